// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace cabas {

using SlotId = Id<struct SlotTag>;
using ShiftId = Id<struct ShiftTag>;
using BookingId = Id<struct BookingTag>;

/// A shift that comes back in each cycle: week A, Monday, 9:00 to 12:00, five places.
struct ShiftSlot {
    SlotId id{0};
    int week = 1;         ///< of the cycle, 1 is A
    int weekday = 1;      ///< 1 Monday to 7 Sunday
    int startMinute = 0;  ///< of the day, shop time
    int minutes = 180;    ///< how long
    int places = 1;       ///< in all
    int flyingPlaces = 1; ///< at most so many for others than those who hold the slot
    QString name;         ///< what is done there: "Till", "Reception"; may be empty
    QDate from;
    std::optional<QDate> to; ///< first day it is no more
    int held = 0;            ///< members who hold it today; filled by lists

    bool operator==(const ShiftSlot &) const = default;
};

/// What a shift of a slot is worth, instead of one, for some days: unpopular hours count more.
struct SlotCredit {
    SlotId slot{0};
    QDate from;
    std::optional<QDate> to;
    int fixedMilli = 1000;
    int flyingMilli = 1000;
};

/// Days on which the shop is closed, or on which nobody is asked to come.
struct ShiftClosure {
    QDate from;
    QDate to;           ///< first day it is over
    int makeUps = 0;    ///< owed by who did not come: 0 or 1
    bool isShut = true; ///< no shift takes place; else those who come are counted
};

enum class ShiftState { Open, Closed, Cancelled };

/// A shift on its day.
struct Shift {
    ShiftId id{0};
    SlotId slot{0};
    QDate day;
    int startMinute = 0;
    int minutes = 180;
    int places = 1;
    int flyingPlaces = 1;
    int fixedMilli = 1000;  ///< its credit to members with a slot
    int flyingMilli = 1000; ///< its credit to flying members
    ShiftState state = ShiftState::Open;
    QString name;
    std::optional<QDate> madeOn; ///< unknown of old ones
    int taken = 0;               ///< places
    int takenExtra = 0;          ///< of these by others than those who hold the slot

    bool operator==(const Shift &) const = default;
};

enum class BookingKind {
    Own,    ///< of the slot that the member holds
    MakeUp, ///< a fixed member on another shift
    Extra,  ///< a flying member
};

enum class BookingState { Booked, Done, Late, Absent, Excused, Cancelled };

/// A member on a shift.
struct Booking {
    BookingId id{0};
    ShiftId shift{0};
    MemberId member{0};
    BookingKind kind = BookingKind::Extra;
    BookingState state = BookingState::Booked;
    QDate bookedOn;
    std::optional<QDate> endedOn; ///< day it was cancelled
    // Of its shift, for rules that look at several:
    QDate day;
    int startMinute = 0;
    int minutes = 0;

    bool isComing() const { return state == BookingState::Booked; }
    bool isKept() const { return state != BookingState::Cancelled; }
};

/// How a member takes part for some days.
struct Enrolment {
    MemberId member{0};
    std::optional<SlotId> slot; ///< none: flying
    QDate from;
    std::optional<QDate> to;
    QString ended; ///< why: "asked", "absences", "counter", "leave", "change"; empty while it runs
};

enum class LeaveKind {
    Temporary,  ///< away
    Incapacity, ///< ill or hurt
    Parental,
    Undefined, ///< until further notice: the slot is given up
    Exemption, ///< owes no shift, may shop
    Extension, ///< a delay to catch up
    Reduction, ///< the cycle asks less
};

struct Leave {
    qint64 id = 0;
    MemberId member{0};
    LeaveKind kind = LeaveKind::Temporary;
    QDate from;
    std::optional<QDate> to; ///< first day it is over

    bool covers(QDate day) const { return from <= day && (!to || day < *to); }
    bool isAway() const { return kind < LeaveKind::Exemption; }
};

} // namespace cabas
