// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

#include <functional>
#include <vector>

namespace cabas {

/// What was read of one table of a damaged file.
struct SalvagedTable {
    QString name;
    qint64 read = 0;
    /// Rows that are known to be missing: by an index that counts them, else one for each damaged
    /// place of the table, which may have held more.
    qint64 lost = 0;
    bool isLostExact = false;
};

struct SalvageReport {
    std::vector<SalvagedTable> tables; ///< by name; those without rows too
    qint64 pages = 0;                  ///< of the damaged file
    qint64 strayRows = 0;              ///< rows that stand on pages whose table cannot be told
    bool shopRowMade = false; ///< the shop's own row was lost: a new one says that it was salvaged
    QStringList headsMade;    ///< chains whose head was lost and follows from their last link

    qint64 read() const;
    qint64 lost() const;
};

/// Reads what can be read of a damaged file into a new one.
class BackupSalvage {
    Q_DECLARE_TR_FUNCTIONS(BackupSalvage)

public:
    /// Told as tables are read: how many and of how many. False stops, and nothing is left.
    using Progress = std::function<bool(int done, int all)>;

    /// Reads `damaged`, which is not changed and which nobody may have open, page by page into
    /// `fresh`, a file of this version that must not exist. Rows that the schema refuses are
    /// counted as lost. Storage where nothing of a shop is found.
    static Result<SalvageReport> run(const QString &damaged, const QString &fresh,
                                     const QDateTime &now, const Progress &progress = {});
};

} // namespace cabas
