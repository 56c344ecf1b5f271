// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/standingrules.h"

#include "core/shifts/counterrules.h"
#include "core/shifts/policyrules.h"

#include <algorithm>
#include <functional>
#include <set>
#include <tuple>

namespace cabas {

namespace {

/// One day of one member, with what the rules of that day need.
class DayView {
public:
    DayView(const StandingFacts &facts, QDate day)
        : m_facts(facts), m_day(day), m_policy(PolicyRules::at(facts.policies, day)),
          m_enrolment(StandingRules::enrolledOn(facts.enrolments, day)),
          m_counters(CounterRules::sum(facts.events, day))
    {
    }

    ShiftStanding standing() const;

private:
    bool isFixed() const { return m_enrolment != nullptr && m_enrolment->slot; }
    const Leave *leave(const std::function<bool(const Leave &)> &isOne) const;
    const Leave *leaveOf(LeaveKind kind) const;
    qint64 deciding() const { return CounterRules::deciding(m_policy, isFixed(), m_counters); }
    qint64 owed() const { return CounterRules::owed(m_policy, isFixed(), m_counters); }
    bool isUnsubscribed() const;
    QDate since(const std::function<bool(qint64 owed, qint64 deciding)> &holds) const;
    QDate belowSince() const;

    ShiftStanding make(const char *state, std::vector<StandingCause> causes) const;
    StandingCause cause(const char *code, QDate day = {}, qint64 amount = 0) const;
    std::vector<StandingCause> debt(QDate since, std::vector<StandingCause> then) const;

    ShiftStanding away(const Leave &leave) const;
    ShiftStanding exempted(const Leave &leave) const;
    ShiftStanding unsubscribed() const;
    ShiftStanding below() const;
    ShiftStanding alertFirst(QDate since) const;
    ShiftStanding makeUpFirst(QDate since) const;
    ShiftStanding freeze() const;
    bool isAhead(const Booking &booking) const;
    ShiftStanding notice() const;
    bool owesFromBefore() const;
    bool isBelow() const;

    const StandingFacts &m_facts;
    QDate m_day;
    ShiftPolicy m_policy;
    const Enrolment *m_enrolment;
    Counters m_counters;
};

const Leave *DayView::leave(const std::function<bool(const Leave &)> &isOne) const
{
    const Leave *found = nullptr;
    for (const Leave &each : m_facts.leaves) {
        const bool isLonger = found == nullptr || !each.to || (found->to && *each.to > *found->to);
        if (each.covers(m_day) && isOne(each) && isLonger)
            found = &each;
    }
    return found;
}

const Leave *DayView::leaveOf(LeaveKind kind) const
{
    return leave([kind](const Leave &each) { return each.kind == kind; });
}

StandingCause DayView::cause(const char *code, QDate day, qint64 amount) const
{
    return {QString::fromLatin1(code), day, amount, m_policy.inMinutes != 0};
}

ShiftStanding DayView::make(const char *state, std::vector<StandingCause> causes) const
{
    static const QStringList shopping{QStringLiteral("up_to_date"), QStringLiteral("alert"),
                                      QStringLiteral("delay"), QStringLiteral("exempted")};
    const QString name = QString::fromLatin1(state);
    return {m_day, std::nullopt, name, shopping.contains(name), std::move(causes)};
}

/// The first day of the days up to this one on which something held without a break; coming back
/// to the shifts is one.
QDate DayView::since(const std::function<bool(qint64, qint64)> &holds) const
{
    std::set<QDate> days;
    std::set<QDate> returns;
    for (const CounterEvent &event : m_facts.events) {
        if (event.day > m_day)
            continue;
        days.insert(event.day);
        if (event.cause == QLatin1String("return"))
            returns.insert(event.day);
    }
    QDate since;
    for (const QDate day : days) {
        const ShiftPolicy policy = PolicyRules::at(m_facts.policies, day);
        const bool fixed = StandingRules::isFixedOn(m_facts.enrolments, day);
        const Counters counters = CounterRules::sum(m_facts.events, day);
        const bool held = holds(CounterRules::owed(policy, fixed, counters),
                                CounterRules::deciding(policy, fixed, counters));
        if (!held)
            since = {};
        else if (!since.isValid() || returns.contains(day))
            since = day;
    }
    return since;
}

QDate DayView::belowSince() const
{
    const QDate found = since([](qint64 owed, qint64) { return owed > 0; });
    // Below by a change of team alone: from the day of that change.
    return found.isValid() ? found : m_enrolment != nullptr ? m_enrolment->from : m_day;
}

/// The movements that made a debt, what is owed by them, and what to do.
std::vector<StandingCause> DayView::debt(QDate since, std::vector<StandingCause> then) const
{
    constexpr size_t told = 6;
    std::vector<StandingCause> causes;
    for (const CounterEvent &event : m_facts.events) {
        if (event.day >= since && event.day <= m_day)
            causes.push_back({event.cause, event.day, event.amount, m_policy.inMinutes != 0});
    }
    std::stable_sort(causes.begin(), causes.end(),
                     [](const StandingCause &one, const StandingCause &other) {
                         return std::tie(one.day, one.code, one.amount) <
                                std::tie(other.day, other.code, other.amount);
                     });
    if (causes.size() > told)
        causes.erase(causes.begin(), causes.end() - qsizetype(told));
    causes.push_back(cause("owes", {}, owed()));
    causes.insert(causes.end(), then.begin(), then.end());
    return causes;
}

ShiftStanding DayView::away(const Leave &leave) const
{
    ShiftStanding span = make("on_leave", {});
    span.mayShop = m_policy.leaveMayShop != 0;
    span.causes.push_back(leave.to ? cause("leave_until", leave.to->addDays(-1)) : cause("leave"));
    if (!span.mayShop)
        span.causes.push_back(cause("come_back"));
    return span;
}

ShiftStanding DayView::exempted(const Leave &leave) const
{
    return make("exempted",
                {leave.to ? cause("exempted_until", leave.to->addDays(-1)) : cause("exempted")});
}

bool DayView::isUnsubscribed() const
{
    const auto hasBegun = [this](const Enrolment &each) { return each.from <= m_day; };
    const auto &all = m_facts.enrolments;
    if (m_policy.enrolmentNeeded != 0 && m_enrolment == nullptr &&
        std::any_of(all.begin(), all.end(), hasBegun))
        return true;
    const int at = isFixed() ? m_policy.unsubscribeFixedAt : m_policy.unsubscribeFlyingAt;
    return at < 0 && deciding() <= at;
}

ShiftStanding DayView::unsubscribed() const
{
    if (m_enrolment != nullptr)
        return make("unsubscribed", debt(belowSince(), {cause("choose_slot")}));
    QDate ended = m_day;
    for (const Enrolment &each : m_facts.enrolments) {
        if (each.to && *each.to <= m_day)
            ended = *each.to;
    }
    return make("unsubscribed", {cause("no_slot", ended), cause("choose_slot")});
}

ShiftStanding DayView::alertFirst(QDate since) const
{
    const QDate end = since.addDays(m_policy.alertDays);
    if (m_day < end)
        return make("alert", debt(since, {cause("make_up_before", end)}));
    return make("suspended",
                debt(since, {cause("alert_over", end), cause("make_up_now", {}, owed())}));
}

/// Whether a booking was still to be kept on this day; on its own day it is until it is missed.
bool DayView::isAhead(const Booking &booking) const
{
    const bool wasMissed =
        booking.state == BookingState::Absent || booking.state == BookingState::Excused;
    return booking.bookedOn <= m_day && (!booking.endedOn || m_day < *booking.endedOn) &&
           (wasMissed ? m_day < booking.day : m_day <= booking.day);
}

ShiftStanding DayView::makeUpFirst(QDate since) const
{
    const QDate last = since.addDays(m_policy.makeUpWithinDays);
    for (const Booking &booking : m_facts.bookings) {
        if (isAhead(booking) && booking.day <= last)
            return make("delay", debt(since, {cause("make_up_chosen", booking.day)}));
    }
    return make("suspended", debt(since, {cause("choose_make_up", std::max(last, m_day))}));
}

ShiftStanding DayView::freeze() const
{
    const QDate since =
        this->since([&](qint64, qint64 deciding) { return deciding <= m_policy.freezeAt; });
    const QDate end = since.addDays(m_policy.freezeDays + 1);
    qint64 booked = 0;
    for (const Booking &booking : m_facts.bookings) {
        if (isAhead(booking) && booking.day < m_day.addDays(m_policy.savedWithinDays))
            booked += m_policy.shiftUnit();
    }
    const qint64 missing = m_policy.freezeAt + m_policy.shiftUnit() - deciding() - booked;
    if (missing <= 0)
        return make("up_to_date", {});
    if (m_day < end)
        return make("alert", debt(belowSince(), {cause("freeze_on", end, missing)}));
    return make("suspended",
                debt(belowSince(), {cause("frozen", since), cause("book_now", {}, missing)}));
}

ShiftStanding DayView::notice() const
{
    return make("alert", debt(belowSince(), {cause("late", {}, owed())}));
}

/// Flies now, and still owes on the counter of the slot held before.
bool DayView::owesFromBefore() const
{
    return m_policy.flyingMainAlerts != 0 && m_policy.flyingOnSecond != 0 &&
           m_enrolment != nullptr && !isFixed() && m_counters.main < 0;
}

bool DayView::isBelow() const
{
    switch (m_policy.negative) {
    case NegativeRule::None:
        return false;
    case NegativeRule::AlertFirst:
    case NegativeRule::MakeUpFirst:
        return owed() > 0;
    case NegativeRule::Freeze:
    case NegativeRule::Notice:
        return m_policy.freezeAt < 0 && deciding() <= m_policy.freezeAt;
    }
    return false;
}

ShiftStanding DayView::below() const
{
    const QDate since = belowSince();
    if (const Leave *delay = leaveOf(LeaveKind::Extension))
        return make("delay", debt(since, {cause("delay_until", delay->to.value_or(m_day))}));
    switch (m_policy.negative) {
    case NegativeRule::AlertFirst:
        return alertFirst(since);
    case NegativeRule::MakeUpFirst:
        return makeUpFirst(since);
    case NegativeRule::Freeze:
        return freeze();
    case NegativeRule::Notice:
        return notice();
    case NegativeRule::None:
        break;
    }
    return make("up_to_date", {});
}

ShiftStanding DayView::standing() const
{
    if (const Leave *gone = leave([](const Leave &each) { return each.isAway(); }))
        return away(*gone);
    const Leave *exemption = leaveOf(LeaveKind::Exemption);
    if (exemption != nullptr && (m_policy.exemptedFirst != 0 || m_enrolment == nullptr))
        return exempted(*exemption);
    const bool hasDelay = leaveOf(LeaveKind::Extension) != nullptr;
    if (isUnsubscribed() && !(hasDelay && m_enrolment != nullptr))
        return unsubscribed();
    if (isBelow())
        return below();
    if (exemption == nullptr && owesFromBefore())
        return make("alert", {cause("owes", {}, -m_counters.main)});
    return exemption != nullptr ? exempted(*exemption) : make("up_to_date", {});
}

/// The days on which something may change by itself: alerts that end, bookings that pass.
std::set<QDate> turningDays(const StandingFacts &facts)
{
    std::set<QDate> days;
    for (const Enrolment &each : facts.enrolments) {
        days.insert(each.from);
        if (each.to)
            days.insert(*each.to);
    }
    for (const Leave &each : facts.leaves) {
        days.insert(each.from);
        if (each.to)
            days.insert(*each.to);
    }
    for (const CounterEvent &event : facts.events)
        days.insert(event.day);
    const std::set<QDate> eventful = days;
    for (const ShiftPolicy &policy : facts.policies) {
        days.insert(policy.from);
        for (const QDate day : eventful) {
            if (policy.alertDays > 0)
                days.insert(day.addDays(policy.alertDays));
            if (policy.negative == NegativeRule::Freeze)
                days.insert(day.addDays(policy.freezeDays + 1));
        }
        for (const Booking &booking : facts.bookings) {
            days.insert(booking.bookedOn);
            days.insert(booking.day);
            days.insert(booking.day.addDays(1));
            if (booking.endedOn)
                days.insert(*booking.endedOn);
            if (policy.savedWithinDays > 0)
                days.insert(booking.day.addDays(1 - policy.savedWithinDays));
        }
    }
    return days;
}

} // namespace

const Enrolment *StandingRules::enrolledOn(const std::vector<Enrolment> &enrolments, QDate day)
{
    const Enrolment *found = nullptr;
    for (const Enrolment &each : enrolments) {
        const bool isBetter = found == nullptr || (each.slot && !found->slot);
        if (each.from <= day && (!each.to || day < *each.to) && isBetter)
            found = &each;
    }
    return found;
}

bool StandingRules::isFixedOn(const std::vector<Enrolment> &enrolments, QDate day)
{
    const Enrolment *found = enrolledOn(enrolments, day);
    return found != nullptr && found->slot;
}

ShiftStanding StandingRules::on(const StandingFacts &facts, QDate day)
{
    return DayView(facts, day).standing();
}

std::vector<ShiftStanding> StandingRules::replaced(const std::vector<ShiftStanding> &own,
                                                   const std::vector<ShiftStanding> &other,
                                                   QDate from, const std::optional<QDate> &to)
{
    std::vector<ShiftStanding> spans;
    const auto take = [&](const std::vector<ShiftStanding> &all, std::optional<QDate> begin,
                          const std::optional<QDate> &end) {
        for (ShiftStanding span : all) {
            if (begin && span.from < *begin)
                span.from = *begin;
            if (end && (!span.to || *span.to > *end))
                span.to = *end;
            if (!span.to || span.from < *span.to)
                spans.push_back(span);
        }
    };
    if (to && *to <= from)
        return own;
    take(own, std::nullopt, from);
    take(other, from, to);
    if (to)
        take(own, *to, std::nullopt);
    return spans;
}

std::vector<ShiftStanding> StandingRules::timeline(const StandingFacts &facts)
{
    std::optional<QDate> first;
    const auto begin = [&](QDate day) { first = first ? std::min(*first, day) : day; };
    for (const Enrolment &each : facts.enrolments)
        begin(each.from);
    for (const Leave &each : facts.leaves)
        begin(each.from);
    for (const CounterEvent &event : facts.events)
        begin(event.day);
    std::vector<ShiftStanding> spans;
    if (!first)
        return spans;
    for (const QDate day : turningDays(facts)) {
        if (day < *first)
            continue;
        ShiftStanding span = on(facts, day);
        const bool goesOn = !spans.empty() && spans.back().state == span.state &&
                            spans.back().mayShop == span.mayShop &&
                            spans.back().causes == span.causes;
        if (goesOn)
            continue;
        if (!spans.empty())
            spans.back().to = day;
        spans.push_back(std::move(span));
    }
    return spans;
}

} // namespace cabas
