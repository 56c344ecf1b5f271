// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/chainstore.h"
#include "core/members/dues.h"

#include <vector>

namespace cabas {

/// What members paid on shares and yearly fees, and what the shop asks of them.
class DuesStore {
public:
    /// Absent a row, no fee and accounts that end at 0.
    static MemberMoneyTerms terms(Tx &tx);
    /// False when `terms.revision` is no longer the file's.
    static bool setTerms(Tx &tx, const MemberMoneyTerms &terms);

    /// Writes a payment on shares and its link (chain "member_shares").
    static qint64 addSharePayment(Tx &tx, const SharePayment &payment);
    /// A member's, oldest first.
    static std::vector<SharePayment> sharePayments(Tx &tx, MemberId member);
    /// Those that a document made, in order.
    static std::vector<SharePayment> sharePaymentsOf(Tx &tx, const QString &sourceKind,
                                                     qint64 sourceId);
    /// What was given back of a payment so far, as positive amounts.
    static SharesPaid undoneOf(Tx &tx, qint64 payment);
    /// What a member still owes on shares subscribed.
    static Money owedOnShares(Tx &tx, MemberId member);

    /// Writes a fee and its link (chain "member_fees").
    static void addFee(Tx &tx, const FeePayment &payment);
    /// What a member paid for a year, less what was given back.
    static Money feePaid(Tx &tx, MemberId member, QDate yearOn);
    /// The fee that a line of a document paid.
    static std::optional<FeePayment> feeOf(Tx &tx, const QString &sourceKind, qint64 sourceId,
                                           int sourceLine);

    static const ChainSpec &shareChainSpec();
    static const ChainSpec &feeChainSpec();
};

} // namespace cabas
