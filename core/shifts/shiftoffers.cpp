// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/shiftoffers.h"

#include "core/shifts/bookingstore.h"
#include "core/shifts/counterrules.h"
#include "core/shifts/counterstore.h"
#include "core/shifts/cyclerules.h"
#include "core/shifts/pairleaves.h"
#include "core/shifts/policystore.h"
#include "core/shifts/slotstore.h"
#include "core/shifts/standingrules.h"

#include <QMap>

#include <algorithm>

namespace cabas {

namespace {

/// What does not depend on the shift.
struct MemberFacts {
    std::vector<Leave> leaves;
    std::vector<Enrolment> enrolments;
    std::vector<Booking> bookings; ///< within reach of what is judged
    Counters counters;
};

/// Days that bear on a booking: its cycle, and the window of the limits on both sides.
Period reachOf(const ShiftPolicy &policy, QDate day)
{
    const Period cycle = CycleRules::cycleOf(policy, day);
    return {std::min(cycle.from, day.addDays(-policy.windowDays)),
            std::max(cycle.to, day.addDays(policy.windowDays))};
}

BookingFacts factsOf(const MemberFacts &known, const QDateTime &now, const ShiftPolicy &policy,
                     const Shift &shift, BookingKind kind)
{
    BookingFacts facts;
    facts.shift = shift;
    facts.isFixed = kind != BookingKind::Extra;
    facts.isAway = std::any_of(known.leaves.begin(), known.leaves.end(), [&](const Leave &leave) {
        return leave.isAway() && leave.covers(shift.day);
    });
    facts.cycle = CycleRules::cycleOf(policy, shift.day);
    facts.now = now;
    const Period reach = reachOf(policy, shift.day);
    for (const Booking &booking : known.bookings) {
        if (reach.contains(booking.day))
            facts.others.push_back(booking);
    }
    const bool holdsSlot = StandingRules::isFixedOn(known.enrolments, shift.day);
    // An own shift that is moved makes nothing up: it is asked for, and counts against no debt.
    facts.owed = kind == BookingKind::Own ? policy.shiftUnit()
                                          : CounterRules::owed(policy, holdsSlot, known.counters);
    return facts;
}

/// For some days after a shift was made, each of those who did it a cycle ago keeps a place; for
/// none of them is one kept from another.
BookingFacts withKept(Tx &tx, BookingFacts facts, const ShiftPolicy &policy, MemberId member)
{
    const Shift &shift = facts.shift;
    if (policy.priorityDays == 0 || !shift.madeOn)
        return facts;
    facts.opensOn = shift.madeOn->addDays(policy.priorityDays);
    if (facts.opensOn <= facts.now.date())
        return facts;
    const std::vector<MemberId> first = BookingStore::waitedFor(
        tx, shift, shift.day.addDays(-facts.cycle.from.daysTo(facts.cycle.to)));
    if (std::find(first.begin(), first.end(), member) == first.end())
        facts.kept = int(first.size());
    return facts;
}

MemberFacts read(Tx &tx, const ShiftPolicy &policy, MemberId member, const Period &reach)
{
    return {PairLeaves::of(tx, policy, member), BookingStore::enrolments(tx, member),
            BookingStore::of(tx, member, reach), CounterStore::sum(tx, member, std::nullopt)};
}

} // namespace

BookingFacts ShiftOffers::facts(Tx &tx, const QDateTime &now, const ShiftPolicy &policy,
                                MemberId member, const Shift &shift, BookingKind kind)
{
    const MemberFacts known = read(tx, policy, member, reachOf(policy, shift.day));
    return withKept(tx, factsOf(known, now, policy, shift, kind), policy, member);
}

std::vector<Shift> ShiftOffers::open(Tx &tx, const QDateTime &now, MemberId member,
                                     const std::optional<Booking> &given, const Period &period)
{
    constexpr int farthestReach = 400;
    MemberFacts known =
        read(tx, PolicyStore::at(tx, period.from), member,
             {period.from.addDays(-farthestReach), period.to.addDays(farthestReach)});
    if (given)
        std::erase_if(known.bookings, [&](const Booking &each) { return each.id == given->id; });
    QMap<QDate, ShiftPolicy> policies;
    std::vector<Shift> open;
    for (const Shift &shift : SlotStore::shifts(tx, period)) {
        if (!policies.contains(shift.day))
            policies.insert(shift.day, PolicyStore::at(tx, shift.day));
        const ShiftPolicy &policy = policies[shift.day];
        const bool isFixed = StandingRules::isFixedOn(known.enrolments, shift.day);
        const BookingKind kind = given ? given->kind : ShiftRules::kindOf(isFixed);
        const bool isBackAgain = given && given->shift == shift.id;
        if (!isBackAgain &&
            ShiftRules::checkBooking(
                policy, withKept(tx, factsOf(known, now, policy, shift, kind), policy, member)))
            open.push_back(shift);
    }
    return open;
}

} // namespace cabas
