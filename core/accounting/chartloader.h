// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/transaction.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

namespace cabas {

/// The accounts of a new shop, from the charts carried in resources/chart-of-accounts: the
/// national one (ANC, PCG 2026), then the shop's own sub-accounts, roles and journals.
class ChartLoader {
    Q_DECLARE_TR_FUNCTIONS(ChartLoader)

public:
    /// Seeds accounts, roles, journals and the fiscal year of `today` in an empty file.
    /// Profiles whose name begins with "asso" get the chart of associations (regulation ANC
    /// 2018-06), others that of cooperatives. `yearStart` is "MM-DD".
    static Result<> seed(Tx &tx, const QString &profile, const QDate &today,
                         const QString &yearStart);

    /// The resource of a profile's own accounts.
    static QString shopChart(const QString &profile);
};

} // namespace cabas
