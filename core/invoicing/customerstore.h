// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/invoicing/salesinvoice.h"

namespace cabas {

/// Whom the shop sends invoices to. Each is a third party of the books too.
class CustomerStore {
public:
    /// Its number; the code is C and that number where none is given.
    static CustomerId add(Tx &tx, const Customer &customer);
    /// False when its revision is no longer this one.
    static bool update(Tx &tx, const Customer &customer);
    static std::optional<Customer> find(Tx &tx, CustomerId id);
    static std::optional<Customer> findByCode(Tx &tx, const QString &code);
    /// By name.
    static std::vector<Customer> all(Tx &tx);
};

} // namespace cabas
