// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/einvoice.h"
#include "core/formats/xmltree.h"

namespace cabas {

/// Reads invoices in UN/CEFACT's syntax: Cross Industry Invoice (Factur-X, ZUGFeRD 2, XRechnung)
/// and the Cross Industry Document of ZUGFeRD 1, whose elements bear other names.
class CiiReader {
public:
    /// True for the root of an invoice in this syntax.
    static bool isInvoice(const XmlElement &root);
    /// Refused in words when an amount, quantity or rate is no number. What is missing is left
    /// empty: EInvoiceReader asks for what an invoice cannot do without.
    static Result<EInvoice> read(const XmlElement &root);
};

} // namespace cabas
