// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/transaction.h"
#include "core/members/personbadge.h"

#include <QCoreApplication>

#include <vector>

namespace cabas {

/// What every door that reads a badge goes by: the office, the till, the kiosk.
class BadgeDesk {
    Q_DECLARE_TR_FUNCTIONS(BadgeDesk)

public:
    /// All that a member was given, oldest first; never empty.
    static std::vector<Badge> of(Tx &tx, const Member &member);
    /// Refused in words where a code is that of a badge that ended.
    static Result<> checkGood(Tx &tx, const QString &code);
    /// Whose badge or number it is. Absent: nobody's. Refused in words: one that ended, or that of
    /// a helper whose days are over.
    static Result<std::optional<BadgeHolder>> holder(Tx &tx, const QString &numberOrBadge,
                                                     QDate day);
    /// The member that a household's people shop for: who holds it, else the first one.
    static std::optional<Member> firstOf(Tx &tx, HouseholdId household, QDate day);
};

} // namespace cabas
