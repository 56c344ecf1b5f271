// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/memberservice.h"

#include "core/access/auditstore.h"
#include "core/access/shopstore.h"
#include "core/access/userstore.h"
#include "core/accounting/journalstore.h"
#include "core/barcode/barcoderules.h"
#include "core/base/text.h"
#include "core/catalog/barcoderulestore.h"
#include "core/members/badgedesk.h"
#include "core/members/memberrules.h"
#include "core/members/memberstore.h"

#include <QJsonArray>

#include <algorithm>

namespace cabas {

namespace {

const auto memberKind = QStringLiteral("member");
/// A page of a list; nobody reads more at once.
constexpr int maxRows = 500;

Failure unknownMember()
{
    return notFound(MemberService::tr("There is no such member. Check the number, or search by "
                                      "name."),
                    u"no_member"_qs);
}

Member seenBy(const Session &session, Member member)
{
    if (!session.may(Permission::SeeContacts)) {
        member.email.clear();
        member.phone.clear();
    }
    return member;
}

std::vector<Member> seenBy(const Session &session, std::vector<Member> members)
{
    for (Member &member : members)
        member = seenBy(session, std::move(member));
    return members;
}

std::vector<Warning> doubleWarnings(Tx &tx, const Member &member)
{
    std::vector<Warning> warnings;
    for (const Member &other : MemberStore::doubles(tx, member))
        warnings.push_back({u"duplicate_member"_qs,
                            MemberService::tr("Member %1 has the same name: perhaps the same "
                                              "person twice.")
                                .arg(other.number)});
    return warnings;
}

/// Fields that differ, by name: the audit never holds what they say.
QJsonArray changedFields(const Member &before, const Member &after)
{
    QJsonArray fields;
    if (before.name != after.name)
        fields.append(u"name"_qs);
    if (before.email != after.email)
        fields.append(u"email"_qs);
    if (before.phone != after.phone)
        fields.append(u"phone"_qs);
    if (before.household != after.household)
        fields.append(u"household"_qs);
    if (before.joinedOn != after.joinedOn)
        fields.append(u"joined_on"_qs);
    if (before.leftOn != after.leftOn)
        fields.append(u"left_on"_qs);
    return fields;
}

Member cleanedMember(Member member)
{
    member.name = cleaned(member.name);
    member.email = cleaned(member.email);
    member.phone = cleaned(member.phone);
    return member;
}

Result<> householdExists(Tx &tx, const std::optional<HouseholdId> &household)
{
    if (household && !MemberStore::findHousehold(tx, *household))
        return notFound(MemberService::tr("This household no longer exists."), u"household"_qs);
    return Ok{};
}

Result<Member> findMember(Tx &tx, MemberId id)
{
    const std::optional<Member> member = MemberStore::find(tx, id);
    if (!member)
        return unknownMember();
    return *member;
}

void moveAccount(Tx &tx, const Session &session, MemberId member, AccountMoveKind kind,
                 Money amount, const QString &sourceKind, qint64 sourceId)
{
    MemberAccountMove move;
    move.member = member;
    move.at = session.now();
    move.day = session.today();
    move.kind = kind;
    move.amount = amount;
    move.sourceKind = sourceKind;
    move.sourceId = sourceId;
    move.user = session.user();
    MemberStore::moveAccount(tx, move);
}

/// Shares subscribed: the entry, then the move that names it.
Result<> subscribeShares(Tx &tx, const Session &session, const Member &member, int shares)
{
    CABAS_TRY(MemberRules::checkShares(shares));
    const Money value = ShopStore::read(tx).share;
    if (value.isZero())
        return refused(MemberService::tr("This shop has no shares: its profile sets no value for "
                                         "one."),
                       u"no_shares"_qs);
    const Money amount = amountOf(value, Quantity::units(shares));
    CABAS_LET(receivable, AccountStore::forRole(tx, AccountRole::ShareReceivable));
    CABAS_LET(capital, AccountStore::forRole(tx, AccountRole::ShareCapitalCalled));
    CABAS_LET(posted, JournalStore::append(
                          tx, session,
                          MemberPosting::subscription(member, shares, amount, session.today(),
                                                      receivable.number, capital.number)));
    ShareMove move;
    move.member = member.id;
    move.day = session.today();
    move.shares = shares;
    move.amount = amount;
    move.entry = posted.id;
    move.at = session.now();
    move.user = session.user();
    MemberStore::moveShares(tx, move);
    AuditStore::record(tx, session, "member.shares", memberKind, member.id.value(),
                       {{u"shares"_qs, shares}, {u"entry"_qs, posted.number}});
    return Ok{};
}

} // namespace

Result<MemberSheet> MemberService::sheet(const Session &session, Tx &tx,
                                         const std::optional<Member> &found) const
{
    if (!found)
        return unknownMember();
    return MemberSheet{seenBy(session, *found),
                       MemberStore::standingAt(tx, found->id, session.today())};
}

Result<MemberSheet> MemberService::show(const Session &session, const QString &numberOrBadge) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) -> Result<MemberSheet> {
        CABAS_LET(holder, BadgeDesk::holder(tx, numberOrBadge, session.today()));
        return sheet(session, tx, holder ? std::optional(holder->member) : std::nullopt);
    });
}

Result<MemberSheet> MemberService::show(const Session &session, MemberId id) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) -> Result<MemberSheet> {
        return sheet(session, tx, MemberStore::find(tx, id));
    });
}

Result<std::vector<Member>> MemberService::search(const Session &session, const QString &typed,
                                                  int limit) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) {
        return seenBy(session, MemberStore::search(tx, typed, std::min(limit, maxRows)));
    });
}

Result<std::vector<Member>> MemberService::page(const Session &session,
                                                const std::optional<Member> &after, int limit) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) {
        const QString name = after ? fold(after->name) : QString();
        const qint64 id = after ? after->id.value() : 0;
        return seenBy(session, MemberStore::page(tx, name, id, std::min(limit, maxRows)));
    });
}

Result<std::vector<Standing>>
MemberService::standingsToday(const Session &session, const std::vector<Member> &members) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) {
        std::vector<Standing> standings;
        standings.reserve(members.size());
        for (const Member &member : members)
            standings.push_back(MemberStore::standingAt(tx, member.id, session.today()));
        return standings;
    });
}

Result<qint64> MemberService::count(const Session &session) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([](Tx &tx) { return MemberStore::count(tx); });
}

Result<std::vector<Standing>> MemberService::standings(const Session &session, MemberId id) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) { return MemberStore::standings(tx, id); });
}

Result<std::vector<MemberAccountMove>> MemberService::accountMoves(const Session &session,
                                                                   MemberId id, int limit) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read(
        [&](Tx &tx) { return MemberStore::accountMoves(tx, id, std::min(limit, maxRows)); });
}

Result<std::vector<AccountLine>> MemberService::account(const Session &session, MemberId id,
                                                        int limit) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) {
        std::vector<AccountLine> lines =
            MemberRules::withBalances(MemberStore::balance(tx, id),
                                      MemberStore::accountMoves(tx, id, std::min(limit, maxRows)));
        for (AccountLine &line : lines) {
            if (const std::optional<User> user = UserStore::find(tx, line.move.user))
                line.userName = user->displayName;
        }
        return lines;
    });
}

Result<std::vector<ShareMove>> MemberService::shareMoves(const Session &session, MemberId id) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) { return MemberStore::shareMoves(tx, id); });
}

Result<std::vector<Household>> MemberService::households(const Session &session) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([](Tx &tx) { return MemberStore::households(tx); });
}

Result<std::vector<Member>> MemberService::household(const Session &session, HouseholdId id) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) { return seenBy(session, MemberStore::ofHousehold(tx, id)); });
}

Result<SavedMember> MemberService::add(const Session &session, const NewMember &wanted)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    if (wanted.shares != 0)
        CABAS_TRY(session.require(Permission::MoveMemberMoney));
    return m_db.write([&](Tx &tx) -> Result<SavedMember> {
        Member member;
        member.name = wanted.name;
        member.email = wanted.email;
        member.phone = wanted.phone;
        member.household = wanted.household;
        member.joinedOn = wanted.joinedOn.value_or(session.today());
        member.number = wanted.number ? *wanted.number : MemberStore::nextNumber(tx);
        member = cleanedMember(member);
        CABAS_TRY(MemberRules::check(member));
        CABAS_TRY(householdExists(tx, member.household));
        if (MemberStore::findByNumber(tx, member.number))
            return refused(tr("Number %1 already belongs to a member. Leave it empty to take the "
                              "next one.")
                               .arg(member.number),
                           u"number_taken"_qs);
        CABAS_LET(badge, BarcodeRules::memberBadge(member.number, BarcodeRuleStore::all(tx)));
        if (MemberStore::findByBadge(tx, badge))
            return refused(
                tr("The badge %1 already belongs to a member. Choose another number.").arg(badge),
                u"badge_taken"_qs);
        member.badge = badge;
        const std::vector<Warning> warnings = doubleWarnings(tx, member);
        member.id = MemberStore::add(tx, member);
        AuditStore::record(tx, session, "member.add", memberKind, member.id.value());
        if (wanted.shares != 0)
            CABAS_TRY(subscribeShares(tx, session, member, wanted.shares));
        return SavedMember{seenBy(session, *MemberStore::find(tx, member.id)), warnings};
    });
}

Result<SavedMember> MemberService::update(const Session &session, const Member &wanted)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<SavedMember> {
        CABAS_LET(before, findMember(tx, wanted.id));
        Member member = cleanedMember(wanted);
        member.number = before.number;
        member.badge = before.badge;
        if (!session.may(Permission::SeeContacts)) {
            member.email = before.email;
            member.phone = before.phone;
        }
        CABAS_TRY(MemberRules::check(member));
        CABAS_TRY(householdExists(tx, member.household));
        if (!MemberStore::update(tx, member))
            return conflict(tr("Somebody else changed this member meanwhile. Look at the member "
                               "again, then change what is still needed."),
                            u"changed_meanwhile"_qs);
        if (member.leftOn && member.leftOn != before.leftOn)
            MemberStore::setStanding(tx, member.id, MemberRules::leftStanding(*member.leftOn));
        else if (!member.leftOn && before.leftOn)
            MemberStore::setStanding(tx, member.id,
                                     {session.today(), std::nullopt, u"up_to_date"_qs, true, {}});
        AuditStore::record(tx, session, "member.update", memberKind, member.id.value(),
                           {{u"fields"_qs, changedFields(before, member)}});
        return SavedMember{seenBy(session, *MemberStore::find(tx, member.id)),
                           doubleWarnings(tx, member)};
    });
}

Result<SavedMember> MemberService::setHousehold(const Session &session, MemberId id,
                                                const std::optional<HouseholdId> &household)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<SavedMember> {
        CABAS_LET(member, findMember(tx, id));
        member.household = household;
        return update(session, member);
    });
}

Result<SavedMember> MemberService::setLeft(const Session &session, MemberId id, bool left)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    return m_db.write([&](Tx &tx) -> Result<SavedMember> {
        CABAS_LET(member, findMember(tx, id));
        member.leftOn = left ? std::optional(session.today()) : std::nullopt;
        return update(session, member);
    });
}

Result<HouseholdId> MemberService::addHousehold(const Session &session, const QString &name)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    const QString shown = cleaned(name);
    CABAS_TRY(MemberRules::checkHouseholdName(shown));
    return m_db.write([&](Tx &tx) -> Result<HouseholdId> {
        const HouseholdId id = MemberStore::addHousehold(tx, shown);
        AuditStore::record(tx, session, "member.household_add", u"household"_qs, id.value());
        return id;
    });
}

Result<Standing> MemberService::setStanding(const Session &session, MemberId id,
                                            const Standing &wanted)
{
    CABAS_TRY(session.require(Permission::EditMembers));
    Standing standing = wanted;
    standing.reasons.clear();
    for (const QString &reason : wanted.reasons) {
        if (const QString text = cleaned(reason); !text.isEmpty())
            standing.reasons.append(text);
    }
    CABAS_TRY(MemberRules::checkStanding(standing));
    return m_db.write([&](Tx &tx) -> Result<Standing> {
        CABAS_TRY(findMember(tx, id));
        MemberStore::setStanding(tx, id, standing);
        AuditStore::record(tx, session, "member.standing", memberKind, id.value(),
                           {{u"state"_qs, standing.state},
                            {u"from"_qs, dayText(standing.from)},
                            {u"may_shop"_qs, standing.mayShop}});
        return standing;
    });
}

Result<AccountDeed> MemberService::topUp(const Session &session, MemberId id, Money amount,
                                         PaymentMeans means, const QString &reference)
{
    CABAS_TRY(session.require(Permission::MoveMemberMoney));
    CABAS_TRY(MemberRules::checkTopUp(amount));
    return m_db.write([&](Tx &tx) -> Result<AccountDeed> {
        CABAS_LET(member, findMember(tx, id));
        CABAS_LET(money, AccountStore::forRole(tx, MemberPosting::accountRoleOf(means)));
        CABAS_LET(account, AccountStore::forRole(tx, AccountRole::MemberAccount));
        CABAS_LET(posted, JournalStore::append(
                              tx, session,
                              MemberPosting::topUp(member, amount, means, cleaned(reference),
                                                   session.today(), money.number, account.number)));
        moveAccount(tx, session, id, AccountMoveKind::TopUp, amount, u"entry"_qs,
                    posted.id.value());
        AuditStore::record(tx, session, "member.top_up", memberKind, id.value(),
                           {{u"amount_cents"_qs, amount.cents()},
                            {u"means"_qs, MemberPosting::meansName(means)},
                            {u"entry"_qs, posted.number}});
        return AccountDeed{seenBy(session, *MemberStore::find(tx, id)), posted.number};
    });
}

Result<AccountDeed> MemberService::setOpening(const Session &session, MemberId id, Money amount)
{
    CABAS_TRY(session.require(Permission::MoveMemberMoney));
    return m_db.write([&](Tx &tx) -> Result<AccountDeed> {
        CABAS_TRY(findMember(tx, id));
        CABAS_TRY(MemberRules::checkOpening(amount, !MemberStore::accountMoves(tx, id, 1).empty()));
        moveAccount(tx, session, id, AccountMoveKind::Opening, amount, u"opening"_qs, id.value());
        AuditStore::record(tx, session, "member.opening", memberKind, id.value(),
                           {{u"amount_cents"_qs, amount.cents()}});
        return AccountDeed{seenBy(session, *MemberStore::find(tx, id)), {}};
    });
}

Result<AccountDeed> MemberService::correct(const Session &session, MemberId id, Money amount,
                                           const QString &reason)
{
    CABAS_TRY(session.require(Permission::MoveMemberMoney));
    CABAS_TRY(MemberRules::checkCorrection(amount, reason));
    return m_db.write([&](Tx &tx) -> Result<AccountDeed> {
        CABAS_LET(member, findMember(tx, id));
        CABAS_LET(account, AccountStore::forRole(tx, AccountRole::MemberAccount));
        CABAS_LET(charge, AccountStore::forRole(tx, AccountRole::CashShortage));
        CABAS_LET(product, AccountStore::forRole(tx, AccountRole::CashSurplus));
        CABAS_LET(posted, JournalStore::append(tx, session,
                                               MemberPosting::correction(
                                                   member, amount, reason, session.today(),
                                                   account.number, charge.number, product.number)));
        moveAccount(tx, session, id, AccountMoveKind::Correction, amount, u"entry"_qs,
                    posted.id.value());
        AuditStore::record(tx, session, "member.correct", memberKind, id.value(),
                           {{u"amount_cents"_qs, amount.cents()},
                            {u"reason"_qs, reason},
                            {u"entry"_qs, posted.number}});
        return AccountDeed{seenBy(session, *MemberStore::find(tx, id)), posted.number};
    });
}

Result<Member> MemberService::subscribe(const Session &session, MemberId id, int shares)
{
    CABAS_TRY(session.require(Permission::MoveMemberMoney));
    return m_db.write([&](Tx &tx) -> Result<Member> {
        CABAS_LET(member, findMember(tx, id));
        CABAS_TRY(subscribeShares(tx, session, member, shares));
        return seenBy(session, *MemberStore::find(tx, id));
    });
}

} // namespace cabas
