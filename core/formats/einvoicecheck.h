// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/einvoice.h"

#include <QCoreApplication>

#include <vector>

namespace cabas {

/// Something that a rule of EN 16931 has against an invoice.
struct EInvoiceFinding {
    QString rule;    ///< the standard's name of it: `BR-CO-15`, `BR-S-08`
    QString message; ///< translated, with the amounts
    /// A difference that the standard lets pass (up to one unit of the currency, by rounding), or
    /// an advice of Peppol that the standard does not have.
    bool isTolerated = false;
};

/// Adds an electronic invoice up again: its lines, allowances, charges and VAT against its totals,
/// as the business rules of EN 16931 ask, as far as the profile carries what they need.
class EInvoiceCheck {
    Q_DECLARE_TR_FUNCTIONS(EInvoiceCheck)

public:
    /// In the order of the rules' subjects; empty when all is well. Warnings of the reading are
    /// not repeated.
    static std::vector<EInvoiceFinding> findings(const EInvoice &invoice);
    /// True when nothing is left but what the standard lets pass.
    static bool isSound(const std::vector<EInvoiceFinding> &findings);
};

} // namespace cabas
