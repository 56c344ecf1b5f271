// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/barcode/barcoderule.h"
#include "core/db/transaction.h"

#include <vector>

namespace cabas {

/// The shop's rules for the codes it prints itself.
class BarcodeRuleStore {
public:
    /// By priority.
    static std::vector<BarcodeRule> all(Tx &tx);
    /// Adds a rule, or replaces the one with the same pattern.
    static void set(Tx &tx, const BarcodeRule &rule);
    /// False when there is no rule with this pattern.
    static bool remove(Tx &tx, const QString &pattern);
};

} // namespace cabas
