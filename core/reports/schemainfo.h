// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace cabas {

/// What the rows of a table are, which says how far they are protected.
enum class TableKind {
    Posted,  ///< facts: written once, sealed in a chain, never changed
    Draft,   ///< work in progress, or kept so that a command sent twice is done once
    Setting, ///< what the shop may change: products, prices, members, roles
    Derived, ///< computed from posted rows, and proven against them
};

struct TableInfo {
    struct Column {
        QString name;
        QString why; ///< why a change of it alone goes unnoticed
    };
    QString name;
    TableKind kind = TableKind::Setting;
    QStringList key;
    std::vector<Column> unprotected;
};

/// Which values of a file `cabas verify` watches over, table by table.
class SchemaInfo {
public:
    /// Every table of the file, by name. A column of a posted table is protected when its chain's
    /// specification reads it, or a check of the Verifier proves it.
    static std::vector<TableInfo> tables(Tx &tx);
    /// `{tables:[{name, kind, key, unprotected:[{column, why}]}]}`
    static QJsonObject toJson(Tx &tx);
    /// posted, draft, setting, derived.
    static QString kindName(TableKind kind);
    /// The kinds that are written down here; a table of the schema that is not is a mistake.
    static QStringList knownTables();
};

} // namespace cabas
