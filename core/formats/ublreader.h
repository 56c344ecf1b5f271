// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/einvoice.h"
#include "core/formats/xmltree.h"

namespace cabas {

/// Reads invoices and credit notes of OASIS UBL 2 (Peppol, XRechnung, the French profiles).
class UblReader {
public:
    /// True for the root of an invoice in this syntax, by its name and namespace.
    static bool isInvoice(const XmlElement &root);
    /// Refused in words when an amount, quantity or rate is no number. What is missing is left
    /// empty: EInvoiceReader asks for what an invoice cannot do without.
    static Result<EInvoice> read(const XmlElement &root);
};

} // namespace cabas
