// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actions.h"

namespace cabas {

/// price.coefficient, price.ending, price.family, price.proof, price.simulate, price.batch,
/// price.batches, price.apply, price.undo, price.effect
std::vector<Action> pricingActions();

} // namespace cabas
