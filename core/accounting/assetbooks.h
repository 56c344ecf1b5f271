// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/asset.h"
#include "core/accounting/journalentry.h"
#include "core/db/transaction.h"

#include <vector>

namespace cabas {

/// What the books have of equipment and loans, read in the transaction of whoever asks.
class AssetBooks {
public:
    /// What was written off of an asset by entries dated up to a day.
    static Money posted(Tx &tx, const Asset &asset, QDate day);
    /// What an asset still lacks on a day; absent when it lacks nothing.
    static std::optional<JournalEntry> lacking(Tx &tx, const Asset &asset, QDate day);
    /// The same of all that are in use on that day, in the order of the register.
    static std::vector<JournalEntry> lacking(Tx &tx, QDate day);
    /// Write-offs dated in a span that nobody took back.
    static std::vector<PostedEntry> writtenOff(Tx &tx, QDate from, QDate to);
    /// Instalments due up to a day that are not posted.
    static int instalmentsLeft(Tx &tx, QDate day);
};

} // namespace cabas
