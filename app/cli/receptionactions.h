// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actions.h"
#include "core/base/id.h"

namespace cabas {

/// A product by its number (as product.add answered), its code or any of its barcodes.
Result<ProductId> deliveredProduct(const ActionContext &context, const QJsonValue &value);

/// reception.start, scan, undo, attach, price, finish, show.
std::vector<Action> receptionActions();

} // namespace cabas
