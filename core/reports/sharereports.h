// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/members/member.h"
#include "core/reports/report.h"

#include <QCoreApplication>

namespace cabas {

/// Papers of the capital. Source of what the register of shares holds: law 47-1775 of 10 September
/// 1947, art. 11; Code de commerce R. 228-8 for registered titles.
class ShareReports {
    Q_DECLARE_TR_FUNCTIONS(ShareReports)

public:
    /// Who holds what on the last day.
    static Result<> holders(Tx &tx, const ReportRequest &request, ReportTable &table);
    /// Every movement of the days.
    static Result<> movements(Tx &tx, const ReportRequest &request, ReportTable &table);
    /// Shares asked back, in their order, and who can be served.
    static Result<> refunds(Tx &tx, const ReportRequest &request, ReportTable &table);
    /// What a member holds, certified by the shop, with every movement.
    static Result<> certificateOf(Tx &tx, const ReportRequest &request, ReportTable &table);
    /// The same for a page.
    static Result<ReportTable> certificate(Database &db, const Session &session,
                                           const QString &file, MemberId member);

private:
    static Result<> certify(Tx &tx, const Member &member, ReportTable &table);
};

} // namespace cabas
