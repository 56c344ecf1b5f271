// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/chainstore.h"
#include "core/purchasing/invoicechoice.h"

#include <map>

namespace cabas {

/// What people answered to the differences of posted invoices. Each answer is a link of the chain
/// "invoices".
class InvoiceChoiceStore {
public:
    static void add(Tx &tx, InvoiceId invoice, const InvoiceChoice &choice, UserId user,
                    const QDateTime &at);
    /// In the order they were given.
    static std::vector<InvoiceChoice> of(Tx &tx, InvoiceId invoice);
    /// Of all invoices that have any.
    static std::map<InvoiceId, std::vector<InvoiceChoice>> all(Tx &tx);

    static const ChainSpec &chainSpec();
};

} // namespace cabas
