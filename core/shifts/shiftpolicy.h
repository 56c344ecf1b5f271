// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

namespace cabas {

using PolicyId = Id<struct PolicyTag>;

/// What a counter below zero means for the right to shop.
enum class NegativeRule {
    None,        ///< nothing
    AlertFirst,  ///< an alert for some days, then suspended
    MakeUpFirst, ///< suspended until a make-up is chosen, then a delay until it
    Freeze,      ///< suspended when far below for some days and not enough is booked
    Notice,      ///< told beyond a threshold, never suspended
};

/// The rules of shifts from a day on. Amounts are in the counter's unit: thousandths of a shift, or
/// minutes; flags are 0 or 1; 0 switches a limit off unless said otherwise.
struct ShiftPolicy {
    PolicyId id{0};
    QDate from;   ///< first day it holds
    QString name; ///< the profile it began as: "two-for-one"

    QDate weekA = QDate(2015, 12, 28); ///< a Monday on which the first week of a cycle began
    int weeks = 4;                     ///< of a cycle
    int inMinutes = 0;                 ///< the counters count minutes
    NegativeRule negative = NegativeRule::None;

    // Attendance. "Own" shifts are those of the slot that a member holds.
    int ownAbsent = 0;
    int ownExcused = 0;
    int ownAbsentSecond = 0; ///< on the second counter besides
    int ownExcusedSecond = 0;
    int ownEarns = 0; ///< an own shift done earns its credit; else it settles what is expected
    int flyingAbsent = 0;
    int flyingExcusedOwn = 0;   ///< flying member, own programme
    int flyingAbsenceWaits = 0; ///< absent outside the own programme: counts from the next cycle
    int flyingMainAlerts = 0;   ///< a flying member who owes on the other counter has an alert
    int flyingOnSecond = 0;     ///< flying members are counted on the second counter
    int makeUpFillsSecond = 0;  ///< a make-up fills the main counter, then the second, then earns
    int mainNeverAboveZero = 0; ///< credits beyond zero are lost
    int positiveResetDays = 0;  ///< a cycle's end takes what is above zero from older members

    // What each cycle asks.
    int cycleDebit = 0;        ///< as a positive amount
    int cycleDebitCovered = 0; ///< where the counter holds at least one shift
    int cycleDebitReduced = 0; ///< with a reduction granted, two in a row at most
    int cycleDebitFixed = 0;   ///< fixed members owe it too
    int personalCycle = 0;     ///< counted from the day each member began

    // What follows a counter below zero.
    int alertDays = 0;
    int freezeAt = 0;         ///< Freeze and Notice: at or below it
    int freezeDays = 0;       ///< suspended after more days than these
    int savedWithinDays = 0;  ///< Freeze: bookings that far ahead count
    int makeUpWithinDays = 0; ///< MakeUpFirst: a make-up must be that near
    int unsubscribeFixedAt = 0;
    int unsubscribeFlyingAt = 0;
    int absencesInRow = 0; ///< own shifts missed without a make-up between: the slot ends
    int returnMakeUps = 0; ///< shifts owed by who takes part again after the rules ended it

    // Leaves and rights.
    int extensionDays = 28;
    int leaveMayShop = 0;
    int exemptedFirst = 0;   ///< an exemption goes before a counter below zero
    int enrolmentNeeded = 0; ///< a member who holds no place any more is unsubscribed
    int leaveConfirmDays = 0;
    int incapacityDays = 0;     ///< shortest leave for incapacity
    int sickFromShifts = 0;     ///< own shifts that a leave for incapacity holds at least
    int parentalDays = 0;       ///< longest leave for parents
    int parentalPairDays = 0;   ///< the same for one of a pair; 0: as for others
    int pairLeaveHalf = 0;      ///< while one of a pair is away, every second shift is kept
    int exemptionFreesDays = 0; ///< an exemption as long as that gives the slot up

    // Bookings.
    int perDay = 0;
    int perWindow = 0;
    int windowDays = 28;
    int perCycle = 0;
    int makeUpOnlyOwed = 0; ///< a fixed member who owes nothing books no make-up
    int cancelHours = 0;
    int cancelFromSavings = 0; ///< a place is given back only from what is ahead
    int exchangeHours = 0;
    int standInDays = 0;    ///< a stand-in is looked for so many days before
    int overlapMinutes = 0; ///< two shifts may overlap by so much
    int minSlotMinutes = 30;
    int extraAheadDays = 0; ///< beyond what the cycle asks, only so many days ahead
    int generateDays = 84;
    int priorityDays = 0;  ///< so long after a shift was made, who did it a cycle ago goes first
    int beneficiaries = 0; ///< of a household: persons who may shop, members among them
    int sharesNeeded = 0;  ///< below them a member is not concerned: no shifts, no shop

    // Letters.
    int reminderDays = 3;       ///< before a shift; 0: on its day
    int flyingReminderDays = 0; ///< after a cycle began, to flying members without a shift in it

    // People.
    int lateGraceMinutes = 30; ///< one may still sign in alone so long after a shift began
    int exemptAge = 0;         ///< years: owes no shift from that birthday on
    int pairExtra = 0;         ///< earned by a pair when both come to their shift
    int committeeHours = 0; ///< between two points that a member notes for their own committee work

    bool operator==(const ShiftPolicy &) const = default;

    /// One shift in the counter's unit: 1000, or what a cycle asks in minutes.
    int shiftUnit() const { return inMinutes != 0 ? (cycleDebit != 0 ? cycleDebit : 180) : 1000; }
};

} // namespace cabas
