// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/peoplemoveservice.h"

#include "core/access/auditstore.h"
#include "core/access/shopstore.h"
#include "core/base/text.h"
#include "core/members/capitaldesk.h"
#include "core/members/capitalrules.h"
#include "core/members/capitalstore.h"
#include "core/members/memberrules.h"
#include "core/members/memberstore.h"
#include "core/members/peoplestore.h"
#include "core/members/sharedesk.h"
#include "core/shifts/bookingstore.h"
#include "core/shifts/committeestore.h"
#include "core/shifts/peoplemovedesk.h"
#include "core/shifts/shiftdesk.h"
#include "core/shifts/shiftofficeservice.h"

#include <algorithm>

namespace cabas {

namespace {

const auto memberKind = QStringLiteral("member");
const auto householdKind = QStringLiteral("household");

Result<Household> foundHousehold(Tx &tx, HouseholdId id)
{
    const std::optional<Household> household = MemberStore::findHousehold(tx, id);
    if (!household)
        return notFound(PeopleMoveService::tr("This household no longer exists."), u"household"_qs);
    return *household;
}

/// Refuses what would take money or shares of a member without the right to.
Result<> requireRights(const Session &session, const PersonTransfer &transfer)
{
    if (transfer.account.isZero() && transfer.shares == 0)
        return Ok{};
    return session.require(Permission::MoveMemberMoney);
}

} // namespace

Result<PersonTotals> PeopleMoveService::totals(const Session &session, MemberId member) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) -> Result<PersonTotals> {
        CABAS_LET(found, ShiftDesk::member(tx, member));
        return PeopleMoveDesk::totals(tx, session, found);
    });
}

Result<std::vector<PersonTotals>> PeopleMoveService::household(const Session &session,
                                                               HouseholdId id) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) -> Result<std::vector<PersonTotals>> {
        CABAS_TRY(foundHousehold(tx, id));
        std::vector<PersonTotals> totals;
        for (const Member &member : MemberStore::ofHousehold(tx, id))
            totals.push_back(PeopleMoveDesk::totals(tx, session, member));
        return totals;
    });
}

std::vector<PersonTotals> PeopleMoveService::after(std::vector<PersonTotals> totals,
                                                   const PersonTransfer &transfer)
{
    for (PersonTotals &each : totals) {
        const bool takes = each.member.id == transfer.to;
        const bool gives = each.member.id == transfer.from;
        if (takes == gives)
            continue;
        const int sign = takes ? 1 : -1;
        each.counters.main += sign * transfer.counters.main;
        each.counters.second += sign * transfer.counters.second;
        each.member.balance += takes ? transfer.account : -transfer.account;
        each.holding.shares += sign * transfer.shares;
    }
    return totals;
}

Result<> PeopleMoveService::transfer(const Session &session, const PersonTransfer &transfer)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    CABAS_TRY(requireRights(session, transfer));
    return m_db.write([&](Tx &tx) { return PeopleMoveDesk::transfer(tx, session, transfer); });
}

Result<HouseholdId> PeopleMoveService::split(const Session &session, const HouseholdSplit &split)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    const QString name = cleaned(split.name);
    CABAS_TRY(MemberRules::checkHouseholdName(name));
    for (const PersonTransfer &transfer : split.transfers)
        CABAS_TRY(requireRights(session, transfer));
    return m_db.write([&](Tx &tx) -> Result<HouseholdId> {
        CABAS_TRY(foundHousehold(tx, split.from));
        const std::vector<Member> all = MemberStore::ofHousehold(tx, split.from);
        if (split.members.empty() || split.members.size() >= all.size())
            return refused(tr("Choose who goes: at least one member, and not all of them."),
                           u"members"_qs);
        const HouseholdId made = MemberStore::addHousehold(tx, name);
        for (const MemberId member : split.members) {
            const bool isHere = std::any_of(all.begin(), all.end(),
                                            [&](const Member &each) { return each.id == member; });
            if (!isHere)
                return refused(tr("Somebody chosen is no longer in this household."),
                               u"members"_qs);
            PeopleStore::setHousehold(tx, member, made);
        }
        for (const HouseholdPerson &person : PeopleStore::people(tx, split.from)) {
            if (std::count(split.people.begin(), split.people.end(), person.id) > 0)
                PeopleStore::movePerson(tx, person.id, made);
        }
        for (const PersonTransfer &transfer : split.transfers)
            CABAS_TRY(PeopleMoveDesk::transfer(tx, session, transfer));
        AuditStore::record(tx, session, "member.household_split", householdKind, split.from.value(),
                           {{u"into"_qs, made.value()}});
        return made;
    });
}

Result<> PeopleMoveService::join(const Session &session, HouseholdId from, HouseholdId into,
                                 const std::vector<PersonTransfer> &transfers)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    for (const PersonTransfer &transfer : transfers)
        CABAS_TRY(requireRights(session, transfer));
    if (from == into)
        return refused(tr("Choose two different households."), u"same"_qs);
    return m_db.write([&](Tx &tx) -> Result<> {
        CABAS_TRY(foundHousehold(tx, from));
        CABAS_TRY(foundHousehold(tx, into));
        for (const Member &member : MemberStore::ofHousehold(tx, from))
            PeopleStore::setHousehold(tx, member.id, into);
        for (const HouseholdPerson &person : PeopleStore::people(tx, from))
            PeopleStore::movePerson(tx, person.id, into);
        for (const PersonTransfer &transfer : transfers)
            CABAS_TRY(PeopleMoveDesk::transfer(tx, session, transfer));
        PeopleStore::removeHousehold(tx, from);
        AuditStore::record(tx, session, "member.household_merge", householdKind, into.value(),
                           {{u"from_household"_qs, from.value()}});
        return Ok{};
    });
}

Result<MergePreview> PeopleMoveService::mergePreview(const Session &session, MemberId gone,
                                                     MemberId kept) const
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.read([&](Tx &tx) -> Result<MergePreview> {
        CABAS_LET(one, ShiftDesk::member(tx, gone));
        CABAS_LET(other, ShiftDesk::member(tx, kept));
        return PeopleMoveDesk::merging(tx, session, one, other);
    });
}

Result<Member> PeopleMoveService::merge(const Session &session, MemberId goneId, MemberId keptId)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    CABAS_TRY(session.require(Permission::MoveMemberMoney));
    return m_db.write([&](Tx &tx) -> Result<Member> {
        CABAS_LET(gone, ShiftDesk::member(tx, goneId));
        CABAS_LET(kept, ShiftDesk::member(tx, keptId));
        const MergePreview preview = PeopleMoveDesk::merging(tx, session, gone, kept);
        if (!preview.obstacles.isEmpty())
            return refused(preview.obstacles.join(u' '), u"obstacles"_qs);
        PersonTransfer all{goneId, keptId, preview.gone.counters, gone.balance, gone.shares};
        CABAS_TRY(PeopleMoveDesk::transfer(tx, session, all));
        kept.email = preview.email;
        kept.phone = preview.phone;
        if (!kept.household)
            kept.household = gone.household;
        kept.joinedOn = std::min(kept.joinedOn, gone.joinedOn);
        MemberStore::update(tx, kept);
        PeopleStore::join(tx, goneId, keptId);
        PeopleMoveDesk::joinProfiles(tx, goneId, keptId);
        CommitteeStore::moveMember(tx, goneId, keptId);
        CABAS_TRY(ShiftOfficeService(m_db).quit(session, goneId, session.today()));
        PeopleStore::setHousehold(tx, goneId, {});
        PeopleMoveDesk::endMembership(tx, session, goneId);
        AuditStore::record(tx, session, "member.merge", memberKind, keptId.value(),
                           {{u"other"_qs, goneId.value()}});
        return *MemberStore::find(tx, keptId);
    });
}

Result<LeavingPreview> PeopleMoveService::leavingPreview(const Session &session,
                                                         MemberId member) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) -> Result<LeavingPreview> {
        CABAS_LET(found, ShiftDesk::member(tx, member));
        return PeopleMoveDesk::leaving(tx, session, found);
    });
}

Result<Member> PeopleMoveService::leave(const Session &session, MemberId memberId,
                                        const LeavingChoice &choice)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<Member> {
        CABAS_LET(member, ShiftDesk::member(tx, memberId));
        if (member.leftOn && *member.leftOn <= session.today())
            return refused(tr("Member %1 has already left the shop.").arg(member.number),
                           u"left"_qs);
        const LeavingPreview preview = PeopleMoveDesk::leaving(tx, session, member);
        const bool movesMoney = (choice.returnsCheques && !preview.cheques.empty()) ||
                                (choice.cancelsUnpaid && preview.unpaidShares > 0) ||
                                (choice.asksShares && preview.freeShares > 0);
        if (movesMoney)
            CABAS_TRY(session.require(Permission::MoveMemberMoney));
        for (const ShareCheque &cheque : preview.cheques) {
            if (choice.returnsCheques)
                CABAS_TRY(ShareDesk::giveBack(tx, session, cheque.id));
        }
        if (choice.cancelsUnpaid && preview.unpaidShares > 0)
            CABAS_TRY(CapitalDesk::cancelUnpaid(tx, session, member, preview.unpaidShares));
        if (choice.asksShares && preview.freeShares > 0)
            CABAS_TRY(ShareDesk::askBack(tx, session, member, preview.freeShares, choice.reason));
        CABAS_TRY(ShiftOfficeService(m_db).quit(session, memberId, session.today()));
        PeopleMoveDesk::endMembership(tx, session, memberId);
        AuditStore::record(tx, session, "member.leave", memberKind, memberId.value());
        return *MemberStore::find(tx, memberId);
    });
}

} // namespace cabas
