// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actions.h"

namespace cabas {

/// reception.reverse: takes a finished reception back, whole or line by line.
Result<QJsonObject> reverseDelivery(const ActionContext &context, const QJsonObject &object);
/// reception.reversible: what would be taken back, and what not.
Result<QJsonObject> showReversible(const ActionContext &context, const QJsonObject &object);

} // namespace cabas
