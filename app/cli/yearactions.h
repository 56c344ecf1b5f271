// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actions.h"

namespace cabas {

/// `year.*` (list, steps, begin_closing, reopen, post, adjust, take_back, close, allocate) and
/// `vat.*` (return, send).
std::vector<Action> yearActions();

} // namespace cabas
