// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/staffingrules.h"

#include "core/shifts/counterrules.h"

#include <algorithm>
#include <tuple>

namespace cabas {

namespace {

constexpr int manyMissing = 3;
constexpr int wholeBp = 10'000;
constexpr int maxWords = 120;
constexpr size_t maxLevels = 6;

bool isAnyOf(const QStringList &skills, const std::vector<SlotNeed> &needs)
{
    return std::any_of(needs.begin(), needs.end(),
                       [&](const SlotNeed &need) { return skills.contains(need.skill.name); });
}

/// Why a free member may be asked; absent where nothing calls for it.
std::optional<Candidate> candidateOf(const ShiftPolicy &policy, const FreeMember &free)
{
    const qint64 unit = policy.shiftUnit();
    const qint64 booked = free.booked * unit;
    const qint64 owed = CounterRules::owed(policy, free.isFixed, free.counters);
    const qint64 held = CounterRules::deciding(policy, free.isFixed, free.counters);
    Candidate candidate{
        free.member, free.number,           free.name, free.phone, free.email, CallReason::Owes,
        0,           policy.inMinutes != 0, false,     {}};
    if (owed > booked) {
        candidate.amount = owed - booked;
        return candidate;
    }
    if (owed > 0)
        return std::nullopt; // what they owe is booked already
    candidate.amount = held;
    if (!free.isFixed) {
        candidate.reason = held >= unit ? CallReason::Ahead : CallReason::Flying;
        return free.booked == 0 ? std::optional(candidate) : std::nullopt;
    }
    // A make-up without a debt is refused where the rules say so.
    candidate.reason = CallReason::Ahead;
    return held > 0 && policy.makeUpOnlyOwed == 0 ? std::optional(candidate) : std::nullopt;
}

} // namespace

Gap StaffingRules::gapOf(const Shift &shift)
{
    const int missing = shift.places - shift.taken;
    if (missing <= 0)
        return Gap::None;
    return missing >= manyMissing || shift.taken == 0 ? Gap::Many : Gap::Few;
}

void StaffingRules::total(ShiftCalendar &calendar)
{
    calendar.places = calendar.taken = calendar.few = calendar.many = 0;
    for (GridShift &each : calendar.shifts) {
        each.gap = gapOf(each.shift);
        calendar.places += each.shift.places;
        calendar.taken += std::min(each.shift.taken, each.shift.places);
        calendar.few += each.gap == Gap::Few ? 1 : 0;
        calendar.many += each.gap == Gap::Many ? 1 : 0;
    }
}

ShiftCalendar StaffingRules::within(ShiftCalendar calendar, const Period &days)
{
    std::erase_if(calendar.shifts,
                  [&](const GridShift &each) { return !days.contains(each.shift.day); });
    calendar.days = days;
    total(calendar);
    return calendar;
}

int StaffingRules::coverageBp(const ShiftCalendar &calendar)
{
    return calendar.places == 0 ? wholeBp : int(qint64(calendar.taken) * wholeBp / calendar.places);
}

StaffingRules::Allowed StaffingRules::allowed(const std::vector<SlotLevel> &levels, int members)
{
    Allowed allowed;
    for (const SlotLevel &level : levels) {
        if (level.members <= members)
            allowed.now = level;
        else if (!allowed.next)
            allowed.next = level;
    }
    return allowed;
}

std::vector<SlotNeed> StaffingRules::unmet(const std::vector<SlotNeed> &needs,
                                           const std::vector<SheetMember> &members)
{
    std::vector<SlotNeed> left;
    for (SlotNeed need : needs) {
        need.places -= int(std::count_if(members.begin(), members.end(), [&](const auto &each) {
            return each.booking.state != BookingState::Excused &&
                   each.booking.state != BookingState::Absent &&
                   each.skills.contains(need.skill.name);
        }));
        if (need.places > 0)
            left.push_back(need);
    }
    return left;
}

std::vector<Candidate> StaffingRules::candidates(const ShiftPolicy &policy,
                                                 const std::vector<FreeMember> &free,
                                                 const std::map<MemberId, QStringList> &skills,
                                                 const std::vector<SlotNeed> &unmet)
{
    std::vector<Candidate> all;
    for (const FreeMember &each : free) {
        std::optional<Candidate> candidate = candidateOf(policy, each);
        if (!candidate)
            continue;
        if (const auto known = skills.find(each.member); known != skills.end())
            candidate->skills = known->second;
        candidate->hasSkill = isAnyOf(candidate->skills, unmet);
        all.push_back(std::move(*candidate));
    }
    std::sort(all.begin(), all.end(), [](const Candidate &one, const Candidate &other) {
        return std::tuple(!one.hasSkill, one.reason, -one.amount, one.number) <
               std::tuple(!other.hasSkill, other.reason, -other.amount, other.number);
    });
    return all;
}

std::vector<GridShift> StaffingRules::alerts(const ShiftCalendar &calendar,
                                             const std::map<SlotId, std::vector<SlotLevel>> &levels)
{
    const auto lacks = [&](const GridShift &each) {
        const auto known = levels.find(each.shift.slot);
        return known != levels.end() && !known->second.empty() &&
               each.shift.taken < known->second.front().members;
    };
    std::vector<GridShift> alerts;
    for (const GridShift &each : calendar.shifts) {
        if (each.shift.state == ShiftState::Open && each.missing() > 0)
            alerts.push_back(each);
    }
    std::stable_sort(alerts.begin(), alerts.end(), [&](const GridShift &a, const GridShift &b) {
        return std::tuple(!lacks(a), a.gap != Gap::Many, a.shift.day, -a.missing(),
                          a.shift.startMinute) < std::tuple(!lacks(b), b.gap != Gap::Many,
                                                            b.shift.day, -b.missing(),
                                                            b.shift.startMinute);
    });
    return alerts;
}

Result<> StaffingRules::check(const SlotDetail &detail, const ShiftSlot &slot)
{
    int needed = 0;
    for (const SlotNeed &need : detail.needs)
        needed += need.places;
    if (needed > slot.places)
        return refused(tr("More people are asked for by what they can do (%1) than the slot has "
                          "places (%2).")
                           .arg(needed)
                           .arg(slot.places),
                       QStringLiteral("needs"));
    if (detail.levels.size() > maxLevels)
        return refused(tr("%n level(s) are enough for one slot.", nullptr, int(maxLevels)),
                       QStringLiteral("levels"));
    for (const SlotLevel &level : detail.levels) {
        if (level.members < 1 || level.members > slot.places || level.words.isEmpty() ||
            level.words.size() > maxWords)
            return refused(tr("Say what is possible with 1 to %1 members, in %2 characters at "
                              "most.")
                               .arg(slot.places)
                               .arg(maxWords),
                           QStringLiteral("levels"));
    }
    return Ok{};
}

} // namespace cabas
