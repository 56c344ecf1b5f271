// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actions.h"

namespace cabas {

/// Actions on people's data: their file, its readers, its erasure, what is kept; and letters.
std::vector<Action> privacyActions();

} // namespace cabas
