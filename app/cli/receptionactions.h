// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actions.h"

namespace cabas {

/// reception.start, scan, undo, attach, price, finish, show.
std::vector<Action> receptionActions();

} // namespace cabas
