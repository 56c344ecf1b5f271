// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/supplierinvoice.h"

namespace cabas {

/// Accepted: the invoice is right. Claimed: the supplier owes a credit note for it.
enum class InvoiceReply { Accepted, Claimed };

/// What a person answers to a difference, which kind, line and product name.
struct InvoiceChoice {
    InvoiceDifferenceKind kind = InvoiceDifferenceKind::Price;
    int line = 0; ///< 0: no line of the invoice
    std::optional<ProductId> product = {};
    InvoiceReply reply = InvoiceReply::Accepted;
    std::optional<UnitPrice> cost = {}; ///< what the product costs from now on, VAT excluded
    std::optional<Money> shelf = {};    ///< its price on the shelf from tomorrow on, VAT included

    bool operator==(const InvoiceChoice &) const = default;
};

} // namespace cabas
