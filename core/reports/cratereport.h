// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/reports/reporttable.h"

#include <QCoreApplication>

namespace cabas {

/// What the driver signs: the crates that went back to a supplier on a day.
class CrateReport {
    Q_DECLARE_TR_FUNCTIONS(CrateReport)

public:
    /// NotFound when none went back to them on that day. Deposits are without VAT.
    static Result<ReportTable> slip(Database &db, const Session &session, const QString &file,
                                    SupplierId supplier, QDate day);
};

} // namespace cabas
