// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/thirdpartyservice.h"

#include "core/access/auditstore.h"
#include "core/accounting/journalstore.h"
#include "core/accounting/partyrules.h"
#include "core/accounting/thirdpartystore.h"

namespace cabas {

Result<std::vector<ThirdParty>> ThirdPartyService::all(const Session &session)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([](Tx &tx) { return ThirdPartyStore::all(tx); });
}

Result<ThirdParty> ThirdPartyService::find(const Session &session, const QString &code)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) -> Result<ThirdParty> {
        if (const std::optional<ThirdParty> found = ThirdPartyStore::find(tx, code))
            return *found;
        return notFound(tr("No third party has the code %1.").arg(code), u"third_party"_qs);
    });
}

Result<ThirdParty> ThirdPartyService::save(const Session &session, const ThirdParty &wanted)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    const ThirdParty party = PartyRules::cleanedUp(wanted);
    CABAS_TRY(PartyRules::check(party));
    return m_db.write([&](Tx &tx) -> Result<ThirdParty> {
        if (!party.account.isEmpty() && !AccountStore::find(tx, party.account))
            return refused(tr("There is no account %1 in the chart.").arg(party.account),
                           u"account"_qs);
        const std::optional<ThirdParty> before = ThirdPartyStore::find(tx, party.code);
        if (party.revision == 0) {
            if (before)
                return refused(tr("The code %1 is already that of %2. Choose another.")
                                   .arg(party.code, before->name),
                               u"code_taken"_qs);
            ThirdPartyStore::add(tx, party);
        } else if (!before) {
            return notFound(tr("No third party has the code %1.").arg(party.code),
                            u"third_party"_qs);
        } else if (!ThirdPartyStore::update(tx, party)) {
            return conflict(tr("Somebody else changed %1 in the meantime. Look at it again, then "
                               "make your change.")
                                .arg(before->name),
                            u"changed_meanwhile"_qs);
        }
        // Bank details decide where money goes: the audit says that they changed, not to what.
        AuditStore::record(
            tx, session, "books.third_party", u"third_party"_qs, 0,
            {{u"code"_qs, party.code},
             {u"bank_details"_qs, party.iban != (before ? before->iban : QString())}});
        return *ThirdPartyStore::find(tx, party.code);
    });
}

} // namespace cabas
