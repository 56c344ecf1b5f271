// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/vatcode.h"
#include "core/purchasing/delivery.h"
#include "core/purchasing/deliverygap.h"
#include "core/purchasing/supplierinvoice.h"

namespace cabas {

using CreditId = Id<struct CreditTag>;

/// Expected until the supplier was written to; settled and dropped are ends.
enum class CreditState { Expected, Asked, Settled, Dropped };

/// What one unit was invoiced at and what was agreed, of a claim on a price.
struct CreditPrice {
    UnitPrice invoiced;
    UnitPrice agreed;

    bool operator==(const CreditPrice &) const = default;
};

/// What of an invoice a claim is about, where no reception stands for it: transport, deposits, a
/// product that never came, or one that nobody knows.
struct CreditInvoice {
    InvoiceId id{0};
    QString number = {};
    int line = 0; ///< 0: none, the sums of the invoice
    InvoiceLineKind part = InvoiceLineKind::Goods;
    std::optional<ProductId> product = {};

    bool operator==(const CreditInvoice &) const = default;
};

/// What a supplier owes for goods that they invoice and that were not kept: a claim on a credit
/// note. Written once; its state is its newest step.
struct ExpectedCredit {
    CreditId id{0};
    SupplierId supplier{0};
    QString supplierName = {};
    DeliveryId delivery{0};    ///< 0: of no delivery but of `invoice`
    QString documentName = {}; ///< of the delivery; may be empty
    DeliveryLineId line{0};
    std::optional<CreditInvoice> invoice = {};
    std::optional<GapId> gap = {}; ///< absent: the count itself says that goods are missing
    QString productCode = {};
    QString productName = {};
    QString reference = {}; ///< the supplier's own; may be empty
    Unit unit = Unit::Piece;
    GapKind kind = GapKind::Missing; ///< missing, damaged, refused or wrong
    Quantity quantity = {};
    UnitPrice cost = {}; ///< of one unit, VAT excluded; > 0. Of a claim on a price the difference
    std::optional<CreditPrice> price = {}; ///< the goods are here, and were invoiced at too much
    Money amount = {};                     ///< VAT excluded; > 0
    VatCode vat = {};
    QDate day = {}; ///< of the end of the delivery, or when it was claimed on the invoice
    CreditState state = CreditState::Expected;
    std::optional<QDate> askedOn = {}; ///< the last letter

    std::optional<QDate> endedOn = {}; ///< the credit note's date, or the day it was dropped
    QString number = {};               ///< of the credit note that settled it
    Money settled = {};                ///< by it, VAT excluded
    QString reason = {};               ///< why it was dropped

    bool isOpen() const { return state == CreditState::Expected || state == CreditState::Asked; }
    /// Days since `day`.
    int ageOn(QDate today) const { return int(day.daysTo(today)); }
};

/// A supplier's credit note, as its paper says.
struct CreditNote {
    QString number;
    QDate on;
    Money amount; ///< VAT excluded; > 0
};

/// What a supplier has still to credit.
struct AwaitedCredit {
    Money amount; ///< VAT excluded
    int count = 0;
    std::optional<QDate> oldest;
};

} // namespace cabas
