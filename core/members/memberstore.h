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
    static std::vector<Member> search(Tx &tx, const QString &typed, int limit);
    static std::vector<Member> page(Tx &tx, const QString &afterName, qint64 afterId, int limit);
    static qint64 count(Tx &tx);
    static int nextNumber(Tx &tx);
    static MemberId add(Tx &tx, const Member &member);
    static bool update(Tx &tx, const Member &member);
    static HouseholdId addHousehold(Tx &tx, const QString &name);

    /// The span that holds on a day; members without any are "up_to_date" and may shop.
    static Standing standingAt(Tx &tx, MemberId id, QDate day);
    static std::vector<Standing> standings(Tx &tx, MemberId id);
    /// Ends the span of `standing.from` the day it begins and adds the new one.
    static void setStanding(Tx &tx, MemberId id, const Standing &standing);

    /// Writes an account move, its kept balance and its link (chain "member_accounts").
    static void moveAccount(Tx &tx, const MemberAccountMove &move);
    static Money balance(Tx &tx, MemberId id);
    static std::vector<MemberAccountMove> accountMoves(Tx &tx, MemberId id, int limit);

    static const ChainSpec &accountChainSpec();
    static const ChainSpec &shareChainSpec();
};

} // namespace cabas
