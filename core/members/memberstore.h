// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/chainstore.h"
#include "core/members/member.h"

#include <vector>

namespace cabas {

/// Members, their households, accounts, shares and standing.
class MemberStore {
public:
    static std::optional<Member> find(Tx &tx, MemberId id);
    static std::optional<Member> findByNumber(Tx &tx, int number);
    static std::optional<Member> findByBadge(Tx &tx, const QString &badge);
    /// By number or by badge, as scanned or typed. A badge is read by the shop's barcode rules
    /// where one fits: what it carries in the places for a value does not matter.
    static std::optional<Member> findByCode(Tx &tx, const QString &numberOrBadge);
    /// By the words of a name, or by the beginning of a number or badge, a whole one first;
    /// `limit` at most.
    static std::vector<Member> search(Tx &tx, const QString &typed, int limit);
    /// The members that follow `afterName` (folded) and `afterId` by name; empty and 0 to begin.
    static std::vector<Member> page(Tx &tx, const QString &afterName, qint64 afterId, int limit);
    static qint64 count(Tx &tx);
    /// Members of the same name whose e-mail is the same or not known: perhaps the same person.
    static std::vector<Member> doubles(Tx &tx, const Member &member);
    static int nextNumber(Tx &tx);
    static MemberId add(Tx &tx, const Member &member);
    /// Name, contacts, household, days. False when `member.revision` is no longer the file's.
    static bool update(Tx &tx, const Member &member);

    static HouseholdId addHousehold(Tx &tx, const QString &name);
    static std::vector<Household> households(Tx &tx);
    static std::optional<Household> findHousehold(Tx &tx, HouseholdId id);
    static std::vector<Member> ofHousehold(Tx &tx, HouseholdId id);

    /// The span that holds on a day: what the office set, else what shifts make; members without
    /// any are "up_to_date" and may shop.
    static Standing standingAt(Tx &tx, MemberId id, QDate day);
    /// The whole timeline, in order.
    static std::vector<Standing> standings(Tx &tx, MemberId id);
    /// What the office sets by hand. Ends the span of `standing.from` the day it begins and adds
    /// the new one. What was foreseen from that day on is replaced.
    static void setStanding(Tx &tx, MemberId id, const Standing &standing);

    /// Writes an account move, its kept balance and its link (chain "member_accounts").
    static void moveAccount(Tx &tx, const MemberAccountMove &move);
    static Money balance(Tx &tx, MemberId id);
    /// The newest `limit` moves, newest first.
    static std::vector<MemberAccountMove> accountMoves(Tx &tx, MemberId id, int limit);

    /// Writes a movement of shares and its link (chain "member_shares").
    static void moveShares(Tx &tx, const ShareMove &move);
    static std::vector<ShareMove> shareMoves(Tx &tx, MemberId id);

    static const ChainSpec &accountChainSpec();
    static const ChainSpec &shareChainSpec();
};

} // namespace cabas
