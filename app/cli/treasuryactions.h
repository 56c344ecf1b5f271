// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actions.h"

namespace cabas {

/// Payments, equipment, loans, budget and what awaits: `payment.account`, `payment.due`,
/// `payment.run`, `payment.file`, `payment.post`, `payment.cancel`, `asset.add`, `asset.list`,
/// `asset.depreciate`, `asset.out`, `loan.add`, `loan.list`, `loan.pay`, `budget.set`,
/// `budget.show`, `treasury.forecast`, `books.todo`, `month.show`, `month.tick`, `party.remind`.
std::vector<Action> treasuryActions();

} // namespace cabas
