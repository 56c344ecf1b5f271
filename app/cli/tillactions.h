// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actions.h"

namespace cabas {

/// till.open, sell, refund, close, show, cash, x, scan, basket, park, recall.
std::vector<Action> tillActions();

} // namespace cabas
