// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/counterrules.h"

#include <algorithm>

namespace cabas {

namespace {

class Movements {
public:
    Movements(MemberId member, QDate day, std::optional<ShiftId> shift)
        : m_member(member), m_day(day), m_shift(shift)
    {
    }

    /// Adds a movement unless it is of nothing.
    void add(Counter counter, qint64 amount, const QString &cause,
             const std::optional<QDate> &day = {})
    {
        if (amount == 0)
            return;
        CounterEvent event;
        event.member = m_member;
        event.day = day.value_or(m_day);
        event.counter = counter;
        event.amount = amount;
        event.cause = cause;
        event.shift = m_shift;
        m_events.push_back(event);
    }

    std::vector<CounterEvent> take() { return std::move(m_events); }

private:
    MemberId m_member;
    QDate m_day;
    std::optional<ShiftId> m_shift;
    std::vector<CounterEvent> m_events;
};

Counter counterOf(const ShiftPolicy &policy, bool isFixed)
{
    return !isFixed && policy.flyingOnSecond != 0 ? Counter::Second : Counter::Main;
}

/// What a shift that was done is worth.
qint64 creditOf(const ShiftPolicy &policy, const AttendanceFacts &facts)
{
    const int factor = facts.isFixed ? facts.shift.fixedMilli : facts.shift.flyingMilli;
    return policy.inMinutes != 0 ? qint64(facts.shift.minutes) * factor / 1000 : factor;
}

void addDone(const ShiftPolicy &policy, const AttendanceFacts &facts, Movements &movements)
{
    const bool isOwn = facts.booking.kind == BookingKind::Own;
    if (isOwn && facts.isFixed && policy.ownEarns == 0)
        return;
    const QString cause = isOwn           ? QStringLiteral("done")
                          : facts.isFixed ? QStringLiteral("make_up")
                                          : QStringLiteral("extra");
    qint64 credit = creditOf(policy, facts);
    Counter counter = counterOf(policy, facts.isFixed);
    if (policy.makeUpFillsSecond != 0 && facts.counters.main >= 0 && facts.counters.second < 0)
        counter = Counter::Second;
    if (counter == Counter::Main && facts.isFixed && policy.mainNeverAboveZero != 0)
        credit = std::clamp<qint64>(-facts.counters.main, 0, credit);
    movements.add(counter, credit, cause);
}

/// A closure gives back what an absence took, all of it or all but one shift.
void addClosure(const ShiftPolicy &policy, const AttendanceFacts &facts, Counter counter,
                qint64 taken, const QDate &day, Movements &movements)
{
    if (!facts.closure)
        return;
    const qint64 left = qint64(facts.closure->makeUps) * policy.shiftUnit();
    movements.add(counter, std::max<qint64>(0, -taken - left), QStringLiteral("closure"), day);
}

void addMissed(const ShiftPolicy &policy, const AttendanceFacts &facts, Movements &movements)
{
    const bool isAbsent = facts.booking.state == BookingState::Absent;
    const bool isOwn = facts.booking.kind == BookingKind::Own;
    const QString cause = isAbsent ? QStringLiteral("absent") : QStringLiteral("excused");
    const Counter counter = counterOf(policy, facts.isFixed);
    QDate day = facts.shift.day;
    qint64 amount = 0;
    if (facts.isFixed && isOwn) {
        amount = isAbsent ? policy.ownAbsent : policy.ownExcused;
        const int second = isAbsent ? policy.ownAbsentSecond : policy.ownExcusedSecond;
        movements.add(Counter::Second, second, cause);
        addClosure(policy, facts, Counter::Second, second, day, movements);
    } else if (!facts.isFixed && isAbsent) {
        amount = policy.flyingAbsent;
        if (!isOwn && policy.flyingAbsenceWaits != 0)
            day = facts.nextCycle;
    } else if (!facts.isFixed && isOwn) {
        amount = policy.flyingExcusedOwn;
    }
    movements.add(counter, amount, cause, day);
    addClosure(policy, facts, counter, amount, day, movements);
}

} // namespace

const QStringList &CounterRules::causes()
{
    static const QStringList all{
        QStringLiteral("absent"),   QStringLiteral("excused"),       QStringLiteral("done"),
        QStringLiteral("extra"),    QStringLiteral("make_up"),       QStringLiteral("closure"),
        QStringLiteral("cycle"),    QStringLiteral("cycle_reduced"), QStringLiteral("reset"),
        QStringLiteral("undo"),     QStringLiteral("office"),        QStringLiteral("opening"),
        QStringLiteral("given"),    QStringLiteral("received"),      QStringLiteral("in_advance"),
        QStringLiteral("catch_up"), QStringLiteral("committee"),     QStringLiteral("pair"),
        QStringLiteral("return")};
    return all;
}

std::vector<CounterEvent> CounterRules::attended(const ShiftPolicy &policy,
                                                 const AttendanceFacts &facts)
{
    Movements movements(facts.booking.member, facts.shift.day, facts.shift.id);
    switch (facts.booking.state) {
    case BookingState::Done:
    case BookingState::Late:
        addDone(policy, facts, movements);
        break;
    case BookingState::Absent:
    case BookingState::Excused:
        addMissed(policy, facts, movements);
        break;
    case BookingState::Booked:
    case BookingState::Cancelled:
        break;
    }
    return movements.take();
}

std::optional<CounterEvent> CounterRules::earned(const ShiftPolicy &policy, bool isFixed,
                                                 const Counters &counters, CounterEvent event)
{
    event.counter = counterOf(policy, isFixed);
    if (policy.makeUpFillsSecond != 0 && counters.main >= 0 && counters.second < 0)
        event.counter = Counter::Second;
    if (event.counter == Counter::Main && isFixed && policy.mainNeverAboveZero != 0)
        event.amount = std::clamp<qint64>(-counters.main, 0, event.amount);
    return event.amount > 0 ? std::optional(event) : std::nullopt;
}

std::vector<CounterEvent> CounterRules::undone(const ShiftPolicy &policy,
                                               const std::vector<CounterEvent> &events,
                                               Counters counters)
{
    std::vector<CounterEvent> undoing;
    const auto isUndone = [&](qint64 id) {
        return std::any_of(events.begin(), events.end(),
                           [&](const CounterEvent &each) { return each.undoes == id; });
    };
    for (const CounterEvent &event : events) {
        if (event.undoes || isUndone(event.id))
            continue;
        CounterEvent undo = event;
        undo.id = 0;
        undo.amount = -event.amount;
        undo.cause = QStringLiteral("undo");
        undo.undoes = event.id;
        if (undo.counter == Counter::Main && undo.amount > 0 && policy.mainNeverAboveZero != 0)
            undo.amount = std::clamp<qint64>(-counters.main, 0, undo.amount);
        if (undo.amount == 0)
            continue;
        (undo.counter == Counter::Main ? counters.main : counters.second) += undo.amount;
        undoing.push_back(undo);
    }
    return undoing;
}

std::vector<CounterEvent> CounterRules::cycleEnded(const ShiftPolicy &policy,
                                                   const CycleFacts &facts)
{
    constexpr int reductionsAllowed = 2;
    Movements movements(facts.member, facts.end, {});
    const Counter counter = counterOf(policy, facts.isFixed);
    const qint64 held = counter == Counter::Main ? facts.counters.main : facts.counters.second;
    if (facts.isFixed && policy.positiveResetDays != 0 && !facts.isNew)
        movements.add(Counter::Main, -std::max<qint64>(0, facts.counters.main),
                      QStringLiteral("reset"));
    if (facts.isExcused || (facts.isFixed && policy.cycleDebitFixed == 0))
        return movements.take();
    const bool isCovered = held >= policy.shiftUnit();
    const bool isReduced = facts.hasReduction && policy.cycleDebitReduced != 0 && !isCovered &&
                           facts.reductionsInRow < reductionsAllowed;
    if (isReduced)
        movements.add(counter, -policy.cycleDebitReduced, QStringLiteral("cycle_reduced"));
    else
        movements.add(counter, -(isCovered ? policy.cycleDebitCovered : policy.cycleDebit),
                      QStringLiteral("cycle"));
    return movements.take();
}

std::vector<CounterEvent> CounterRules::returned(const ShiftPolicy &policy, MemberId member,
                                                 QDate day, bool isFixed, const Counters &counters)
{
    Movements movements(member, day, {});
    if (policy.returnMakeUps == 0)
        return {};
    const qint64 asked = -qint64(policy.returnMakeUps) * policy.shiftUnit();
    const bool isMain = counterOf(policy, isFixed) == Counter::Main;
    const auto bring = [&](Counter counter, qint64 held, bool decides) {
        const qint64 wanted = decides ? asked : std::max<qint64>(0, held);
        movements.add(counter, wanted - held, QStringLiteral("return"));
    };
    bring(Counter::Main, counters.main, isMain);
    bring(Counter::Second, counters.second, !isMain);
    return movements.take();
}

Counters CounterRules::sum(const std::vector<CounterEvent> &events, const std::optional<QDate> &by)
{
    Counters sum;
    for (const CounterEvent &event : events) {
        if (!by || event.day <= *by)
            (event.counter == Counter::Main ? sum.main : sum.second) += event.amount;
    }
    return sum;
}

qint64 CounterRules::deciding(const ShiftPolicy &policy, bool isFixed, const Counters &counters)
{
    if (policy.makeUpFillsSecond != 0)
        return counters.main + counters.second;
    return counterOf(policy, isFixed) == Counter::Main ? counters.main : counters.second;
}

qint64 CounterRules::owed(const ShiftPolicy &policy, bool isFixed, const Counters &counters)
{
    if (policy.makeUpFillsSecond != 0)
        return std::max<qint64>(0, -counters.main) + std::max<qint64>(0, -counters.second);
    return std::max<qint64>(0, -deciding(policy, isFixed, counters));
}

} // namespace cabas
