// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actions.h"

namespace cabas {

/// badge.list, badge.end, badge.replace; meeting.add and meeting.guest.
std::vector<Action> badgeActions();

} // namespace cabas
