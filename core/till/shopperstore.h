// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/till/shopper.h"

namespace cabas {

/// Who shopped, by the key that a basket hands on to its ticket. Without a row it was the member.
class ShopperStore {
public:
    /// The name as it is today; of somebody who is no longer in the household, their role alone.
    static std::optional<Shopper> find(Tx &tx, const QString &key);
    static void set(Tx &tx, const QString &key, const Shopper &shopper);
    static void clear(Tx &tx, const QString &key);
};

} // namespace cabas
