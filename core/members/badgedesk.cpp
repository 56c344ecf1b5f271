// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/badgedesk.h"

#include "core/base/text.h"
#include "core/members/badgerules.h"
#include "core/members/badgestore.h"
#include "core/members/memberstore.h"
#include "core/members/peoplestore.h"
#include "core/members/personbadgestore.h"

#include <algorithm>

namespace cabas {

std::vector<Badge> BadgeDesk::of(Tx &tx, const Member &member)
{
    std::vector<Badge> badges = BadgeStore::of(tx, member.id);
    const auto isFirst = [&](const Badge &badge) { return badge.code == member.badge; };
    if (std::none_of(badges.begin(), badges.end(), isFirst)) {
        Badge first;
        first.member = member.id;
        first.code = member.badge;
        first.issuedOn = member.joinedOn;
        badges.insert(badges.begin(), first);
    }
    return badges;
}

Result<> BadgeDesk::checkGood(Tx &tx, const QString &code)
{
    const std::optional<Badge> badge = BadgeStore::find(tx, BadgeRules::scanned(code));
    if (badge && !badge->isGood())
        return refused(BadgeRules::endedWords(*badge), QStringLiteral("badge_ended"));
    return Ok{};
}

std::optional<Member> BadgeDesk::firstOf(Tx &tx, HouseholdId household, QDate day)
{
    std::optional<Member> first;
    for (const Member &each : MemberStore::ofHousehold(tx, household)) {
        if (each.leftOn && *each.leftOn <= day)
            continue;
        if (PeopleStore::profile(tx, each.id).role == HouseholdRole::Holder)
            return each;
        if (!first)
            first = each;
    }
    return first;
}

Result<std::optional<BadgeHolder>> BadgeDesk::holder(Tx &tx, const QString &numberOrBadge,
                                                     QDate day)
{
    const QString text = numberOrBadge.trimmed();
    CABAS_TRY(checkGood(tx, text));
    const std::optional<PersonBadge> badge = PersonBadgeStore::find(tx, BadgeRules::scanned(text));
    if (!badge) {
        const std::optional<Member> member = MemberStore::findByCode(tx, text);
        return member ? std::optional(BadgeHolder{*member, {}}) : std::nullopt;
    }
    if (!badge->isGood())
        return refused(BadgeRules::endedWords({MemberId(0), badge->code, badge->issuedOn,
                                               badge->endedOn, badge->reason}),
                       QStringLiteral("badge_ended"));
    const std::optional<HouseholdPerson> person = PeopleStore::person(tx, badge->person);
    const std::optional<Member> member =
        person ? firstOf(tx, person->household, day) : std::nullopt;
    if (!member)
        return refused(tr("Nobody of this household is a member any more. Please see the members’ "
                          "office."),
                       QStringLiteral("left"));
    if (person->until && *person->until < day)
        return refused(tr("%1 could come for %2 until %3. Ask the members’ office for more days.")
                           .arg(person->name, member->name, dateText(*person->until)),
                       QStringLiteral("helper_over"));
    return std::optional(BadgeHolder{*member, person});
}

} // namespace cabas
