// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include "core/shifts/shiftpolicy.h"
#include "core/shifts/staffing.h"

#include <QCoreApplication>

namespace cabas {

/// How well shifts are covered, and who may be asked where they are not. Pure.
class StaffingRules {
    Q_DECLARE_TR_FUNCTIONS(StaffingRules)

public:
    /// One or two missing are few; three, or nobody at all, are many.
    static Gap gapOf(const Shift &shift);
    /// Adds up what a calendar holds; a shift with more members than places counts its places.
    static void total(ShiftCalendar &calendar);
    /// The shifts of some of its days, added up.
    static ShiftCalendar within(ShiftCalendar calendar, const Period &days);
    /// In basis points, rounded down so that only a full calendar says 100 %.
    static int coverageBp(const ShiftCalendar &calendar);

    /// What so many members allow, and from how many on more is possible.
    struct Allowed {
        std::optional<SlotLevel> now;
        std::optional<SlotLevel> next;
    };
    static Allowed allowed(const std::vector<SlotLevel> &levels, int members);
    /// Needs that those who come do not fill, with the places left.
    static std::vector<SlotNeed> unmet(const std::vector<SlotNeed> &needs,
                                       const std::vector<SheetMember> &members);

    /// Whom to ask: who owes shifts, flies or is ahead, those with a wanted skill first, then who
    /// owes most.
    static std::vector<Candidate> candidates(const ShiftPolicy &policy,
                                             const std::vector<FreeMember> &free,
                                             const std::map<MemberId, QStringList> &skills,
                                             const std::vector<SlotNeed> &unmet);
    /// Shifts that lack people, the most pressing first: those that cannot do what their first
    /// level says, then by what is missing, then the nearest.
    static std::vector<GridShift> alerts(const ShiftCalendar &calendar,
                                         const std::map<SlotId, std::vector<SlotLevel>> &levels);

    static Result<> check(const SlotDetail &detail, const ShiftSlot &slot);
};

} // namespace cabas
