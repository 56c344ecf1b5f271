// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/members/dues.h"
#include "core/members/member.h"

#include <QCoreApplication>

namespace cabas {

/// What a payment by a member settles. Pure. Source of the accounts it leads to: PCG 2026, 1012,
/// 1013, 4562 and 4563; law 47-1775 of 10 September 1947 on cooperatives for the shares.
class DuesRules {
    Q_DECLARE_TR_FUNCTIONS(DuesRules)

public:
    /// The standing of a member who may shop again once shares and fee are paid.
    static QString unpaidState() { return QStringLiteral("unpaid"); }

    /// First what the member owes, then whole shares of `value` each. Refused where the rest is no
    /// whole number of shares, or the shop has none.
    static Result<SharesPaid> split(Money amount, Money owed, Money value);
    /// What giving `amount` of a payment back undoes: shares taken with it first. `before` is what
    /// was given back of it already. Refused where that is no whole number of shares.
    static Result<SharesPaid> undo(const SharesPaid &paid, const SharesPaid &before, Money amount);

    /// The first day of the year of fees that a day lies in; years begin on `yearStart` ("MM-DD").
    static QDate yearOf(QDate day, const QString &yearStart);

    /// Whether somebody who stands so may shop again with `left` to pay.
    static bool frees(const Standing &standing, const MemberDues &left);

    static Result<> check(const MemberMoneyTerms &terms);
};

} // namespace cabas
