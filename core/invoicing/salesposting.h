// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/journalentry.h"
#include "core/invoicing/salesinvoice.h"

#include <QCoreApplication>

namespace cabas {

/// A line of an invoice's entry before its account is known: the customer where no role is said.
struct SalesPartLine {
    std::optional<AccountRole> role;
    QString vatCode = {}; ///< of Sales and VatCollected
    QString label = {};
    Money debit = {};
    Money credit = {};

    bool operator==(const SalesPartLine &) const = default;
};

/// The entry of an invoice that is of no ticket: Dr 411; Cr 707 and 44571 by VAT code. Pure.
class SalesPosting {
    Q_DECLARE_TR_FUNCTIONS(SalesPosting)

public:
    /// Debits and credits are equal, sides are swapped for a credit note, no line is zero.
    static std::vector<SalesPartLine> linesFor(const SalesInvoice &invoice);
};

} // namespace cabas
