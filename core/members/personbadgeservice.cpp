// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/personbadgeservice.h"

#include "core/access/auditstore.h"
#include "core/catalog/barcoderulestore.h"
#include "core/members/badgerules.h"
#include "core/members/memberstore.h"
#include "core/members/peoplestore.h"
#include "core/members/personbadgestore.h"

namespace cabas {

namespace {

Result<HouseholdPerson> personOf(Tx &tx, qint64 id)
{
    const std::optional<HouseholdPerson> person = PeopleStore::person(tx, id);
    if (!person)
        return notFound(PersonBadgeService::tr("This person is no longer in the household."),
                        QStringLiteral("person"));
    return *person;
}

/// A number that no member's badge of that form has, as some programs gave them.
Result<PersonBadge> firstBadge(Tx &tx, const std::vector<BarcodeRule> &rules)
{
    PersonBadge badge;
    for (badge.number = PersonBadgeStore::lastNumber(tx) + 1;; ++badge.number) {
        CABAS_LET(code, BadgeRules::personCode(badge.number, 0, rules));
        badge.code = code;
        if (!MemberStore::findByBadge(tx, code))
            return badge;
    }
}

Result<PersonBadge> nextBadge(Tx &tx, const std::vector<PersonBadge> &before)
{
    const std::vector<BarcodeRule> rules = BarcodeRuleStore::all(tx);
    if (before.empty())
        return firstBadge(tx, rules);
    PersonBadge badge;
    badge.number = before.back().number;
    CABAS_LET(code, BadgeRules::personCode(badge.number, int(before.size()), rules));
    badge.code = code;
    return badge;
}

} // namespace

Result<std::vector<PersonBadge>> PersonBadgeService::badges(const Session &session,
                                                            HouseholdId household) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) {
        std::vector<PersonBadge> all;
        for (const HouseholdPerson &person : PeopleStore::people(tx, household)) {
            const std::vector<PersonBadge> badges = PersonBadgeStore::of(tx, person.id);
            all.insert(all.end(), badges.rbegin(), badges.rend());
        }
        return all;
    });
}

Result<PersonBadge> PersonBadgeService::give(const Session &session, qint64 personId,
                                             const QString &reason)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    if (!reason.isEmpty())
        CABAS_TRY(BadgeRules::checkReason(reason));
    return m_db.write([&](Tx &tx) -> Result<PersonBadge> {
        CABAS_LET(person, personOf(tx, personId));
        const std::vector<PersonBadge> before = PersonBadgeStore::of(tx, personId);
        const bool hasOne = !before.empty() && before.back().isGood();
        if (hasOne && reason.isEmpty())
            return refused(
                tr("%1 has a badge that is good. To replace it, say why.").arg(person.name),
                QStringLiteral("has_badge"));
        if (hasOne)
            PersonBadgeStore::end(tx, before.back().code, session.today(), reason);
        CABAS_LET(badge, nextBadge(tx, before));
        badge.person = personId;
        badge.issuedOn = session.today();
        PersonBadgeStore::add(tx, badge, session.user());
        AuditStore::record(tx, session, "member.person_badge", QStringLiteral("household"),
                           person.household.value(), {{QStringLiteral("reason"), reason}});
        return badge;
    });
}

Result<PersonBadge> PersonBadgeService::end(const Session &session, qint64 personId,
                                            const QString &reason)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    CABAS_TRY(BadgeRules::checkReason(reason));
    return m_db.write([&](Tx &tx) -> Result<PersonBadge> {
        CABAS_LET(person, personOf(tx, personId));
        const std::vector<PersonBadge> before = PersonBadgeStore::of(tx, personId);
        if (before.empty() || !before.back().isGood())
            return refused(tr("%1 has no badge that is good.").arg(person.name),
                           QStringLiteral("no_badge"));
        PersonBadge badge = before.back();
        badge.endedOn = session.today();
        badge.reason = reason;
        PersonBadgeStore::end(tx, badge.code, *badge.endedOn, reason);
        AuditStore::record(tx, session, "member.person_badge_end", QStringLiteral("household"),
                           person.household.value(), {{QStringLiteral("reason"), reason}});
        return badge;
    });
}

} // namespace cabas
