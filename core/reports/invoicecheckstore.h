// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/reports/findings.h"

namespace cabas {

/// Proves the shop's own invoices beyond their chain.
class InvoiceCheckStore {
public:
    /// Invoices and credit notes to customers are numbered without gap in their year (CGI,
    /// annexe II, article 242 nonies A), and each bears the number of its place.
    static Findings numbering(Tx &tx);
};

} // namespace cabas
