// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/accounting/entryattachment.h"
#include "core/db/database.h"

#include <QCoreApplication>

#include <vector>

namespace cabas {

/// Papers kept beside an entry: they prove it and change nothing of it.
class EntryAttachmentService {
    Q_DECLARE_TR_FUNCTIONS(EntryAttachmentService)

public:
    static constexpr qint64 mostBytes = 10LL * 1024 * 1024;
    static constexpr size_t mostOfOne = 20;
    static constexpr int longestName = 120;

    explicit EntryAttachmentService(Database &db) : m_db(db) {}

    /// Keeps a JPEG, a PNG or a PDF, told by its first bytes, with its SHA-256. Exactly one of
    /// `entry` and `draft` is said. Refused: another kind, an empty file, more than 10 MB, more
    /// than twenty of one entry. The same file twice is kept once.
    Result<EntryAttachment> add(const Session &session, const EntryAttachment &where,
                                const QByteArray &bytes);
    Result<std::vector<EntryAttachment>> ofEntry(const Session &session, EntryId entry);
    Result<std::vector<EntryAttachment>> ofDraft(const Session &session, DraftId draft);
    Result<QByteArray> bytes(const Session &session, EntryAttachmentId id);
    /// Takes one back: a draft's is gone, an entry's is out of the list and stays in the file with
    /// the name of who took it back.
    Result<> withdraw(const Session &session, EntryAttachmentId id);

    /// image/jpeg, image/png, application/pdf; empty for anything else.
    static QString mediaOf(const QByteArray &bytes);

private:
    Database &m_db;
};

} // namespace cabas
