// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actions.h"

namespace cabas {

/// product.add, product.find, product.set, product.code, price.set, supplier.add, barcode.rule.
std::vector<Action> catalogActions();

/// stock.show, stock.count, stock.lose, stock.undo_loss, stock.open.
std::vector<Action> stockActions();

} // namespace cabas
