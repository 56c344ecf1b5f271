// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/journalentry.h"

#include <QStringList>

namespace cabas {

using DraftId = Id<struct EntryDraftTag>;

/// An entry that is being typed, or a template to type others from. Anything may be missing.
struct EntryDraft {
    DraftId id{0}; ///< 0: not kept yet
    bool isTemplate = false;
    QString name; ///< of a template
    UserId owner{0};
    QString ownerName;
    JournalEntry entry;
    /// The activity of each line, in their order, where it is not that of the account's shares;
    /// may be shorter than the lines.
    QStringList activities;
    QDate dueOn; ///< when what it owes is due; null when not said
    QDateTime changedAt;
    int revision = 0;
};

} // namespace cabas
