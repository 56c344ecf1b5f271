// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actions.h"

namespace cabas {

/// member.*, household.* and, through `userActions`, user.*.
std::vector<Action> memberActions();

/// user.*: who may work with the file.
std::vector<Action> userActions();

} // namespace cabas
