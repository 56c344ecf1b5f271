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

#include <algorithm>

namespace cabas {

namespace {

const auto memberKind = QStringLiteral("member");
constexpr int endedShown = 200;
constexpr int maxLabel = 60;

Result<ShareCheque> found(Tx &tx, ChequeId id, ChequeState wanted)
{
    const std::optional<ShareCheque> cheque = ShareChequeStore::find(tx, id);
    if (!cheque)
        return notFound(ShareChequeService::tr("There is no such cheque."), u"cheque"_qs);
    if (cheque->state != wanted)
        return refused(ShareChequeService::tr("This cheque of member %1 is no longer as it was: "
                                              "%2.")
                           .arg(cheque->number)
                           .arg(CapitalRules::chequeStateTitle(cheque->state)),
                       u"state"_qs);
    return *cheque;
}

Result<> end(Tx &tx, const Session &session, ShareCheque &cheque, ChequeState state)
{
    cheque.state = state;
    cheque.endedOn = session.today();
    if (!ShareChequeStore::update(tx, cheque))
        return conflict(ShareChequeService::tr("Somebody else did something with this cheque "
                                               "meanwhile."),
                        u"changed_meanwhile"_qs);
    ++cheque.revision;
    return Ok{};
}

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
    if (cheques.empty())
        return refused(tr("Choose the cheques to bring to the bank."), u"none"_qs);
    return m_db.write([&](Tx &tx) -> Result<std::vector<ShareCheque>> {
        std::vector<ShareCheque> cashed;
        for (const ChequeId id : cheques) {
            CABAS_LET(cheque, found(tx, id, ChequeState::Waiting));
            if (cheque.month > session.today())
                return refused(tr("The cheque of member %1 is for %2: it waits until then.")
                                   .arg(cheque.number)
                                   .arg(dateText(cheque.month)),
                               u"too_early"_qs);
            CABAS_LET(member, CapitalDesk::member(tx, cheque.member));
            CABAS_LET(kept, CapitalDesk::pay(tx, session, member, cheque.amount,
                                             PaymentMeans::Cheque, {}, cheque.id));
            cheque.payment = kept.id;
            CABAS_TRY(end(tx, session, cheque, ChequeState::Banked));
            cashed.push_back(cheque);
        }
        return cashed;
    });
}

Result<ShareCheque> ShareChequeService::giveBack(const Session &session, ChequeId id)
{
    CABAS_TRY(session.require(Permission::MoveMemberMoney));
    return m_db.write([&](Tx &tx) -> Result<ShareCheque> {
        CABAS_LET(cheque, found(tx, id, ChequeState::Waiting));
        CABAS_TRY(end(tx, session, cheque, ChequeState::Returned));
        AuditStore::record(tx, session, "member.cheque_back", memberKind, cheque.member.value(),
                           {{u"amount_cents"_qs, cheque.amount.cents()}});
        return cheque;
    });
}

Result<ShareCheque> ShareChequeService::bounce(const Session &session, ChequeId id)
{
    CABAS_TRY(session.require(Permission::MoveMemberMoney));
    return m_db.write([&](Tx &tx) -> Result<ShareCheque> {
        CABAS_LET(cheque, found(tx, id, ChequeState::Banked));
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
        CABAS_TRY(end(tx, session, cheque, ChequeState::Bounced));
        AuditStore::record(
            tx, session, "member.cheque_bounced", memberKind, member.id.value(),
            {{u"amount_cents"_qs, cheque.amount.cents()}, {u"entry"_qs, posted.number}});
        return cheque;
    });
}

} // namespace cabas
