// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/transaction.h"
#include "core/outbox/outboxitem.h"

#include <vector>

namespace cabas {

/// What waits to be printed or mailed. A row is written in the transaction of the deed that asks
/// for it, and sent afterwards.
class OutboxStore {
public:
    static OutboxId add(Tx &tx, const Session &session, const OutboxDraft &draft);
    static std::optional<OutboxItem> find(Tx &tx, OutboxId id);
    /// The newest about a subject.
    static std::optional<OutboxItem> lastOf(Tx &tx, const QString &subjectKind, qint64 subjectId);
    /// Newest first.
    static std::vector<OutboxItem> newest(Tx &tx, int limit);
    /// Those that are neither sent nor given up, oldest first.
    static std::vector<OutboxItem> open(Tx &tx);

    /// Takes a waiting item to send it: doubtful from now on, until somebody knows better. False
    /// when another took it.
    static bool claim(Tx &tx, OutboxId id, const QDateTime &now);
    /// What became of an item that was taken.
    static void sent(Tx &tx, OutboxId id);
    static void failed(Tx &tx, OutboxId id, const QString &error, bool isDoubtful);
    /// Puts an item in another state; false when its revision is no longer this one.
    static bool put(Tx &tx, const OutboxItem &item, OutboxState state);
    /// Removes what was sent or given up before an instant.
    static void forget(Tx &tx, const QDateTime &before);
};

} // namespace cabas
