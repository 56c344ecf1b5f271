// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <vector>

namespace cabas {

/// One check of a file and what it found.
struct VerifyCheck {
    QString name;
    bool ok = false;
    qint64 checked = 0; ///< rows, documents or links looked at
    QString detail;     ///< documents, tables and columns that are wrong; empty when ok
};

struct VerifyReport {
    std::vector<VerifyCheck> checks;
    bool stopped = false; ///< somebody asked to stop: checks are missing

    /// Everything was checked and nothing is wrong.
    bool ok() const;
    const VerifyCheck *check(const QString &name) const;
    /// `{ok, checks:[{name, ok, checked, detail}]}`
    QJsonObject toJson() const;
};

/// Proves a shop's file: storage, references, schema, chains, books, stock, tickets, closings and
/// their signatures. Needs neither key nor network, and changes nothing (who
/// runs it may note what it found). Any change of a value of
/// a posted row shows, and any row added, removed or moved, whatever was done to the triggers.
class Verifier {
public:
    /// Told before each check: its name, how many are done and how many there are. False stops.
    using Step = std::function<bool(const QString &name, int done, int all)>;

    /// The names of all checks, in order.
    static QStringList names();

    /// Each check reads one snapshot; one that cannot be read is a failed check. Checks named in
    /// `without` are left out: for looking at one thing again and again.
    static VerifyReport run(Database &db, const QStringList &without = {}, const Step &step = {});
};

} // namespace cabas
