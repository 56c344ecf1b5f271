// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportservice.h"

#include "core/access/shopstore.h"
#include "core/accounting/fiscalyearstore.h"
#include "core/accounting/ledgerrules.h"
#include "core/reports/reports.h"

namespace cabas {

namespace {

QDate spanStart(Tx &tx, ReportSpan span, QDate to)
{
    switch (span) {
    case ReportSpan::Month:
        return {to.year(), to.month(), 1};
    case ReportSpan::FiscalYear:
        if (const std::optional<FiscalYear> year = FiscalYearStore::find(tx, to))
            return year->start;
        return LedgerRules::yearOf(to, ShopStore::read(tx).yearStart, FiscalYearStore::all(tx))
            .start;
    case ReportSpan::Day:
    case ReportSpan::Now:
        break;
    }
    return to;
}

/// A day's report from a day on is that day's; others go on until today.
QDate lastDay(ReportSpan span, const ReportRequest &request, QDate today)
{
    if (request.to)
        return *request.to;
    const QDate from = request.from.value_or(today);
    return span == ReportSpan::Day ? from : std::max(from, today);
}

} // namespace

Result<ReportTable> ReportService::make(const Session &session, const QString &name,
                                        const ReportRequest &request)
{
    CABAS_LET(wanted, Reports::find(name));
    CABAS_TRY(session.require(wanted.permission));
    return m_db.read([&](Tx &tx) -> Result<ReportTable> {
        ReportTable table;
        table.name = name;
        table.title = Reports::title(wanted);
        table.to = lastDay(wanted.span, request, session.today());
        table.from = wanted.span == ReportSpan::Now
                         ? table.to
                         : request.from.value_or(spanStart(tx, wanted.span, table.to));
        if (table.from > table.to)
            return wrongUsage(tr("The first day comes after the last one."), u"period"_qs);
        table.madeAt = session.local(session.now());
        table.shop = ShopStore::read(tx).name;
        table.file = m_file;
        ReportRequest seen = request;
        seen.seesNames = session.may(Permission::ViewMembers);
        seen.seesContacts = session.may(Permission::SeeContacts);
        CABAS_TRY(wanted.fill(tx, seen, table));
        return table;
    });
}

} // namespace cabas
