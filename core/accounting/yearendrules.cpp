// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/yearendrules.h"

#include "core/accounting/assetrules.h"
#include "core/base/language.h"
#include "core/base/text.h"

#include <algorithm>

namespace cabas {

namespace {

JournalLine debited(const QString &account, Money amount, const QString &label = {})
{
    return {account, {}, {}, label, amount, {}};
}

JournalLine credited(const QString &account, Money amount, const QString &label = {})
{
    return {account, {}, {}, label, {}, amount};
}

/// A line on the side that its sign says.
JournalLine signedLine(const QString &account, Money amount)
{
    return amount.isNegative() ? credited(account, -amount) : debited(account, amount);
}

QString usualAgainst(const YearAdjustment &adjustment)
{
    switch (adjustment.kind) {
    case AdjustmentKind::Prepaid:
        return u"486"_qs;
    case AdjustmentKind::Deferred:
        return u"487"_qs;
    case AdjustmentKind::AccruedIncome:
        return u"4181"_qs;
    case AdjustmentKind::AccruedCost:
        break;
    }
    // Wages, social contributions and taxes have accounts of their own.
    if (adjustment.account.startsWith(u"645"))
        return u"4386"_qs;
    if (adjustment.account.startsWith(u"64"))
        return u"4286"_qs;
    if (adjustment.account.startsWith(u"63"))
        return u"448"_qs;
    return u"4081"_qs;
}

bool isOfCost(AdjustmentKind kind)
{
    return kind == AdjustmentKind::Prepaid || kind == AdjustmentKind::AccruedCost;
}

} // namespace

JournalEntry YearEndRules::entryOf(const FiscalYear &year, const QString &kind,
                                   const QString &piece, const QString &label)
{
    JournalEntry entry;
    entry.journal = u"OD"_qs;
    entry.on = year.end;
    entry.pieceOn = year.end;
    entry.pieceRef = piece;
    entry.label = label;
    entry.sourceKind = kind;
    entry.sourceId = year.id.value();
    return entry;
}

std::optional<JournalEntry> YearEndRules::stockEntry(const FiscalYear &year, Money booked,
                                                     Money value, const YearEndAccounts &accounts)
{
    const Money rise = value - booked;
    if (rise.isZero())
        return std::nullopt;
    JournalEntry entry = entryOf(year, u"year_stock"_qs, tr("INVENTORY"),
                                 tr("Stock of goods at %1").arg(dateText(year.end)));
    entry.lines = {signedLine(accounts.stock, rise), signedLine(accounts.variation, -rise)};
    return entry;
}

std::optional<JournalEntry> YearEndRules::notInvoicedEntry(const FiscalYear &year,
                                                           const std::vector<NotInvoiced> &goods,
                                                           bool deductsVat,
                                                           const YearEndAccounts &accounts)
{
    JournalEntry entry =
        entryOf(year, u"year_4081"_qs, tr("NOT INVOICED"),
                tr("Goods received and not invoiced at %1").arg(dateText(year.end)));
    Money vat;
    std::map<QString, Money> nets;
    std::vector<JournalLine> owed;
    for (const NotInvoiced &supplier : goods) {
        Money gross;
        for (const NotInvoiced::Part &part : supplier.parts) {
            const auto account = accounts.purchases.find(part.vatCode);
            const Money partVat = deductsVat ? vatOn(part.net, part.rateBp) : Money();
            nets[account == accounts.purchases.end() ? accounts.purchases.at(QString())
                                                     : account->second] += part.net;
            vat += partVat;
            gross += part.net + partVat;
        }
        if (!gross.isZero())
            owed.push_back(
                {accounts.notInvoiced, supplier.supplier, supplier.name, supplier.name, {}, gross});
    }
    for (const auto &[account, net] : nets)
        entry.lines.push_back(debited(account, net));
    if (!vat.isZero())
        entry.lines.push_back(debited(accounts.vatNotInvoiced, vat));
    entry.lines.insert(entry.lines.end(), owed.begin(), owed.end());
    return owed.empty() ? std::nullopt : std::optional(entry);
}

std::optional<JournalEntry> YearEndRules::interestEntry(const FiscalYear &year,
                                                        const std::vector<Loan> &loans)
{
    JournalEntry entry = entryOf(year, u"year_interest"_qs, tr("Interest %1").arg(year.end.year()),
                                 tr("Interest of loans on the last day"));
    for (const Loan &loan : loans) {
        const Money accrued = AssetRules::accruedInterest(loan, year.end);
        if (accrued.isZero())
            continue;
        entry.lines.push_back(debited(loan.interestAccount, accrued, loan.name));
        entry.lines.push_back(credited(u"1688"_qs, accrued, loan.name));
    }
    return entry.lines.empty() ? std::nullopt : std::optional(entry);
}

std::optional<JournalEntry> YearEndRules::shownTogether(const FiscalYear &year,
                                                        const std::vector<JournalEntry> &entries)
{
    JournalEntry shown = entryOf(year, u"depreciation"_qs, {}, {});
    for (const JournalEntry &entry : entries) {
        for (JournalLine line : entry.lines) {
            line.label = entry.label;
            shown.lines.push_back(std::move(line));
        }
    }
    return shown.lines.empty() ? std::nullopt : std::optional(shown);
}

Result<JournalEntry> YearEndRules::adjustmentEntry(const FiscalYear &year,
                                                   const YearAdjustment &adjustment)
{
    const bool isCost = isOfCost(adjustment.kind);
    if (adjustment.amount.isNegative() || adjustment.amount.isZero())
        return refused(tr("An amount above zero is needed."), u"amount"_qs);
    if (cleaned(adjustment.label).isEmpty())
        return refused(tr("An entry needs a label that says what it is. Type one."), u"label"_qs);
    if (!adjustment.account.startsWith(isCost ? u'6' : u'7'))
        return refused(isCost ? tr("Choose an account of costs: its number begins with 6.")
                              : tr("Choose an account of income: its number begins with 7."),
                       u"account"_qs);
    JournalEntry entry =
        entryOf(year, u"year_adjust"_qs, tr("ADJUSTMENT"), cleaned(adjustment.label));
    const QString against =
        adjustment.against.isEmpty() ? usualAgainst(adjustment) : adjustment.against;
    // A prepaid cost leaves the year, an accrued one joins it; income the other way round.
    const bool addsCost = adjustment.kind == AdjustmentKind::AccruedCost ||
                          adjustment.kind == AdjustmentKind::Deferred;
    if (addsCost)
        entry.lines = {debited(adjustment.account, adjustment.amount),
                       credited(against, adjustment.amount)};
    else
        entry.lines = {debited(against, adjustment.amount),
                       credited(adjustment.account, adjustment.amount)};
    return entry;
}

JournalEntry YearEndRules::undoneNextYear(const PostedEntry &posted, const FiscalYear &year)
{
    JournalEntry entry = posted.entry;
    entry.on = year.end.addDays(1);
    entry.pieceOn = posted.entry.on;
    entry.label = tr("Taken back: %1").arg(posted.entry.label);
    entry.sourceKind = u"year_undone"_qs;
    entry.sourceId = posted.id.value();
    for (JournalLine &line : entry.lines)
        std::swap(line.debit, line.credit);
    return entry;
}

JournalEntry YearEndRules::openingEntry(const FiscalYear &year, std::vector<JournalLine> balances,
                                        Money result, const AllocationTerms &terms)
{
    JournalEntry entry = entryOf(year, u"opening"_qs, tr("OPENING"), tr("Opening balances"));
    entry.journal = u"AN"_qs;
    entry.on = year.end.addDays(1);
    entry.pieceOn = entry.on;
    entry.lines = std::move(balances);
    if (!result.isZero())
        entry.lines.push_back(
            signedLine(result.isNegative() ? terms.lossAccount : terms.profitAccount, -result));
    return entry;
}

Money YearEndRules::leastReserve(const AllocationFacts &facts, const AllocationTerms &terms)
{
    // Losses of earlier years are made good first.
    const Money profit = facts.result - facts.carriedLoss;
    if (profit <= Money() || facts.reserves >= facts.capital)
        return {};
    return std::min(portionOf(profit, terms.reserveLeastBp), facts.capital - facts.reserves);
}

Result<> YearEndRules::checkShares(const Allocation &allocation, const AllocationFacts &facts,
                                   const AllocationTerms &terms)
{
    const QLocale locale = Language::locale();
    Money sum;
    Money reserves;
    Money interest;
    for (const Allocation::Share &share : allocation.shares) {
        const auto part = std::find_if(terms.parts.begin(), terms.parts.end(),
                                       [&](const auto &each) { return each.part == share.part; });
        if (part == terms.parts.end())
            return refused(tr("A result cannot go to “%1”.").arg(share.part), u"part"_qs);
        if (share.amount.isNegative())
            return refused(tr("An amount is never negative."), u"amount"_qs);
        sum += share.amount;
        reserves += part->isReserve ? share.amount : Money();
        interest += part->isInterest ? share.amount : Money();
    }
    if (sum != facts.result)
        return refused(tr("The parts make %1, the result is %2: they must be equal.")
                           .arg(moneyText(sum, locale), moneyText(facts.result, locale)),
                       u"sum"_qs);
    if (reserves < leastReserve(facts, terms))
        return refused(tr("The law asks at least %1 for the reserves, until they reach the "
                          "capital.")
                           .arg(moneyText(leastReserve(facts, terms), locale)),
                       u"reserve"_qs);
    if (interest > portionOf(facts.capital, allocation.interestCapBp))
        return refused(
            tr("Interest on shares is capped at %1 for %2 of capital.")
                .arg(moneyText(portionOf(facts.capital, allocation.interestCapBp), locale),
                     moneyText(facts.capital, locale)),
            u"interest"_qs);
    return Ok{};
}

Result<JournalEntry> YearEndRules::allocationEntry(const FiscalYear &year,
                                                   const Allocation &allocation,
                                                   const AllocationFacts &facts,
                                                   const AllocationTerms &terms)
{
    if (facts.result.isZero())
        return refused(tr("There is no result to allocate."), u"nothing"_qs);
    JournalEntry entry = entryOf(year, u"allocation"_qs, tr("GENERAL MEETING"),
                                 tr("Allocation of the result of %1").arg(dateText(year.end)));
    entry.on = allocation.on;
    entry.pieceOn = allocation.on;
    if (facts.result.isNegative()) {
        entry.lines = {debited(terms.carriedLoss, -facts.result),
                       credited(terms.lossAccount, -facts.result)};
        return entry;
    }
    CABAS_TRY(checkShares(allocation, facts, terms));
    entry.lines = {debited(terms.profitAccount, facts.result)};
    for (const Allocation::Share &share : allocation.shares) {
        for (const AllocationPart &part : terms.parts) {
            if (part.part == share.part && !share.amount.isZero())
                entry.lines.push_back(credited(part.account, share.amount, partTitle(part.part)));
        }
    }
    return entry;
}

QString YearEndRules::title(YearStepKind kind)
{
    switch (kind) {
    case YearStepKind::BeginClosing:
        return tr("Begin the closing");
    case YearStepKind::Stock:
        return tr("Stock at the last day");
    case YearStepKind::NotInvoiced:
        return tr("Goods received, not invoiced");
    case YearStepKind::Depreciation:
        return tr("Depreciation of equipment");
    case YearStepKind::LoanInterest:
        return tr("Interest of loans");
    case YearStepKind::Adjustments:
        return tr("Prepaid and accrued");
    case YearStepKind::Waiting:
        return tr("Accounts that must be empty");
    case YearStepKind::Vat:
        return tr("VAT declared");
    case YearStepKind::Close:
        return tr("Close for good");
    case YearStepKind::Allocate:
        return tr("Allocate the result");
    }
    return {};
}

QString YearEndRules::title(AdjustmentKind kind)
{
    switch (kind) {
    case AdjustmentKind::Prepaid:
        return tr("Cost of next year, paid already");
    case AdjustmentKind::Deferred:
        return tr("Income of next year, received already");
    case AdjustmentKind::AccruedCost:
        return tr("Cost of this year, bill not received");
    case AdjustmentKind::AccruedIncome:
        return tr("Income of this year, not billed yet");
    }
    return {};
}

QString YearEndRules::partTitle(const QString &part)
{
    if (part == u"legal_reserve")
        return tr("Legal reserve");
    if (part == u"statutory_reserve")
        return tr("Statutory reserve");
    if (part == u"other_reserves")
        return tr("Other reserves");
    if (part == u"interest")
        return tr("Interest on shares");
    return tr("Carried forward");
}

} // namespace cabas
