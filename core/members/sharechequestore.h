// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/members/capital.h"

#include <vector>

namespace cabas {

/// Cheques for shares that wait for their month.
class ShareChequeStore {
public:
    static ChequeId add(Tx &tx, const ShareCheque &cheque);
    static std::optional<ShareCheque> find(Tx &tx, ChequeId id);
    /// Those that wait, by month and member; and the newest `ended` of the others after them.
    static std::vector<ShareCheque> all(Tx &tx, int ended);
    static std::vector<ShareCheque> of(Tx &tx, MemberId member);
    /// What a member's waiting cheques come to.
    static Money waiting(Tx &tx, MemberId member);
    /// State, end and payment; false when `cheque.revision` is no longer the file's.
    static bool update(Tx &tx, const ShareCheque &cheque);
};

} // namespace cabas
