// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actions.h"
#include "core/accounting/journalentry.h"

namespace cabas {

/// `journal.post`, `journal.reverse`, `journal.show`, `journal.activity`, `period.lock`.
std::vector<Action> journalActions();

/// The lines of an entry: `[{account, third_party?, debit_cents or credit_cents, label?,
/// activity?}]`; what is wrong names its line.
Result<std::vector<JournalLine>> journalLines(const QJsonArray &list);

/// The `activity` of each of these lines; empty where it is not said.
QStringList activitiesOf(const QJsonArray &lines);

/// An entry as answers tell it: `{entry, number, journal, date, reference, label, lines}`.
QJsonObject entryJson(const PostedEntry &posted);
/// The same, each line with its `activity` where one was said.
Result<QJsonObject> entryWithActivities(const ActionContext &context, const PostedEntry &posted);

} // namespace cabas
