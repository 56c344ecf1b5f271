// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/members/member.h"
#include "core/members/shiftstanding.h"

#include <QCoreApplication>

#include <vector>

namespace cabas {

/// What may be a member, a standing, a movement of their account or shares. Pure.
class MemberRules {
    Q_DECLARE_TR_FUNCTIONS(MemberRules)

public:
    static constexpr int maxNameLength = 120;
    static constexpr int maxNumber = 999999; ///< six digits fit on most badges
    static constexpr int maxShares = 100000; ///< at once
    /// More on an account at once is a slip of the hand.
    static constexpr Money maxAccountMove = Money::fromCents(1'000'000);

    /// Name, number, e-mail and days hold together.
    static Result<> check(const Member &member);
    static Result<> checkHouseholdName(const QString &name);
    static Result<> checkShares(qint64 shares);

    /// The states a standing may have, in the order people know them.
    static QStringList states();
    /// For people: "Up to date".
    static QString stateTitle(const QString &state);
    /// Whether a state lets a member shop unless somebody says otherwise (up to date, alert,
    /// delay, exempted).
    static bool mayShopIn(const QString &state);
    /// A known state, days in order, and a reason when it keeps the member from shopping.
    static Result<> checkStanding(const Standing &standing);
    /// The standing of a member who left.
    static Standing leftStanding(QDate leftOn);

    /// A state that the office sets to let shifts decide again.
    static bool givesWayToShifts(const QString &state);
    /// A span of the shifts as people read it.
    static Standing inWords(const ShiftStanding &span);
    /// The timeline that the till goes by: what the office set, and what shifts make where the
    /// office's span gives way or where there is none. Both in order of day.
    static std::vector<Standing> together(const std::vector<Standing> &office,
                                          const std::vector<ShiftStanding> &shifts);

    /// The newest moves, newest first, each with what the account held after it, `balance` being
    /// what it holds now.
    static std::vector<AccountLine> withBalances(Money balance,
                                                 const std::vector<MemberAccountMove> &moves);

    /// Above 0 and not beyond the limit.
    static Result<> checkTopUp(Money amount);
    /// Only as the first move of an account; may be negative (the member owes).
    static Result<> checkOpening(Money amount, bool hasMoves);
    /// Not 0, within the limit, for one of the known reasons.
    static Result<> checkCorrection(Money amount, const QString &reason);
    /// Why an account may be corrected: stable words, for a reason typed freely could name a
    /// person in the books, where nothing can be erased.
    static QStringList correctionReasons();
    static QString correctionTitle(const QString &reason);

    /// What names a member in the books: their number, never their name, so that a person can be
    /// erased without touching an entry.
    static QString thirdParty(const Member &member);
    static QString thirdPartyLabel(const Member &member);
};

} // namespace cabas
