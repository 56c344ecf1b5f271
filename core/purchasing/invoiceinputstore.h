// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/purchasing/invoiceinput.h"

namespace cabas {

/// Suppliers' invoices that are being entered.
class InvoiceInputStore {
public:
    static InvoiceInputId add(Tx &tx, const InvoiceInput &input, const QDateTime &at, UserId user);
    /// False when its revision is no longer the file's. The document stays as it came.
    static bool update(Tx &tx, const InvoiceInput &input, const QDateTime &at, UserId user);
    /// Its document is not read: bytes, name and what was typed.
    static std::optional<InvoiceInput> find(Tx &tx, InvoiceInputId id);
    /// One with these very bytes.
    static std::optional<InvoiceInputId> withDocument(Tx &tx, const QString &hash);
    /// Without bytes, oldest first.
    static std::vector<InvoiceInput> all(Tx &tx);
    static void remove(Tx &tx, InvoiceInputId id);
};

} // namespace cabas
