// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/vatrules.h"

#include "core/base/language.h"
#include "core/base/text.h"

#include <algorithm>

namespace cabas {

namespace {

constexpr qint64 centsOfEuro = 100;
constexpr qint64 wholeBp = 10000;
const QString due = QStringLiteral("44551");
const QString carriedCredit = QStringLiteral("44567");

/// The accounts a box is read from, whole numbers or beginnings.
QStringList accountsOf(const VatBoxRule &rule, const VatBooks &books)
{
    QStringList accounts = rule.accounts;
    for (const QString &code : rule.vatCodes) {
        const auto &of = rule.kind == VatBoxKind::Base ? books.salesAccounts : books.vatAccounts;
        const auto found = of.find(code);
        if (found != of.end())
            accounts += found->second;
    }
    accounts.removeDuplicates();
    return accounts;
}

bool takes(const QStringList &accounts, const QString &account)
{
    return std::any_of(accounts.begin(), accounts.end(),
                       [&](const QString &begin) { return account.startsWith(begin); });
}

/// Whether an account of VAT belongs in a return at all: not what is due, carried, waiting for
/// a payment or for an invoice.
bool isOfReturn(const QString &account)
{
    return (account.startsWith(u"4457") && !account.startsWith(u"44574")) ||
           (account.startsWith(u"4456") && !account.startsWith(u"44564") &&
            !account.startsWith(carriedCredit)) ||
           account.startsWith(u"4452");
}

bool isDeducted(const QString &account)
{
    return account.startsWith(u"4456");
}

/// What was bought, where the buyer owes the VAT of `movement`: worked out from it.
Money owedBase(const VatBoxRule &rule, const VatMovement &movement)
{
    for (const auto &[account, rateBp] : rule.vatOf) {
        if (movement.account.startsWith(account))
            return Money::fromCents(mulDivRounded(-movement.moved.cents(), wholeBp, rateBp));
    }
    return {};
}

Money rounded(qint64 euros)
{
    return Money::fromCents(euros * centsOfEuro);
}

} // namespace

qint64 VatRules::euros(Money amount)
{
    return mulDivRounded(amount.cents(), 1, centsOfEuro);
}

void VatRules::addBoxes(const VatFormModel &form, const VatBooks &books, VatReturn &filled)
{
    for (const VatBoxRule &rule : form.boxes) {
        VatBox box{rule.box, rule.label, rule.kind, rule.rateBp, {}, {}, {}, 0};
        const QStringList accounts = accountsOf(rule, books);
        for (const VatMovement &movement : books.movements) {
            const Money owed = owedBase(rule, movement);
            if ((!takes(accounts, movement.account) && owed.isZero()) || movement.moved.isZero())
                continue;
            box.accounts += movement.account;
            if (!owed.isZero())
                box.amount += owed;
            else
                box.amount += isDeducted(movement.account) ? movement.moved : -movement.moved;
            box.sales += owed.isZero() ? -movement.moved : Money();
        }
        box.euros = euros(box.amount);
        filled.collected += rule.kind == VatBoxKind::Collected ? box.amount : Money();
        filled.deductible += rule.kind == VatBoxKind::Deductible ? box.amount : Money();
        filled.boxes.push_back(box);
    }
}

void VatRules::addTotals(const VatFormModel &form, VatReturn &filled)
{
    qint64 sales = 0;
    qint64 collected = 0;
    qint64 deductible = filled.creditBeforeEuros;
    for (const VatBox &box : filled.boxes) {
        sales += box.kind == VatBoxKind::Base && box.rateBp > 0 ? euros(box.sales) : 0;
        collected += box.kind == VatBoxKind::Collected ? box.euros : 0;
        deductible += box.kind == VatBoxKind::Deductible ? box.euros : 0;
    }
    filled.dueEuros = std::max<qint64>(collected - deductible, 0);
    filled.creditEuros = std::max<qint64>(deductible - collected, 0);
    const auto total = [&](const QString &box, qint64 euros) {
        const auto label = form.totals.find(box);
        filled.boxes.push_back({box,
                                label == form.totals.end() ? box : label->second,
                                VatBoxKind::Total,
                                0,
                                {},
                                rounded(euros),
                                {},
                                euros});
    };
    total(u"A1"_qs, sales);
    std::rotate(filled.boxes.begin(), filled.boxes.end() - 1, filled.boxes.end());
    const auto afterDue =
        std::find_if(filled.boxes.begin(), filled.boxes.end(), [](const VatBox &box) {
            return box.kind == VatBoxKind::Deductible || box.kind == VatBoxKind::Memo;
        });
    const auto place = afterDue - filled.boxes.begin();
    total(u"16"_qs, collected);
    std::rotate(filled.boxes.begin() + place, filled.boxes.end() - 1, filled.boxes.end());
    total(u"22"_qs, filled.creditBeforeEuros);
    total(u"23"_qs, deductible);
    total(u"27"_qs, filled.creditEuros);
    total(u"28"_qs, filled.dueEuros);
}

void VatRules::addDoubts(const VatFormModel &form, const VatBooks &books, VatReturn &filled)
{
    const QLocale locale = Language::locale();
    QStringList taken;
    for (const VatBoxRule &rule : form.boxes) {
        if (rule.kind != VatBoxKind::Base)
            taken += accountsOf(rule, books);
    }
    for (const VatMovement &movement : books.movements) {
        if (!isOfReturn(movement.account))
            continue;
        if (!movement.moved.isZero() && !takes(taken, movement.account))
            filled.doubts.push_back(
                {movement.account,
                 tr("Account %1 moved by %2, and no box takes it.")
                     .arg(movement.account, moneyText(abs(movement.moved), locale))});
        if (!movement.carried.isZero())
            filled.doubts.push_back(
                {movement.account,
                 tr("Account %1 held %2 before the first day: an earlier return did not empty it.")
                     .arg(movement.account, moneyText(abs(movement.carried), locale))});
    }
    for (const VatBox &base : filled.boxes) {
        if (base.kind != VatBoxKind::Base || base.rateBp == 0)
            continue;
        const auto vat =
            std::find_if(filled.boxes.begin(), filled.boxes.end(), [&](const VatBox &box) {
                return box.box == base.box && box.kind == VatBoxKind::Collected;
            });
        // Each ticket rounds its VAT; together they stray by less than this.
        const Money off = abs(vat->amount - vatOn(base.amount, base.rateBp));
        const Money tolerated = std::max(Money::fromCents(200), portionOf(abs(vat->amount), 50));
        if (off > tolerated)
            filled.doubts.push_back(
                {vat->accounts.value(0),
                 tr("Box %1: %2 of sales at %3 make %4 of VAT, the books have %5.")
                     .arg(base.box, moneyText(base.amount, locale), rateText(base.rateBp, locale),
                          moneyText(vatOn(base.amount, base.rateBp), locale),
                          moneyText(vat->amount, locale))});
    }
}

VatReturn VatRules::fill(const VatFormModel &form, const VatBooks &books, QDate from, QDate to)
{
    VatReturn filled;
    filled.from = from;
    filled.to = to;
    filled.creditBeforeEuros = books.creditBeforeEuros;
    addBoxes(form, books, filled);
    addTotals(form, filled);
    addDoubts(form, books, filled);
    return filled;
}

std::optional<JournalEntry> VatRules::entryOf(const VatReturn &filled, const VatFormModel &form,
                                              const VatBooks &books, const QString &shortage,
                                              const QString &surplus)
{
    QStringList taken;
    for (const VatBoxRule &rule : form.boxes) {
        if (rule.kind != VatBoxKind::Base)
            taken += accountsOf(rule, books);
    }
    JournalEntry entry;
    entry.journal = u"OD"_qs;
    entry.on = filled.to;
    entry.pieceOn = filled.to;
    entry.pieceRef = u"%1 %2"_qs.arg(form.form, filled.to.toString(u"yyyy-MM"_qs));
    entry.label = tr("VAT from %1 to %2").arg(dateText(filled.from), dateText(filled.to));
    entry.sourceKind = u"vat_return"_qs;
    Money balance;
    const auto add = [&](const QString &account, Money debit) {
        if (debit.isZero())
            return;
        balance += debit;
        entry.lines.push_back({account,
                               {},
                               {},
                               {},
                               debit.isNegative() ? Money() : debit,
                               debit.isNegative() ? -debit : Money()});
    };
    for (const VatMovement &movement : books.movements) {
        if (takes(taken, movement.account) && isOfReturn(movement.account))
            add(movement.account, -movement.moved);
    }
    add(carriedCredit, rounded(filled.creditEuros - filled.creditBeforeEuros));
    add(due, -rounded(filled.dueEuros));
    add(balance.isNegative() ? shortage : surplus, -balance);
    return entry.lines.empty() ? std::nullopt : std::optional(entry);
}

std::pair<QDate, QDate> VatRules::nextPeriod(std::optional<QDate> declaredUntil, QDate today)
{
    const QDate from = declaredUntil ? declaredUntil->addDays(1)
                                     : QDate(today.year(), today.month(), 1).addMonths(-1);
    return {from, QDate(from.year(), from.month(), from.daysInMonth())};
}

} // namespace cabas
