// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/duesservice.h"

#include "core/access/auditstore.h"
#include "core/members/duesdesk.h"
#include "core/members/duesrules.h"
#include "core/members/duesstore.h"

namespace cabas {

Result<MemberMoneyTerms> DuesService::terms(const Session &session) const
{
    if (!session.may(Permission::Sell))
        CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([](Tx &tx) { return DuesStore::terms(tx); });
}

Result<MemberMoneyTerms> DuesService::setTerms(const Session &session,
                                               const MemberMoneyTerms &terms)
{
    CABAS_TRY(session.require(Permission::ManageShop));
    CABAS_TRY(DuesRules::check(terms));
    return m_db.write([&](Tx &tx) -> Result<MemberMoneyTerms> {
        if (!DuesStore::setTerms(tx, terms))
            return conflict(tr("Somebody else changed what members pay meanwhile. Look at it "
                               "again, then change what is still needed."),
                            u"changed_meanwhile"_qs);
        AuditStore::record(tx, session, "member.money_terms", u"shop"_qs, 1,
                           {{u"fee_cents"_qs, terms.fee.cents()},
                            {u"account_floor_cents"_qs, terms.accountFloor.cents()}});
        return DuesStore::terms(tx);
    });
}

Result<MemberDues> DuesService::dues(const Session &session, MemberId member) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) { return DuesDesk::of(tx, member, session.today()); });
}

Result<std::vector<SharePayment>> DuesService::sharePayments(const Session &session,
                                                             MemberId member) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) { return DuesStore::sharePayments(tx, member); });
}

} // namespace cabas
