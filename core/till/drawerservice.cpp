// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/drawerservice.h"

#include "core/access/auditstore.h"
#include "core/access/userstore.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/till/sessionfigurestore.h"
#include "core/till/ticketstore.h"
#include "core/till/tillstore.h"

namespace cabas {

namespace {

QString nameOf(Tx &tx, UserId id)
{
    const std::optional<User> user = UserStore::find(tx, id);
    return user ? user->displayName : QString();
}

Result<> checkTerms(const TillTerms &terms)
{
    for (const Money amount : {terms.dropFrom, terms.refundLimit}) {
        if (amount.isNegative() || amount > TillRules::maxAmount)
            return refused(DrawerService::tr("A limit of a till is an amount of 0 or more."),
                           u"amount"_qs);
    }
    return Ok{};
}

} // namespace

UserId DrawerService::holderOf(Tx &tx, const OpenTill &open)
{
    const std::vector<TillHandover> handovers = TillStore::handovers(tx, open.session.id);
    return handovers.empty() ? open.session.user : handovers.back().user;
}

Result<DrawerSheet> DrawerService::sheet(const Session &session, const QString &till) const
{
    CABAS_TRY(session.require(Permission::CloseTill));
    return m_db.read([&](Tx &tx) -> Result<DrawerSheet> {
        CABAS_LET(open, TillDesk::openTill(tx, till));
        DrawerSheet sheet;
        sheet.terms = TillStore::terms(tx, open.till.id);
        sheet.holder = holderOf(tx, open);
        sheet.holderName = nameOf(tx, sheet.holder);
        sheet.people = SessionFigureStore::people(tx, open.session.id);
        for (PersonFigures &person : sheet.people)
            person.name = nameOf(tx, person.user);
        sheet.handovers = TillStore::handovers(tx, open.session.id);
        sheet.cheques = SessionFigureStore::cheques(tx, open.session.id);
        return sheet;
    });
}

Result<TillHandover> DrawerService::handOver(const Session &session, const QString &till,
                                             Money counted, const QString &note)
{
    CABAS_TRY(session.require(Permission::Sell));
    if (counted.isNegative() || counted > TillRules::maxCount)
        return refused(tr("Count what lies in the drawer, float included: 0 or more."),
                       u"counted"_qs);
    return m_db.write([&](Tx &tx) -> Result<TillHandover> {
        CABAS_LET(open, TillDesk::openTill(tx, till));
        TillStore::lock(tx, open.till.id);
        TillHandover handover;
        handover.session = open.session.id;
        handover.from = holderOf(tx, open);
        handover.user = session.user();
        if (handover.from == handover.user)
            return refused(tr("%1 already has this drawer. Who relieves them signs in first.")
                               .arg(session.userName()),
                           u"same_person"_qs);
        handover.expected = SessionFigureStore::cashIn(tx, open.session.id);
        handover.counted = counted;
        handover.note = cleaned(note);
        handover.at = session.now();
        if (!handover.difference().isZero() && handover.note.isEmpty())
            return refused(tr("The count differs by %1. Count again; if it stays so, say why.")
                               .arg(moneyText(handover.difference(), Language::locale())),
                           u"difference"_qs);
        handover = TillStore::addHandover(tx, handover, open.till.id);
        AuditStore::record(tx, session, "till.handover", u"till_handover"_qs, handover.id,
                           {{u"till"_qs, open.till.name},
                            {u"counted_cents"_qs, counted.cents()},
                            {u"difference_cents"_qs, handover.difference().cents()}});
        return handover;
    });
}

Result<TillTerms> DrawerService::terms(const Session &session, const QString &till) const
{
    CABAS_TRY(session.require(Permission::Sell));
    return m_db.read([&](Tx &tx) -> Result<TillTerms> {
        CABAS_LET(found, TillDesk::till(tx, till));
        return TillStore::terms(tx, found.id);
    });
}

Result<TillTerms> DrawerService::setTerms(const Session &session, const QString &till,
                                          const TillTerms &terms)
{
    CABAS_TRY(session.require(Permission::ManageShop));
    CABAS_TRY(checkTerms(terms));
    return m_db.write([&](Tx &tx) -> Result<TillTerms> {
        CABAS_LET(found, TillDesk::till(tx, till));
        if (!TillStore::setTerms(tx, found.id, terms))
            return conflict(tr("Somebody else changed what this till takes meanwhile. Look at it "
                               "again, then change what is still needed."),
                            u"changed_meanwhile"_qs);
        AuditStore::record(tx, session, "till.terms", u"till"_qs, found.id.value(),
                           {{u"takes_cash"_qs, terms.takesCash},
                            {u"asks_card"_qs, terms.asksCard},
                            {u"drop_from_cents"_qs, terms.dropFrom.cents()},
                            {u"refund_limit_cents"_qs, terms.refundLimit.cents()}});
        return TillStore::terms(tx, found.id);
    });
}

} // namespace cabas
