// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace cabas {

enum class Engine { Sqlite, Postgres };

/// Turns a migration written once into the statements of one engine: the tokens {{pk}} {{int}}
/// {{blob}} {{strict}} {{strict_by_key}} (kept in the order of its key) and the macros
/// {{append_only TABLE}}, {{open_for_filling TABLE}} (takes its triggers away), {{resume TABLE}},
/// {{frozen TABLE COLUMN VALUE}} (rows are final once COLUMN holds VALUE) and {{search TABLE}}
/// (trigram index on name_fold). Statements are parted by a line `--;`. One that begins with
/// {{rebuild}} lays a table of SQLite anew and is left out elsewhere.
QStringList statementsFor(Engine engine, const QString &migration);

/// Whether a migration lays tables anew that others may refer to.
bool rebuildsTables(Engine engine, const QString &migration);

} // namespace cabas
