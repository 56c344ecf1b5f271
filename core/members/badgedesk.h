// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/transaction.h"
#include "core/members/badge.h"
#include "core/members/member.h"

#include <vector>

namespace cabas {

/// What every door that reads a badge goes by: the office, the till, the kiosk.
class BadgeDesk {
public:
    /// All that a member was given, oldest first; never empty.
    static std::vector<Badge> of(Tx &tx, const Member &member);
    /// Refused in words where a code is that of a badge that ended.
    static Result<> checkGood(Tx &tx, const QString &code);
};

} // namespace cabas
