// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/entryattachment.h"
#include "core/db/transaction.h"

#include <functional>
#include <vector>

namespace cabas {

/// Papers of entries, kept in the shop's file with their hash: backups hold them, `verify` reads
/// them again.
class EntryAttachmentStore {
public:
    static EntryAttachmentId add(Tx &tx, const EntryAttachment &attachment,
                                 const QByteArray &bytes);
    static std::optional<EntryAttachment> find(Tx &tx, EntryAttachmentId id);
    /// Those that were not taken back, in the order they came.
    static std::vector<EntryAttachment> of(Tx &tx, EntryId entry);
    static std::vector<EntryAttachment> of(Tx &tx, DraftId draft);
    static QByteArray bytes(Tx &tx, EntryAttachmentId id);
    /// Out of the list; of an entry, the row stays.
    static void withdraw(Tx &tx, EntryAttachmentId id, const QDateTime &at, UserId user);
    /// The papers of a draft become those of the entry it was validated as.
    static void handOn(Tx &tx, DraftId draft, EntryId entry);
    static void removeOfDraft(Tx &tx, DraftId draft);
    static void remove(Tx &tx, EntryAttachmentId id);

    /// Hands on every paper: its id, its entry (0 for a draft's), hash and content.
    struct Content {
        EntryAttachmentId id{0};
        qint64 entry = 0;
        QString sha256;
        QByteArray bytes;
    };
    static void each(Tx &tx, const std::function<void(const Content &)> &content);
};

} // namespace cabas
