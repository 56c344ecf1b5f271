// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actions.h"

namespace cabas {

/// opening.*: the balances that the books begin with.
std::vector<Action> openingActions();

} // namespace cabas
