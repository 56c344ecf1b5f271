// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/db/transaction.h"

#include <QDateTime>

#include <optional>

namespace cabas {

/// The badges of those who sign in, by the hash of their code. A user has one good badge at most.
class UserBadgeStore {
public:
    static void add(Tx &tx, UserId user, const QString &hash, const QDateTime &at);
    /// Whose good badge it is.
    static std::optional<UserId> holder(Tx &tx, const QString &hash);
    /// Since when the user has a good badge.
    static std::optional<QDateTime> givenAt(Tx &tx, UserId user);
    /// False when the user had none.
    static bool end(Tx &tx, UserId user, const QDateTime &at);
};

} // namespace cabas
