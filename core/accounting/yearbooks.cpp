// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/yearbooks.h"

#include "core/access/shopstore.h"
#include "core/accounting/allocationterms.h"
#include "core/accounting/assetbooks.h"
#include "core/accounting/assetstore.h"
#include "core/accounting/balancestore.h"
#include "core/accounting/fiscalyearstore.h"
#include "core/accounting/ledgerrules.h"
#include "core/accounting/statementrules.h"
#include "core/accounting/vatreturnstore.h"
#include "core/base/language.h"
#include "core/base/text.h"

#include <algorithm>
#include <map>

namespace cabas {

namespace {

const QString stockKind = QStringLiteral("year_stock");
const QString notInvoicedKind = QStringLiteral("year_4081");
const QString interestKind = QStringLiteral("year_interest");
const QString adjustKind = QStringLiteral("year_adjust");

FiscalYear yearCovering(Tx &tx, QDate day)
{
    if (const std::optional<FiscalYear> known = FiscalYearStore::find(tx, day))
        return *known;
    return LedgerRules::yearOf(day, ShopStore::read(tx).yearStart, FiscalYearStore::all(tx));
}

QString numberOf(Tx &tx, AccountRole role, const QString &otherwise)
{
    const Result<Account> account = AccountStore::forRole(tx, role);
    return account ? account->number : otherwise;
}

void label(Tx &tx, YearStep &step)
{
    if (!step.entry)
        return;
    for (const JournalLine &line : step.entry->lines) {
        const std::optional<Account> account = AccountStore::find(tx, line.account);
        QString words = account ? account->label : QString();
        const bool isOfMany =
            step.kind == YearStepKind::Depreciation || step.kind == YearStepKind::LoanInterest;
        if (isOfMany && !line.label.isEmpty())
            words = line.label;
        step.accountLabels.push_back(words);
    }
}

} // namespace

Result<FiscalYear> YearBooks::find(Tx &tx, FiscalYearId id)
{
    for (const FiscalYear &year : FiscalYearStore::all(tx)) {
        if (year.id == id)
            return year;
    }
    return notFound(tr("There is no such fiscal year."), u"year"_qs);
}

bool YearBooks::isAssociation(Tx &tx)
{
    // Membership fees have an account of their own in the chart of associations alone.
    const std::optional<Account> fees = AccountStore::find(tx, u"7561"_qs);
    return fees && !fees->ours;
}

YearEndAccounts YearBooks::accounts(Tx &tx)
{
    YearEndAccounts accounts;
    accounts.stock = numberOf(tx, AccountRole::Stock, u"37"_qs);
    accounts.variation = numberOf(tx, AccountRole::StockVariation, u"6037"_qs);
    accounts.notInvoiced = numberOf(tx, AccountRole::GoodsNotInvoiced, u"4081"_qs);
    accounts.vatNotInvoiced = u"44586"_qs;
    accounts.purchases[QString()] = numberOf(tx, AccountRole::Purchases, u"607"_qs);
    for (const AccountStore::RoleMapping &mapping : AccountStore::roles(tx)) {
        if (mapping.role == AccountRole::Purchases)
            accounts.purchases[mapping.vatCode] = mapping.number;
    }
    return accounts;
}

Money YearBooks::held(Tx &tx, const QStringList &beginnings, QDate day)
{
    Money sum;
    for (const TrialBalanceLine &line :
         BalanceStore::carried(tx, yearCovering(tx, day), day.addDays(1))) {
        const bool isMeant =
            std::any_of(beginnings.begin(), beginnings.end(),
                        [&](const QString &begin) { return line.account.startsWith(begin); });
        if (isMeant)
            sum += line.balance();
    }
    return sum;
}

Money YearBooks::result(Tx &tx, const FiscalYear &year)
{
    return StatementRules::resultOf(BalanceStore::between(tx, year.start, year.end));
}

std::vector<PostedEntry> YearBooks::posted(Tx &tx, const FiscalYear &year, const QString &kind)
{
    std::vector<PostedEntry> list = JournalStore::ofSource(tx, kind, year.id.value());
    std::erase_if(list, [&](const PostedEntry &entry) {
        return JournalStore::reversalOf(tx, entry.id).has_value();
    });
    return list;
}

QStringList YearBooks::waiting(Tx &tx, const FiscalYear &year)
{
    QStringList list;
    for (const TrialBalanceLine &line : BalanceStore::carried(tx, year, year.end.addDays(1))) {
        const bool mustBeEmpty = line.account.startsWith(u"471") ||
                                 line.account.startsWith(u"472") ||
                                 line.account.startsWith(u"473") || line.account.startsWith(u"58");
        if (mustBeEmpty && !line.balance().isZero())
            list += u"%1: %2"_qs.arg(line.account, moneyText(line.balance(), Language::locale()));
    }
    return list;
}

AllocationFacts YearBooks::allocationFacts(Tx &tx, QDate on, const AllocationTerms &terms)
{
    AllocationFacts facts;
    facts.result = -held(tx, {terms.profitAccount, terms.lossAccount}, on);
    facts.capital = -held(tx, terms.capital, on);
    facts.reserves = -held(tx, terms.reserves, on);
    facts.carriedLoss = held(tx, {terms.carriedLoss}, on);
    return facts;
}

std::optional<JournalEntry> YearBooks::proposed(Tx &tx, const FiscalYear &year, YearStepKind step,
                                                const YearFacts &facts)
{
    if (step == YearStepKind::Stock && facts.stockValue)
        return YearEndRules::stockEntry(year, held(tx, {u"37"_qs}, year.end), *facts.stockValue,
                                        accounts(tx));
    if (step == YearStepKind::NotInvoiced && posted(tx, year, notInvoicedKind).empty())
        return YearEndRules::notInvoicedEntry(
            year, facts.notInvoiced, ShopStore::read(tx).vatRegime == u"liable", accounts(tx));
    if (step == YearStepKind::Depreciation)
        return YearEndRules::shownTogether(year, AssetBooks::lacking(tx, year.end));
    if (step == YearStepKind::LoanInterest && posted(tx, year, interestKind).empty())
        return YearEndRules::interestEntry(year, AssetStore::loans(tx));
    return std::nullopt;
}

YearStepState YearBooks::stateOf(const FiscalYear &year, bool isDone)
{
    if (year.state == u"closed" || isDone)
        return YearStepState::Done;
    return year.state == u"open" ? YearStepState::Waiting : YearStepState::ToDo;
}

void YearBooks::addBookSteps(Tx &tx, const YearFacts &facts, YearClosing &closing)
{
    const FiscalYear &year = closing.year;
    YearStep stock{YearStepKind::Stock, {}, {}, {}, posted(tx, year, stockKind)};
    stock.entry = proposed(tx, year, YearStepKind::Stock, facts);
    stock.state = stateOf(year, !stock.entry);
    stock.about = facts.stockValue
                      ? tr("The stock is worth %1, the books say %2.")
                            .arg(moneyText(*facts.stockValue, Language::locale()),
                                 moneyText(held(tx, {u"37"_qs}, year.end), Language::locale()))
                      : tr("The shop keeps no stock.");
    label(tx, stock);
    closing.steps.push_back(stock);

    YearStep goods{YearStepKind::NotInvoiced, {}, {}, {}, posted(tx, year, notInvoicedKind)};
    goods.entry = proposed(tx, year, YearStepKind::NotInvoiced, facts);
    goods.state = stateOf(year, !goods.entry);
    goods.about = goods.entry ? tr("Of %n suppliers more was received than was invoiced.", nullptr,
                                   int(facts.notInvoiced.size()))
                              : tr("All that was received is invoiced, or entered here.");
    label(tx, goods);
    closing.steps.push_back(goods);
}

void YearBooks::addRegisterSteps(Tx &tx, YearClosing &closing)
{
    const FiscalYear &year = closing.year;
    if (!AssetStore::all(tx).empty()) {
        YearStep wear{YearStepKind::Depreciation,
                      {},
                      {},
                      proposed(tx, year, YearStepKind::Depreciation, {}),
                      AssetBooks::writtenOff(tx, year.start, year.end)};
        wear.state = stateOf(year, !wear.entry);
        const int count = wear.entry ? int(wear.entry->lines.size() / 2) : 0;
        wear.about = wear.entry ? tr("%n pieces of equipment are not written off to the last day.",
                                     nullptr, count)
                                : tr("All equipment is written off to the last day.");
        label(tx, wear);
        closing.steps.push_back(wear);
    }
    if (!AssetStore::loans(tx).empty()) {
        YearStep interest{YearStepKind::LoanInterest,
                          {},
                          {},
                          proposed(tx, year, YearStepKind::LoanInterest, {}),
                          posted(tx, year, interestKind)};
        interest.state = stateOf(year, !interest.entry);
        interest.about = tr("Interest since the last instalment, which the next one will bear.");
        if (const int left = AssetBooks::instalmentsLeft(tx, year.end); left > 0)
            interest.about += u' ' + tr("%n instalments of the year are not posted: post them "
                                        "first, among the schedules.",
                                        nullptr, left);
        label(tx, interest);
        closing.steps.push_back(interest);
    }
}

void YearBooks::addAdjustments(Tx &tx, YearClosing &closing)
{
    const FiscalYear &year = closing.year;
    YearStep adjust{YearStepKind::Adjustments, {}, {}, {}, posted(tx, year, adjustKind)};
    adjust.state = stateOf(year, !adjust.posted.empty());
    if (adjust.state == YearStepState::ToDo)
        adjust.state = YearStepState::ToCheck;
    adjust.about = tr("What was paid or received for another year, what no bill came for yet.");
    closing.steps.push_back(adjust);
}

void YearBooks::addEndSteps(Tx &tx, YearClosing &closing)
{
    const FiscalYear &year = closing.year;
    const bool isClosed = year.state == u"closed";
    const bool hasBegun = year.state != u"open";
    const QStringList held = waiting(tx, year);
    closing.steps.push_back(
        {YearStepKind::Waiting,
         held.empty() || isClosed ? YearStepState::Done : YearStepState::ToCheck,
         held.empty() ? tr("Transit and waiting accounts hold nothing.") : held.join(u", "_qs),
         {},
         {}});
    if (ShopStore::read(tx).vatRegime == u"liable") {
        const std::optional<QDate> until = VatReturnStore::declaredUntil(tx);
        const bool isDeclared = isClosed || (until && *until >= year.end);
        closing.steps.push_back(
            {YearStepKind::Vat,
             isDeclared ? YearStepState::Done : YearStepState::ToCheck,
             until ? tr("Declared until %1.").arg(dateText(*until)) : tr("No return was sent yet."),
             {},
             {}});
    }
    closing.steps.push_back({YearStepKind::Close,
                             isClosed    ? YearStepState::Done
                             : !hasBegun ? YearStepState::Waiting
                                         : YearStepState::ToDo,
                             tr("Nothing more can be posted in the year, and its balances open the "
                                "next one. This cannot be undone."),
                             {},
                             JournalStore::ofSource(tx, u"opening"_qs, year.id.value())});
    YearStep allocate{YearStepKind::Allocate, YearStepState::Waiting, {}, {}, {}};
    allocate.posted = posted(tx, year, u"allocation"_qs);
    if (isClosed)
        allocate.state = allocate.posted.empty() && !closing.result.isZero() ? YearStepState::ToDo
                                                                             : YearStepState::Done;
    allocate.about = tr("What the general meeting decides on the result.");
    closing.steps.push_back(allocate);
}

YearClosing YearBooks::closing(Tx &tx, const FiscalYear &year, const YearFacts &facts)
{
    YearClosing closing{year, result(tx, year), {}};
    closing.steps.push_back(
        {YearStepKind::BeginClosing,
         year.state == u"open" ? YearStepState::ToDo : YearStepState::Done,
         tr("Only entries of the year’s end can be posted in it then. It can be opened again."),
         {},
         {}});
    addBookSteps(tx, facts, closing);
    addRegisterSteps(tx, closing);
    addAdjustments(tx, closing);
    addEndSteps(tx, closing);
    return closing;
}

Result<> YearBooks::checkOpening(Tx &tx, const FiscalYear &year, const JournalEntry &ours)
{
    std::map<QString, Money> sums;
    for (const JournalLine &line : ours.lines)
        sums[line.account] += line.debit - line.credit;
    const QDate first = year.end.addDays(1);
    for (const PostedEntry &posted : JournalStore::between(tx, first, first, u"AN"_qs)) {
        for (const JournalLine &line : posted.entry.lines)
            sums[line.account] -= line.debit - line.credit;
    }
    for (const auto &[account, difference] : sums) {
        if (!difference.isZero())
            return refused(
                tr("The opening entries of %1 differ by %2 on account %3 from what it "
                   "holds at the end of this year. Correct one of them first.")
                    .arg(dateText(first), moneyText(abs(difference), Language::locale()), account),
                u"opening_differs"_qs);
    }
    return Ok{};
}

} // namespace cabas
