// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/entrydraft.h"
#include "core/db/transaction.h"

#include <optional>
#include <vector>

namespace cabas {

/// Entries being typed, templates, and the terms of posted entries.
class DraftStore {
public:
    static DraftId add(Tx &tx, const EntryDraft &draft);
    /// False when its revision is no longer this one.
    static bool update(Tx &tx, const EntryDraft &draft);
    static std::optional<EntryDraft> find(Tx &tx, DraftId id);
    static std::optional<EntryDraft> findTemplate(Tx &tx, const QString &name);
    /// Drafts by the time of their last change, newest first; templates by name.
    static std::vector<EntryDraft> all(Tx &tx, bool templates);
    /// With its lines; what hangs on it must be gone before.
    static void remove(Tx &tx, DraftId id);

    static void setDue(Tx &tx, EntryId entry, QDate dueOn);
    static std::optional<QDate> due(Tx &tx, EntryId entry);
};

} // namespace cabas
