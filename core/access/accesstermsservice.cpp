// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/accesstermsservice.h"

#include "core/access/accesstermsstore.h"
#include "core/access/auditstore.h"

namespace cabas {

namespace {

bool isLockTime(int seconds)
{
    return seconds == 0 || (seconds >= AccessTermsService::leastLockSeconds &&
                            seconds <= AccessTermsService::mostLockSeconds);
}

} // namespace

Result<AccessTerms> AccessTermsService::read() const
{
    return m_db.read([](Tx &tx) { return AccessTermsStore::read(tx); });
}

Result<> AccessTermsService::check(const AccessTerms &terms)
{
    if (!isLockTime(terms.tillLockSeconds) || !isLockTime(terms.officeLockSeconds))
        return refused(tr("A screen locks after %1 to %2 seconds, or never (0).")
                           .arg(leastLockSeconds)
                           .arg(mostLockSeconds),
                       u"lock_seconds"_qs);
    if (terms.kioskSeconds < leastKioskSeconds || terms.kioskSeconds > mostKioskSeconds)
        return refused(tr("The kiosk goes back to its start after %1 to %2 seconds.")
                           .arg(leastKioskSeconds)
                           .arg(mostKioskSeconds),
                       u"kiosk_seconds"_qs);
    if (terms.closingGap < Money() || terms.closingGap > largestGap)
        return refused(tr("The difference that one person may close alone is 0 to 1,000 euros."),
                       u"closing_gap"_qs);
    return Ok{};
}

Result<AccessTerms> AccessTermsService::save(const Session &session, const AccessTerms &terms)
{
    CABAS_TRY(session.require(Permission::ManageUsers));
    CABAS_TRY(check(terms));
    return m_db.write([&](Tx &tx) -> Result<AccessTerms> {
        if (!AccessTermsStore::write(tx, terms))
            return conflict(tr("Somebody else changed these settings meanwhile. Look at them "
                               "again, then change them."),
                            u"changed_meanwhile"_qs);
        AuditStore::record(tx, session, "access.terms", u"shop"_qs, 1,
                           {{u"till_lock_seconds"_qs, terms.tillLockSeconds},
                            {u"office_lock_seconds"_qs, terms.officeLockSeconds},
                            {u"kiosk_seconds"_qs, terms.kioskSeconds},
                            {u"badge_asks_pin"_qs, terms.badgeAsksPin ? 1 : 0},
                            {u"closing_gap_cents"_qs, terms.closingGap.cents()}});
        return AccessTermsStore::read(tx);
    });
}

} // namespace cabas
