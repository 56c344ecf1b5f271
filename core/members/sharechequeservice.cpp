// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/sharechequeservice.h"

#include "core/access/auditstore.h"
#include "core/accounting/journalstore.h"
#include "core/base/text.h"
#include "core/members/capitaldesk.h"
#include "core/members/capitalrules.h"
#include "core/members/duesrules.h"
#include "core/members/duesstore.h"
#include "core/members/sharechequestore.h"
#include "core/members/sharedesk.h"

#include <algorithm>

namespace cabas {

namespace {

const auto memberKind = QStringLiteral("member");
constexpr int endedShown = 200;
constexpr int maxLabel = 60;

} // namespace

Result<std::vector<ShareCheque>> ShareChequeService::list(const Session &session) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([](Tx &tx) { return ShareChequeStore::all(tx, endedShown); });
}

Result<std::vector<ShareCheque>> ShareChequeService::take(const Session &session, MemberId member,
                                                          std::vector<ShareCheque> cheques)
{
    CABAS_TRY(session.require(Permission::MoveMemberMoney));
    return m_db.write([&](Tx &tx) -> Result<std::vector<ShareCheque>> {
        CABAS_LET(known, CapitalDesk::member(tx, member));
        CABAS_TRY(CapitalRules::checkCheques(cheques,
                                             std::max(DuesStore::owedOnShares(tx, member), Money()),
                                             ShareChequeStore::waiting(tx, member)));
        for (ShareCheque &cheque : cheques) {
            cheque.member = member;
            cheque.number = known.number;
            cheque.name = known.name;
            cheque.month = QDate(cheque.month.year(), cheque.month.month(), 1);
            cheque.label = cleaned(cheque.label).left(maxLabel);
            cheque.takenOn = session.today();
            cheque.id = ShareChequeStore::add(tx, cheque);
        }
        AuditStore::record(tx, session, "member.cheques_take", memberKind, member.value(),
                           {{u"lines"_qs, int(cheques.size())}});
        return cheques;
    });
}

Result<std::vector<ShareCheque>> ShareChequeService::cash(const Session &session,
                                                          const std::vector<ChequeId> &cheques)
{
    CABAS_TRY(session.require(Permission::MoveMemberMoney));
    return m_db.write([&](Tx &tx) -> Result<std::vector<ShareCheque>> {
        return ShareDesk::cash(tx, session, cheques);
    });
}

Result<ShareCheque> ShareChequeService::giveBack(const Session &session, ChequeId id)
{
    CABAS_TRY(session.require(Permission::MoveMemberMoney));
    return m_db.write(
        [&](Tx &tx) -> Result<ShareCheque> { return ShareDesk::giveBack(tx, session, id); });
}

Result<ShareCheque> ShareChequeService::bounce(const Session &session, ChequeId id)
{
    CABAS_TRY(session.require(Permission::MoveMemberMoney));
    return m_db.write([&](Tx &tx) -> Result<ShareCheque> {
        CABAS_LET(cheque, ShareDesk::cheque(tx, id, ChequeState::Banked));
        CABAS_LET(member, CapitalDesk::member(tx, cheque.member));
        CABAS_LET(accounts, CapitalDesk::accounts(tx));
        CABAS_LET(bank, AccountStore::forRole(tx, AccountRole::Bank));
        CABAS_LET(posted, JournalStore::append(tx, session,
                                               CapitalPosting::bounced(member, cheque.amount,
                                                                       session.today(), bank.number,
                                                                       accounts)));
        SharePayment undone;
        undone.member = member.id;
        undone.day = session.today();
        undone.paid = {0, Money(), -cheque.amount};
        undone.undoes = cheque.payment;
        undone.sourceKind = u"entry"_qs;
        undone.sourceId = posted.id.value();
        undone.sourceLine = 1;
        undone.at = session.now();
        undone.user = session.user();
        DuesStore::addSharePayment(tx, undone);
        CABAS_TRY(ShareDesk::end(tx, session, cheque, ChequeState::Bounced));
        AuditStore::record(
            tx, session, "member.cheque_bounced", memberKind, member.id.value(),
            {{u"amount_cents"_qs, cheque.amount.cents()}, {u"entry"_qs, posted.number}});
        return cheque;
    });
}

} // namespace cabas
