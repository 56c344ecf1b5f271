// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actions.h"

namespace cabas {

/// reception.price with lines, and reception.prices: what a delivery's goods cost.
Result<QJsonObject> priceDelivery(const ActionContext &context, const QJsonObject &object);
Result<QJsonObject> showPrices(const ActionContext &context, const QJsonObject &object);

} // namespace cabas
