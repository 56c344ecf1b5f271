// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actions.h"

namespace cabas {

/// supplier.sheet; order.file, remind, shortage, follow, late, groups, week.
std::vector<Action> supplierSheetActions();

} // namespace cabas
