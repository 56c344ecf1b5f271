// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/reports/findings.h"

namespace cabas {

/// Checks of what stands beside the entries: what settles what, and their papers.
class EntryCheckStore {
public:
    /// Lines that settle each other are of one account and one third party, two at least, and
    /// their sides are equal.
    static Findings matchings(Tx &tx);
    /// Every paper still has the hash it came with, and every paper of an entry that the audit
    /// knows is still there.
    static Findings attachments(Tx &tx);
};

} // namespace cabas
