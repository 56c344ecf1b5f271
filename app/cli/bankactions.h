// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actions.h"

namespace cabas {

/// bank.import, bank.payouts, bank.accounts, bank.account, bank.lines, bank.standing, bank.match,
/// bank.undo, bank.close, bank.rules, bank.rule, bank.mapping, bank.deposit
std::vector<Action> bankActions();

} // namespace cabas
