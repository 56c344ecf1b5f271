// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/userbadgestore.h"

#include "core/base/day.h"

namespace cabas {

void UserBadgeStore::add(Tx &tx, UserId user, const QString &hash, const QDateTime &at)
{
    tx.insert(R"(INSERT INTO user_badges (user_id, code_hash, given_at)
                 VALUES (?, ?, ?) RETURNING id)",
              {user, hash, at});
    tx.touch(Topic::Access);
}

std::optional<UserId> UserBadgeStore::holder(Tx &tx, const QString &hash)
{
    const std::optional<Row> row =
        tx.first("SELECT user_id FROM user_badges WHERE code_hash = ? AND ended_at = ''", {hash});
    return row ? std::optional(row->id<UserId>(0)) : std::nullopt;
}

std::optional<QDateTime> UserBadgeStore::givenAt(Tx &tx, UserId user)
{
    const std::optional<Row> row =
        tx.first("SELECT given_at FROM user_badges WHERE user_id = ? AND ended_at = ''", {user});
    return row ? std::optional(row->instant(0)) : std::nullopt;
}

bool UserBadgeStore::end(Tx &tx, UserId user, const QDateTime &at)
{
    tx.touch(Topic::Access);
    return tx.change("UPDATE user_badges SET ended_at = ? WHERE user_id = ? AND ended_at = ''",
                     {at, user}) > 0;
}

} // namespace cabas
