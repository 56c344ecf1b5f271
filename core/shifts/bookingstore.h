// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/db/transaction.h"
#include "core/shifts/slot.h"

#include <QStringList>

namespace cabas {

/// A member on a shift, as lists of people show it.
struct BookedMember {
    Booking booking;
    int number = 0;
    QString name;
};

/// Who comes to which shift, who holds which slot, and who is away.
class BookingStore {
public:
    /// A row of id, shift, member, kind, state, booked on, ended on, then the shift's day, start
    /// and minutes.
    static Booking read(const Row &row);
    static BookingId add(Tx &tx, const Booking &booking);
    /// The one that is not cancelled.
    static std::optional<Booking> find(Tx &tx, ShiftId shift, MemberId member);
    /// Those not cancelled, by the member's number.
    static std::vector<BookedMember> ofShift(Tx &tx, ShiftId shift);
    /// A member's in a period, in order of day and hour, cancelled ones left out.
    static std::vector<Booking> of(Tx &tx, MemberId member, const Period &period);
    /// A member's on other shifts than their slot's, cancelled ones included.
    static std::vector<Booking> extrasOf(Tx &tx, MemberId member);
    static void setState(Tx &tx, BookingId id, BookingState state,
                         const std::optional<QDate> &endedOn = {});
    /// Cancels what a member still has to come to from a day to another, of their own slot only
    /// or all; how many.
    static int cancelComing(Tx &tx, MemberId member, const Period &period, bool ownOnly,
                            QDate today);
    /// Cancels all that is booked on a shift.
    static void cancelShift(Tx &tx, ShiftId shift, QDate today);

    /// Cancels what members who left the shop by a day had booked on a shift; how many.
    static int cancelOfLeft(Tx &tx, ShiftId shift, QDate day);

    static void enrol(Tx &tx, const Enrolment &enrolment);
    /// In order of their first day.
    static std::vector<Enrolment> enrolments(Tx &tx, MemberId member);
    /// Ends what runs on a day; what was to begin later is no more.
    static void endEnrolments(Tx &tx, MemberId member, QDate to, const QString &why);
    /// Gives a place back for another one: those who hold the slot are not put on it again.
    static void exchange(Tx &tx, BookingId id, QDate today);
    /// Members who hold the slot of a shift and are neither on it, nor away or exempted that day,
    /// nor exchanged it for another.
    static std::vector<MemberId> toPlace(Tx &tx, const Shift &shift);
    /// Members who hold a slot on a day.
    static std::vector<MemberId> holders(Tx &tx, SlotId slot, QDate day);
    /// Members who take part on a day; those who left the shop do not.
    static std::vector<MemberId> enrolled(Tx &tx, QDate day);
    /// Who was on the slot's shift of an earlier day, is not away on this one, and has neither
    /// taken nor given back a place on it.
    static std::vector<MemberId> waitedFor(Tx &tx, const Shift &shift, QDate earlier);
    /// Members born by a day who take part in the shifts and did not leave, with their birth.
    static std::vector<std::pair<MemberId, QDate>> oldEnough(Tx &tx, QDate bornBy);
    /// The first day anybody takes part.
    static std::optional<QDate> firstDay(Tx &tx);

    static qint64 addLeave(Tx &tx, const Leave &leave);
    static void endLeave(Tx &tx, qint64 id, QDate to);
    static std::vector<Leave> leaves(Tx &tx, MemberId member);
};

} // namespace cabas
