// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/storyrules.h"

#include "core/base/text.h"
#include "core/members/memberrules.h"
#include "core/members/standingwords.h"
#include "core/shifts/counterrules.h"
#include "core/shifts/shiftrules.h"

#include <algorithm>
#include <set>

namespace cabas {

namespace {

qint64 valueOf(const StoryFacts &facts, const Counters &counters)
{
    return CounterRules::deciding(facts.policy, facts.isFixed, counters);
}

/// The shift that a booking stands for, in words.
QString shiftWords(const StoryFacts &facts, const std::optional<ShiftId> &shift)
{
    for (const Booking &booking : facts.bookings) {
        if (shift && booking.shift == *shift)
            return ShiftRules::title(booking.day, booking.startMinute);
    }
    return {};
}

void addEvents(const StoryFacts &facts, MemberStory &story)
{
    Counters counters;
    for (const CounterEvent &event : facts.events) {
        if (event.day > facts.today)
            continue;
        (event.counter == Counter::Main ? counters.main : counters.second) += event.amount;
        const qint64 now = valueOf(facts, counters);
        StoryLine line;
        line.day = event.day;
        line.code = event.cause;
        line.detail = shiftWords(facts, event.shift);
        line.effect = event.amount;
        line.counter = now;
        line.by = facts.names.value(event.user.value());
        line.rulesFrom = facts.rules.value(event.policy.value());
        story.lines.push_back(line);
        if (!story.points.empty() && story.points.back().day == event.day)
            story.points.back().value = now;
        else
            story.points.push_back({event.day, now});
    }
    story.counter = valueOf(facts, counters);
}

/// What the counter held at the end of a day.
qint64 heldOn(const std::vector<CounterPoint> &points, QDate day)
{
    qint64 value = 0;
    for (const CounterPoint &point : points) {
        if (point.day <= day)
            value = point.value;
    }
    return value;
}

/// Shifts that were counted and moved nothing: an own shift that one came to.
void addQuietShifts(const StoryFacts &facts, MemberStory &story)
{
    std::set<qint64> moved;
    for (const CounterEvent &event : facts.events) {
        if (event.shift)
            moved.insert(event.shift->value());
    }
    for (const Booking &booking : facts.bookings) {
        const bool isCounted =
            booking.state != BookingState::Booked && booking.state != BookingState::Cancelled;
        if (!isCounted || moved.contains(booking.shift.value()))
            continue;
        StoryLine line;
        line.kind = StoryLine::Kind::Came;
        line.day = booking.day;
        line.code = ShiftRules::stateName(booking.state);
        line.detail = ShiftRules::title(booking.day, booking.startMinute);
        line.counter = heldOn(story.points, booking.day);
        story.lines.push_back(line);
    }
}

void addStandings(const StoryFacts &facts, MemberStory &story)
{
    for (const Standing &standing : facts.standings) {
        if (standing.from > facts.today)
            continue;
        StoryLine line;
        line.kind = StoryLine::Kind::Standing;
        line.day = standing.from;
        line.code = standing.state;
        line.mayShop = standing.mayShop;
        if (!standing.reasons.isEmpty())
            line.detail = standing.reasons.last(); // the others are lines of their own
        line.counter = heldOn(story.points, standing.from);
        story.lines.push_back(line);
    }
}

void addLeaves(const StoryFacts &facts, MemberStory &story)
{
    for (const Leave &leave : facts.leaves) {
        if (leave.from > facts.today)
            continue;
        StoryLine line;
        line.kind = StoryLine::Kind::Leave;
        line.day = leave.from;
        line.code = ShiftRules::kindName(leave.kind);
        line.detail = leave.to ? dateText(leave.to->addDays(-1)) : QString();
        line.counter = heldOn(story.points, leave.from);
        story.lines.push_back(line);
    }
}

} // namespace

void StoryRules::part(const std::vector<StandingCause> &causes, MemberStory &story)
{
    for (const StandingCause &cause : causes)
        (StandingWords::isToDo(cause.code) ? story.toDo : story.causes) +=
            StandingWords::text(cause);
}

MemberStory StoryRules::tell(const StoryFacts &facts)
{
    MemberStory story;
    story.inMinutes = facts.policy.inMinutes != 0;
    story.practice = facts.policy.name;
    story.rulesFrom = facts.policy.from;
    addEvents(facts, story);
    addQuietShifts(facts, story);
    addLeaves(facts, story);
    addStandings(facts, story);
    // Of one day the standing is what followed from the rest: it stands above.
    std::stable_sort(
        story.lines.begin(), story.lines.end(),
        [](const StoryLine &one, const StoryLine &other) { return one.day < other.day; });
    std::reverse(story.lines.begin(), story.lines.end());
    part(facts.causes, story);
    return story;
}

} // namespace cabas
