// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/userbadges.h"

#include "core/access/accessservice.h"
#include "core/access/accesstermsstore.h"
#include "core/access/auditstore.h"
#include "core/access/secretcode.h"
#include "core/access/signin.h"
#include "core/access/throttle.h"
#include "core/access/userbadgestore.h"
#include "core/access/userstore.h"

namespace cabas {

namespace {

const auto userKind = QStringLiteral("user");

} // namespace

Result<QString> UserBadges::give(const Session &session, UserId user)
{
    CABAS_TRY(session.require(Permission::ManageUsers));
    const QString code = SecretCode::make(SecretCode::badgeGroups);
    return m_db.write([&](Tx &tx) -> Result<QString> {
        CABAS_TRY(AccessService::personOf(tx, user));
        const bool isReplaced = UserBadgeStore::end(tx, user, session.now());
        UserBadgeStore::add(tx, user, SecretCode::hashOf(code), session.now());
        AuditStore::record(tx, session, isReplaced ? "access.badge_replace" : "access.badge_give",
                           userKind, user.value());
        return prefix.toString() + code;
    });
}

Result<> UserBadges::end(const Session &session, UserId user)
{
    CABAS_TRY(session.require(Permission::ManageUsers));
    return m_db.write([&](Tx &tx) -> Result<> {
        if (!UserBadgeStore::end(tx, user, session.now()))
            return refused(tr("This user has no badge."), u"no_badge"_qs);
        AuditStore::record(tx, session, "access.badge_end", userKind, user.value());
        return Ok{};
    });
}

Result<std::optional<QDateTime>> UserBadges::givenAt(const Session &session, UserId user) const
{
    CABAS_TRY(session.require(Permission::ManageUsers));
    return m_db.read([&](Tx &tx) { return UserBadgeStore::givenAt(tx, user); });
}

Result<User> UserBadges::holder(const Session &by, const QString &code) const
{
    const QString hash = SecretCode::hashOf(isBadge(code) ? code.sliced(prefix.size()) : code);
    const Throttle throttle(u"badge:"_qs + by.device(), by.now());
    CABAS_TRY(m_db.read([&](Tx &tx) { return throttle.check(tx); }));
    CABAS_LET(found, m_db.read([&](Tx &tx) -> std::optional<User> {
        const std::optional<UserId> id = UserBadgeStore::holder(tx, hash);
        return id ? UserStore::find(tx, *id) : std::nullopt;
    }));
    if (found)
        return *found;
    // The refusal is the value: a failed Result would roll back the count of failures.
    CABAS_LET(outcome, m_db.write([&](Tx &tx) -> Result<std::optional<Failure>> {
        // A pause that another window has just begun counts here too.
        if (const Result<> paused = throttle.check(tx); !paused)
            return std::optional(paused.failure());
        if (UserStore::find(tx, by.user()))
            AuditStore::record(tx, by, "access.badge_wrong", userKind, by.user().value());
        return std::optional(throttle.wrong(
            tx,
            tr("This badge signs nobody in: it was replaced or taken back. Pick your name "
               "instead."),
            u"badge_wrong"_qs));
    }));
    return *outcome;
}

Result<Session::Person> UserBadges::prove(const Session &asker, const User &user,
                                          const QString &pin) const
{
    CABAS_LET(person, m_db.read([&](Tx &tx) { return AccessService::personOf(tx, user.id); }));
    CABAS_LET(terms, m_db.read([](Tx &tx) { return AccessTermsStore::read(tx); }));
    if (terms.badgeAsksPin && user.hasPin)
        CABAS_TRY(SignIn(m_db, asker).check(user, pin));
    CABAS_TRY(m_db.write([&](Tx &tx) -> Result<> {
        Throttle(u"badge:"_qs + asker.device(), asker.now()).right(tx);
        AuditStore::record(tx, asker, "access.badge_right", userKind, user.id.value());
        return Ok{};
    }));
    return person;
}

Result<Session::Person> UserBadges::signIn(const Session &by, const QString &code,
                                           const QString &pin) const
{
    CABAS_LET(user, holder(by, code));
    return prove(by.as({user.id, user.displayName, {}}), user, pin);
}

Result<Session> UserBadges::approve(const Session &session, const QString &code,
                                    const QString &pin) const
{
    CABAS_LET(user, holder(session, code));
    if (user.id == session.user())
        return refused(tr("Somebody else must approve: nobody approves their own deed."),
                       u"same_person"_qs);
    CABAS_LET(person, prove(session, user, pin));
    return session.approvedBy(person);
}

} // namespace cabas
