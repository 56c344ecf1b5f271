// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/einvoice.h"

#include <QByteArray>

namespace cabas {

/// Writes an invoice or credit note of EN 16931 as XML: what the reader gives back is equal in
/// parties, lines, VAT and totals. Nothing is computed: EInvoiceCheck says whether it adds up.
/// Written are the fields of the core invoice model that a shop's own invoices have; groups,
/// attributes and allowances of lines are not.
class EInvoiceWriter {
public:
    /// The core profile's identifier (BT-24).
    static QString profile();

    /// UN/CEFACT Cross Industry Invoice, D16B: what Factur-X carries.
    static QByteArray cii(const EInvoice &invoice);
    /// OASIS UBL 2.1: an Invoice, or a CreditNote where the document is one.
    static QByteArray ubl(const EInvoice &invoice);
};

/// What both syntaxes write alike.
class EInvoiceText {
public:
    /// Cents with a dot: `-12.50`.
    static QString money(Money amount);
    /// Basis points as a percentage: `5.50`.
    static QString percent(int bp);
    /// True where the category bears a rate, be it zero: all but O (BR-O-05).
    static bool hasRate(const QString &category) { return category != u"O"; }
};

} // namespace cabas
