// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/outbox/mailserver.h"
#include "core/outbox/outboxitem.h"

#include <QCoreApplication>

#include <functional>
#include <vector>

namespace cabas {

/// Sends one item to where it goes. A failure of code `doubtful` says that it may have arrived
/// all the same.
using OutboxWay = std::function<Result<>(const OutboxItem &item)>;

/// What was asked to be printed or mailed, and what became of it. Needs Sell; who may Order sees
/// and sends the mails of orders, and those alone.
class OutboxService {
    Q_DECLARE_TR_FUNCTIONS(OutboxService)

public:
    explicit OutboxService(Database &db) : m_db(db) {}

    /// Newest first. Members' addresses only for those who may see their contacts.
    Result<std::vector<OutboxItem>> newest(const Session &session, int limit) const;
    /// What is neither sent nor given up and not being sent by somebody, oldest first.
    Result<std::vector<OutboxItem>> open(const Session &session) const;
    /// Mails that are due now: new ones, and failed ones after a while.
    Result<std::vector<OutboxItem>> dueMails(const Session &session) const;

    /// Takes the item, sends it outside any transaction and notes what came of it: the item as
    /// it is then. Conflict when somebody else has taken it.
    Result<OutboxItem> send(const Session &session, OutboxId id, const OutboxWay &way);
    /// To be sent once more. Refused for one that is sent or given up.
    Result<OutboxItem> retry(const Session &session, OutboxId id);
    /// Never to be sent: the paper was wanted no more.
    Result<OutboxItem> giveUp(const Session &session, OutboxId id);

    Result<MailServer> mailServer(const Session &session) const;
    /// Conflict when somebody else changed it since it was read.
    Result<MailServer> setMailServer(const Session &session, const MailServer &server);

private:
    Database &m_db;
};

} // namespace cabas
