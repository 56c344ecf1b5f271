// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/journalentry.h"
#include "core/purchasing/supplierinvoice.h"

#include <QCoreApplication>

namespace cabas {

/// What an amount of an invoice is for, before an account is chosen.
/// SelfAssessed: what the shop owes on a reverse charge at home; Acquired: within the Community.
enum class InvoicePart { Purchases, Transport, Vat, Deposit, Supplier, SelfAssessed, Acquired };

struct InvoicePartLine {
    InvoicePart part = InvoicePart::Purchases;
    QString vatCode = {}; ///< of purchases and VAT
    QString label = {};
    Money debit = {};
    Money credit = {};

    bool operator==(const InvoicePartLine &) const = default;
};

/// The entry of a supplier's invoice (RULINGS 2.4): Dr 607, 44566, 4096, Cr 401. Pure.
class InvoicePosting {
    Q_DECLARE_TR_FUNCTIONS(InvoicePosting)

public:
    /// Purchases per VAT code are the paper's base less deposits and transport of that code; VAT is
    /// the paper's, or part of the cost where the shop does not deduct it. What the paper's rates
    /// and totals differ by, by rounding, goes to the largest purchase. Debits and credits are
    /// equal, sides are swapped for a credit note, no line is zero. VAT of a reverse charge stands
    /// on both sides: owed, and deducted or part of the cost.
    static std::vector<InvoicePartLine> linesFor(const SupplierInvoice &invoice);
};

} // namespace cabas
