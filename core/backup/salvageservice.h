// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/backupsalvage.h"
#include "core/reports/verifier.h"

#include <QJsonObject>

namespace cabas {

/// What was saved, and what the checks say of the new file.
struct Salvaged {
    SalvageReport rows;
    VerifyReport report;
    /// Where each broken chain breaks first, and other things that do not hold.
    QStringList broken;
    bool isNoted = false; ///< the new file's journal says that it was salvaged

    /// `{ok, whole, file, read, lost, tables:[{name, read, lost, exact}], broken:[text], ...}`;
    /// `whole`: no row is missing and every check holds.
    QJsonObject toJson(const QString &file) const;
};

/// Salvages a damaged file into a new one that can be worked with, and says in the new file that
/// it was.
class SalvageService {
public:
    static Result<Salvaged> run(const QString &damaged, const QString &fresh, const QString &device,
                                const QDateTime &now, const BackupSalvage::Progress &progress = {});
};

} // namespace cabas
