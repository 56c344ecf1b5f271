// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/vatpaidrules.h"

#include <algorithm>
#include <map>

namespace cabas {

namespace {

bool isOther(Money a, Money b)
{
    return a.isNegative() != b.isNegative();
}

/// What was paid of one debt, by day of payment; the whole of it is returned.
Money payments(const PartyDebt &debt, QDate notBefore, std::map<QDate, Money> &paid)
{
    const auto own = std::find_if(debt.settled.begin(), debt.settled.end(),
                                  [&](const SettledLine &each) { return each.id == debt.line; });
    if (own == debt.settled.end())
        return {};
    const Money whole = abs(own->amount);
    Money earlier; // debts that the first payments are of
    for (auto each = debt.settled.begin(); each != own; ++each) {
        if (!isOther(each->amount, own->amount))
            earlier += abs(each->amount);
    }
    Money came;
    for (const SettledLine &each : debt.settled) {
        if (!isOther(each.amount, own->amount))
            continue;
        const Money before = std::clamp(came - earlier, Money(), whole);
        came += abs(each.amount);
        const Money after = std::clamp(came - earlier, Money(), whole);
        if (after > before)
            paid[std::max(each.on, notBefore)] += after - before;
    }
    return whole;
}

} // namespace

std::vector<WaitingVat> VatPaidRules::due(const WaitingVat &whole, Money taken,
                                          const std::vector<PartyDebt> &debts)
{
    Money owed;
    std::map<QDate, Money> paid;
    for (const PartyDebt &debt : debts)
        owed += payments(debt, whole.paidOn, paid);
    if (owed.isZero()) {
        WaitingVat all = whole;
        all.amount -= taken;
        return {all};
    }
    std::vector<WaitingVat> parts;
    Money came;
    for (const auto &[day, amount] : paid) {
        came += amount;
        const Money counts = Money::fromCents(
            came == owed ? whole.amount.cents()
                         : mulDivRounded(whole.amount.cents(), came.cents(), owed.cents()));
        // Taken in already, or more than that by a settlement that was undone since.
        if (abs(counts) <= abs(taken))
            continue;
        WaitingVat part = whole;
        part.paidOn = day;
        part.amount = counts - taken;
        parts.push_back(part);
        taken = counts;
    }
    return parts;
}

} // namespace cabas
