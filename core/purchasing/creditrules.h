// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/purchasing/expectedcredit.h"

#include <QCoreApplication>

#include <vector>

namespace cabas {

/// What may become of the credit notes a shop waits for. Pure.
class CreditRules {
    Q_DECLARE_TR_FUNCTIONS(CreditRules)

public:
    static constexpr int longestNumber = 40;
    static constexpr int longestReason = 200;
    /// Goods may be counted days after they came, and be credited before they are.
    static constexpr int daysBeforeCount = 30;

    /// Refused: no number, a number too long, an amount that is none, a date to come or long
    /// before the goods of any of the claims were counted.
    static Result<> check(const CreditNote &note, const std::vector<ExpectedCredit> &credits,
                          QDate today);
    static Result<> checkReason(const QString &reason);
    /// Whether claims may end together: each open, all of them of one supplier.
    static Result<> checkOpen(const std::vector<ExpectedCredit> &credits);
    /// What of a credit note's amount falls on each claim: what each expects where that is the
    /// sum, else in the same proportions, to the cent.
    static std::vector<Money> shares(const std::vector<ExpectedCredit> &credits, Money amount);
    /// Of those that are open.
    static AwaitedCredit awaited(const std::vector<ExpectedCredit> &credits);

    /// "Asked for", for lists.
    static QString title(CreditState state);
};

} // namespace cabas
