// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/members/capital.h"
#include "core/members/memberposting.h"

#include <QCoreApplication>

namespace cabas {

/// Shares that members ask back: the queue with its last days, who can be served without bringing
/// the capital below its floor, the decision, the payment, and what nobody claims.
class ShareRefundService {
    Q_DECLARE_TR_FUNCTIONS(ShareRefundService)

public:
    /// What nobody claimed for so long is no longer owed (Code civil, art. 2224).
    static constexpr int claimYears = 5;

    explicit ShareRefundService(Database &db) : m_db(db) {}

    /// Puts a member's shares into the queue; their last day is by the statutes.
    Result<ShareRefund> ask(const Session &session, MemberId member, int shares,
                            RefundReason reason);
    /// The member keeps them after all.
    Result<ShareRefund> withdraw(const Session &session, ShareRefundId refund);
    /// The queue as it would be served today with at most `budget`.
    Result<RefundPlan> plan(const Session &session, const std::optional<Money> &budget) const;
    /// Decided and not paid, then the newest that are over.
    Result<std::vector<ShareRefund>> decided(const Session &session) const;

    /// Takes shares of the queue out of the capital, at the value decided by the assembly. Refused
    /// where the capital would fall below its floor, or where somebody who asked before waits on.
    Result<std::vector<ShareRefund>> decide(const Session &session,
                                            const std::vector<ShareRefundId> &refunds);
    /// Pays what was decided; without means onto the member's prepaid account.
    Result<ShareRefund> pay(const Session &session, ShareRefundId refund,
                            const std::optional<PaymentMeans> &means);
    /// Keeps what was decided and never claimed, as a gift: at once where the member gives it,
    /// after five years where nobody answers.
    Result<ShareRefund> keep(const Session &session, ShareRefundId refund, bool isGiven);

private:
    Result<RefundPlan> planIn(Tx &tx, QDate day, const std::optional<Money> &budget) const;

    Database &m_db;
};

} // namespace cabas
