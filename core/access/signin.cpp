// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/signin.h"

#include "core/access/auditstore.h"
#include "core/access/pinhash.h"
#include "core/access/shopstore.h"
#include "core/access/userstore.h"

namespace cabas {

namespace {

PinCost costOf(Tx &tx)
{
    const ShopProfile shop = ShopStore::read(tx);
    return {shop.pinOps, shop.pinMemory};
}

} // namespace

Result<> SignIn::check(const User &user, const QString &pin)
{
    CABAS_LET(seen, m_db.read([&](Tx &tx) { return UserStore::pinState(tx, user.id); }));
    if (seen.hash.isEmpty())
        return Ok{};
    if (pin.isEmpty())
        return forbidden(tr("%1 has a PIN: type it.").arg(user.displayName), u"pin_needed"_qs);
    const bool isPaused = UserRules::msecsToWait(seen, m_by.now()) > 0;
    // Dear on purpose, hence outside the transaction: tills must not wait for it.
    const bool isRight = !isPaused && PinHash::matches(seen.hash, pin);
    return keepOutcome(user, seen, isRight, pin);
}

Result<> SignIn::keepOutcome(const User &user, const PinState &seen, bool isRight,
                             const QString &pin)
{
    QString better;
    if (isRight) {
        CABAS_LET(cost, m_db.read([](Tx &tx) { return costOf(tx); }));
        if (PinHash::isOutdated(seen.hash, cost)) {
            CABAS_LET(hash, PinHash::make(pin, cost));
            better = hash;
        }
    }
    // The refusal is the value: a failed Result would roll back the count of failures.
    CABAS_LET(outcome, m_db.write([&](Tx &tx) -> Result<std::optional<Failure>> {
        const PinState state = UserStore::pinState(tx, user.id);
        if (UserRules::msecsToWait(state, m_by.now()) > 0)
            return std::optional(refuseForNow(tx, user, state));
        if (!isRight || state.hash != seen.hash)
            return std::optional(refuseWrong(tx, user, state));
        if (!better.isEmpty())
            UserStore::setPin(tx, user.id, better);
        else if (state.failed > 0)
            UserStore::setFailures(tx, user.id, 0, std::nullopt);
        AuditStore::record(tx, m_by, "access.pin_right", u"user"_qs, user.id.value());
        return std::optional<Failure>();
    }));
    if (outcome)
        return *outcome;
    return Ok{};
}

Failure SignIn::refuseForNow(Tx &tx, const User &user, const PinState &state)
{
    const qint64 wait = UserRules::msecsToWait(state, m_by.now());
    UserStore::setFailures(tx, user.id, state.failed, m_by.now().addMSecs(wait));
    AuditStore::record(tx, m_by, "access.pin_paused", u"user"_qs, user.id.value(),
                       {{u"failed"_qs, state.failed}});
    return forbidden(tr("Too many wrong PINs for %1. Try again in %n second(s), or ask someone "
                        "who manages users for a new PIN.",
                        nullptr, int((wait + 999) / 1000))
                         .arg(user.displayName),
                     u"pin_paused"_qs);
}

Failure SignIn::refuseWrong(Tx &tx, const User &user, const PinState &state)
{
    const int failed = state.failed + 1;
    const int pause = UserRules::pauseSeconds(failed);
    std::optional<QDateTime> until;
    if (pause > 0)
        until = m_by.now().addSecs(pause);
    UserStore::setFailures(tx, user.id, failed, until);
    AuditStore::record(tx, m_by, "access.pin_wrong", u"user"_qs, user.id.value(),
                       {{u"failed"_qs, failed}});
    if (pause > 0)
        return forbidden(
            tr("This PIN is wrong. Wait %n second(s) before the next try.", nullptr, pause),
            u"pin_wrong"_qs);
    return forbidden(tr("This PIN is wrong. Tries left before a pause: %n.", nullptr,
                        UserRules::triesLeft(failed)),
                     u"pin_wrong"_qs);
}

} // namespace cabas
