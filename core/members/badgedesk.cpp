// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/badgedesk.h"

#include "core/members/badgerules.h"
#include "core/members/badgestore.h"

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

} // namespace cabas
