// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reports.h"

#include "core/reports/assemblyreports.h"
#include "core/reports/bankreports.h"
#include "core/reports/bookreports.h"
#include "core/reports/countreport.h"
#include "core/reports/expiryreport.h"
#include "core/reports/inventoryreport.h"
#include "core/reports/invoicereport.h"
#include "core/reports/lossreport.h"
#include "core/reports/marginreport.h"
#include "core/reports/movereport.h"
#include "core/reports/negativereport.h"
#include "core/reports/partyreports.h"
#include "core/reports/provenancereport.h"
#include "core/reports/recallreport.h"
#include "core/reports/salesreports.h"
#include "core/reports/sharereports.h"
#include "core/reports/shiftreports.h"
#include "core/reports/specialreport.h"
#include "core/reports/statementreports.h"
#include "core/reports/stockreports.h"
#include "core/reports/tillreports.h"
#include "core/reports/unsoldreport.h"
#include "core/reports/vatreport.h"

namespace cabas {

namespace {

std::vector<ReportKind> ofTheShop()
{
    return {
        {"day", QT_TRANSLATE_NOOP("Reports", "Report of the day"), ReportSpan::Day,
         Permission::ViewReports, &SalesReports::day},
        {"sales", QT_TRANSLATE_NOOP("Reports", "Sales"), ReportSpan::Month, Permission::ViewReports,
         &SalesReports::sales},
        {"baskets", QT_TRANSLATE_NOOP("Reports", "Size of baskets"), ReportSpan::Month,
         Permission::ViewReports, &TillReports::baskets},
        {"members-only", QT_TRANSLATE_NOOP("Reports", "Register of sales to members"),
         ReportSpan::Month, Permission::ViewReports, &TillReports::membersOnly},
        {"stock", QT_TRANSLATE_NOOP("Reports", "Stock and its value"), ReportSpan::Now,
         Permission::ViewStock, &StockReports::levels},
        {"stock-value", QT_TRANSLATE_NOOP("Reports", "Value of the stock"), ReportSpan::Now,
         Permission::ViewStock, &StockReports::value},
        {"expiry", QT_TRANSLATE_NOOP("Reports", "Short dates"), ReportSpan::Now,
         Permission::ViewStock, &ExpiryReport::fill},
        {"recall", QT_TRANSLATE_NOOP("Reports", "Recall of goods"), ReportSpan::Now,
         Permission::ViewStock, &RecallReport::fill},
        {"stock-reliability", QT_TRANSLATE_NOOP("Reports", "Reliability of the stock"),
         ReportSpan::Month, Permission::ViewStock, &CountReport::fill},
        {"inventory", QT_TRANSLATE_NOOP("Reports", "Inventory"), ReportSpan::Now,
         Permission::ViewStock, &InventoryReport::fill},
        {"losses", QT_TRANSLATE_NOOP("Reports", "Losses"), ReportSpan::Month, Permission::ViewStock,
         &LossReport::fill},
        {"stock-moves", QT_TRANSLATE_NOOP("Reports", "Stock moves of a product"), ReportSpan::Month,
         Permission::ViewStock, &MoveReport::fill},
        {"negative-stock", QT_TRANSLATE_NOOP("Reports", "Negative stock"), ReportSpan::Now,
         Permission::ViewStock, &NegativeReport::fill},
        {"provenance", QT_TRANSLATE_NOOP("Reports", "Provenance"), ReportSpan::Month,
         Permission::ViewReports, &ProvenanceReport::fill},
        {"special-orders", QT_TRANSLATE_NOOP("Reports", "Special orders of members"),
         ReportSpan::Now, Permission::ViewReports, &SpecialReport::fill},
        {"shifts", QT_TRANSLATE_NOOP("Reports", "Shifts and attendance"), ReportSpan::Month,
         Permission::ViewMembers, &ShiftReports::shifts},
        {"attendance", QT_TRANSLATE_NOOP("Reports", "Who came to which shift"), ReportSpan::Month,
         Permission::ViewMembers, &ShiftReports::attendance},
        {"standing", QT_TRANSLATE_NOOP("Reports", "Standing of the members"), ReportSpan::Now,
         Permission::ViewMembers, &ShiftReports::standing},
        {"unsold", QT_TRANSLATE_NOOP("Reports", "What does not sell"), ReportSpan::Month,
         Permission::ViewStock, &UnsoldReport::fill},
    };
}

std::vector<ReportKind> ofTheMembers()
{
    return {
        {"shares", QT_TRANSLATE_NOOP("Reports", "Holders of shares"), ReportSpan::Now,
         Permission::ViewMembers, &ShareReports::holders},
        {"share-register", QT_TRANSLATE_NOOP("Reports", "Register of shares"),
         ReportSpan::FiscalYear, Permission::ViewMembers, &ShareReports::movements},
        {"share-certificate", QT_TRANSLATE_NOOP("Reports", "Certificate of shares"),
         ReportSpan::Now, Permission::ViewMembers, &ShareReports::certificateOf},
        {"share-refunds", QT_TRANSLATE_NOOP("Reports", "Shares asked back"), ReportSpan::Now,
         Permission::ViewMembers, &ShareReports::refunds},
    };
}

std::vector<ReportKind> ofTheBooks()
{
    return {
        {"invoices-due", QT_TRANSLATE_NOOP("Reports", "Suppliers’ invoices to pay"),
         ReportSpan::Now, Permission::ViewBooks, &InvoiceReport::due},
        {"margin", QT_TRANSLATE_NOOP("Reports", "Margin by family"), ReportSpan::Month,
         Permission::ViewReports, &MarginReport::fill},
        {"income-months", QT_TRANSLATE_NOOP("Reports", "Income and costs by month"),
         ReportSpan::FiscalYear, Permission::ViewBooks, &AssemblyReports::months},
        {"results", QT_TRANSLATE_NOOP("Reports", "Result over the years"), ReportSpan::Now,
         Permission::ViewBooks, &AssemblyReports::results},
        {"activities", QT_TRANSLATE_NOOP("Reports", "Costs and income by activity"),
         ReportSpan::FiscalYear, Permission::ViewBooks, &AssemblyReports::activities},
        {"treasury", QT_TRANSLATE_NOOP("Reports", "Treasury of the coming weeks"), ReportSpan::Now,
         Permission::ViewBooks, &AssemblyReports::treasury},
        {"balance-sheet", QT_TRANSLATE_NOOP("Reports", "Balance sheet"), ReportSpan::Now,
         Permission::ViewBooks, &StatementReports::balanceSheet},
        {"income", QT_TRANSLATE_NOOP("Reports", "Income statement"), ReportSpan::FiscalYear,
         Permission::ViewBooks, &StatementReports::income},
        {"trial-balance", QT_TRANSLATE_NOOP("Reports", "Trial balance"), ReportSpan::FiscalYear,
         Permission::ViewBooks, &BookReports::trialBalance},
        {"ledger", QT_TRANSLATE_NOOP("Reports", "General ledger"), ReportSpan::FiscalYear,
         Permission::ViewBooks, &BookReports::ledger},
        {"journal", QT_TRANSLATE_NOOP("Reports", "Journal"), ReportSpan::FiscalYear,
         Permission::ViewBooks, &BookReports::journal},
        {"bank-reconciliation", QT_TRANSLATE_NOOP("Reports", "Bank reconciliation"),
         ReportSpan::Now, Permission::ViewBooks, &BankReports::reconciliation},
        {"vat", QT_TRANSLATE_NOOP("Reports", "VAT"), ReportSpan::Month, Permission::ViewBooks,
         &SalesReports::vat},
        {"ageing", QT_TRANSLATE_NOOP("Reports", "What is open, by age"), ReportSpan::Now,
         Permission::ViewBooks, &PartyReports::ageing},
        {"open-items", QT_TRANSLATE_NOOP("Reports", "Open items"), ReportSpan::Now,
         Permission::ViewBooks, &PartyReports::openItems},
        {"budget", QT_TRANSLATE_NOOP("Reports", "Budget and books"), ReportSpan::Now,
         Permission::ViewBooks, &PartyReports::budget},
        {"vat-return", QT_TRANSLATE_NOOP("Reports", "VAT return"), ReportSpan::Month,
         Permission::ViewBooks, &VatReport::fill},
        {"chart", QT_TRANSLATE_NOOP("Reports", "Chart of accounts"), ReportSpan::Now,
         Permission::ViewBooks, &BookReports::chart},
    };
}

} // namespace

const std::vector<ReportKind> &Reports::all()
{
    static const std::vector<ReportKind> list = [] {
        std::vector<ReportKind> all = ofTheShop();
        for (const auto &more : {ofTheMembers(), ofTheBooks()})
            all.insert(all.end(), more.begin(), more.end());
        return all;
    }();
    return list;
}

Result<ReportKind> Reports::find(const QString &name)
{
    for (const ReportKind &kind : all()) {
        if (name == QLatin1String(kind.name))
            return kind;
    }
    return notFound(tr("There is no report “%1”. “cabas report” alone lists them.").arg(name),
                    u"report"_qs);
}

QString Reports::title(const ReportKind &kind)
{
    return tr(kind.title);
}

} // namespace cabas
