// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/stock/stockmove.h"

#include <vector>

namespace cabas {

/// Lots on the shelf by their dates.
class ExpiryStore {
public:
    struct Line {
        Lot lot;
        QString supplier; ///< name; empty: not known
    };

    /// Lots of which something is left whose date (use-by, else best before) is `until` or
    /// earlier, the earliest in front.
    static std::vector<Line> lines(Tx &tx, QDate until);
};

} // namespace cabas
