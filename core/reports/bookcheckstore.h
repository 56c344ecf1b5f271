// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/reports/findings.h"

namespace cabas {

/// Checks of the books against themselves.
class BookCheckStore {
public:
    /// Every entry has two lines at least, numbered from 1, on its own day, that balance; its day
    /// lies in its fiscal year.
    static Findings entries(Tx &tx);
    /// Every balance rebuilt from the lines equals the one kept.
    static Findings balances(Tx &tx);
    /// Entries are numbered from 1 without gap in their year, and the year counts them.
    static Findings numbering(Tx &tx);
};

} // namespace cabas
