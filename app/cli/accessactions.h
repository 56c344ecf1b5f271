// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actions.h"

namespace cabas {

/// user.badge, user.badge_end, user.recovery, access.*, audit.list: docs/SECURITY.md.
std::vector<Action> accessActions();

} // namespace cabas
