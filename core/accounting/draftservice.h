// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/accounting/entrydraft.h"
#include "core/db/database.h"

#include <QCoreApplication>

#include <vector>

namespace cabas {

/// Entries from the first key to their validation: drafts that are freely changed, templates.
class DraftService {
    Q_DECLARE_TR_FUNCTIONS(DraftService)

public:
    static constexpr size_t mostLines = 500;

    explicit DraftService(Database &db) : m_db(db) {}

    /// Keeps a draft as it is, new (id 0) or again. Conflict when somebody else changed it since.
    Result<EntryDraft> keep(const Session &session, const EntryDraft &draft);
    /// Keeps a template under its name, in place of one of the same name.
    Result<EntryDraft> keepTemplate(const Session &session, const EntryDraft &draft);
    Result<EntryDraft> find(const Session &session, DraftId id);
    Result<EntryDraft> findTemplate(const Session &session, const QString &name);
    Result<std::vector<EntryDraft>> drafts(const Session &session);
    Result<std::vector<EntryDraft>> templates(const Session &session);
    /// Throws a draft away, its papers with it, or a template that no schedule uses.
    Result<> discard(const Session &session, DraftId id);

    /// Validates an entry: posts it (JournalStore::append), keeps when it is due, hands the papers
    /// of the draft on and removes the draft. The draft may be one that was never kept.
    Result<PostedEntry> validate(const Session &session, const EntryDraft &draft);

    /// When an entry is due; absent when nobody said so.
    Result<std::optional<QDate>> due(const Session &session, EntryId entry);
    /// Another due date was agreed.
    Result<> setDue(const Session &session, EntryId entry, QDate dueOn);

private:
    Database &m_db;
};

} // namespace cabas
