// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/members/personbadge.h"

#include <vector>

namespace cabas {

/// Badges of people of households who are no members.
class PersonBadgeStore {
public:
    /// A person's, oldest first.
    static std::vector<PersonBadge> of(Tx &tx, qint64 person);
    static std::optional<PersonBadge> find(Tx &tx, const QString &code);
    /// The highest number given so far; 0: none.
    static int lastNumber(Tx &tx);
    static void add(Tx &tx, const PersonBadge &badge, UserId user);
    static void end(Tx &tx, const QString &code, QDate day, const QString &reason);
    /// The person leaves the household: their badges are nobody's, and stay known as ended.
    static void release(Tx &tx, qint64 person, QDate day);
};

} // namespace cabas
