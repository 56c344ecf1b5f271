// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/members/people.h"

namespace cabas {

/// How many persons of a household shop.
class HouseholdLimitStore {
public:
    /// Members who have not left by a day, and adults who are no members, helpers of the past left
    /// out.
    static int shopping(Tx &tx, HouseholdId household, QDate day);
};

} // namespace cabas
