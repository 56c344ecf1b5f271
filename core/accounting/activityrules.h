// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/activity.h"
#include "core/accounting/journalentry.h"
#include "core/base/result.h"

#include <QCoreApplication>
#include <QStringList>

#include <utility>
#include <vector>

namespace cabas {

/// Which activity an account belongs to, and by how much. Pure.
class ActivityRules {
    Q_DECLARE_TR_FUNCTIONS(ActivityRules)

public:
    /// Refuses an activity without code or name, or with a code of more than 12 characters.
    static Result<> check(const Activity &activity);
    /// Refuses a share outside 1 to 10000 basis points, on what is neither charge nor product, or
    /// that makes more than the whole with the others of the same beginning.
    static Result<> check(const ActivityShare &share, const std::vector<ActivityShare> &others);

    /// Refuses an activity on a line that is neither charge nor product, one that nobody named and
    /// one that is closed; the message names the line, from 1.
    static Result<> checkLine(int line, const QString &account, const QString &code,
                              const std::vector<Activity> &known);
    /// Those of an entry's lines, in their order; `codes` may be shorter.
    static Result<> checkLines(const std::vector<JournalLine> &lines, const QStringList &codes,
                               const std::vector<Activity> &known);

    /// The open activities that somebody may mean by a code, its beginning or words of the name;
    /// the code itself first.
    static std::vector<Activity> search(const std::vector<Activity> &known, const QString &typed);

    /// The parts of an amount on an account by activity: those of the longest beginning that has
    /// shares. They add up to the amount; what no activity takes is last, without a code.
    static std::vector<std::pair<QString, Money>> parts(const QString &account, Money amount,
                                                        const std::vector<ActivityShare> &shares);
};

} // namespace cabas
