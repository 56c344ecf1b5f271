// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/reminderstore.h"

namespace cabas {

void ReminderStore::add(Tx &tx, const Reminder &reminder, UserId user)
{
    tx.change(R"(INSERT INTO reminders (third_party, level, amount_cents, at, user_id)
                 VALUES (?, ?, ?, ?, ?))",
              {reminder.thirdParty, reminder.level, reminder.amount, reminder.at, user});
    tx.touch(Topic::Journal);
}

std::vector<Reminder> ReminderStore::of(Tx &tx, const QString &thirdParty)
{
    std::vector<Reminder> reminders;
    tx.each(R"(SELECT third_party, level, amount_cents, at FROM reminders
               WHERE third_party = ? ORDER BY id DESC)",
            {thirdParty}, [&](const Row &row) {
                reminders.push_back({row.text(0), row.number(1), row.money(2), row.instant(3)});
            });
    return reminders;
}

} // namespace cabas
