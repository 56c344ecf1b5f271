// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/paymentrules.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/till/tillrules.h"
#include "core/till/voucherterms.h"

#include <algorithm>

namespace cabas {

namespace {

QString shown(Money amount)
{
    return moneyText(amount, Language::locale());
}

Money sumOf(const std::vector<Payment> &payments, TillMeans means)
{
    Money sum;
    for (const Payment &payment : payments) {
        if (payment.means == means)
            sum += payment.tendered;
    }
    return sum;
}

/// Cash handed over in several notes is one payment; each cheque stays its own; nothing is none.
std::vector<Payment> withCashTogether(const std::vector<Payment> &payments)
{
    std::vector<Payment> together;
    for (const Payment &payment : payments) {
        if (payment.tendered.isZero())
            continue;
        const auto cash = std::find_if(together.begin(), together.end(), [](const Payment &one) {
            return one.means == TillMeans::Cash;
        });
        if (payment.means == TillMeans::Cash && cash != together.end())
            cash->tendered += payment.tendered;
        else
            together.push_back(payment);
    }
    return together;
}

} // namespace

Money PaymentRules::voucherEligible(const std::vector<TicketLine> &lines, QDate day)
{
    const std::vector<int> &rates = VoucherTerms::of(day).foodRatesBp;
    Money eligible;
    for (const TicketLine &line : lines) {
        if (line.kind == LineKind::Product &&
            std::find(rates.begin(), rates.end(), line.vatBp) != rates.end())
            eligible += line.gross;
    }
    return eligible;
}

Result<> PaymentRules::checkEach(const std::vector<Payment> &payments)
{
    for (const Payment &payment : payments) {
        if (payment.tendered.isNegative() || payment.tendered > TillRules::maxAmount)
            return refused(tr("%1: that is not the amount of a payment.").arg(title(payment.means)),
                           u"amount"_qs);
        if (payment.reference.size() > longestReference)
            return refused(tr("%1: the number and bank have at most %2 characters.")
                               .arg(title(payment.means))
                               .arg(longestReference),
                           u"reference"_qs);
    }
    return Ok{};
}

Result<> PaymentRules::checkVouchers(const PaymentFacts &facts, Money vouchers)
{
    if (vouchers.isZero())
        return Ok{};
    if (vouchers > facts.voucherEligible)
        return refused(tr("Meal vouchers may pay food only: %1 of this ticket. Take the rest by "
                          "another means; vouchers give no change.")
                           .arg(shown(std::max(facts.voucherEligible, Money()))),
                       u"voucher_eligible"_qs);
    if (vouchers > facts.voucherLeft)
        return refused(tr("Meal vouchers are limited by law for one person and day: %1 may still "
                          "be used. Take the rest by another means.")
                           .arg(shown(std::max(facts.voucherLeft, Money()))),
                       u"voucher_cap"_qs);
    return Ok{};
}

Result<> PaymentRules::checkAccount(const PaymentFacts &facts, Money amount)
{
    if (amount.isZero())
        return Ok{};
    if (!facts.memberBalance)
        return refused(tr("Scan the member’s badge first: the account to pay from is theirs."),
                       u"member"_qs);
    if (amount > facts.total - facts.toppedUp)
        return refused(tr("A top-up is not paid from the account it fills: take %1 by another "
                          "means.")
                           .arg(shown(facts.toppedUp)),
                       u"top_up"_qs);
    const Money spendable = *facts.memberBalance - facts.accountFloor;
    if (amount <= spendable && amount > spendable - facts.memberKept)
        return refused(tr("The member’s account holds %1, of which %2 are kept for orders paid in "
                          "advance. Take the rest by another means.")
                           .arg(shown(*facts.memberBalance), shown(facts.memberKept)),
                       u"kept"_qs);
    if (amount > spendable)
        return refused(tr("The member’s account holds %1. Top it up, or take the rest by another "
                          "means.")
                           .arg(shown(*facts.memberBalance)),
                       u"balance"_qs);
    return Ok{};
}

Result<Settlement> PaymentRules::payOut(Money total, const std::vector<Payment> &payments)
{
    for (const Payment &payment : payments) {
        if (payment.means != TillMeans::Cash || payment.tendered != total)
            return refused(tr("%1 is owed to the customer: pay it out in cash.").arg(shown(-total)),
                           u"pay_out"_qs);
    }
    if (payments.size() > 1)
        return refused(tr("%1 is owed to the customer: pay it out in cash.").arg(shown(-total)),
                       u"pay_out"_qs);
    return Settlement{{{TillMeans::Cash, total, total}}, Money()};
}

Result<Settlement> PaymentRules::settle(const PaymentFacts &facts,
                                        const std::vector<Payment> &payments)
{
    if (facts.total.isNegative())
        return payOut(facts.total, payments);
    CABAS_TRY(checkEach(payments));
    Settlement settlement{withCashTogether(payments), Money()};
    Money tendered;
    for (const Payment &payment : settlement.payments)
        tendered += payment.tendered;
    const Money cash = sumOf(payments, TillMeans::Cash);
    if (tendered - cash > facts.total)
        return refused(tr("%1 is due, and only cash gives change: take no more than that by other "
                          "means.")
                           .arg(shown(facts.total)),
                       u"too_much"_qs);
    CABAS_TRY(checkVouchers(facts, sumOf(payments, TillMeans::MealVoucher)));
    CABAS_TRY(checkAccount(facts, sumOf(payments, TillMeans::Account)));
    if (tendered < facts.total)
        return refused(tr("%1 is due and %2 was given: %3 is missing.")
                           .arg(shown(facts.total), shown(tendered), shown(facts.total - tendered)),
                       u"not_covered"_qs);
    settlement.change = tendered - facts.total;
    for (Payment &payment : settlement.payments) {
        payment.reference = cleaned(payment.reference);
        payment.amount = payment.tendered;
        if (payment.means == TillMeans::Cash)
            payment.amount -= settlement.change;
    }
    return settlement;
}

QString PaymentRules::title(TillMeans means)
{
    switch (means) {
    case TillMeans::Cash:
        return tr("Cash");
    case TillMeans::Card:
        return tr("Card");
    case TillMeans::Cheque:
        return tr("Cheque");
    case TillMeans::MealVoucher:
        return tr("Meal voucher");
    case TillMeans::Account:
        return tr("Member’s account");
    }
    return {};
}

} // namespace cabas
