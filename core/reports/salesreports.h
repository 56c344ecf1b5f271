// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

#include <QCoreApplication>

namespace cabas {

/// The reports read from tickets, by business day. Amounts include VAT unless they say net;
/// refunds are taken off.
class SalesReports {
    Q_DECLARE_TR_FUNCTIONS(SalesReports)

public:
    /// A day (or a few) in sections: tills, means of payment, VAT, families, then each ticket.
    static Result<> day(Tx &tx, const ReportRequest &request, ReportTable &table);
    /// Sold by product; with `request.by` by family, day, hour, cashier, till or means.
    static Result<> sales(Tx &tx, const ReportRequest &request, ReportTable &table);
    /// VAT collected by code on the tickets, and what the books say of VAT accounts.
    static Result<> vat(Tx &tx, const ReportRequest &request, ReportTable &table);
    /// "Cash", "Card"...: a means of payment for people.
    static QString meansTitle(const QString &means);

private:
    static Result<> salesByProduct(Tx &tx, ReportTable &table);
    static Result<> salesByFamily(Tx &tx, ReportTable &table);
    static Result<> salesByDay(Tx &tx, ReportTable &table);
};

} // namespace cabas
