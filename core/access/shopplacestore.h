// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/shopplace.h"
#include "core/db/transaction.h"

namespace cabas {

/// Where the shop stands.
class ShopPlaceStore {
public:
    static ShopPlace read(Tx &tx);
    static void write(Tx &tx, const ShopPlace &place);
};

} // namespace cabas
