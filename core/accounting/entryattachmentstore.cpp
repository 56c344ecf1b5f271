// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/entryattachmentstore.h"

namespace cabas {

namespace {

EntryAttachment readAttachment(const Row &row)
{
    EntryAttachment attachment;
    attachment.id = row.id<EntryAttachmentId>(0);
    attachment.entry = row.optionalId<EntryId>(1);
    attachment.draft = row.optionalId<DraftId>(2);
    attachment.name = row.text(3);
    attachment.media = row.text(4);
    attachment.size = row.integer(5);
    attachment.sha256 = row.text(6);
    attachment.at = row.instant(7);
    attachment.user = row.id<UserId>(8);
    attachment.userName = row.text(9);
    return attachment;
}

std::vector<EntryAttachment> readAll(const std::vector<Row> &rows)
{
    std::vector<EntryAttachment> all;
    all.reserve(rows.size());
    for (const Row &row : rows)
        all.push_back(readAttachment(row));
    return all;
}

} // namespace

EntryAttachmentId EntryAttachmentStore::add(Tx &tx, const EntryAttachment &attachment,
                                            const QByteArray &bytes)
{
    tx.touch(Topic::Journal);
    return EntryAttachmentId(tx.insert(
        R"(INSERT INTO entry_attachments (entry_id, draft_id, name, media, sha256, bytes, at,
               user_id)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        {attachment.entry, attachment.draft, attachment.name, attachment.media, attachment.sha256,
         bytes, attachment.at, attachment.user}));
}

std::optional<EntryAttachment> EntryAttachmentStore::find(Tx &tx, EntryAttachmentId id)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT a.id, a.entry_id, a.draft_id, a.name, a.media, length(a.bytes), a.sha256, a.at,
               a.user_id, u.display_name
           FROM entry_attachments a JOIN users u ON u.id = a.user_id
           WHERE a.id = ? AND a.withdrawn_at = '')",
        {id});
    return row ? std::optional(readAttachment(*row)) : std::nullopt;
}

std::vector<EntryAttachment> EntryAttachmentStore::of(Tx &tx, EntryId entry)
{
    return readAll(tx.run(
        R"(SELECT a.id, a.entry_id, a.draft_id, a.name, a.media, length(a.bytes), a.sha256, a.at,
               a.user_id, u.display_name
           FROM entry_attachments a JOIN users u ON u.id = a.user_id
           WHERE a.entry_id = ? AND a.withdrawn_at = '' ORDER BY a.id)",
        {entry}));
}

std::vector<EntryAttachment> EntryAttachmentStore::of(Tx &tx, DraftId draft)
{
    return readAll(tx.run(
        R"(SELECT a.id, a.entry_id, a.draft_id, a.name, a.media, length(a.bytes), a.sha256, a.at,
               a.user_id, u.display_name
           FROM entry_attachments a JOIN users u ON u.id = a.user_id
           WHERE a.draft_id = ? AND a.withdrawn_at = '' ORDER BY a.id)",
        {draft}));
}

QByteArray EntryAttachmentStore::bytes(Tx &tx, EntryAttachmentId id)
{
    const std::optional<Row> row =
        tx.first("SELECT bytes FROM entry_attachments WHERE id = ?", {id});
    return row ? row->blob(0) : QByteArray();
}

void EntryAttachmentStore::withdraw(Tx &tx, EntryAttachmentId id, const QDateTime &at, UserId user)
{
    tx.change(R"(UPDATE entry_attachments SET withdrawn_at = ?, withdrawn_by = ?
                 WHERE id = ? AND withdrawn_at = '')",
              {at, user, id});
    tx.touch(Topic::Journal);
}

void EntryAttachmentStore::handOn(Tx &tx, DraftId draft, EntryId entry)
{
    tx.change("UPDATE entry_attachments SET entry_id = ?, draft_id = NULL WHERE draft_id = ?",
              {entry, draft});
    tx.touch(Topic::Journal);
}

void EntryAttachmentStore::removeOfDraft(Tx &tx, DraftId draft)
{
    tx.change("DELETE FROM entry_attachments WHERE draft_id = ?", {draft});
}

void EntryAttachmentStore::remove(Tx &tx, EntryAttachmentId id)
{
    tx.change("DELETE FROM entry_attachments WHERE id = ?", {id});
    tx.touch(Topic::Journal);
}

void EntryAttachmentStore::each(Tx &tx, const std::function<void(const Content &)> &content)
{
    tx.each("SELECT id, COALESCE(entry_id, 0), sha256, bytes FROM entry_attachments ORDER BY id",
            {}, [&](const Row &row) {
                content({row.id<EntryAttachmentId>(0), row.integer(1), row.text(2), row.blob(3)});
            });
}

} // namespace cabas
