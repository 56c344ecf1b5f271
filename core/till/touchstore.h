// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/till/touchproduct.h"

#include <vector>

namespace cabas {

/// Which goods stand on the grid of those without code.
class TouchStore {
public:
    /// By the name of the article.
    static std::vector<ProductId> all(Tx &tx);
    static bool has(Tx &tx, ProductId product);
    static void add(Tx &tx, ProductId product);
    static void remove(Tx &tx, ProductId product);
};

} // namespace cabas
