// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/invoicing/salesinvoice.h"

namespace cabas {

using SalesDraftId = Id<struct SalesDraftTag>;

/// A line as it is typed: a product by its code, or words of its own.
struct TypedInvoiceLine {
    QString code; ///< of a product, own code or barcode; empty for words
    QString name; ///< needed without product
    Quantity quantity = Quantity::units(1);
    std::optional<UnitPrice> price; ///< VAT excluded; a product's shelf price less VAT unless said
    QString vatCode;                ///< needed without product; a product's own unless said

    bool operator==(const TypedInvoiceLine &) const = default;
};

struct InvoiceOrder {
    QString customer; ///< code
    std::vector<TypedInvoiceLine> lines;
    QString ticket;                 ///< name of a sale, in place of lines
    std::optional<QDate> delivered; ///< today unless said
    std::optional<QDate> due;       ///< by the customer's terms unless said

    bool operator==(const InvoiceOrder &) const = default;
};

/// An invoice to a customer that is being written.
struct SalesDraft {
    SalesDraftId id{0}; ///< 0: not kept yet
    int revision = 0;
    QDateTime at = {}; ///< of the last change
    InvoiceOrder order = {};
};

/// An invoice as it would be issued now, with what is still missing of it. A line that cannot be
/// told stands with its words and no amount.
struct SalesSheet {
    SalesInvoice invoice;
    std::vector<Failure> problems; ///< the first one is what `issue` would say
};

enum class SalesState {
    Draft,
    ToPay,
    Late,
    Paid,
    AtTill,   ///< of a ticket
    Credited, ///< as a whole
    ToSettle, ///< a credit note that nothing was set against
    Settled,
};

/// A row of the list of invoices to customers.
struct SalesListRow {
    SalesDraftId draft{0};
    SalesInvoice invoice; ///< its head
    Money credited;       ///< by credit notes so far
    Money open;           ///< left on the customer's account; below zero on a credit note

    bool isDraft() const { return draft.value() > 0; }
};

} // namespace cabas
