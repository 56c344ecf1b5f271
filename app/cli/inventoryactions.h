// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actions.h"

namespace cabas {

/// inventory.start, scan, undo, recount, none, close, show, abandon.
std::vector<Action> inventoryActions();

} // namespace cabas
