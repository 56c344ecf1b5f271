// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/outbox/mailserver.h"

namespace cabas {

/// The server that takes the shop's mails: one row.
class MailServerStore {
public:
    static MailServer read(Tx &tx);
    /// False when somebody else wrote since `server.revision` was read.
    static bool write(Tx &tx, const MailServer &server);
};

} // namespace cabas
