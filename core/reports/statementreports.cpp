// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/statementreports.h"

#include "core/access/shopstore.h"
#include "core/accounting/balancestore.h"
#include "core/accounting/fiscalyearstore.h"
#include "core/accounting/journalstore.h"
#include "core/accounting/ledgerrules.h"
#include "core/accounting/statementmodels.h"
#include "core/accounting/statementrules.h"

namespace cabas {

namespace {

FiscalYear yearCovering(Tx &tx, QDate day)
{
    if (const std::optional<FiscalYear> known = FiscalYearStore::find(tx, day))
        return *known;
    return LedgerRules::yearOf(day, ShopStore::read(tx).yearStart, FiscalYearStore::all(tx));
}

Result<StatementModel> modelOf(Tx &tx, QDate day)
{
    // Membership fees have an account of their own in the chart of associations alone.
    const std::optional<Account> fees = AccountStore::find(tx, u"7561"_qs);
    return StatementModels::of(fees && !fees->ours, day);
}

BalanceSheet sheetAt(Tx &tx, const StatementModel &model, QDate day)
{
    const FiscalYear year = yearCovering(tx, day);
    return StatementRules::balanceSheet(
        model, BalanceStore::carried(tx, year, day.addDays(1)),
        StatementRules::resultOf(BalanceStore::notTakenOver(tx, year)));
}

/// The days to compare with: the whole year before a whole one, else the same days a year before.
std::pair<QDate, QDate> daysBefore(Tx &tx, QDate from, QDate to)
{
    const FiscalYear year = yearCovering(tx, from);
    if (from == year.start && to == year.end) {
        const FiscalYear before = yearCovering(tx, year.start.addDays(-1));
        return {before.start, before.end};
    }
    return {from.addYears(-1), to.addYears(-1)};
}

QString accountsOf(const StatementLine &line)
{
    QStringList words;
    for (const QString &account : line.accounts) {
        if (!account.front().isLetter())
            words += account;
    }
    for (const QString &account : line.less)
        words += u'(' + account + u')';
    return words.join(u' ');
}

Money netOf(const std::vector<StatementPart> &parts, const QString &code)
{
    for (const StatementPart &part : parts) {
        if (part.group.code == code)
            return part.net;
        for (const StatementFigure &figure : part.lines) {
            if (figure.line.code == code)
                return figure.net();
        }
    }
    return {};
}

const QString lineKind = QStringLiteral("line");
const QString totalKind = QStringLiteral("total");
const QString accountKind = QStringLiteral("account");

Result<> checkBy(const ReportRequest &request, const QString &message)
{
    if (request.by.isEmpty() || request.by == u"account")
        return Ok{};
    return wrongUsage(message, u"by"_qs);
}

} // namespace

void StatementReports::addSide(const std::vector<StatementPart> &parts,
                               const std::vector<StatementPart> &before, const QString &side,
                               bool byAccount, ReportTable &table)
{
    const bool isSheet = !side.isEmpty();
    const auto add = [&](const QString &code, const QString &label, const QString &accounts,
                         Money gross, Money less, Money net, const ReportCell &previous,
                         const QString &kind) {
        if (isSheet)
            table.rows.push_back({cell(side), cell(code), cell(label), cell(accounts), cell(gross),
                                  cell(less), cell(net), previous, cell(kind)});
        else
            table.rows.push_back(
                {cell(code), cell(label), cell(accounts), cell(net), previous, cell(kind)});
    };
    for (const StatementPart &part : parts) {
        bool isShown = part.lines.empty();
        for (const StatementFigure &figure : part.lines) {
            const Money then = netOf(before, figure.line.code);
            if (figure.accounts.empty() && figure.net().isZero() && then.isZero())
                continue;
            isShown = true;
            add(figure.line.code, figure.line.label, accountsOf(figure.line), figure.gross,
                figure.less, figure.net(), cell(then), lineKind);
            for (const StatementAccount &account : figure.accounts) {
                if (byAccount)
                    add(figure.line.code, account.label, account.number, account.amount, Money(),
                        account.amount, {}, accountKind);
            }
        }
        if (isShown)
            add(part.group.code,
                part.lines.empty() ? part.group.label : tr("Total: %1").arg(part.group.label), {},
                part.gross, part.less, part.net, cell(netOf(before, part.group.code)), totalKind);
    }
}

void StatementReports::addUnmapped(const std::vector<StatementAccount> &unmapped, bool isSheet,
                                   ReportTable &table)
{
    Money sum;
    QStringList numbers;
    for (const StatementAccount &account : unmapped) {
        sum += account.amount;
        numbers += account.number;
    }
    const QString label =
        sum.isZero() ? tr("Every account has its line") : tr("Accounts that no line takes");
    const QString kind = sum.isZero() ? totalKind : u"unmapped"_qs;
    if (isSheet)
        table.rows.push_back({{},
                              cell(u"unmapped"_qs),
                              cell(label),
                              cell(numbers.join(u' ')),
                              cell(sum),
                              cell(Money()),
                              cell(sum),
                              {},
                              cell(kind)});
    else
        table.rows.push_back({cell(u"unmapped"_qs),
                              cell(label),
                              cell(numbers.join(u' ')),
                              cell(sum),
                              {},
                              cell(kind)});
}

Result<> StatementReports::balanceSheet(Tx &tx, const ReportRequest &request, ReportTable &table)
{
    CABAS_TRY(checkBy(request, tr("The balance sheet is told by line, or by account.")));
    CABAS_LET(model, modelOf(tx, table.to));
    table.columns = {{u"side"_qs, tr("Side"), ColumnKind::Text},
                     {u"line"_qs, tr("Line"), ColumnKind::Text},
                     {u"label"_qs, tr("Label"), ColumnKind::Text},
                     {u"accounts"_qs, tr("Accounts"), ColumnKind::Text},
                     {u"gross_cents"_qs, tr("Gross"), ColumnKind::Money},
                     {u"depreciation_cents"_qs, tr("Depreciation"), ColumnKind::Money},
                     {u"amount_cents"_qs, tr("Net"), ColumnKind::Money},
                     {u"previous_cents"_qs, tr("Year before"), ColumnKind::Money},
                     {u"kind"_qs, tr("Kind"), ColumnKind::Text}};
    const QDate endBefore = yearCovering(tx, table.to).start.addDays(-1);
    const BalanceSheet sheet = sheetAt(tx, model, table.to);
    const BalanceSheet before = sheetAt(tx, model, endBefore);
    const bool byAccount = request.by == u"account";
    const auto total = [&](const QString &side, const QString &code, const QString &label,
                           Money now, Money then) {
        table.rows.push_back({cell(side),
                              cell(code),
                              cell(label),
                              {},
                              {},
                              {},
                              cell(now),
                              cell(then),
                              cell(totalKind)});
    };
    addSide(sheet.assets, before.assets, u"assets"_qs, byAccount, table);
    total(u"assets"_qs, u"assets"_qs, tr("Total assets"), sheet.totalAssets, before.totalAssets);
    addSide(sheet.liabilities, before.liabilities, u"liabilities"_qs, byAccount, table);
    total(u"liabilities"_qs, u"liabilities"_qs, tr("Total liabilities"), sheet.totalLiabilities,
          before.totalLiabilities);
    addUnmapped(sheet.unmapped, true, table);
    if (sheet.totalAssets == sheet.totalLiabilities)
        table.notes += tr("Assets and liabilities are equal.");
    else
        table.notes += tr("Assets and liabilities are not equal: look at the accounts that no "
                          "line takes.");
    return Ok{};
}

Result<> StatementReports::income(Tx &tx, const ReportRequest &request, ReportTable &table)
{
    CABAS_TRY(checkBy(request, tr("The income statement is told by line, or by account.")));
    CABAS_LET(model, modelOf(tx, table.to));
    table.columns = {{u"line"_qs, tr("Line"), ColumnKind::Text},
                     {u"label"_qs, tr("Label"), ColumnKind::Text},
                     {u"accounts"_qs, tr("Accounts"), ColumnKind::Text},
                     {u"amount_cents"_qs, tr("Amount"), ColumnKind::Money},
                     {u"previous_cents"_qs, tr("Year before"), ColumnKind::Money},
                     {u"kind"_qs, tr("Kind"), ColumnKind::Text}};
    const auto [from, to] = daysBefore(tx, table.from, table.to);
    const IncomeStatement now =
        StatementRules::income(model, BalanceStore::between(tx, table.from, table.to));
    const IncomeStatement before =
        StatementRules::income(model, BalanceStore::between(tx, from, to));
    addSide(now.parts, before.parts, {}, request.by == u"account", table);
    addUnmapped(now.unmapped, false, table);
    return Ok{};
}

} // namespace cabas
