// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/einvoice.h"
#include "core/invoicing/salesinvoice.h"

#include <QCoreApplication>

namespace cabas {

/// An invoice of the shop as EN 16931 sees it, with the mentions that French law asks for
/// (resources/legal/invoice-mentions.json). Pure but for that text.
class SalesDocument {
    Q_DECLARE_TR_FUNCTIONS(SalesDocument)

public:
    /// Deposits beside taxed goods are written as exempt (E) with their reason: BR-O-11 lets
    /// nothing stand beside what is out of scope.
    static EInvoice of(const SalesInvoice &invoice);
    /// The mentions in force, for paper too: empty for buyers who are no business.
    static std::vector<EInvoiceNote> mentions(const SalesInvoice &invoice);
    /// The code of UN/ECE recommendation 20.
    static QString unitCode(Unit unit);
};

} // namespace cabas
