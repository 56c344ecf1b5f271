// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shifts/bookingstore.h"
#include "core/shifts/counterevent.h"

#include <map>

namespace cabas {

using SkillId = Id<struct SkillTag>;

/// Something that not everybody can do: keep the till, receive, coordinate.
struct Skill {
    SkillId id{0};
    QString name;

    bool operator==(const Skill &) const = default;
};

/// Of the places of a slot, so many for people who can do this.
struct SlotNeed {
    Skill skill;
    int places = 1;

    bool operator==(const SlotNeed &) const = default;
};

/// What is possible once so many have come, in the shop's own words.
struct SlotLevel {
    int members = 1;
    QString words;

    bool operator==(const SlotLevel &) const = default;
};

/// What a slot asks for beyond its number of places.
struct SlotDetail {
    std::vector<SlotNeed> needs;   ///< by name
    std::vector<SlotLevel> levels; ///< fewest first
    std::vector<MemberId> coordinators;
    QStringList coordinatorNames;

    bool operator==(const SlotDetail &) const = default;
};

/// How many are missing on a shift.
enum class Gap { None, Few, Many };

/// A shift of a calendar.
struct GridShift {
    Shift shift;
    Gap gap = Gap::None;
    QStringList skills;           ///< that its slot asks for
    QStringList names;            ///< of those who come; only where they were asked for
    std::vector<MemberId> people; ///< who holds the places, one a name

    int missing() const { return shift.places > shift.taken ? shift.places - shift.taken : 0; }
};

/// The shifts of some days, by day and hour, and how well they are covered.
struct ShiftCalendar {
    Period days;
    int weeks = 4; ///< of a cycle
    std::vector<GridShift> shifts;
    int places = 0;
    int taken = 0; ///< at most the places of each
    int few = 0;   ///< shifts
    int many = 0;
};

/// A member on a shift, with what whoever runs it wants to know.
struct SheetMember {
    Booking booking;
    int number = 0;
    QString name;
    QString badge;
    QString phone; ///< blank for those who may not see it, or where it is not known
    bool isCoordinator = false;
    bool isFirst = false; ///< their first shift
    bool looksForStandIn = false;
    bool mayBeCalled = true;
    QString standIn; ///< who comes in their place; empty: themselves
    QString partner; ///< who shares the slot with them that day; may be empty
    QStringList skills;
};

/// One shift with all there is to know of it.
struct StaffedShift {
    GridShift grid;
    QString week; ///< letter of the cycle
    SlotDetail detail;
    std::vector<SheetMember> members;
};

/// Why somebody may be asked to come.
enum class CallReason {
    Owes,   ///< has shifts to make up
    Flying, ///< has taken none for this cycle
    Ahead,  ///< has done more than was asked
};

/// Somebody who could come to a shift that lacks people.
struct Candidate {
    MemberId member{0};
    int number = 0;
    QString name;
    QString phone;
    QString email;
    CallReason reason = CallReason::Owes;
    qint64 amount = 0; ///< owed, or ahead, in the counter's unit; booked make-ups taken off
    bool inMinutes = false;
    bool hasSkill = false; ///< one that the shift still lacks
    QStringList skills;
};

/// What the store knows of a member who takes part and is free on a day.
struct FreeMember {
    MemberId member{0};
    int number = 0;
    QString name;
    QString phone;
    QString email;
    bool isFixed = false;
    Counters counters;
    int booked = 0; ///< shifts to come that are not of their slot
};

/// A day of shifts as a coordinator runs it.
struct StaffedDay {
    QDate day;
    QString week;
    std::vector<StaffedShift> shifts;
    int expected = 0;
    int came = 0;
    int missed = 0; ///< absent or excused
};

} // namespace cabas
