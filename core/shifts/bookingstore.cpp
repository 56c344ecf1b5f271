// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/bookingstore.h"

#include "core/db/dberror.h"
#include "core/shifts/shiftrules.h"

namespace cabas {

namespace {

BookingKind kindFrom(const QString &name)
{
    for (const BookingKind kind : {BookingKind::Own, BookingKind::MakeUp}) {
        if (name == ShiftRules::kindName(kind))
            return kind;
    }
    return BookingKind::Extra;
}

BookingState stateFrom(const QString &name)
{
    if (name == ShiftRules::stateName(BookingState::Booked))
        return BookingState::Booked;
    return ShiftRules::outcomeFromName(name).value_or(BookingState::Cancelled);
}

std::vector<Booking> readBookings(const std::vector<Row> &rows)
{
    std::vector<Booking> bookings;
    bookings.reserve(rows.size());
    for (const Row &row : rows)
        bookings.push_back(BookingStore::read(row));
    return bookings;
}

} // namespace

Booking BookingStore::read(const Row &row)
{
    Booking booking;
    booking.id = row.id<BookingId>(0);
    booking.shift = row.id<ShiftId>(1);
    booking.member = row.id<MemberId>(2);
    booking.kind = kindFrom(row.text(3));
    booking.state = stateFrom(row.text(4));
    booking.bookedOn = row.day(5);
    booking.endedOn = row.optionalDay(6);
    booking.day = row.day(7);
    booking.startMinute = row.number(8);
    booking.minutes = row.number(9);
    return booking;
}

BookingId BookingStore::add(Tx &tx, const Booking &booking)
{
    tx.touch(Topic::Members);
    return BookingId(tx.insert(
        R"(INSERT INTO shift_bookings (shift_id, member_id, kind, state, booked_on)
           VALUES (?, ?, ?, ?, ?) RETURNING id)",
        {booking.shift, booking.member, ShiftRules::kindName(booking.kind),
         ShiftRules::stateName(booking.state), booking.bookedOn}));
}

std::optional<Booking> BookingStore::find(Tx &tx, ShiftId shift, MemberId member)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT b.id, b.shift_id, b.member_id, b.kind, b.state, b.booked_on, b.ended_on,
               f.day, f.start_minute, f.minutes
           FROM shift_bookings b JOIN shifts f ON f.id = b.shift_id
           WHERE b.shift_id = ? AND b.member_id = ? AND b.state <> 'cancelled')",
        {shift, member});
    return row ? std::optional(BookingStore::read(*row)) : std::nullopt;
}

std::vector<BookedMember> BookingStore::ofShift(Tx &tx, ShiftId shift)
{
    std::vector<BookedMember> members;
    tx.each(R"(SELECT b.id, b.shift_id, b.member_id, b.kind, b.state, b.booked_on, b.ended_on,
                   f.day, f.start_minute, f.minutes, m.number, m.name
               FROM shift_bookings b JOIN shifts f ON f.id = b.shift_id
               JOIN members m ON m.id = b.member_id
               WHERE b.shift_id = ? AND b.state <> 'cancelled' ORDER BY m.number)",
            {shift}, [&](const Row &row) {
                members.push_back({BookingStore::read(row), row.number(10), row.text(11)});
            });
    return members;
}

std::vector<Booking> BookingStore::of(Tx &tx, MemberId member, const Period &period)
{
    return readBookings(tx.run(
        R"(SELECT b.id, b.shift_id, b.member_id, b.kind, b.state, b.booked_on, b.ended_on,
               f.day, f.start_minute, f.minutes
           FROM shift_bookings b JOIN shifts f ON f.id = b.shift_id
           WHERE b.member_id = ? AND b.state <> 'cancelled' AND f.day >= ? AND f.day < ?
           ORDER BY f.day, f.start_minute, b.id)",
        {member, period.from, period.to}));
}

std::vector<Booking> BookingStore::extrasOf(Tx &tx, MemberId member)
{
    return readBookings(tx.run(
        R"(SELECT b.id, b.shift_id, b.member_id, b.kind, b.state, b.booked_on, b.ended_on,
               f.day, f.start_minute, f.minutes
           FROM shift_bookings b JOIN shifts f ON f.id = b.shift_id
           WHERE b.member_id = ? AND b.kind <> 'own' ORDER BY f.day, f.start_minute, b.id)",
        {member}));
}

void BookingStore::setState(Tx &tx, BookingId id, BookingState state,
                            const std::optional<QDate> &endedOn)
{
    tx.change("UPDATE shift_bookings SET state = ?, ended_on = ? WHERE id = ?",
              {ShiftRules::stateName(state), endedOn, id});
    tx.touch(Topic::Members);
}

void BookingStore::exchange(Tx &tx, BookingId id, QDate today)
{
    tx.change(R"(UPDATE shift_bookings SET state = 'cancelled', ended_on = ?, exchanged = 1
                 WHERE id = ?)",
              {today, id});
    tx.touch(Topic::Members);
}

std::vector<MemberId> BookingStore::toPlace(Tx &tx, const Shift &shift)
{
    std::vector<MemberId> members;
    tx.each(R"(SELECT e.member_id FROM shift_enrolments e JOIN members m ON m.id = e.member_id
               WHERE (m.left_on IS NULL OR m.left_on > ?)
                   AND e.slot_id = ? AND e.from_on <= ? AND (e.to_on IS NULL OR e.to_on > ?)
                   AND NOT EXISTS (SELECT 1 FROM shift_bookings b
                       WHERE b.shift_id = ? AND b.member_id = e.member_id
                           AND (b.state <> 'cancelled' OR b.exchanged = 1))
                   AND NOT EXISTS (SELECT 1 FROM shift_leaves l
                       WHERE l.member_id = e.member_id AND l.from_on <= ?
                           AND (l.to_on IS NULL OR l.to_on > ?)
                           AND l.kind <> 'extension' AND l.kind <> 'reduction')
               ORDER BY e.from_on, e.id)",
            {shift.day, shift.slot, shift.day, shift.day, shift.id, shift.day, shift.day},
            [&](const Row &row) { members.push_back(row.id<MemberId>(0)); });
    return members;
}

std::vector<MemberId> BookingStore::waitedFor(Tx &tx, const Shift &shift, QDate earlier)
{
    std::vector<MemberId> members;
    tx.each(R"(SELECT b.member_id FROM shifts f JOIN shift_bookings b ON b.shift_id = f.id
               JOIN members m ON m.id = b.member_id
               WHERE f.slot_id = ? AND f.day = ? AND b.state <> 'cancelled'
                   AND (m.left_on IS NULL OR m.left_on > ?)
                   AND NOT EXISTS (SELECT 1 FROM shift_bookings n
                       WHERE n.shift_id = ? AND n.member_id = b.member_id)
                   AND NOT EXISTS (SELECT 1 FROM shift_leaves l
                       WHERE l.member_id = b.member_id AND l.from_on <= ?
                           AND (l.to_on IS NULL OR l.to_on > ?)
                           AND l.kind <> 'extension' AND l.kind <> 'reduction')
               ORDER BY b.member_id)",
            {shift.slot, earlier, shift.day, shift.id, shift.day, shift.day},
            [&](const Row &row) { members.push_back(row.id<MemberId>(0)); });
    return members;
}

std::vector<std::pair<MemberId, QDate>> BookingStore::oldEnough(Tx &tx, QDate bornBy)
{
    std::vector<std::pair<MemberId, QDate>> members;
    tx.each(R"(SELECT p.member_id, p.born_on FROM member_profiles p
               JOIN members m ON m.id = p.member_id
               WHERE p.born_on IS NOT NULL AND p.born_on <= ? AND m.left_on IS NULL
                   AND EXISTS (SELECT 1 FROM shift_enrolments e
                       WHERE e.member_id = p.member_id AND e.to_on IS NULL)
               ORDER BY p.member_id)",
            {bornBy},
            [&](const Row &row) { members.emplace_back(row.id<MemberId>(0), row.day(1)); });
    return members;
}

int BookingStore::cancelComing(Tx &tx, MemberId member, const Period &period, bool ownOnly,
                               QDate today)
{
    int cancelled = 0;
    for (const Booking &booking : of(tx, member, period)) {
        if (!booking.isComing() || (ownOnly && booking.kind != BookingKind::Own))
            continue;
        setState(tx, booking.id, BookingState::Cancelled, today);
        ++cancelled;
    }
    return cancelled;
}

void BookingStore::cancelShift(Tx &tx, ShiftId shift, QDate today)
{
    tx.change(R"(UPDATE shift_bookings SET state = 'cancelled', ended_on = ?
                 WHERE shift_id = ? AND state = 'booked')",
              {today, shift});
    tx.touch(Topic::Members);
}

void BookingStore::enrol(Tx &tx, const Enrolment &enrolment)
{
    tx.change(R"(INSERT INTO shift_enrolments (member_id, slot_id, from_on, to_on, ended)
                 VALUES (?, ?, ?, ?, ?))",
              {enrolment.member, enrolment.slot, enrolment.from, enrolment.to, enrolment.ended});
    tx.touch(Topic::Members);
}

std::vector<Enrolment> BookingStore::enrolments(Tx &tx, MemberId member)
{
    std::vector<Enrolment> all;
    tx.each(R"(SELECT slot_id, from_on, to_on, ended FROM shift_enrolments
               WHERE member_id = ? ORDER BY from_on, id)",
            {member}, [&](const Row &row) {
                all.push_back({member, row.optionalId<SlotId>(0), row.day(1), row.optionalDay(2),
                               row.text(3)});
            });
    return all;
}

void BookingStore::endEnrolments(Tx &tx, MemberId member, QDate to, const QString &why)
{
    tx.change("DELETE FROM shift_enrolments WHERE member_id = ? AND from_on >= ?", {member, to});
    tx.change(R"(UPDATE shift_enrolments SET to_on = ?, ended = ?
                 WHERE member_id = ? AND (to_on IS NULL OR to_on > ?))",
              {to, why, member, to});
    tx.touch(Topic::Members);
}

std::vector<MemberId> BookingStore::holders(Tx &tx, SlotId slot, QDate day)
{
    std::vector<MemberId> members;
    tx.each(R"(SELECT member_id FROM shift_enrolments
               WHERE slot_id = ? AND from_on <= ? AND (to_on IS NULL OR to_on > ?)
               ORDER BY from_on, id)",
            {slot, day, day}, [&](const Row &row) { members.push_back(row.id<MemberId>(0)); });
    return members;
}

std::vector<MemberId> BookingStore::enrolled(Tx &tx, QDate day)
{
    std::vector<MemberId> members;
    tx.each(R"(SELECT DISTINCT e.member_id FROM shift_enrolments e
               JOIN members m ON m.id = e.member_id
               WHERE e.from_on <= ? AND (e.to_on IS NULL OR e.to_on > ?)
                   AND (m.left_on IS NULL OR m.left_on > ?)
               ORDER BY e.member_id)",
            {day, day, day}, [&](const Row &row) { members.push_back(row.id<MemberId>(0)); });
    return members;
}

int BookingStore::cancelOfLeft(Tx &tx, ShiftId shift, QDate day)
{
    tx.touch(Topic::Members);
    return int(tx.change(R"(UPDATE shift_bookings SET state = 'cancelled', ended_on = ?
                            WHERE shift_id = ? AND state = 'booked' AND member_id IN
                                (SELECT id FROM members WHERE left_on <= ?))",
                         {day, shift, day}));
}

std::optional<QDate> BookingStore::firstDay(Tx &tx)
{
    const std::optional<Row> row =
        tx.first("SELECT from_on FROM shift_enrolments ORDER BY from_on LIMIT 1");
    return row ? row->optionalDay(0) : std::nullopt;
}

qint64 BookingStore::addLeave(Tx &tx, const Leave &leave)
{
    tx.touch(Topic::Members);
    return tx.insert(R"(INSERT INTO shift_leaves (member_id, kind, from_on, to_on)
                        VALUES (?, ?, ?, ?) RETURNING id)",
                     {leave.member, ShiftRules::kindName(leave.kind), leave.from, leave.to});
}

void BookingStore::endLeave(Tx &tx, qint64 id, QDate to)
{
    tx.change("UPDATE shift_leaves SET to_on = ? WHERE id = ? AND from_on < ?", {to, id, to});
    tx.change("DELETE FROM shift_leaves WHERE id = ? AND from_on >= ?", {id, to});
    tx.touch(Topic::Members);
}

std::vector<Leave> BookingStore::leaves(Tx &tx, MemberId member)
{
    std::vector<Leave> all;
    tx.each(R"(SELECT id, kind, from_on, to_on FROM shift_leaves
               WHERE member_id = ? ORDER BY from_on, id)",
            {member}, [&](const Row &row) {
                const std::optional<LeaveKind> kind = ShiftRules::leaveFromName(row.text(1));
                require(kind.has_value(), "unknown kind of leave");
                all.push_back({row.integer(0), member, *kind, row.day(2), row.optionalDay(3)});
            });
    return all;
}

} // namespace cabas
