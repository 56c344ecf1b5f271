// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/reports/findings.h"

namespace cabas {

/// Checks of tickets against themselves and against their tills.
class TicketCheckStore {
public:
    /// Total = sum of lines = sum of payments; change = handed over less paid; VAT rows hold the
    /// lines of their code, gross = net + VAT, and the VAT is exact (refunds: all refunds of a
    /// ticket together).
    static Findings tickets(Tx &tx);
    /// Sessions and tickets are numbered from 1 without gap in their till; perpetual totals run
    /// on; each till's counters are those of its last ticket.
    static Findings numbering(Tx &tx);

private:
    static void checkTotals(Tx &tx, Findings &findings);
    static void checkVatRows(Tx &tx, Findings &findings);
    static void checkRefundedVat(Tx &tx, Findings &findings);
};

} // namespace cabas
