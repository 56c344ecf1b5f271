// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actions.h"

namespace cabas {

/// product.sheet, producer.save, shop.place, vat.suggest, family.*
std::vector<Action> sheetActions();

} // namespace cabas
