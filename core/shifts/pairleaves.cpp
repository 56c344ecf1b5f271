// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/pairleaves.h"

#include "core/shifts/bookingstore.h"
#include "core/shifts/cyclerules.h"
#include "core/shifts/pairstore.h"
#include "core/shifts/policystore.h"
#include "core/shifts/slotstore.h"

#include <algorithm>

namespace cabas {

namespace {

const QDate endOfTime(9999, 12, 31);

bool spares(const Leave &leave)
{
    return leave.isAway() || leave.kind == LeaveKind::Exemption;
}

std::optional<Leave> sparing(Tx &tx, MemberId member, QDate day)
{
    for (const Leave &leave : BookingStore::leaves(tx, member)) {
        if (spares(leave) && leave.covers(day))
            return leave;
    }
    return std::nullopt;
}

/// A leave on the days of a period only; absent where it has none of them.
std::optional<Leave> within(Leave leave, const Period &period)
{
    leave.from = std::max(leave.from, period.from);
    const QDate to = std::min(leave.to.value_or(endOfTime), period.to);
    if (to <= leave.from)
        return std::nullopt;
    if (to < endOfTime)
        leave.to = to;
    return leave;
}

Period daysOf(QDate from, const std::optional<QDate> &to)
{
    return {from, to.value_or(endOfTime)};
}

} // namespace

std::vector<Leave> PairLeaves::of(Tx &tx, const ShiftPolicy &policy, MemberId member)
{
    std::vector<Leave> all = BookingStore::leaves(tx, member);
    if (policy.pairLeaveHalf == 0)
        return all;
    for (const ShiftPair &pair : PairStore::of(tx, member)) {
        const MemberId other = pair.holder == member ? pair.partner : pair.holder;
        const std::vector<Leave> theirs = BookingStore::leaves(tx, other);
        std::vector<Leave> counting;
        const auto keep = [&](const Leave &leave, const Period &period) {
            if (const std::optional<Leave> part = within(leave, period))
                counting.push_back(*part);
        };
        for (const Leave &leave : all) {
            if (!spares(leave)) {
                counting.push_back(leave);
                continue;
            }
            const QDate end = pair.to.value_or(endOfTime);
            keep(leave, {QDate(1, 1, 1), pair.from});
            keep(leave, {end, endOfTime});
            for (const Leave &their : theirs) {
                const std::optional<Leave> both =
                    spares(their) ? within(their, {pair.from, end}) : std::nullopt;
                if (both)
                    keep(leave, daysOf(both->from, both->to));
            }
        }
        all = std::move(counting);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Leave &a, const Leave &b) { return a.from < b.from; });
    return all;
}

bool PairLeaves::comes(Tx &tx, const ShiftPolicy &policy, const ShiftPair &pair, SlotId slot,
                       QDate day)
{
    const std::optional<Leave> one = sparing(tx, pair.holder, day);
    const std::optional<Leave> other = sparing(tx, pair.partner, day);
    if (one.has_value() == other.has_value())
        return !one;
    const std::optional<ShiftSlot> found = SlotStore::find(tx, slot);
    if (!found)
        return true;
    const QDate from = std::max((one ? *one : *other).from, pair.from);
    const size_t before = CycleRules::daysOf(policy, *found, {from, day}, {}).size();
    return before % 2 == 1;
}

void PairLeaves::adjust(Tx &tx, const Shift &shift, std::vector<MemberId> &holders)
{
    const std::vector<ShiftPair> pairs = PairStore::ofSlot(tx, shift.slot, shift.day);
    if (pairs.empty())
        return;
    const ShiftPolicy policy = PolicyStore::at(tx, shift.day);
    if (policy.pairLeaveHalf == 0)
        return;
    for (const ShiftPair &pair : pairs) {
        const auto place = std::find(holders.begin(), holders.end(), pair.holder);
        const bool isComing = comes(tx, policy, pair, shift.slot, shift.day);
        if (place != holders.end() && !isComing)
            holders.erase(place);
        else if (place == holders.end() && isComing && sparing(tx, pair.holder, shift.day) &&
                 !BookingStore::find(tx, shift.id, pair.holder))
            holders.push_back(pair.holder);
    }
}

int PairLeaves::cancel(Tx &tx, const ShiftPolicy &policy, const ShiftPair &pair, const Leave &leave,
                       QDate today)
{
    int freed = 0;
    const Period days = daysOf(leave.from, leave.to);
    for (const Booking &booking : BookingStore::of(tx, pair.holder, days)) {
        if (!booking.isComing() || booking.kind != BookingKind::Own || !pair.covers(booking.day))
            continue;
        const std::optional<Shift> shift = SlotStore::findShift(tx, booking.shift);
        if (!shift || comes(tx, policy, pair, shift->slot, booking.day))
            continue;
        BookingStore::setState(tx, booking.id, BookingState::Cancelled, today);
        ++freed;
    }
    return freed;
}

} // namespace cabas
