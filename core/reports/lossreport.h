// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/reports/report.h"

#include <QCoreApplication>

namespace cabas {

/// What was lost, and what was given away.
class LossReport {
    Q_DECLARE_TR_FUNCTIONS(LossReport)

public:
    /// Each loss of the days, newest first, without those taken back; the sums by reason under it.
    static Result<> fill(Tx &tx, const ReportRequest &request, ReportTable &table);
    /// The paper that goes with goods given away: all that one receiver got on a day.
    static Result<ReportTable> slip(Database &db, const Session &session, const QString &file,
                                    QDate day, const QString &receiver);
};

} // namespace cabas
