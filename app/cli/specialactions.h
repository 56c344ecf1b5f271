// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actions.h"

namespace cabas {

/// special.ask, change, list, show, cancel, join, keep: what members order.
std::vector<Action> specialActions();

} // namespace cabas
