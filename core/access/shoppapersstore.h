// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/shoppapers.h"
#include "core/db/transaction.h"

namespace cabas {

/// What the shop's papers say of it: one row.
class ShopPapersStore {
public:
    static ShopPapers read(Tx &tx);
    /// False when somebody else wrote since `papers.revision` was read.
    static bool write(Tx &tx, const ShopPapers &papers);
};

} // namespace cabas
