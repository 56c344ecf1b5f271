// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/badgesignin.h"

#include "core/access/auditstore.h"
#include "core/access/userstore.h"
#include "core/members/badgedesk.h"
#include "core/members/memberstore.h"

namespace cabas {

namespace {

/// A member's number is no badge.
constexpr qsizetype leastBadge = 8;

} // namespace

Result<UserId> BadgeSignIn::userOf(const Session &by, const QString &scanned) const
{
    struct Seen {
        std::optional<User> user;
        Result<> good = Ok{};
    };
    Seen seen;
    if (scanned.trimmed().size() >= leastBadge) {
        CABAS_LET(read, m_db.read([&](Tx &tx) {
            Seen found;
            const std::optional<Member> member = MemberStore::findByCode(tx, scanned);
            if (member)
                found.user = UserStore::ofMember(tx, member->id.value());
            found.good = BadgeDesk::checkGood(tx, scanned);
            return found;
        }));
        seen = read;
    }
    if (!seen.user || !seen.user->active)
        return notFound(tr("This badge belongs to nobody who works at this screen. Pick your name "
                           "instead."),
                        u"no_user"_qs);
    if (!seen.good) {
        CABAS_TRY(noteEnded(by, *seen.user));
        return seen.good.failure();
    }
    return seen.user->id;
}

Result<> BadgeSignIn::noteEnded(const Session &by, const User &user) const
{
    if (m_db.isReadOnly())
        return Ok{};
    return m_db.write([&](Tx &tx) -> Result<> {
        AuditStore::record(tx, by.as({user.id, user.displayName, {}}), "access.badge_wrong",
                           u"user"_qs, user.id.value());
        return Ok{};
    });
}

} // namespace cabas
