// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actions.h"

namespace cabas {

/// Actions on the capital: shares.*
std::vector<Action> capitalActions();

} // namespace cabas
