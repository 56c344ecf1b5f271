// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/members/member.h"
#include "core/members/memberposting.h"

#include <QCoreApplication>

namespace cabas {

/// A member to add. What is left out is given by the shop: the next number, today.
struct NewMember {
    QString name;
    std::optional<int> number;
    QString email;
    QString phone;
    std::optional<HouseholdId> household;
    std::optional<QDate> joinedOn;
    int shares = 0; ///< subscribed at once
};

/// A member as changed, with what deserves a second look.
struct SavedMember {
    Member member;
    std::vector<Warning> warnings;
};

/// A member as the office and the cashier need them, on one day.
struct MemberSheet {
    Member member;
    Standing standing;
};

/// A movement of money on a member's account, as done.
struct AccountDeed {
    Member member; ///< with the new balance
    QString entry; ///< number of the journal's entry; empty where nothing is posted
};

/// The door of the members' room: who they are, how they stand, their account and their shares.
/// Contacts are blank for those who may not see them.
class MemberService {
    Q_DECLARE_TR_FUNCTIONS(MemberService)

public:
    explicit MemberService(Database &db) : m_db(db) {}

    /// By number or by badge, as scanned or typed; NotFound in words.
    Result<MemberSheet> show(const Session &session, const QString &numberOrBadge) const;
    Result<MemberSheet> show(const Session &session, MemberId id) const;
    Result<std::vector<Member>> search(const Session &session, const QString &typed,
                                       int limit) const;
    /// Members by name after one of them (none to begin).
    Result<std::vector<Member>> page(const Session &session, const std::optional<Member> &after,
                                     int limit) const;
    /// How each of some members stands today, in their order.
    Result<std::vector<Standing>> standingsToday(const Session &session,
                                                 const std::vector<Member> &members) const;
    Result<qint64> count(const Session &session) const;
    Result<std::vector<Standing>> standings(const Session &session, MemberId id) const;
    /// The newest movements of the account, newest first.
    Result<std::vector<MemberAccountMove>> accountMoves(const Session &session, MemberId id,
                                                        int limit) const;
    /// The same with the balance after each and the name of who did it.
    Result<std::vector<AccountLine>> account(const Session &session, MemberId id, int limit) const;
    Result<std::vector<ShareMove>> shareMoves(const Session &session, MemberId id) const;
    Result<std::vector<Household>> households(const Session &session) const;
    Result<std::vector<Member>> household(const Session &session, HouseholdId id) const;

    /// Refused when the number is taken or a field is wrong; warns of a possible double. Shares
    /// subscribed are posted in the same transaction.
    Result<SavedMember> add(const Session &session, const NewMember &wanted);
    /// Name, contacts, household, days. Number and badge stay. Conflict when somebody changed
    /// the member meanwhile. A day of leaving ends the right to shop.
    Result<SavedMember> update(const Session &session, const Member &member);
    /// Puts a member into a household, or out of theirs.
    Result<SavedMember> setHousehold(const Session &session, MemberId id,
                                     const std::optional<HouseholdId> &household);
    /// Ends a membership today, or takes the person back (`left` false).
    Result<SavedMember> setLeft(const Session &session, MemberId id, bool left);
    Result<HouseholdId> addHousehold(const Session &session, const QString &name);

    /// Sets the standing from a day on, replacing what was foreseen.
    Result<Standing> setStanding(const Session &session, MemberId id, const Standing &standing);

    /// Money paid in outside a sale: the account's move and its entry.
    Result<AccountDeed> topUp(const Session &session, MemberId id, Money amount, PaymentMeans means,
                              const QString &reference = {});
    /// What the account held when the shop came to Cabas. Posts nothing: the books get it with
    /// their opening entries.
    Result<AccountDeed> setOpening(const Session &session, MemberId id, Money amount);
    /// A mistake put right, posted against other charges or products.
    Result<AccountDeed> correct(const Session &session, MemberId id, Money amount,
                                const QString &reason);

    /// Shares subscribed at the shop's share value, posted to the capital.
    Result<Member> subscribe(const Session &session, MemberId id, int shares);

private:
    Result<MemberSheet> sheet(const Session &session, Tx &tx,
                              const std::optional<Member> &found) const;

    Database &m_db;
};

} // namespace cabas
