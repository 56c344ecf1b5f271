// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/peoplemovedesk.h"

#include "core/access/auditstore.h"
#include "core/access/shopstore.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/members/capitaldesk.h"
#include "core/members/capitalrules.h"
#include "core/members/capitalstore.h"
#include "core/members/memberrules.h"
#include "core/members/memberstore.h"
#include "core/members/peoplestore.h"
#include "core/members/sharechequestore.h"
#include "core/members/sharedesk.h"
#include "core/members/sharerefundstore.h"
#include "core/shifts/bookingstore.h"
#include "core/shifts/counterstore.h"
#include "core/shifts/policyloader.h"
#include "core/shifts/policystore.h"
#include "core/shifts/shiftdesk.h"

#include <algorithm>

namespace cabas {

namespace {

const QDate endOfTime(9999, 12, 31);

bool takesPart(Tx &tx, MemberId member, QDate day)
{
    const std::vector<Enrolment> all = BookingStore::enrolments(tx, member);
    return std::any_of(all.begin(), all.end(), [&](const Enrolment &each) {
        return each.slot && each.from <= day && (!each.to || day < *each.to);
    });
}

QString either(const QString &one, const QString &other)
{
    return one.isEmpty() ? other : one;
}

} // namespace

PersonTotals PeopleMoveDesk::totals(Tx &tx, const Session &session, const Member &member)
{
    PersonTotals totals;
    totals.member = member;
    if (!session.may(Permission::SeeContacts)) {
        totals.member.email.clear();
        totals.member.phone.clear();
    }
    totals.role = PeopleStore::profile(tx, member.id).role;
    totals.holding = CapitalStore::holding(tx, member.id);
    totals.holding.number = member.number;
    totals.holding.name = member.name;
    totals.counters = CounterStore::sum(tx, member.id, session.today());
    totals.holdsSlot = takesPart(tx, member.id, session.today());
    for (const Booking &booking : BookingStore::of(tx, member.id, {session.today(), endOfTime}))
        totals.coming += booking.isComing() ? 1 : 0;
    return totals;
}

Result<> PeopleMoveDesk::moveCounters(Tx &tx, const Session &session, const Member &from,
                                      const Member &to, const Counters &counters)
{
    CABAS_TRY(PolicyLoader::ensure(tx, session));
    std::vector<CounterEvent> events;
    for (const auto &[counter, amount] :
         {std::pair(Counter::Main, counters.main), std::pair(Counter::Second, counters.second)}) {
        if (amount == 0)
            continue;
        CounterEvent out;
        out.member = from.id;
        out.day = session.today();
        out.counter = counter;
        out.amount = -amount;
        out.cause = u"moved"_qs;
        CounterEvent in = out;
        in.member = to.id;
        in.amount = amount;
        events.push_back(out);
        events.push_back(in);
    }
    CounterStore::add(tx, session, PolicyStore::at(tx, session.today()).id, events);
    ShiftDesk::refresh(tx, from.id);
    ShiftDesk::judge(tx, session, to.id, session.today());
    return Ok{};
}

Result<> PeopleMoveDesk::transfer(Tx &tx, const Session &session, const PersonTransfer &transfer)
{
    if (transfer.isNothing())
        return Ok{};
    CABAS_LET(from, ShiftDesk::member(tx, transfer.from));
    CABAS_LET(to, ShiftDesk::member(tx, transfer.to));
    if (from.id == to.id)
        return refused(tr("Choose two different members."), u"same"_qs);
    const Money most = std::max(from.balance, Money());
    if (transfer.account > most ||
        (transfer.account.isNegative() && transfer.account < from.balance))
        return refused(tr("The account of member %1 holds %2: no more than that can be moved.")
                           .arg(from.number)
                           .arg(moneyText(from.balance, Language::locale())),
                       u"account"_qs);
    if (transfer.counters != Counters{})
        CABAS_TRY(moveCounters(tx, session, from, to, transfer.counters));
    if (!transfer.account.isZero())
        CABAS_TRY(CapitalDesk::moveAccount(tx, session, from, to, transfer.account));
    if (transfer.shares != 0)
        CABAS_TRY(CapitalDesk::transfer(tx, session, from, to, transfer.shares));
    AuditStore::record(tx, session, "member.moved", u"member"_qs, from.id.value(),
                       {{u"to_member"_qs, to.id.value()},
                        {u"amount_cents"_qs, transfer.account.cents()},
                        {u"shares"_qs, transfer.shares}});
    return Ok{};
}

MergePreview PeopleMoveDesk::merging(Tx &tx, const Session &session, const Member &gone,
                                     const Member &kept)
{
    MergePreview preview;
    preview.gone = totals(tx, session, gone);
    preview.kept = totals(tx, session, kept);
    preview.email = either(kept.email, gone.email);
    preview.phone = either(kept.phone, gone.phone);
    preview.notes = int(PeopleStore::notes(tx, gone.id).size());
    for (const LentThing &thing : PeopleStore::lentTo(tx, gone.id))
        preview.lent += thing.backOn ? 0 : 1;
    if (gone.id == kept.id)
        preview.obstacles += tr("Choose two different members.");
    if (gone.leftOn || kept.leftOn)
        preview.obstacles += tr("One of the two has already left the shop.");
    if (!preview.gone.holding.owed().isZero())
        preview.obstacles += tr("Member %1 still owes %2 on shares: take the payment, or cancel "
                                "the shares never paid.")
                                 .arg(gone.number)
                                 .arg(moneyText(preview.gone.holding.owed(), Language::locale()));
    if (!ShareChequeStore::waiting(tx, gone.id).isZero())
        preview.obstacles += tr("Cheques of member %1 wait for their month: give them back, and "
                                "take them anew from member %2.")
                                 .arg(gone.number)
                                 .arg(kept.number);
    if (ShareRefundStore::asked(tx, gone.id) > 0)
        preview.obstacles +=
            tr("Member %1 has asked shares back: settle that first.").arg(gone.number);
    return preview;
}

void PeopleMoveDesk::joinProfiles(Tx &tx, MemberId gone, MemberId kept)
{
    MemberProfile from = PeopleStore::profile(tx, gone);
    MemberProfile to = PeopleStore::profile(tx, kept);
    if (!to.category)
        to.category = from.category;
    if (!to.bornOn)
        to.bornOn = from.bornOn;
    if (to.street.isEmpty() && to.city.isEmpty()) {
        to.street = from.street;
        to.postcode = from.postcode;
        to.city = from.city;
    }
    to.company = either(to.company, from.company);
    to.siren = either(to.siren, from.siren);
    if (!to.sponsor && from.sponsor != kept)
        to.sponsor = from.sponsor;
    if (!to.mentor && from.mentor != kept)
        to.mentor = from.mentor;
    PeopleStore::setProfile(tx, to);
    from.mergedInto = kept;
    PeopleStore::setProfile(tx, from);
}

void PeopleMoveDesk::endMembership(Tx &tx, const Session &session, MemberId id)
{
    Member member = *MemberStore::find(tx, id);
    member.leftOn = session.today();
    MemberStore::update(tx, member);
    MemberStore::setStanding(tx, id, MemberRules::leftStanding(session.today()));
    ShiftDesk::refresh(tx, id);
}

LeavingPreview PeopleMoveDesk::leaving(Tx &tx, const Session &session, const Member &member)
{
    LeavingPreview preview;
    preview.totals = totals(tx, session, member);
    preview.inMinutes = PolicyStore::at(tx, session.today()).inMinutes != 0;
    const Money nominal = ShopStore::read(tx).share;
    const Holding &holding = preview.totals.holding;
    preview.owed = holding.owed();
    if (!nominal.isZero()) {
        preview.freeShares = ShareDesk::free(tx, member.id);
        preview.unpaidShares = int(holding.owed().cents() / nominal.cents());
        preview.refund = amountOf(CapitalDesk::valueOn(tx, session.today(), nominal),
                                  Quantity::units(preview.freeShares));
        preview.dueOn = CapitalRules::dueOn(session.today(), CapitalStore::terms(tx).refundYears,
                                            ShopStore::read(tx).yearStart);
    }
    for (const ShareCheque &cheque : ShareChequeStore::of(tx, member.id)) {
        if (cheque.state == ChequeState::Waiting)
            preview.cheques.push_back(cheque);
    }
    for (const LentThing &thing : PeopleStore::lentTo(tx, member.id)) {
        if (!thing.backOn)
            preview.lent.push_back(thing);
    }
    for (const Leave &leave : BookingStore::leaves(tx, member.id)) {
        if (!leave.to || *leave.to > session.today())
            preview.leaves.push_back(leave);
    }
    if (member.household) {
        const std::vector<Member> all = MemberStore::ofHousehold(tx, *member.household);
        const bool isLast = std::none_of(all.begin(), all.end(), [&](const Member &each) {
            return each.id != member.id && !each.leftOn;
        });
        preview.householdName = member.householdName;
        if (isLast)
            preview.people = PeopleStore::people(tx, *member.household);
    }
    return preview;
}

} // namespace cabas
