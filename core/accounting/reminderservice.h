// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"

#include <QCoreApplication>

namespace cabas {

/// A mail that asked somebody for what is late.
struct Reminder {
    QString thirdParty;
    int level = 1; ///< 1 to 3: kindly, plainly, for the last time
    Money amount;  ///< overdue on that day
    QDateTime at;
};

/// Reminders of what is overdue, written as mails of the outbox.
class ReminderService {
    Q_DECLARE_TR_FUNCTIONS(ReminderService)

public:
    explicit ReminderService(Database &db) : m_db(db) {}

    /// Writes the next reminder of what a third party owes and is late with. Refused without a
    /// mail address, or when nothing is late.
    Result<Reminder> remind(const Session &session, const QString &account,
                            const QString &thirdParty);
    /// Those sent to somebody, newest first.
    Result<std::vector<Reminder>> of(const Session &session, const QString &thirdParty);

private:
    Database &m_db;
};

} // namespace cabas
