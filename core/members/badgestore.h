// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/members/badge.h"

#include <vector>

namespace cabas {

/// Badges that were given after the first one, and those that ended. A first badge that nothing
/// happened to has no row: its code is the member's own.
class BadgeStore {
public:
    /// A member's, as they were written, oldest first.
    static std::vector<Badge> of(Tx &tx, MemberId member);
    static std::optional<Badge> find(Tx &tx, const QString &code);
    static void add(Tx &tx, const Badge &badge, UserId user);
    static void end(Tx &tx, const QString &code, QDate day, const QString &reason);
};

} // namespace cabas
