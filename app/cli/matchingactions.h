// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actions.h"

namespace cabas {

/// Third parties and what settles what: `party.set`, `party.list`, `party.open`, `party.ages`,
/// `journal.match`, `journal.unmatch`, `journal.match_all`, `ledger.show`.
std::vector<Action> matchingActions();

} // namespace cabas
