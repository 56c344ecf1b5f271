// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/activity.h"
#include "core/base/result.h"

#include <QCoreApplication>

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

    /// The parts of an amount on an account by activity: those of the longest beginning that has
    /// shares. They add up to the amount; what no activity takes is last, without a code.
    static std::vector<std::pair<QString, Money>> parts(const QString &account, Money amount,
                                                        const std::vector<ActivityShare> &shares);
};

} // namespace cabas
