// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/invoicing/salesorder.h"

#include <map>

namespace cabas {

/// Invoices to customers that are being written, and the list of those and the issued ones.
class SalesDraftStore {
public:
    static SalesDraftId add(Tx &tx, const SalesDraft &draft, UserId user, const QDateTime &at);
    /// False when its revision is no longer this one.
    static bool update(Tx &tx, const SalesDraft &draft, UserId user, const QDateTime &at);
    static bool remove(Tx &tx, SalesDraftId id, int revision);
    static std::optional<SalesDraft> find(Tx &tx, SalesDraftId id);
    /// The last one changed first.
    static std::vector<SalesDraft> all(Tx &tx);

    /// What is left on customers' accounts of each posted invoice and credit note, by its id.
    static std::map<SalesInvoiceId, Money> open(Tx &tx);
    /// What credit notes took back of each invoice.
    static std::map<SalesInvoiceId, Money> credited(Tx &tx);
};

} // namespace cabas
