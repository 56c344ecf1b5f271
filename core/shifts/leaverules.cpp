// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/leaverules.h"

#include <algorithm>
#include <tuple>

namespace cabas {

std::vector<LeaveReminder> LeaveRules::reminders(const std::vector<NamedLeave> &leaves,
                                                 const std::vector<LeaveRequest> &requests,
                                                 QDate today)
{
    const auto isProven = [&](const Leave &leave) {
        return std::any_of(requests.begin(), requests.end(), [&](const LeaveRequest &each) {
            return each.leave.id == leave.id && each.proofOn;
        });
    };
    std::vector<LeaveReminder> all;
    for (const NamedLeave &each : leaves) {
        const Leave &leave = each.leave;
        const bool isOver = leave.to && *leave.to <= today;
        if (isOver || leave.from > today)
            continue;
        if (leave.kind == LeaveKind::Incapacity && !isProven(leave)) {
            if (leave.from.addDays(proofLastDays) <= today)
                all.push_back(
                    {LeaveReminderKind::ProofLate, each, leave.from.addDays(proofLastDays)});
            else if (leave.from.addDays(proofDays) <= today)
                all.push_back(
                    {LeaveReminderKind::ProofMissing, each, leave.from.addDays(proofLastDays)});
        }
        if (leave.to && today.daysTo(*leave.to) <= endDays)
            all.push_back({LeaveReminderKind::EndsSoon, each, leave.to->addDays(-1)});
    }
    std::stable_sort(all.begin(), all.end(), [](const LeaveReminder &a, const LeaveReminder &b) {
        const auto rank = [](const LeaveReminder &each) {
            return std::tuple(each.kind != LeaveReminderKind::ProofLate,
                              each.kind != LeaveReminderKind::ProofMissing, each.by);
        };
        return rank(a) < rank(b);
    });
    return all;
}

Result<> LeaveRules::checkLength(const Leave &leave, const ShiftPolicy &policy, bool isInPair,
                                 const std::optional<int> &ownShifts)
{
    const int most =
        isInPair && policy.parentalPairDays > 0 ? policy.parentalPairDays : policy.parentalDays;
    if (leave.kind == LeaveKind::Parental && most > 0 && leave.to &&
        leave.from.daysTo(*leave.to) > most)
        return refused(isInPair ? tr("A leave for parents lasts %n day(s) at most within a pair.",
                                     nullptr, most)
                                : tr("A leave for parents lasts %n day(s) at most.", nullptr, most),
                       QStringLiteral("days"));
    if (leave.kind == LeaveKind::Incapacity && leave.to && ownShifts &&
        *ownShifts < policy.sickFromShifts)
        return refused(tr("A leave for illness is for %n shift(s) at least. For fewer, exchange "
                          "them or have them excused.",
                          nullptr, policy.sickFromShifts),
                       QStringLiteral("few_shifts"));
    return Ok{};
}

Result<> LeaveRules::checkAnticipated(const AnticipatedFacts &facts)
{
    if (facts.owed > 0)
        return refused(tr("This member still owes shifts: they are made up before others are done "
                          "in advance."),
                       QStringLiteral("owes"));
    if (facts.missed < leastAnticipated)
        return refused(tr("A leave in advance is for %n shift(s) at least. For fewer, exchange "
                          "them.",
                          nullptr, leastAnticipated),
                       QStringLiteral("too_short"));
    if (facts.ahead < facts.missed * facts.unit)
        return refused(tr("%n shift(s) lie within this leave, and the member is not ahead by as "
                          "many.",
                          nullptr, facts.missed),
                       QStringLiteral("not_ahead"));
    return Ok{};
}

Leave LeaveRules::anticipated(const AnticipatedFacts &facts)
{
    Leave leave = facts.leave;
    leave.kind = LeaveKind::Temporary;
    if (facts.nextShift)
        leave.to = facts.nextShift; // the first day it is over
    return leave;
}

QString LeaveRules::stateName(LeaveRequestState state)
{
    switch (state) {
    case LeaveRequestState::Granted:
        return QStringLiteral("granted");
    case LeaveRequestState::Refused:
        return QStringLiteral("refused");
    case LeaveRequestState::Asked:
        break;
    }
    return QStringLiteral("asked");
}

} // namespace cabas
