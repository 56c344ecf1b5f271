// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/members/member.h"
#include "core/shifts/bookingstore.h"
#include "core/shifts/counterevent.h"

#include <QCoreApplication>

namespace cabas {

/// What making shifts ahead did; 0 where all was there.
struct GeneratedShifts {
    int shifts = 0;
    int bookings = 0; ///< places given to those who hold the slots
    QDate until;
};

/// A booking as done, with its shift as it is afterwards.
struct BookedShift {
    Shift shift;
    Booking booking;
};

/// An attendance as counted.
struct AttendedShift {
    BookedShift booked;
    Counters counters;       ///< by the shift's day or today, whichever is later
    bool placeEnded = false; ///< too many absences: the member's slot ended
};

/// What closing a day did.
struct ClosedDay {
    int shifts = 0;
    int open = 0;                ///< shifts of the day that are not over yet
    int absent = 0;              ///< members counted as absent
    int cycles = 0;              ///< members whose cycle ended
    std::vector<MemberId> ended; ///< whose place in the shifts ended
};

/// A member's shifts as the member may know them.
struct ShiftHistory {
    Counters counters; ///< today
    bool isFixed = false;
    bool inMinutes = false;
    std::optional<ShiftSlot> slot;
    std::vector<CounterEvent> events; ///< oldest first
    std::vector<Booking> coming;
    std::vector<Leave> leaves; ///< present and to come
};

/// A shift with those who are on it.
struct ShiftSheet {
    Shift shift;
    std::vector<BookedMember> members;
};

/// Shifts from day to day: made ahead, booked, exchanged, attended, closed. Each deed is one
/// durable transaction that leaves the members' standing as the rules of shifts make it.
class ShiftService {
    Q_DECLARE_TR_FUNCTIONS(ShiftService)

public:
    explicit ShiftService(Database &db) : m_db(db) {}

    /// Makes the shifts of every slot from today to a day (without one, as far ahead as the rules
    /// say), and gives those who hold a slot their
    /// places. Doing it again adds only what is missing.
    Result<GeneratedShifts> generate(const Session &session, const std::optional<QDate> &until);
    /// Both days included, cancelled shifts left out.
    Result<std::vector<Shift>> list(const Session &session, QDate from, QDate to) const;
    /// Who is on a shift, cancelled bookings left out.
    Result<ShiftSheet> sheet(const Session &session, ShiftId id) const;
    Result<ShiftHistory> history(const Session &session, MemberId id) const;

    /// A member who takes part in nothing yet flies from today on.
    Result<BookedShift> book(const Session &session, MemberId member, ShiftId shift);
    Result<BookedShift> cancel(const Session &session, MemberId member, ShiftId shift);
    /// Gives a place back and takes another; an own shift stays one. Answers the new place.
    Result<BookedShift> exchange(const Session &session, MemberId member, ShiftId from, ShiftId to);
    /// Notes whether a member came. Another outcome than before takes back what that one counted;
    /// `Booked` leaves nothing counted: the member is expected again.
    Result<AttendedShift> attend(const Session &session, MemberId member, ShiftId shift,
                                 BookingState outcome);
    /// Who was expected and not noted was absent; cycles that ended by then are counted. Doing it
    /// again changes nothing.
    Result<ClosedDay> closeDay(const Session &session, QDate day);
    /// Days with shifts that ended two hours ago or more and were not closed, oldest first, a year
    /// back at most: what is older is history, and closing it would suspend people for it.
    Result<std::vector<QDate>> daysToClose(const Session &session) const;

private:
    Result<> checkTakesPart(Tx &tx, const Session &session, const Member &member,
                            const Shift &shift);

    Database &m_db;
};

} // namespace cabas
