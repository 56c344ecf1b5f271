// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actions.h"

namespace cabas {

/// Tickets put right, drawers handed over, what tills and members' accounts are set to.
std::vector<Action> correctionActions();

} // namespace cabas
