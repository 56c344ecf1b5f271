// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/ownerrecovery.h"

#include "core/access/accessservice.h"
#include "core/access/auditstore.h"
#include "core/access/pinhash.h"
#include "core/access/recoverystore.h"
#include "core/access/secretcode.h"
#include "core/access/shopstore.h"
#include "core/access/throttle.h"
#include "core/access/userrules.h"
#include "core/access/userstore.h"
#include "core/base/text.h"

namespace cabas {

namespace {

const auto userKind = QStringLiteral("user");

QString newCode(Tx &tx, const Session &owner, const char *deed)
{
    const QString code = SecretCode::make(SecretCode::recoveryGroups);
    RecoveryStore::put(tx, {SecretCode::hashOf(code), owner.now()});
    AuditStore::record(tx, owner, deed, userKind, owner.user().value());
    return code;
}

} // namespace

Result<QString> OwnerRecovery::hashOf(const QString &pin) const
{
    CABAS_TRY(UserRules::checkPin(pin));
    CABAS_LET(shop, m_db.read([](Tx &tx) { return ShopStore::read(tx); }));
    return PinHash::make(pin, {shop.pinOps, shop.pinMemory});
}

Result<QString> OwnerRecovery::replace(const Session &session)
{
    return m_db.write([&](Tx &tx) -> Result<QString> {
        if (ShopStore::read(tx).owner != session.user())
            return forbidden(tr("The recovery code is the owner’s: only the owner makes a new "
                                "one."),
                             Permissions::name(Permission::ManageUsers));
        return newCode(tx, session, "access.recovery_new");
    });
}

Result<std::optional<QDateTime>> OwnerRecovery::madeAt() const
{
    return m_db.read([](Tx &tx) -> std::optional<QDateTime> {
        const std::optional<RecoveryStore::Kept> kept = RecoveryStore::find(tx);
        return kept ? std::optional(kept->madeAt) : std::nullopt;
    });
}

Result<QString> OwnerRecovery::recover(const Clock &clock, const QString &device,
                                       const QString &code, const QString &newPin)
{
    CABAS_LET(hash, hashOf(newPin)); // dear: outside the transaction
    const Throttle throttle(u"recovery"_qs, clock.now());
    QString next;
    // The refusal is the value: a failed Result would roll back the count of failures.
    CABAS_LET(outcome, m_db.write([&](Tx &tx) -> Result<std::optional<Failure>> {
        const ShopProfile shop = ShopStore::read(tx);
        CABAS_LET(person, AccessService::personOf(tx, shop.owner));
        const Session owner(person, clock, shop.timeZone, device);
        if (const Result<> paused = throttle.check(tx); !paused)
            return std::optional(paused.failure());
        const std::optional<RecoveryStore::Kept> kept = RecoveryStore::find(tx);
        if (!kept || !SecretCode::matches(kept->hash, code)) {
            AuditStore::record(tx, owner, "access.recovery_wrong", userKind, shop.owner.value());
            return std::optional(throttle.wrong(
                tx, tr("This is not the recovery code of this shop."), u"recovery_wrong"_qs));
        }
        throttle.right(tx);
        UserStore::setPin(tx, shop.owner, hash);
        next = newCode(tx, owner, "access.recovery_used");
        return std::optional<Failure>();
    }));
    if (outcome)
        return *outcome;
    return next;
}

Result<bool> OwnerRecovery::isNew() const
{
    return m_db.read([](Tx &tx) {
        const std::optional<User> owner = UserStore::find(tx, ShopStore::read(tx).owner);
        return owner && !owner->hasPin && !RecoveryStore::find(tx);
    });
}

Result<QString> OwnerRecovery::setUp(const Session &owner, const QString &name, const QString &pin)
{
    const QString shown = cleaned(name);
    CABAS_TRY(UserRules::checkName(shown));
    CABAS_LET(hash, hashOf(pin));
    return m_db.write([&](Tx &tx) -> Result<QString> {
        std::optional<User> user = UserStore::find(tx, owner.user());
        const bool isOwner = user && ShopStore::read(tx).owner == owner.user();
        if (!isOwner || user->hasPin || RecoveryStore::find(tx))
            return refused(tr("This shop’s owner is set up already. Change the PIN in the list of "
                              "users."),
                           u"set_up"_qs);
        user->displayName = shown;
        UserStore::update(tx, *user);
        UserStore::setPin(tx, user->id, hash);
        AuditStore::record(tx, owner, "access.pin_set", userKind, user->id.value());
        return newCode(tx, owner, "access.recovery_new");
    });
}

} // namespace cabas
