// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/assemblyreports.h"

#include "core/accounting/activityrules.h"
#include "core/accounting/activitystore.h"
#include "core/accounting/balancestore.h"
#include "core/accounting/fiscalyearstore.h"
#include "core/accounting/treasuryreader.h"
#include "core/accounting/treasuryrules.h"
#include "core/base/language.h"
#include "core/base/text.h"

#include <algorithm>
#include <map>

namespace cabas {

namespace {

struct Outcome {
    Money products;
    Money charges;
    Money result() const { return products - charges; }
    bool operator==(const Outcome &) const = default;
    void add(const QString &account, Money debitLessCredit)
    {
        if (account.startsWith(u'7'))
            products -= debitLessCredit;
        else if (account.startsWith(u'6'))
            charges += debitLessCredit;
    }
};

Outcome resultOf(Tx &tx, QDate from, QDate to)
{
    Outcome sum;
    for (const TrialBalanceLine &line : BalanceStore::between(tx, from, to))
        sum.add(line.account, line.debit - line.credit);
    return sum;
}

std::vector<ReportColumn> figures(const ReportColumn &first)
{
    return {first,
            {u"products_cents"_qs, AssemblyReports::tr("Income"), ColumnKind::Money},
            {u"charges_cents"_qs, AssemblyReports::tr("Costs"), ColumnKind::Money},
            {u"result_cents"_qs, AssemblyReports::tr("Result"), ColumnKind::Money}};
}

ReportRow rowOf(const QString &name, const Outcome &sum)
{
    return {cell(name), cell(sum.products), cell(sum.charges), cell(sum.result())};
}

/// What each activity has of each account, the empty code for none.
std::map<QString, std::map<QString, Outcome>> byActivity(Tx &tx, QDate from, QDate to,
                                                         std::map<QString, QString> &labels)
{
    const std::vector<ActivityShare> shares = ActivityStore::shares(tx);
    std::map<QString, std::map<QString, Outcome>> sums;
    // What single lines say comes first; the shares part the rest of their account.
    std::map<QString, Money> said;
    for (const ActivityOfLines &lines : ActivityStore::ofLines(tx, from, to)) {
        said[lines.account] += lines.amount;
        sums[lines.activity][lines.account].add(lines.account, lines.amount);
    }
    for (const TrialBalanceLine &line : BalanceStore::between(tx, from, to)) {
        if (!line.account.startsWith(u'6') && !line.account.startsWith(u'7'))
            continue;
        labels[line.account] = line.label;
        const auto own = said.find(line.account);
        const Money taken = own == said.end() ? Money() : own->second;
        for (const auto &[activity, part] :
             ActivityRules::parts(line.account, line.debit - line.credit - taken, shares)) {
            if (own == said.end() || !part.isZero())
                sums[activity][line.account].add(line.account, part);
        }
    }
    return sums;
}

} // namespace

Result<> AssemblyReports::months(Tx &tx, const ReportRequest &, ReportTable &table)
{
    table.columns = figures({u"month"_qs, tr("Month"), ColumnKind::Text});
    Outcome all;
    for (QDate from = table.from; from <= table.to;) {
        const QDate last(from.year(), from.month(), from.daysInMonth());
        const Outcome sum = resultOf(tx, from, std::min(last, table.to));
        all.products += sum.products;
        all.charges += sum.charges;
        table.rows.push_back(rowOf(Language::locale().toString(from, u"MMMM yyyy"_qs), sum));
        from = last.addDays(1);
    }
    table.totals = rowOf(tr("Total"), all);
    table.notes += tr("VAT excluded. Purchases count when they are invoiced: only the year’s end "
                      "sets the stock against them.");
    return Ok{};
}

Result<> AssemblyReports::results(Tx &tx, const ReportRequest &, ReportTable &table)
{
    table.columns = figures({u"year"_qs, tr("Fiscal year"), ColumnKind::Text});
    for (const FiscalYear &year : FiscalYearStore::all(tx)) {
        if (year.start > table.to)
            continue;
        const QDate end = std::min(year.end, table.to);
        const QString name = end < year.end
                                 ? tr("%1, until %2").arg(year.end.year()).arg(dateText(end))
                                 : QString::number(year.end.year());
        table.rows.push_back(rowOf(name, resultOf(tx, year.start, end)));
    }
    return Ok{};
}

Result<> AssemblyReports::activities(Tx &tx, const ReportRequest &request, ReportTable &table)
{
    table.columns = figures({u"name"_qs, tr("Activity"), ColumnKind::Text});
    table.columns.insert(table.columns.begin(), {u"activity"_qs, tr("Code"), ColumnKind::Text});
    table.columns.push_back({u"account"_qs, tr("Account"), ColumnKind::Text});
    if (!request.by.isEmpty() && request.by != u"account")
        return wrongUsage(tr("This report goes by activity, or by account."), u"by"_qs);
    std::map<QString, QString> labels;
    auto sums = byActivity(tx, table.from, table.to, labels);
    std::vector<Activity> all = ActivityStore::all(tx);
    all.push_back({{}, tr("No activity"), false});
    Outcome total;
    for (const Activity &activity : all) {
        Outcome sum;
        for (const auto &[account, part] : sums[activity.code]) {
            sum.products += part.products;
            sum.charges += part.charges;
        }
        if (sum == Outcome{} && (activity.isClosed || activity.code.isEmpty()))
            continue;
        total.products += sum.products;
        total.charges += sum.charges;
        const auto add = [&](const QString &name, const Outcome &of, const ReportCell &account) {
            table.rows.push_back({cell(activity.code), cell(name), cell(of.products),
                                  cell(of.charges), cell(of.result()), account});
        };
        add(activity.name, sum, {});
        for (const auto &[account, part] : sums[activity.code]) {
            if (request.by == u"account")
                add(u"  %1 %2"_qs.arg(account, labels[account]), part, cell(account));
        }
    }
    table.totals = {
        {}, cell(tr("Total")), cell(total.products), cell(total.charges), cell(total.result()), {}};
    table.notes += tr("Which accounts belong to which activity is set on the page “Schedules”; a "
                      "line of an entry may say another one.");
    return Ok{};
}

Result<> AssemblyReports::treasury(Tx &tx, const ReportRequest &, ReportTable &table)
{
    table.columns = {{u"from"_qs, tr("From"), ColumnKind::Date},
                     {u"to"_qs, tr("To"), ColumnKind::Date},
                     {u"in_cents"_qs, tr("In"), ColumnKind::Money},
                     {u"expected_in_cents"_qs, tr("of which expected"), ColumnKind::Money},
                     {u"out_cents"_qs, tr("Out"), ColumnKind::Money},
                     {u"expected_out_cents"_qs, tr("of which expected"), ColumnKind::Money},
                     {u"balance_cents"_qs, tr("Balance"), ColumnKind::Money}};
    const TreasuryForecast curve =
        TreasuryReader::forecast(tx, table.to, TreasuryRules::usualWeeks, true);
    for (const TreasuryPoint &point : curve.points)
        table.rows.push_back({cell(point.from), cell(point.to), cell(point.in), cell(point.takings),
                              cell(point.out), cell(point.purchases), cell(point.balance)});
    const QLocale locale = Language::locale();
    table.notes += tr("Bank and cash hold %1; the lowest is %2, on %3.")
                       .arg(moneyText(curve.opening, locale), moneyText(curve.lowest, locale),
                            dateText(curve.lowestOn));
    table.notes += tr("Expected are takings and invoices to come: those of the same weeks a year "
                      "before, as much more or less as the last eight weeks were.");
    return Ok{};
}

} // namespace cabas
