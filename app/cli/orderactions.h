// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actions.h"

namespace cabas {

/// order.add, send, show, list, cancel, close, propose; supplier.terms.
std::vector<Action> orderActions();

} // namespace cabas
