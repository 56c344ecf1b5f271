// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

#include <QCoreApplication>

namespace cabas {

/// How the tills were used: by hour, cashier, till and means; how large baskets are; that goods
/// went to those who had the right to them. By business day, VAT included.
class TillReports {
    Q_DECLARE_TR_FUNCTIONS(TillReports)

public:
    /// The ways of adding up sales that this class knows: "hour", "cashier", "till", "means".
    static bool knows(const QString &by);
    /// Sales by one of them.
    static void sales(Tx &tx, const QString &by, ReportTable &table);
    /// Sales by size: how many, by members, their lines and their mean.
    static Result<> baskets(Tx &tx, const ReportRequest &request, ReportTable &table);
    /// Each ticket with the member it was made for and how they stood at that instant: what a
    /// shop that sells to members alone shows to whoever asks (loi 47-1775, article 3). Names for
    /// whoever may see members.
    static Result<> membersOnly(Tx &tx, const ReportRequest &request, ReportTable &table);

private:
    static void salesByMeans(Tx &tx, ReportTable &table);
};

} // namespace cabas
