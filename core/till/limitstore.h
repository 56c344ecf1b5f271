// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/till/purchaselimit.h"

#include <vector>

namespace cabas {

/// Limits on scarce goods, and what households bought of them.
class LimitStore {
public:
    /// By the name of the article or family.
    static std::vector<PurchaseLimit> all(Tx &tx);
    static std::optional<PurchaseLimit> find(Tx &tx, LimitId id);
    static LimitId add(Tx &tx, const PurchaseLimit &limit);
    /// Quantity and period. False when `limit.revision` is no longer the file's.
    static bool update(Tx &tx, const PurchaseLimit &limit);
    static void remove(Tx &tx, LimitId id);
    /// Two tills that sell under one limit take turns (PostgreSQL).
    static void lock(Tx &tx, LimitId id);

    /// What the household of a member bought of an article on the days of a period, refunds off.
    static Quantity takenOf(Tx &tx, MemberId member, const Period &days, ProductId product);
    /// The same of a family's own articles, as they were filed when they were sold.
    static Quantity takenOf(Tx &tx, MemberId member, const Period &days, FamilyId family);
};

} // namespace cabas
