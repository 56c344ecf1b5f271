// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/historystore.h"

#include "core/shifts/bookingstore.h"
#include "core/shifts/policystore.h"
#include "core/shifts/shiftrules.h"

namespace cabas {

namespace {

/// Every booking with its shift, by member, day and hour.
void eachBooking(Tx &tx, const MemberSpan &span,
                 const std::function<void(const Booking &, int, int)> &take)
{
    tx.each(R"(SELECT b.id, b.shift_id, b.member_id, b.kind, b.state, b.booked_on, b.ended_on,
                   f.day, f.start_minute, f.minutes, f.fixed_milli, f.flying_milli
               FROM shift_bookings b JOIN shifts f ON f.id = b.shift_id
               WHERE b.member_id BETWEEN ? AND ?
               ORDER BY b.member_id, f.day, f.start_minute, b.id)",
            {span.first, span.last},
            [&](const Row &row) { take(BookingStore::read(row), row.number(10), row.number(11)); });
}

void eachEnrolment(Tx &tx, const MemberSpan &span,
                   const std::function<void(const Enrolment &)> &take)
{
    tx.each(R"(SELECT member_id, slot_id, from_on, to_on, ended FROM shift_enrolments
               WHERE member_id BETWEEN ? AND ? ORDER BY member_id, from_on, id)",
            {span.first, span.last}, [&](const Row &row) {
                take({row.id<MemberId>(0), row.optionalId<SlotId>(1), row.day(2),
                      row.optionalDay(3), row.text(4)});
            });
}

void eachLeave(Tx &tx, const MemberSpan &span, const std::function<void(const Leave &)> &take)
{
    tx.each(R"(SELECT id, member_id, kind, from_on, to_on FROM shift_leaves
               WHERE member_id BETWEEN ? AND ? ORDER BY member_id, from_on, id)",
            {span.first, span.last}, [&](const Row &row) {
                take({row.integer(0), row.id<MemberId>(1),
                      ShiftRules::leaveFromName(row.text(2)).value_or(LeaveKind::Temporary),
                      row.day(3), row.optionalDay(4)});
            });
}

/// Every event, by member and day, as StandingRules needs it.
void eachEvent(Tx &tx, const MemberSpan &span,
               const std::function<void(const CounterEvent &, bool isUndone)> &take)
{
    tx.each(R"(SELECT e.id, e.member_id, e.day, e.counter, e.amount, e.cause, u.id
               FROM counter_events e LEFT JOIN counter_events u ON u.undoes_id = e.id
               WHERE e.member_id BETWEEN ? AND ? ORDER BY e.member_id, e.day, e.id)",
            {span.first, span.last}, [&](const Row &row) {
                CounterEvent event;
                event.id = row.integer(0);
                event.member = row.id<MemberId>(1);
                event.day = row.day(2);
                event.counter =
                    row.text(3) == QLatin1String("main") ? Counter::Main : Counter::Second;
                event.amount = row.integer(4);
                event.cause = row.text(5);
                take(event, !row.isNull(6));
            });
}

/// What no rule makes.
bool isSettled(const QString &cause)
{
    static const QStringList causes{QStringLiteral("office"),     QStringLiteral("opening"),
                                    QStringLiteral("given"),      QStringLiteral("received"),
                                    QStringLiteral("in_advance"), QStringLiteral("catch_up"),
                                    QStringLiteral("committee"),  QStringLiteral("pair")};
    return causes.contains(cause);
}

} // namespace

std::vector<LivedHistory> HistoryStore::all(Tx &tx, QDate day, const MemberSpan &span)
{
    std::vector<LivedHistory> all;
    std::map<MemberId, size_t> places;
    tx.each(R"(SELECT m.id, m.number, m.name, m.joined_on FROM members m
               WHERE EXISTS (SELECT 1 FROM shift_enrolments e WHERE e.member_id = m.id)
                   AND (m.left_on IS NULL OR m.left_on > ?) AND m.id BETWEEN ? AND ?
               ORDER BY m.number)",
            {day, span.first, span.last}, [&](const Row &row) {
                LivedHistory history;
                history.member = row.id<MemberId>(0);
                history.number = row.number(1);
                history.name = row.text(2);
                history.joinedOn = row.day(3);
                places.emplace(history.member, all.size());
                all.push_back(std::move(history));
            });
    const auto of = [&](MemberId member) -> LivedHistory * {
        const auto place = places.find(member);
        return place == places.end() ? nullptr : &all[place->second];
    };
    eachEnrolment(tx, span, [&](const Enrolment &each) {
        if (LivedHistory *history = of(each.member))
            history->enrolments.push_back(each);
    });
    eachLeave(tx, span, [&](const Leave &each) {
        if (LivedHistory *history = of(each.member))
            history->leaves.push_back(each);
    });
    eachBooking(tx, span, [&](const Booking &booking, int fixed, int flying) {
        LivedHistory *history = of(booking.member);
        if (history == nullptr)
            return;
        if (booking.kind != BookingKind::Own)
            history->extras.push_back(booking);
        if (booking.isKept() && !booking.isComing() && booking.day <= day)
            history->shifts.push_back({booking, fixed, flying});
    });
    eachEvent(tx, span, [&](const CounterEvent &event, bool isUndone) {
        LivedHistory *history = of(event.member);
        if (history != nullptr && !isUndone && isSettled(event.cause))
            history->settled.push_back(event);
    });
    return all;
}

std::vector<std::pair<MemberId, StandingFacts>> HistoryStore::facts(Tx &tx, const MemberSpan &span)
{
    std::map<MemberId, StandingFacts> all;
    eachEnrolment(tx, span,
                  [&](const Enrolment &each) { all[each.member].enrolments.push_back(each); });
    eachLeave(tx, span, [&](const Leave &each) { all[each.member].leaves.push_back(each); });
    eachEvent(tx, span,
              [&](const CounterEvent &each, bool) { all[each.member].events.push_back(each); });
    eachBooking(tx, span, [&](const Booking &booking, int, int) {
        if (booking.kind != BookingKind::Own)
            all[booking.member].bookings.push_back(booking);
    });
    const std::vector<ShiftPolicy> policies = PolicyStore::all(tx);
    std::vector<std::pair<MemberId, StandingFacts>> facts;
    facts.reserve(all.size());
    for (auto &[member, each] : all) {
        each.policies = policies;
        facts.emplace_back(member, std::move(each));
    }
    return facts;
}

std::vector<MemberSpan> HistoryStore::spans(Tx &tx, int size)
{
    const qint64 last = tx.integer("SELECT COALESCE(MAX(id), 0) FROM members");
    std::vector<MemberSpan> spans;
    for (qint64 first = 1; first <= last; first += size)
        spans.push_back({MemberId(first), MemberId(first + size - 1)});
    return spans;
}

std::vector<ShiftClosure> HistoryStore::closures(Tx &tx)
{
    std::vector<ShiftClosure> all;
    tx.each("SELECT from_on, to_on, make_ups, shut FROM shift_closures ORDER BY from_on, id", {},
            [&](const Row &row) {
                all.push_back({row.day(0), row.day(1), row.number(2), row.flag(3)});
            });
    return all;
}

} // namespace cabas
