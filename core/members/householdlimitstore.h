// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/members/people.h"

namespace cabas {

/// How many persons of a household may shop, and how many do.
class HouseholdLimitStore {
public:
    /// By the rules of shifts that hold on a day; 0: as many as there are.
    static int allowed(Tx &tx, QDate day);
    /// Members who have not left by a day, and adults who are no members, helpers of the past left
    /// out.
    static int shopping(Tx &tx, HouseholdId household, QDate day);
};

} // namespace cabas
