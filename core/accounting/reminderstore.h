// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/reminderservice.h"
#include "core/db/transaction.h"

namespace cabas {

/// Which reminders were sent.
class ReminderStore {
public:
    static void add(Tx &tx, const Reminder &reminder, UserId user);
    /// Newest first.
    static std::vector<Reminder> of(Tx &tx, const QString &thirdParty);
};

} // namespace cabas
