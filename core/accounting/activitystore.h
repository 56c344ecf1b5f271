// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/activity.h"
#include "core/db/transaction.h"

#include <vector>

namespace cabas {

/// Activities and their shares of accounts.
class ActivityStore {
public:
    static std::vector<Activity> all(Tx &tx);
    static void set(Tx &tx, const Activity &activity);
    static std::vector<ActivityShare> shares(Tx &tx);
    /// The same account and activity again changes the share; 0 takes it away.
    static void setShare(Tx &tx, const ActivityShare &share);
};

} // namespace cabas
