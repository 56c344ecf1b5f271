// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/salesreports.h"

#include "core/accounting/balancestore.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/invoicing/salesinvoicestore.h"
#include "core/reports/salesreportstore.h"
#include "core/reports/tillreports.h"

#include <algorithm>
#include <array>

namespace cabas {

namespace {

struct NamedMeans {
    const char *means;
    const char *title;
};

constexpr std::array<NamedMeans, 5> meansTitles{{
    {"cash", QT_TRANSLATE_NOOP("SalesReports", "Cash")},
    {"card", QT_TRANSLATE_NOOP("SalesReports", "Card")},
    {"cheque", QT_TRANSLATE_NOOP("SalesReports", "Cheque")},
    {"meal_voucher", QT_TRANSLATE_NOOP("SalesReports", "Meal voucher")},
    {"account", QT_TRANSLATE_NOOP("SalesReports", "Member’s account")},
}};

} // namespace

QString SalesReports::meansTitle(const QString &means)
{
    for (const NamedMeans &named : meansTitles) {
        if (means == QLatin1String(named.means))
            return tr(named.title);
    }
    return means;
}

Result<> SalesReports::day(Tx &tx, const ReportRequest &, ReportTable &table)
{
    table.columns = {{u"section"_qs, tr("Section"), ColumnKind::Text},
                     {u"code"_qs, tr("Code"), ColumnKind::Text},
                     {u"label"_qs, tr("Label"), ColumnKind::Text},
                     {u"count"_qs, tr("Number"), ColumnKind::Integer},
                     {u"gross_cents"_qs, tr("VAT included"), ColumnKind::Money},
                     {u"net_cents"_qs, tr("Net"), ColumnKind::Money},
                     {u"vat_cents"_qs, tr("VAT"), ColumnKind::Money}};
    const QDate from = table.from;
    const QDate to = table.to;
    Money net;
    Money vat;
    for (const auto &till : SalesReportStore::byTill(tx, from, to))
        table.rows.push_back({cell(u"till"_qs),
                              cell(till.till),
                              cell(till.till),
                              cell(till.tickets),
                              cell(till.gross),
                              {},
                              {}});
    for (const auto &means : SalesReportStore::byMeans(tx, from, to))
        table.rows.push_back({cell(u"means"_qs),
                              cell(means.means),
                              cell(meansTitle(means.means)),
                              cell(means.payments),
                              cell(means.amount),
                              {},
                              {}});
    for (const auto &code : SalesReportStore::byVat(tx, from, to)) {
        net += code.net;
        vat += code.vat;
        table.rows.push_back({cell(u"vat"_qs),
                              cell(code.code),
                              cell(code.code),
                              {},
                              cell(code.gross),
                              cell(code.net),
                              cell(code.vat)});
    }
    for (const auto &family : SalesReportStore::byFamily(tx, from, to))
        table.rows.push_back({cell(u"family"_qs),
                              cell(family.family),
                              cell(family.family.isEmpty() ? tr("No family") : family.family),
                              cell(family.lines),
                              cell(family.gross),
                              {},
                              {}});
    for (const auto &ticket : SalesReportStore::tickets(tx, from, to))
        table.rows.push_back({cell(u"ticket"_qs),
                              cell(ticket.name),
                              cell(ticket.localAt),
                              cell(ticket.lines),
                              cell(ticket.total),
                              {},
                              {}});
    const SalesReportStore::Total total = SalesReportStore::total(tx, from, to);
    table.totals = {cell(tr("Total")), {},        tr("Tickets"), cell(total.tickets),
                    cell(total.gross), cell(net), cell(vat)};
    return Ok{};
}

Result<> SalesReports::sales(Tx &tx, const ReportRequest &request, ReportTable &table)
{
    if (request.by.isEmpty() || request.by == u"product")
        return salesByProduct(tx, table);
    if (request.by == u"family")
        return salesByFamily(tx, table);
    if (request.by == u"day")
        return salesByDay(tx, table);
    if (!TillReports::knows(request.by))
        return wrongUsage(tr("Sales are added up by product, family, day, hour, cashier, till or "
                             "means, not by “%1”.")
                              .arg(request.by),
                          u"by"_qs);
    TillReports::sales(tx, request.by, table);
    return Ok{};
}

Result<> SalesReports::salesByProduct(Tx &tx, ReportTable &table)
{
    table.columns = {{u"code"_qs, tr("Code"), ColumnKind::Text},
                     {u"name"_qs, tr("Product"), ColumnKind::Text},
                     {u"family"_qs, tr("Family"), ColumnKind::Text},
                     {u"unit"_qs, tr("Unit"), ColumnKind::Text},
                     {u"vat_bp"_qs, tr("VAT"), ColumnKind::Rate},
                     {u"tickets"_qs, tr("Tickets"), ColumnKind::Integer},
                     {u"quantity_milli"_qs, tr("Quantity"), ColumnKind::Quantity},
                     {u"gross_cents"_qs, tr("VAT included"), ColumnKind::Money}};
    Money gross;
    for (const auto &product : SalesReportStore::byProduct(tx, table.from, table.to)) {
        gross += product.gross;
        table.rows.push_back({cell(product.code), cell(product.name), cell(product.family),
                              cell(product.unit), cell(qint64(product.vatBp)),
                              cell(product.tickets), cell(product.quantity), cell(product.gross)});
    }
    table.totals = {cell(tr("Total")), {}, {}, {}, {}, {}, {}, cell(gross)};
    return Ok{};
}

Result<> SalesReports::salesByFamily(Tx &tx, ReportTable &table)
{
    table.columns = {{u"family"_qs, tr("Family"), ColumnKind::Text},
                     {u"lines"_qs, tr("Lines"), ColumnKind::Integer},
                     {u"gross_cents"_qs, tr("VAT included"), ColumnKind::Money}};
    Money gross;
    qint64 lines = 0;
    for (const auto &family : SalesReportStore::byFamily(tx, table.from, table.to)) {
        gross += family.gross;
        lines += family.lines;
        table.rows.push_back({cell(family.family), cell(family.lines), cell(family.gross)});
    }
    table.totals = {cell(tr("Total")), cell(lines), cell(gross)};
    return Ok{};
}

Result<> SalesReports::salesByDay(Tx &tx, ReportTable &table)
{
    table.columns = {{u"date"_qs, tr("Date"), ColumnKind::Date},
                     {u"tickets"_qs, tr("Tickets"), ColumnKind::Integer},
                     {u"gross_cents"_qs, tr("VAT included"), ColumnKind::Money}};
    for (const auto &day : SalesReportStore::byDay(tx, table.from, table.to))
        table.rows.push_back({cell(day.day), cell(day.tickets), cell(day.gross)});
    const SalesReportStore::Total total = SalesReportStore::total(tx, table.from, table.to);
    table.totals = {cell(tr("Total")), cell(total.tickets), cell(total.gross)};
    return Ok{};
}

Result<> SalesReports::vat(Tx &tx, const ReportRequest &, ReportTable &table)
{
    table.columns = {{u"section"_qs, tr("Section"), ColumnKind::Text},
                     {u"code"_qs, tr("Code"), ColumnKind::Text},
                     {u"label"_qs, tr("Label"), ColumnKind::Text},
                     {u"rate_bp"_qs, tr("Rate"), ColumnKind::Rate},
                     {u"gross_cents"_qs, tr("VAT included"), ColumnKind::Money},
                     {u"net_cents"_qs, tr("Net"), ColumnKind::Money},
                     {u"vat_cents"_qs, tr("VAT"), ColumnKind::Money}};
    Money gross;
    Money net;
    Money collected;
    std::vector<SalesReportStore::ByVat> codes = SalesReportStore::byVat(tx, table.from, table.to);
    for (const SalesInvoiceVat &row : SalesInvoiceStore::vatOf(tx, table.from, table.to)) {
        auto code = std::find_if(codes.begin(), codes.end(),
                                 [&](const auto &each) { return each.code == row.vatCode; });
        if (code == codes.end()) {
            codes.push_back({});
            code = codes.end() - 1;
            code->code = row.vatCode;
            code->rateBp = row.vatBp;
        }
        code->gross += row.base + row.vat;
        code->net += row.base;
        code->vat += row.vat;
    }
    for (const auto &code : codes) {
        gross += code.gross;
        net += code.net;
        collected += code.vat;
        table.rows.push_back(
            {cell(u"sales"_qs), cell(code.code), cell(rateText(code.rateBp, Language::locale())),
             cell(qint64(code.rateBp)), cell(code.gross), cell(code.net), cell(code.vat)});
    }
    Money booked;
    for (const TrialBalanceLine &line : BalanceStore::between(tx, table.from, table.to)) {
        const bool isCollected = line.account.startsWith(u"4457");
        if (!isCollected && !line.account.startsWith(u"4456"))
            continue;
        const Money amount = isCollected ? line.credit - line.debit : line.debit - line.credit;
        if (isCollected)
            booked += amount;
        table.rows.push_back({cell(isCollected ? u"collected"_qs : u"deductible"_qs),
                              cell(line.account),
                              cell(line.label),
                              {},
                              {},
                              {},
                              cell(amount)});
    }
    table.totals = {cell(tr("Sales")), {}, {}, {}, cell(gross), cell(net), cell(collected)};
    if (booked != collected)
        table.notes += tr("Tickets and books differ: sessions still open are not in the books "
                          "yet, and entries by hand are not on tickets.");
    return Ok{};
}

} // namespace cabas
