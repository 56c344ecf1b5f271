// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/base/vatcode.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace cabas {

using CustomerId = Id<struct CustomerTag>;
using SalesInvoiceId = Id<struct SalesInvoiceTag>;

/// Somebody the shop sends invoices to: another cooperative, a school, a member who asks for one.
struct Customer {
    CustomerId id{0};
    QString code; ///< in entries; unique, never changed
    QString name;
    QString street;
    QString postcode;
    QString city;
    QString country = QStringLiteral("FR"); ///< two letters
    QString siren;                          ///< nine digits; empty for a private person
    QString vatNumber;
    QString email;
    int termsDays = 30; ///< days from an invoice to its payment, 0 to 60
    int revision = 0;   ///< 0: not kept yet

    bool operator==(const Customer &) const = default;
};

enum class SalesInvoiceKind { Invoice, CreditNote };

struct SalesInvoiceLine {
    int position = 0; ///< from 1
    std::optional<ProductId> product;
    QString code; ///< the shop's own, of a product; "" for words
    QString name;
    Unit unit = Unit::Piece;
    Quantity quantity; ///< below zero for what was taken back: empty bottles
    UnitPrice price;   ///< VAT excluded
    Money net;         ///< VAT excluded; the sign of the quantity
    QString vatCode;
    VatCategory category = VatCategory::Standard;
    int vatBp = 0;
    int credits = 0; ///< on a credit note: the position credited

    bool operator==(const SalesInvoiceLine &) const = default;
};

/// The VAT of one code.
struct SalesInvoiceVat {
    QString vatCode;
    VatCategory category = VatCategory::Standard;
    int vatBp = 0;
    Money base;
    Money vat;
    QString mention; ///< why no tax is due; empty where it is

    bool operator==(const SalesInvoiceVat &) const = default;
};

/// A side of an invoice as it was on its day.
struct SalesParty {
    QString name;
    QString street;
    QString postcode;
    QString city;
    QString country = QStringLiteral("FR");
    QString siren;
    QString vatNumber;

    bool operator==(const SalesParty &) const = default;
};

/// An invoice or credit note of the shop as it was issued: never changed, only credited. Amounts
/// of a credit note are those of the paper, above zero.
struct SalesInvoice {
    SalesInvoiceId id{0};
    QString number; ///< "F2026-00001": without gap in its year
    SalesInvoiceKind kind = SalesInvoiceKind::Invoice;
    CustomerId customer{0};
    QString customerCode;
    std::optional<qint64> ticket; ///< the sale it names the buyer of: in the books already
    QString ticketName;
    std::optional<SalesInvoiceId> credits; ///< the invoice that this credit note takes back
    QString creditsNumber;
    QDate issued;
    QDate delivered;
    QDate due;
    Money net;
    Money vat;
    Money gross;
    Money prepaid;           ///< paid at the till
    bool isBusiness = false; ///< the buyer had a SIREN: an electronic invoice, no e-reporting
    QString reason;          ///< of a credit note
    SalesParty seller;
    SalesParty buyer;
    bool isBuyerProven = true; ///< the buyer's words are those that were sealed
    QString iban;              ///< where to pay; empty when not known
    QString entryNumber;       ///< empty where nothing was posted
    std::vector<SalesInvoiceLine> lines;
    std::vector<SalesInvoiceVat> vatRows;

    bool isCredit() const { return kind == SalesInvoiceKind::CreditNote; }
};

/// Part of an invoice to credit; quantities are above zero.
struct CreditedLine {
    int position = 0;
    Quantity quantity;
};

/// What was sold on a day at a rate to buyers without electronic invoice.
struct DailySales {
    QDate day;
    VatCategory category = VatCategory::Standard;
    int vatBp = 0;
    Money base;
    Money vat;
    int documents = 0; ///< tickets, and invoices to private persons
};

} // namespace cabas
