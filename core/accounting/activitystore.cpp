// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/activitystore.h"

namespace cabas {

std::vector<Activity> ActivityStore::all(Tx &tx)
{
    std::vector<Activity> all;
    tx.each("SELECT code, name, closed FROM activities ORDER BY code", {}, [&](const Row &row) {
        all.push_back({row.text(0), row.text(1), row.integer(2) == 1});
    });
    return all;
}

void ActivityStore::set(Tx &tx, const Activity &activity)
{
    tx.change(R"(INSERT INTO activities (code, name, closed) VALUES (?, ?, ?)
                 ON CONFLICT (code) DO UPDATE SET name = excluded.name, closed = excluded.closed)",
              {activity.code, activity.name, activity.isClosed ? 1 : 0});
    tx.touch(Topic::Journal);
}

std::vector<ActivityShare> ActivityStore::shares(Tx &tx)
{
    std::vector<ActivityShare> shares;
    tx.each("SELECT account, activity, share_bp FROM activity_shares ORDER BY account, activity",
            {}, [&](const Row &row) {
                shares.push_back({row.text(0), row.text(1), int(row.integer(2))});
            });
    return shares;
}

void ActivityStore::setShare(Tx &tx, const ActivityShare &share)
{
    if (share.shareBp == 0)
        tx.change("DELETE FROM activity_shares WHERE account = ? AND activity = ?",
                  {share.account, share.activity});
    else
        tx.change(R"(INSERT INTO activity_shares (account, activity, share_bp) VALUES (?, ?, ?)
                     ON CONFLICT (account, activity) DO UPDATE SET share_bp = excluded.share_bp)",
                  {share.account, share.activity, share.shareBp});
    tx.touch(Topic::Journal);
}

} // namespace cabas
