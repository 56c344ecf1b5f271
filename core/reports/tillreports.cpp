// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/tillreports.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/members/memberrules.h"
#include "core/members/peoplerules.h"
#include "core/reports/salesreports.h"
#include "core/reports/salesreportstore.h"
#include "core/reports/tillreportstore.h"

#include <algorithm>

namespace cabas {

namespace {

using Sums = std::vector<TillReportStore::Sum>;

Sums sumsBy(Tx &tx, const QString &by, QDate from, QDate to)
{
    if (by == u"hour")
        return TillReportStore::byHour(tx, from, to);
    return by == u"till" ? TillReportStore::byTill(tx, from, to)
                         : TillReportStore::byCashier(tx, from, to);
}

ReportCell meanOf(Money sum, qint64 count)
{
    return count == 0 ? ReportCell() : cell(Money::fromCents(mulDivRounded(sum.cents(), 1, count)));
}

/// Lines a ticket, as a quantity: 12.3.
ReportCell linesOf(qint64 lines, qint64 count)
{
    constexpr qint64 milli = 1000;
    return count == 0 ? ReportCell()
                      : cell(Quantity::fromMilli(mulDivRounded(lines, milli, count)));
}

ReportCell partOf(qint64 part, qint64 whole)
{
    constexpr qint64 wholeBp = 10'000;
    return whole == 0 ? ReportCell() : cell(mulDivRounded(part, wholeBp, whole));
}

/// Who came in a member's place: the name where it may be seen and is still known, and what they
/// are in the household.
QString shopperWords(const QString &name, const QString &role, bool seesNames)
{
    const std::optional<HouseholdRole> known = PeopleRules::roleFromName(role);
    if (!known)
        return {};
    const QString title = PeopleRules::roleTitle(*known);
    return name.isEmpty() || !seesNames ? title : u"%1 (%2)"_qs.arg(name, title.toLower());
}

} // namespace

bool TillReports::knows(const QString &by)
{
    return by == u"hour" || by == u"cashier" || by == u"till" || by == u"means";
}

void TillReports::sales(Tx &tx, const QString &by, ReportTable &table)
{
    if (by == u"means") {
        salesByMeans(tx, table);
        return;
    }
    const QString head = by == u"hour" ? tr("Hour") : by == u"till" ? tr("Till") : tr("Cashier");
    table.columns = {{by, head, ColumnKind::Text},
                     {u"tickets"_qs, tr("Sales"), ColumnKind::Integer},
                     {u"refunds"_qs, tr("Refunds"), ColumnKind::Integer},
                     {u"lines_milli"_qs, tr("Articles a sale"), ColumnKind::Quantity},
                     {u"mean_cents"_qs, tr("Mean basket"), ColumnKind::Money},
                     {u"gross_cents"_qs, tr("VAT included"), ColumnKind::Money}};
    TillReportStore::Sum all;
    for (const TillReportStore::Sum &each : sumsBy(tx, by, table.from, table.to)) {
        all.sales += each.sales;
        all.refunds += each.refunds;
        all.lines += each.lines;
        all.sold += each.sold;
        all.gross += each.gross;
        const QString name = by == u"hour" ? tr("%1:00").arg(each.name) : each.name;
        table.rows.push_back({cell(name), cell(each.sales), cell(each.refunds),
                              linesOf(each.lines, each.sales), meanOf(each.sold, each.sales),
                              cell(each.gross)});
    }
    table.totals = {cell(tr("Total")),           cell(all.sales),
                    cell(all.refunds),           linesOf(all.lines, all.sales),
                    meanOf(all.sold, all.sales), cell(all.gross)};
}

void TillReports::salesByMeans(Tx &tx, ReportTable &table)
{
    table.columns = {{u"means"_qs, tr("Means of payment"), ColumnKind::Text},
                     {u"payments"_qs, tr("Payments"), ColumnKind::Integer},
                     {u"share_bp"_qs, tr("Share"), ColumnKind::Rate},
                     {u"gross_cents"_qs, tr("VAT included"), ColumnKind::Money}};
    const auto byMeans = SalesReportStore::byMeans(tx, table.from, table.to);
    Money gross;
    qint64 payments = 0;
    for (const auto &each : byMeans) {
        gross += each.amount;
        payments += each.payments;
    }
    for (const auto &each : byMeans)
        table.rows.push_back({cell(SalesReports::meansTitle(each.means)), cell(each.payments),
                              partOf(each.amount.cents(), std::max<qint64>(gross.cents(), 0)),
                              cell(each.amount)});
    table.totals = {cell(tr("Total")), cell(payments), {}, cell(gross)};
}

Result<> TillReports::baskets(Tx &tx, const ReportRequest &, ReportTable &table)
{
    table.columns = {{u"basket"_qs, tr("Basket"), ColumnKind::Text},
                     {u"tickets"_qs, tr("Sales"), ColumnKind::Integer},
                     {u"share_bp"_qs, tr("Share"), ColumnKind::Rate},
                     {u"members"_qs, tr("By members"), ColumnKind::Integer},
                     {u"lines_milli"_qs, tr("Articles a sale"), ColumnKind::Quantity},
                     {u"mean_cents"_qs, tr("Mean basket"), ColumnKind::Money},
                     {u"gross_cents"_qs, tr("VAT included"), ColumnKind::Money}};
    const auto baskets = TillReportStore::baskets(tx, table.from, table.to);
    TillReportStore::Basket all;
    for (const auto &each : baskets) {
        all.sales += each.sales;
        all.ofMembers += each.ofMembers;
        all.lines += each.lines;
        all.gross += each.gross;
    }
    const QLocale locale = Language::locale();
    for (const auto &each : baskets)
        table.rows.push_back({cell(tr("from %1").arg(moneyText(each.least, locale))),
                              cell(each.sales), partOf(each.sales, all.sales), cell(each.ofMembers),
                              linesOf(each.lines, each.sales), meanOf(each.gross, each.sales),
                              cell(each.gross)});
    table.totals = {cell(tr("Total")),
                    cell(all.sales),
                    {},
                    cell(all.ofMembers),
                    linesOf(all.lines, all.sales),
                    meanOf(all.gross, all.sales),
                    cell(all.gross)};
    return Ok{};
}

Result<> TillReports::membersOnly(Tx &tx, const ReportRequest &request, ReportTable &table)
{
    table.columns = {{u"day"_qs, tr("Day"), ColumnKind::Date},
                     {u"ticket"_qs, tr("Ticket"), ColumnKind::Text},
                     {u"at"_qs, tr("At"), ColumnKind::Text},
                     {u"till"_qs, tr("Till"), ColumnKind::Text},
                     {u"member"_qs, tr("Member"), ColumnKind::Integer},
                     {u"member_name"_qs, tr("Name"), ColumnKind::Text},
                     {u"shopper"_qs, tr("Came for them"), ColumnKind::Text},
                     {u"standing"_qs, tr("Standing"), ColumnKind::Text},
                     {u"right"_qs, tr("Right to shop"), ColumnKind::Text},
                     {u"approved_by"_qs, tr("Allowed by"), ColumnKind::Text},
                     {u"gross_cents"_qs, tr("VAT included"), ColumnKind::Money}};
    qint64 guests = 0;
    qint64 without = 0;
    qint64 tickets = 0;
    Money gross;
    TillReportStore::eachEntitled(tx, table.from, table.to, [&](const auto &each) {
        const bool may = each.member != 0 && MemberRules::mayShopIn(each.standing);
        ++tickets;
        guests += each.member == 0;
        without += each.member != 0 && !may;
        gross += each.total;
        table.rows.push_back(
            {cell(each.day), cell(each.ticket), cell(each.localAt.mid(11, 8)), cell(each.till),
             each.member == 0 ? ReportCell() : cell(qint64(each.member)),
             request.seesNames ? cell(each.memberName) : ReportCell(),
             cell(shopperWords(each.shopper, each.shopperRole, request.seesNames)),
             cell(each.member == 0 ? tr("no member") : MemberRules::stateTitle(each.standing)),
             cell(may ? tr("yes") : tr("no")), cell(each.approvedBy), cell(each.total)});
    });
    table.totals = {cell(tr("Total")), cell(tickets), {}, {}, {}, {}, {}, {}, {}, {}, cell(gross)};
    if (guests > 0)
        table.notes += tr("%n ticket(s) without member.", nullptr, int(guests));
    if (without > 0)
        table.notes += tr("%n ticket(s) of members without the right to shop at that instant.",
                          nullptr, int(without));
    return Ok{};
}

} // namespace cabas
