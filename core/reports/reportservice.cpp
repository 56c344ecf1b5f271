// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportservice.h"

#include "core/access/shopstore.h"
#include "core/accounting/fiscalyearstore.h"
#include "core/accounting/ledgerrules.h"
#include "core/reports/bookreports.h"
#include "core/reports/salesreports.h"
#include "core/reports/stockreports.h"

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

} // namespace

const std::vector<ReportKind> &ReportService::kinds()
{
    static const std::vector<ReportKind> list{
        {"day", QT_TRANSLATE_NOOP("Reports", "Report of the day"), ReportSpan::Day,
         Permission::ViewReports, &SalesReports::day},
        {"sales", QT_TRANSLATE_NOOP("Reports", "Sales"), ReportSpan::Month, Permission::ViewReports,
         &SalesReports::sales},
        {"stock", QT_TRANSLATE_NOOP("Reports", "Stock and its value"), ReportSpan::Now,
         Permission::ViewStock, &StockReports::levels},
        {"trial-balance", QT_TRANSLATE_NOOP("Reports", "Trial balance"), ReportSpan::FiscalYear,
         Permission::ViewBooks, &BookReports::trialBalance},
        {"ledger", QT_TRANSLATE_NOOP("Reports", "General ledger"), ReportSpan::FiscalYear,
         Permission::ViewBooks, &BookReports::ledger},
        {"journal", QT_TRANSLATE_NOOP("Reports", "Journal"), ReportSpan::FiscalYear,
         Permission::ViewBooks, &BookReports::journal},
        {"vat", QT_TRANSLATE_NOOP("Reports", "VAT"), ReportSpan::Month, Permission::ViewBooks,
         &SalesReports::vat},
        {"chart", QT_TRANSLATE_NOOP("Reports", "Chart of accounts"), ReportSpan::Now,
         Permission::ViewBooks, &BookReports::chart},
    };
    return list;
}

Result<const ReportKind *> ReportService::kind(const QString &name)
{
    for (const ReportKind &kind : kinds()) {
        if (name == QLatin1String(kind.name))
            return &kind;
    }
    return notFound(tr("There is no report “%1”. “cabas report” alone lists them.").arg(name),
                    u"report"_qs);
}

QString ReportService::title(const ReportKind &kind)
{
    return tr(kind.title);
}

Result<ReportTable> ReportService::make(const Session &session, const QString &name,
                                        const ReportRequest &request)
{
    CABAS_LET(wanted, kind(name));
    CABAS_TRY(session.require(wanted->permission));
    return m_db.read([&](Tx &tx) -> Result<ReportTable> {
        ReportTable table;
        table.name = name;
        table.title = title(*wanted);
        table.to = request.to.value_or(std::max(request.from.value_or(QDate()), session.today()));
        table.from = wanted->span == ReportSpan::Now
                         ? table.to
                         : request.from.value_or(spanStart(tx, wanted->span, table.to));
        if (table.from > table.to)
            return wrongUsage(tr("The first day comes after the last one."), u"period"_qs);
        table.madeAt = session.local(session.now());
        table.shop = ShopStore::read(tx).name;
        table.file = m_file;
        CABAS_TRY(wanted->fill(tx, request, table));
        return table;
    });
}

} // namespace cabas
