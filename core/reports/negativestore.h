// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/reports/negativestock.h"

namespace cabas {

/// Reads how products came to be below nothing.
class NegativeStore {
public:
    static std::optional<NegativeStory> story(Tx &tx, ProductId product);
    /// The products below nothing, the dearest hole first.
    static std::vector<ProductId> below(Tx &tx);
};

} // namespace cabas
