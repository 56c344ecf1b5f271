// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/badgeservice.h"

#include "core/access/auditstore.h"
#include "core/catalog/barcoderulestore.h"
#include "core/members/badgedesk.h"
#include "core/members/badgerules.h"
#include "core/members/badgestore.h"
#include "core/members/memberstore.h"

namespace cabas {

namespace {

Result<Member> memberOf(Tx &tx, MemberId id)
{
    const std::optional<Member> member = MemberStore::find(tx, id);
    if (!member)
        return notFound(BadgeService::tr("This member no longer exists."),
                        QStringLiteral("no_member"));
    return *member;
}

void endBadge(Tx &tx, const Session &session, Badge &badge, const QString &reason)
{
    badge.endedOn = session.today();
    badge.reason = reason;
    if (BadgeStore::find(tx, badge.code))
        BadgeStore::end(tx, badge.code, *badge.endedOn, reason);
    else
        BadgeStore::add(tx, badge, session.user());
}

} // namespace

Result<std::vector<Badge>> BadgeService::badges(const Session &session, MemberId id) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) -> Result<std::vector<Badge>> {
        CABAS_LET(member, memberOf(tx, id));
        const std::vector<Badge> badges = BadgeDesk::of(tx, member);
        return std::vector<Badge>(badges.rbegin(), badges.rend());
    });
}

Result<Badge> BadgeService::end(const Session &session, MemberId id, const QString &reason)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    CABAS_TRY(BadgeRules::checkReason(reason));
    return m_db.write([&](Tx &tx) -> Result<Badge> {
        CABAS_LET(member, memberOf(tx, id));
        Badge last = BadgeDesk::of(tx, member).back();
        if (!last.isGood())
            return refused(BadgeRules::endedWords(last), QStringLiteral("ended"));
        endBadge(tx, session, last, reason);
        AuditStore::record(tx, session, "member.badge_end", QStringLiteral("member"), id.value(),
                           {{QStringLiteral("reason"), reason}});
        return last;
    });
}

Result<Badge> BadgeService::replace(const Session &session, MemberId id, const QString &reason)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    CABAS_TRY(BadgeRules::checkReason(reason));
    return m_db.write([&](Tx &tx) -> Result<Badge> {
        CABAS_LET(member, memberOf(tx, id));
        const std::vector<Badge> before = BadgeDesk::of(tx, member);
        Badge last = before.back();
        if (last.isGood())
            endBadge(tx, session, last, reason);
        CABAS_LET(code,
                  BadgeRules::code(member.number, int(before.size()), BarcodeRuleStore::all(tx)));
        if (BadgeStore::find(tx, code))
            return refused(tr("The badge %1 was given to somebody before. Check the shop’s rule "
                              "for badges.")
                               .arg(code),
                           QStringLiteral("badge_taken"));
        Badge next;
        next.member = id;
        next.code = code;
        next.issuedOn = session.today();
        BadgeStore::add(tx, next, session.user());
        AuditStore::record(tx, session, "member.badge_replace", QStringLiteral("member"),
                           id.value(), {{QStringLiteral("reason"), reason}});
        return next;
    });
}

} // namespace cabas
