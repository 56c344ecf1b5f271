// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/members/capital.h"

#include <QCoreApplication>

#include <vector>

namespace cabas {

/// What may happen to the capital. Pure. Sources: law 47-1775 of 10 September 1947 on
/// cooperatives, art. 11 (shares are in a name, transfers are approved), art. 13 (refunds may not
/// bring the capital below a quarter of the highest it ever was), art. 18 (a share is given back
/// at its nominal value at most, less its part of the losses); Code de commerce L. 231-1 to
/// L. 231-8, once the law of 24 July 1867, on variable capital; five years at most for a refund.
class CapitalRules {
    Q_DECLARE_TR_FUNCTIONS(CapitalRules)

public:
    static constexpr int maxRefundYears = 5;
    static constexpr int maxCheques = 60; ///< of one member at once
    static constexpr int ghostDays = 60;  ///< between two steps of the ghosts' procedure

    /// The floor of refunds: a quarter of the highest capital, to the cent above, or the statutes'
    /// own where that is higher.
    static Money floorOf(Money highest, const ShareTerms &terms);
    /// The last day to give shares back: the end of the fiscal year they were asked in, and
    /// `years` more, at most five years after the day. `yearStart` as "MM-DD".
    static QDate dueOn(QDate asked, int years, const QString &yearStart);

    /// An amount in `count` cheques, one a month from `first` on; they sum to it.
    static std::vector<ShareCheque> instalments(Money amount, int count, QDate first);
    /// Cheques of a member who owes `owed`, `waiting` of it in cheques already.
    static Result<> checkCheques(const std::vector<ShareCheque> &cheques, Money owed,
                                 Money waiting);

    /// Whether `shares` paid-up shares may leave a member: to somebody else or out of the capital.
    /// `asked` are shares that the member already asked back.
    static Result<> checkLeaving(const Holding &holding, int shares, Money value, int asked);
    /// Whether shares never paid may be given up.
    static Result<> checkCancelled(const Holding &holding, int shares, Money value);
    static Result<> check(const ShareTerms &terms);
    static Result<> check(const ShareValue &value, Money nominal);

    /// Serves a queue in its order: the first who cannot be served stops those behind, so that
    /// nobody is passed. `nominal` is the value of a share in the capital.
    static RefundPlan plan(const std::vector<ShareRefund> &queue, RefundPlan frame, Money nominal);

    /// Whether a step may follow the last one on a day.
    static Result<> checkStep(const std::optional<GhostRecord> &last, GhostStep step, QDate day);
    static std::optional<QDate> nextStepFrom(GhostStep step, QDate day);

    static QString changeName(ShareChangeKind kind);
    static ShareChangeKind changeFromName(const QString &name);
    static QString chequeStateName(ChequeState state);
    static ChequeState chequeStateFromName(const QString &name);
    static QString reasonName(RefundReason reason);
    static std::optional<RefundReason> reasonFromName(const QString &name);
    static QString refundStateName(RefundState state);
    static RefundState refundStateFromName(const QString &name);
    static QString stepName(GhostStep step);
    static std::optional<GhostStep> stepFromName(const QString &name);

    /// For people: "Subscribed", of RegisterLine::kind; "Left the shop"...
    static QString kindTitle(const QString &kind);
    static QString chequeStateTitle(ChequeState state);
    static QString reasonTitle(RefundReason reason);
    static QString refundStateTitle(RefundState state);
    static QString stepTitle(GhostStep step);
};

} // namespace cabas
