// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actions.h"

namespace cabas {

/// till.print, till.mail, outbox.list.
std::vector<Action> paperActions();

} // namespace cabas
