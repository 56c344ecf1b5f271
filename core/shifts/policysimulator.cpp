// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/policysimulator.h"

#include "core/shifts/counterrules.h"
#include "core/shifts/cyclerules.h"

#include <algorithm>
#include <set>

namespace cabas {

namespace {

/// One member's life under some rules, day after day.
class Replay {
public:
    Replay(const ShiftPolicy &policy, const LivedHistory &history,
           const std::vector<ShiftClosure> &closures)
        : m_policy(policy), m_history(history), m_closures(closures)
    {
        m_policy.from = QDate(1900, 1, 1);
        m_lived.enrolments = withoutRuledEnds();
    }

    ReplayedMember until(QDate last)
    {
        size_t shift = 0;
        size_t settled = 0;
        for (const QDate day : days(last)) {
            bool isConcerned = false;
            comeBack(day);
            for (; shift < m_history.shifts.size() && m_history.shifts[shift].booking.day <= day;
                 ++shift)
                isConcerned |= attend(m_history.shifts[shift]);
            for (; settled < m_history.settled.size() && m_history.settled[settled].day <= day;
                 ++settled) {
                m_lived.events.push_back(m_history.settled[settled]);
                isConcerned = true;
            }
            isConcerned |= endCycle(day);
            if (isConcerned)
                judge(day);
        }
        StandingFacts facts{
            {m_policy}, m_lived.enrolments, m_history.leaves, m_lived.events, m_history.extras};
        std::stable_sort(
            facts.events.begin(), facts.events.end(),
            [](const CounterEvent &a, const CounterEvent &b) { return a.day < b.day; });
        m_lived.standing = StandingRules::on(facts, last);
        m_lived.counters = CounterRules::sum(m_lived.events, last);
        return std::move(m_lived);
    }

private:
    /// Places that ended by a rule go on until another one begins.
    std::vector<Enrolment> withoutRuledEnds() const
    {
        std::vector<Enrolment> all = m_history.enrolments;
        for (size_t i = 0; i < all.size(); ++i) {
            const bool isRuled = all[i].ended == QLatin1String("absences") ||
                                 all[i].ended == QLatin1String("counter");
            if (!isRuled)
                continue;
            all[i].ended.clear();
            all[i].to = i + 1 < all.size() ? std::optional(all[i + 1].from) : std::nullopt;
        }
        return all;
    }

    /// Days on which something may happen, in their order.
    std::set<QDate> days(QDate last) const
    {
        std::set<QDate> days;
        for (const LivedShift &each : m_history.shifts)
            days.insert(each.booking.day);
        for (const CounterEvent &each : m_history.settled)
            days.insert(each.day);
        for (const Enrolment &each : m_lived.enrolments) {
            days.insert(each.from);
            const QDate end = each.to ? std::min(*each.to, last) : last;
            Period cycle = cycleOf(each, each.from);
            for (; cycle.to <= end; cycle = cycleOf(each, cycle.to))
                days.insert(cycle.to);
        }
        days.erase(days.upper_bound(last), days.end());
        return days;
    }

    Period cycleOf(const Enrolment &enrolment, QDate day) const
    {
        return m_policy.personalCycle != 0
                   ? CycleRules::personalCycleOf(m_policy, enrolment.from, day)
                   : CycleRules::cycleOf(m_policy, day);
    }

    std::optional<ShiftClosure> closureOn(QDate day) const
    {
        std::optional<ShiftClosure> found;
        for (const ShiftClosure &each : m_closures) {
            const bool covers = each.from <= day && day < each.to;
            // The one that asks for least; of equals, the last.
            if (covers && (!found || each.makeUps <= found->makeUps))
                found = each;
        }
        return found;
    }

    /// A place that begins after the rules ended the one before.
    void comeBack(QDate day)
    {
        const std::vector<Enrolment> &all = m_lived.enrolments;
        for (size_t i = 1; i < all.size(); ++i) {
            const bool isRuled = all[i - 1].ended == QLatin1String("absences") ||
                                 all[i - 1].ended == QLatin1String("counter");
            if (all[i].from != day || !isRuled || *all[i - 1].to > day)
                continue;
            for (const CounterEvent &event :
                 CounterRules::returned(m_policy, m_history.member, day, all[i].slot.has_value(),
                                        CounterRules::sum(m_lived.events, std::nullopt)))
                m_lived.events.push_back(event);
        }
    }

    bool attend(const LivedShift &lived)
    {
        const Booking &booking = lived.booking;
        const bool isFixed = StandingRules::isFixedOn(m_lived.enrolments, booking.day);
        // Without a place nobody would have waited for them there.
        if (booking.kind == BookingKind::Own &&
            StandingRules::enrolledOn(m_lived.enrolments, booking.day) == nullptr)
            return false;
        AttendanceFacts facts;
        facts.booking = booking;
        facts.shift.id = booking.shift;
        facts.shift.day = booking.day;
        facts.shift.startMinute = booking.startMinute;
        facts.shift.minutes = booking.minutes;
        facts.shift.fixedMilli = lived.fixedMilli;
        facts.shift.flyingMilli = lived.flyingMilli;
        facts.isFixed = isFixed;
        facts.counters = CounterRules::sum(m_lived.events, std::nullopt);
        facts.closure = closureOn(booking.day);
        facts.nextCycle = CycleRules::cycleOf(m_policy, booking.day).to;
        for (const CounterEvent &event : CounterRules::attended(m_policy, facts))
            m_lived.events.push_back(event);
        m_past.push_back(booking);
        return booking.state != BookingState::Booked;
    }

    bool endCycle(QDate end)
    {
        const QDate last = end.addDays(-1);
        const Enrolment *enrolment = StandingRules::enrolledOn(m_lived.enrolments, last);
        if (enrolment == nullptr || cycleOf(*enrolment, last).to != end)
            return false;
        const std::optional<ShiftClosure> closure = closureOn(last);
        const auto any = [&](auto isOne) {
            return std::any_of(m_history.leaves.begin(), m_history.leaves.end(),
                               [&](const Leave &each) { return each.covers(last) && isOne(each); });
        };
        CycleFacts facts;
        facts.member = m_history.member;
        facts.end = end;
        facts.isFixed = enrolment->slot.has_value();
        facts.isExcused = any([](const Leave &each) {
                              return each.isAway() || each.kind == LeaveKind::Exemption;
                          }) ||
                          (closure && closure->makeUps == 0);
        facts.hasReduction =
            any([](const Leave &each) { return each.kind == LeaveKind::Reduction; });
        facts.isNew = m_history.joinedOn.addDays(m_policy.positiveResetDays) > end;
        facts.counters = CounterRules::sum(m_lived.events, last);
        facts.reductionsInRow = m_reductions;
        for (const CounterEvent &event : CounterRules::cycleEnded(m_policy, facts)) {
            if (event.cause == QLatin1String("cycle_reduced"))
                ++m_reductions;
            else if (event.cause == QLatin1String("cycle"))
                m_reductions = 0;
            m_lived.events.push_back(event);
        }
        return true;
    }

    bool isTooOftenAbsent(const Enrolment &enrolment) const
    {
        if (m_policy.absencesInRow == 0 || !enrolment.slot)
            return false;
        int inRow = 0;
        for (const Booking &booking : m_past) {
            if (booking.day < enrolment.from)
                continue;
            if (booking.state == BookingState::Done || booking.state == BookingState::Late)
                inRow = 0;
            else if (booking.kind == BookingKind::Own && booking.state == BookingState::Absent)
                ++inRow;
        }
        return inRow >= m_policy.absencesInRow;
    }

    void judge(QDate day)
    {
        const Enrolment *enrolment = StandingRules::enrolledOn(m_lived.enrolments, day);
        if (enrolment == nullptr || m_policy.enrolmentNeeded == 0)
            return;
        const bool isFixed = enrolment->slot.has_value();
        const int at = isFixed ? m_policy.unsubscribeFixedAt : m_policy.unsubscribeFlyingAt;
        const Counters counters = CounterRules::sum(m_lived.events, day);
        const bool isTooLow = at < 0 && CounterRules::deciding(m_policy, isFixed, counters) <= at;
        const bool isTooOften = isTooOftenAbsent(*enrolment);
        if (!isTooLow && !isTooOften)
            return;
        for (Enrolment &each : m_lived.enrolments) {
            if (each.from <= day && (!each.to || day < *each.to)) {
                each.to = day.addDays(1);
                each.ended = isTooOften ? QStringLiteral("absences") : QStringLiteral("counter");
            }
        }
    }

    ShiftPolicy m_policy;
    const LivedHistory &m_history;
    const std::vector<ShiftClosure> &m_closures;
    ReplayedMember m_lived;
    std::vector<Booking> m_past;
    int m_reductions = 0;
};

} // namespace

ReplayedMember PolicySimulator::replay(const ShiftPolicy &policy, const LivedHistory &history,
                                       const std::vector<ShiftClosure> &closures, QDate day)
{
    return Replay(policy, history, closures).until(day);
}

} // namespace cabas
