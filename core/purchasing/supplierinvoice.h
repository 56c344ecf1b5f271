// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/vatcode.h"
#include "core/purchasing/delivery.h"

namespace cabas {

using InvoiceId = Id<struct SupplierInvoiceTag>;

enum class InvoiceKind { Invoice, CreditNote };

/// Deposits lie outside what goods cost; transport is shared over none of them.
enum class InvoiceLineKind { Goods, Deposit, Transport, Other };

struct InvoiceLine {
    int position = 0; ///< 1 is the first
    InvoiceLineKind kind = InvoiceLineKind::Goods;
    std::optional<ProductId> product = {};
    QString productCode = {};
    QString code = {}; ///< as the paper says: barcode or the supplier's reference
    QString name = {};
    Unit unit = Unit::Piece;
    std::optional<Quantity> quantity = {}; ///< in the product's units
    std::optional<UnitPrice> price = {};   ///< of one unit, VAT excluded, discounts off
    Money net = {};                        ///< VAT excluded; below 0: taken off
    VatCategory category = VatCategory::Standard;
    int vatBp = 0; ///< below 0 in a draft: that of the product

    bool operator==(const InvoiceLine &) const = default;
};

/// A row of the paper's VAT summary.
struct InvoiceVat {
    VatCategory category = VatCategory::Standard;
    int vatBp = 0;
    Money base = {};
    Money vat = {};

    /// "S550", as the shop's VAT codes are called.
    QString code() const { return vatCategoryLetter(category) + QString::number(vatBp); }
};

enum class InvoiceDifferenceKind {
    NoDelivery,     ///< no reception of this supplier is left to compare with
    NoLines,        ///< the document says only what is to be paid
    UnknownProduct, ///< nothing of ours
    Quantity,       ///< thousandths: invoiced, received
    NotReceived,    ///< thousandths: invoiced, received nothing
    NotInvoiced,    ///< thousandths: received, on no line
    Price,          ///< ten-thousandths of a euro a unit: invoiced, agreed
    VatRate,        ///< basis points: invoiced, the product's
    Deposit,        ///< cents: invoiced, counted
    Transport,      ///< cents: invoiced, agreed
};

/// Something that an invoice says otherwise than the order or the reception.
struct InvoiceDifference {
    InvoiceDifferenceKind kind = InvoiceDifferenceKind::Quantity;
    int line = 0; ///< 0: no line of the invoice
    std::optional<ProductId> product = {};
    QString productCode = {};
    QString name = {};
    Unit unit = Unit::Piece;
    qint64 invoiced = 0;
    qint64 expected = 0;
    Money amount = {}; ///< too much asked, VAT excluded; below 0: too little
    QString words = {};
};

/// A supplier's invoice or credit note, as its paper says. Amounts of a credit note are above zero
/// too.
struct SupplierInvoice {
    InvoiceId id{0};
    SupplierId supplier{0};
    QString supplierCode = {};
    QString supplierName = {};
    QString number = {};
    InvoiceKind kind = InvoiceKind::Invoice;
    QDate issued = {};
    QDate due = {};
    Money net = {};
    Money vat = {};
    Money gross = {};
    bool deducts = true; ///< false: the shop is not liable, VAT is a part of the cost
    QString orderReference = {};
    QString profile = {}; ///< of an electronic invoice: "en16931"
    QString documentName = {};
    QString documentHash = {};
    std::vector<InvoiceLine> lines = {};
    std::vector<InvoiceVat> vatRows = {};
    /// VAT that the shop itself owes on a reverse charge (AE, K), by the rates of the goods in
    /// France (CGI, articles 283 and 256 bis). Known until it is posted.
    std::vector<InvoiceVat> selfAssessed = {};
    std::vector<DeliveryId> deliveries = {};
    std::vector<InvoiceDifference> differences = {};
    QString entryNumber = {};
    std::optional<QDate> reversedOn = {};
    QString reversalReason = {};

    /// Every line was ordered or received, at what was agreed.
    bool isMatched() const { return !deliveries.empty() && differences.empty(); }
};

/// What of one product came by the receptions that an invoice is for.
struct DeliveredGoods {
    ProductId product{0};
    QString code = {};
    QString name = {};
    Unit unit = Unit::Piece;
    Quantity received = {};
    Quantity pack = Quantity::units(1);
    UnitPrice agreed = {}; ///< of one unit: by the order, else at the reception; 0: not known
    int vatBp = -1;        ///< of the product; below 0: not known
    std::optional<Quantity> ordered = {}; ///< on the orders of these receptions
};

/// A counted reception that no invoice is for yet.
struct WaitingReception {
    DeliveryId delivery{0};
    SupplierId supplier{0};
    QString supplierName = {};
    QString documentName = {}; ///< of the delivery note; may be empty
    QDate day = {};
    int lines = 0;
    Money net = {}; ///< at the costs known at the reception, VAT excluded
};

/// What an invoice is held against.
struct ReceivedTogether {
    std::vector<DeliveryId> deliveries;
    std::vector<DeliveredGoods> goods;
    Money deposits;
    Money transport;
};

} // namespace cabas
