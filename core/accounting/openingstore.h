// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/opening.h"
#include "core/db/transaction.h"

namespace cabas {

/// Opening balances while they are typed.
class OpeningStore {
public:
    static std::vector<OpeningLine> all(Tx &tx);
    /// In place of those that were kept.
    static void replace(Tx &tx, const std::vector<OpeningLine> &lines);
};

} // namespace cabas
