// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actions.h"

namespace cabas {

/// Actions on people beside their name: profiles, households, consents, notes, duplicates, what is
/// lent, and leaving.
std::vector<Action> peopleActions();

} // namespace cabas
