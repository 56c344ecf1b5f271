// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace cabas {

using OutboxId = Id<struct OutboxTag>;

enum class OutboxKind { Print, Mail };

/// `Sending` lasts as long as somebody is at it; what a stopped program left there is doubtful.
enum class OutboxState { Waiting, Sending, Sent, Failed, GivenUp };

/// What is to be printed or mailed.
struct OutboxDraft {
    OutboxKind kind = OutboxKind::Print;
    QString target = {}; ///< of a print: the till whose printer it is for; of a mail: the address
    QString title = {};  ///< "Ticket T1-000123"
    QString subjectKind = {};
    qint64 subjectId = 0;
    QString payload = {}; ///< JSON; empty once it was sent
};

/// A row of the outbox.
struct OutboxItem {
    OutboxId id{0};
    OutboxDraft draft;
    OutboxState state = OutboxState::Waiting;
    bool isDoubtful = false; ///< it may have come out although nobody can say so
    int attempts = 0;
    QString lastError; ///< for people
    UserId user{0};
    QDateTime createdAt;
    std::optional<QDateTime> triedAt;
    int revision = 1;
};

/// The words of the file and of the command line: `print`, `given_up`...
QString outboxKindName(OutboxKind kind);
QString outboxStateName(OutboxState state);
OutboxKind outboxKindFromName(const QString &name);
OutboxState outboxStateFromName(const QString &name);

} // namespace cabas
