// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/vatreturn.h"
#include "core/db/transaction.h"

#include <optional>
#include <vector>

namespace cabas {

/// VAT returns that were sent.
class VatReturnStore {
public:
    /// Oldest first.
    static std::vector<SentVatReturn> all(Tx &tx);
    /// The last day of the last one.
    static std::optional<QDate> declaredUntil(Tx &tx);
    /// Accounts of VAT (445) and sales (70) that hold or moved something, in their order.
    static std::vector<VatMovement> movements(Tx &tx, QDate from, QDate to);
    static void add(Tx &tx, const SentVatReturn &sent, UserId user);
};

} // namespace cabas
