// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/shifts/leaverequest.h"
#include "core/shifts/shiftpolicy.h"

#include <QCoreApplication>

namespace cabas {

/// What leaves ask of people: certificates, reminders, shifts done in advance. Pure.
class LeaveRules {
    Q_DECLARE_TR_FUNCTIONS(LeaveRules)

public:
    /// A leave for incapacity without a certificate is asked about after so many days...
    static constexpr int proofDays = 15;
    /// ...and given up after so many.
    static constexpr int proofLastDays = 22;
    /// Before the end of a leave its member is written to.
    static constexpr int endDays = 10;
    static constexpr int leastAnticipated = 2;
    static constexpr int maxNote = 300;

    /// What is to be said today, the most pressing first. `proven` are requests by their leave.
    static std::vector<LeaveReminder> reminders(const std::vector<NamedLeave> &leaves,
                                                const std::vector<LeaveRequest> &requests,
                                                QDate today);
    /// How long a leave may be where the rules bound it: for parents, alone or in a pair; for
    /// illness by the own shifts within it (absent: the member holds no slot).
    static Result<> checkLength(const Leave &leave, const ShiftPolicy &policy, bool isInPair,
                                const std::optional<int> &ownShifts);
    /// Shifts done in advance must cover those missed, two at least, with nothing owed.
    static Result<> checkAnticipated(const AnticipatedFacts &facts);
    /// The leave itself: it ends the day before the next own shift.
    static Leave anticipated(const AnticipatedFacts &facts);

    static QString stateName(LeaveRequestState state);
};

} // namespace cabas
