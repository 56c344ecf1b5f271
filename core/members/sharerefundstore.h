// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/members/capital.h"

#include <vector>

namespace cabas {

/// Shares that members asked back.
class ShareRefundStore {
public:
    static ShareRefundId add(Tx &tx, const ShareRefund &refund);
    static std::optional<ShareRefund> find(Tx &tx, ShareRefundId id);
    /// Those that wait, in the order they were asked.
    static std::vector<ShareRefund> queue(Tx &tx);
    /// Those decided and not paid, then the newest `ended` of those that are over.
    static std::vector<ShareRefund> decided(Tx &tx, int ended);
    static std::vector<ShareRefund> of(Tx &tx, MemberId member);
    /// Shares that a member asked back and still holds.
    static int asked(Tx &tx, MemberId member);
    /// What is decided and not paid, of all members.
    static Money toPay(Tx &tx);
    /// Amount, state and days; false when `refund.revision` is no longer the file's.
    static bool update(Tx &tx, const ShareRefund &refund, const std::optional<qint64> &change,
                       const std::optional<EntryId> &end);
};

} // namespace cabas
