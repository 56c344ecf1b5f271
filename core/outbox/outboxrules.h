// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/outbox/mailserver.h"
#include "core/outbox/outboxitem.h"

#include <QCoreApplication>

namespace cabas {

/// What may be done with a row of the outbox. Pure.
class OutboxRules {
    Q_DECLARE_TR_FUNCTIONS(OutboxRules)

public:
    /// Sent and given-up rows are kept so many days.
    static constexpr int keptDays = 30;
    /// Nobody is at it any more: an item that is being sent for longer was left by a program
    /// that stopped.
    static constexpr int sendingSeconds = 120;
    /// A mail is tried again by itself so often.
    static constexpr int mailAttempts = 6;

    /// The subject of mails to suppliers: those of orders.
    static QString orderKind() { return QStringLiteral("order"); }

    /// What it is in now, in words.
    static QString stateTitle(const OutboxItem &item);
    /// Whether an item may be sent (again) or given up by a person.
    static bool isOpen(const OutboxItem &item, const QDateTime &now);
    /// Whether a mail that failed is due to be tried again: after 1, 2, 4, 8... minutes.
    static bool isDue(const OutboxItem &item, const QDateTime &now);
    /// One mailbox, `name@host`, plain enough for every server.
    static Result<> checkAddress(const QString &address);
    static Result<> checkServer(const MailServer &server);
};

} // namespace cabas
