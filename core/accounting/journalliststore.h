// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/journallisting.h"
#include "core/db/transaction.h"

#include <functional>

namespace cabas {

/// Reads entries as a list shows them, without their lines.
class JournalListStore {
public:
    /// The heads of a span's entries, newest day first; `journal` empty for all.
    static void each(Tx &tx, QDate from, QDate to, const QString &journal,
                     const std::function<void(const JournalHeading &)> &heading);
};

} // namespace cabas
