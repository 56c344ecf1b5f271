// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/outboxstore.h"

namespace cabas {

namespace {

OutboxItem readItem(const Row &row)
{
    OutboxItem item;
    item.id = row.id<OutboxId>(0);
    item.draft.kind = outboxKindFromName(row.text(1));
    item.draft.target = row.text(2);
    item.draft.title = row.text(3);
    item.draft.subjectKind = row.text(4);
    item.draft.subjectId = row.integer(5);
    item.draft.payload = row.text(6);
    item.state = outboxStateFromName(row.text(7));
    item.isDoubtful = row.flag(8);
    item.attempts = row.number(9);
    item.lastError = row.text(10);
    item.user = row.id<UserId>(11);
    item.createdAt = row.instant(12);
    if (!row.text(13).isEmpty())
        item.triedAt = row.instant(13);
    item.revision = row.number(14);
    return item;
}

} // namespace

OutboxId OutboxStore::add(Tx &tx, const Session &session, const OutboxDraft &draft)
{
    tx.touch(Topic::Sales);
    return OutboxId(
        tx.insert(R"(INSERT INTO outbox (kind, target, title, subject_kind, subject_id,
                                                     payload, user_id, created_at)
                                 VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
                  {outboxKindName(draft.kind), draft.target, draft.title, draft.subjectKind,
                   draft.subjectId, draft.payload, session.user(), session.now()}));
}

std::optional<OutboxItem> OutboxStore::find(Tx &tx, OutboxId id)
{
    const std::optional<Row> row =
        tx.first(R"(SELECT id, kind, target, title, subject_kind, subject_id, payload, state,
                           doubtful, attempts, last_error, user_id, created_at, tried_at, revision
                    FROM outbox WHERE id = ?)",
                 {id});
    return row ? std::optional(readItem(*row)) : std::nullopt;
}

std::optional<OutboxItem> OutboxStore::lastOf(Tx &tx, const QString &subjectKind, qint64 subjectId)
{
    const std::optional<Row> row =
        tx.first(R"(SELECT id, kind, target, title, subject_kind, subject_id, payload, state,
                           doubtful, attempts, last_error, user_id, created_at, tried_at, revision
                    FROM outbox WHERE subject_kind = ? AND subject_id = ?
                    ORDER BY id DESC LIMIT 1)",
                 {subjectKind, subjectId});
    return row ? std::optional(readItem(*row)) : std::nullopt;
}

std::vector<OutboxItem> OutboxStore::newest(Tx &tx, int limit)
{
    std::vector<OutboxItem> items;
    tx.each(R"(SELECT id, kind, target, title, subject_kind, subject_id, payload, state,
                      doubtful, attempts, last_error, user_id, created_at, tried_at, revision
               FROM outbox ORDER BY id DESC LIMIT ?)",
            {limit}, [&](const Row &row) { items.push_back(readItem(row)); });
    return items;
}

std::vector<OutboxItem> OutboxStore::open(Tx &tx)
{
    std::vector<OutboxItem> items;
    tx.each(R"(SELECT id, kind, target, title, subject_kind, subject_id, payload, state,
                      doubtful, attempts, last_error, user_id, created_at, tried_at, revision
               FROM outbox WHERE state IN ('waiting', 'sending', 'failed') ORDER BY id)",
            {}, [&](const Row &row) { items.push_back(readItem(row)); });
    return items;
}

bool OutboxStore::claim(Tx &tx, OutboxId id, const QDateTime &now)
{
    tx.touch(Topic::Sales);
    return tx.change(R"(UPDATE outbox SET state = 'sending', doubtful = 1,
                            attempts = attempts + 1, tried_at = ?, revision = revision + 1
                        WHERE id = ? AND state = 'waiting')",
                     {now, id}) == 1;
}

void OutboxStore::sent(Tx &tx, OutboxId id)
{
    tx.touch(Topic::Sales);
    tx.change(R"(UPDATE outbox SET state = 'sent', doubtful = 0, payload = '', last_error = '',
                     revision = revision + 1 WHERE id = ? AND state = 'sending')",
              {id});
}

void OutboxStore::failed(Tx &tx, OutboxId id, const QString &error, bool isDoubtful)
{
    tx.touch(Topic::Sales);
    tx.change(R"(UPDATE outbox SET state = 'failed', doubtful = ?, last_error = ?,
                     revision = revision + 1 WHERE id = ? AND state = 'sending')",
              {isDoubtful ? 1 : 0, error, id});
}

bool OutboxStore::put(Tx &tx, const OutboxItem &item, OutboxState state)
{
    tx.touch(Topic::Sales);
    return tx.change(R"(UPDATE outbox SET state = ?, revision = revision + 1
                        WHERE id = ? AND revision = ?)",
                     {outboxStateName(state), item.id, item.revision}) == 1;
}

void OutboxStore::forget(Tx &tx, const QDateTime &before)
{
    tx.change("DELETE FROM outbox WHERE state IN ('sent', 'given_up') AND created_at < ?",
              {before});
}

} // namespace cabas
