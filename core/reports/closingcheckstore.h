// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/reports/findings.h"

namespace cabas {

/// Checks of closings: what they add up, what they recorded of the chains, who signed them.
class ClosingCheckStore {
public:
    /// Numbers without gap; totals, VAT and counts are those of the tickets covered; perpetual
    /// totals are those of the last ticket; expected amounts are those of the payments; the open
    /// sessions are those without closing.
    static Findings closings(Tx &tx);
    /// Each chain still has, at the place a closing recorded, the link it recorded: a tail cut
    /// off or a file put back shows.
    static Findings heads(Tx &tx);
    /// Each closing is signed by a key of the file, over its link.
    static Findings signatures(Tx &tx);
    /// Each public key began as the audit says, and each beginning left a key.
    static Findings keys(Tx &tx);

private:
    static void checkNumbers(Tx &tx, Findings &findings);
    static void checkTotals(Tx &tx, Findings &findings);
    static void checkVat(Tx &tx, Findings &findings);
    static void checkMeans(Tx &tx, Findings &findings);
    static void checkOpenSessions(Tx &tx, Findings &findings);
};

} // namespace cabas
