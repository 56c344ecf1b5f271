// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/storydesk.h"

#include "core/access/userstore.h"
#include "core/members/memberrules.h"
#include "core/members/memberstore.h"
#include "core/members/shiftstandingstore.h"
#include "core/members/standingwords.h"
#include "core/shifts/bookingstore.h"
#include "core/shifts/counterstore.h"
#include "core/shifts/policystore.h"
#include "core/shifts/standingrules.h"
#include "core/shifts/storyrules.h"

namespace cabas {

namespace {

const QDate beginning(1900, 1, 1);
const QDate endOfTime(9999, 12, 31);

/// Whether today's standing is what shifts make, and not what the office set.
std::vector<StandingCause> causesOf(Tx &tx, MemberId member, QDate today, const Standing &standing)
{
    const std::optional<ShiftStanding> span = ShiftStandingStore::at(tx, member, today);
    const bool isOfShifts = span && span->state == standing.state &&
                            MemberRules::inWords(*span).reasons == standing.reasons;
    return isOfShifts ? span->causes : std::vector<StandingCause>();
}

/// Spans that shifts make, each with the last thing that happened before it: what was to be done
/// then is past.
std::vector<Standing> explained(std::vector<Standing> standings,
                                const std::vector<ShiftStanding> &spans)
{
    for (Standing &standing : standings) {
        for (const ShiftStanding &span : spans) {
            if (span.from != standing.from || span.state != standing.state)
                continue;
            standing.reasons.clear();
            for (const StandingCause &cause : span.causes) {
                if (!StandingWords::isToDo(cause.code))
                    standing.reasons = QStringList{StandingWords::text(cause)};
            }
        }
    }
    return standings;
}

} // namespace

MemberStory StoryDesk::tell(Tx &tx, const Session &session, MemberId member)
{
    const QDate today = session.today();
    StoryFacts facts;
    facts.today = today;
    facts.policy = PolicyStore::at(tx, today);
    facts.isFixed = StandingRules::isFixedOn(BookingStore::enrolments(tx, member), today);
    facts.events = CounterStore::of(tx, member);
    facts.standings =
        explained(MemberStore::standings(tx, member), ShiftStandingStore::of(tx, member));
    facts.leaves = BookingStore::leaves(tx, member);
    facts.bookings = BookingStore::of(tx, member, {beginning, endOfTime});
    for (const ShiftPolicy &policy : PolicyStore::all(tx))
        facts.rules.insert(policy.id.value(), policy.from);
    for (const CounterEvent &event : facts.events) {
        if (facts.names.contains(event.user.value()))
            continue;
        const std::optional<User> user = UserStore::find(tx, event.user);
        facts.names.insert(event.user.value(), user ? user->displayName : QString());
    }
    const Standing standing = MemberStore::standingAt(tx, member, today);
    facts.causes = causesOf(tx, member, today, standing);
    MemberStory story = StoryRules::tell(facts);
    story.standing = standing;
    if (facts.causes.empty())
        story.causes = standing.reasons;
    return story;
}

} // namespace cabas
