// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actions.h"

namespace cabas {

struct BasketView;

/// policy.*, prompt.*, limit.*, tare.*, touch.*: the shop's terms of sale. till.answer, allow,
/// note, guest, repeat, weigh: what is done to a basket beside ringing up. unknown.*: the codes
/// that tills could not read.
std::vector<Action> saleActions();

/// Questions, limits, note and guest of a basket, for its answer.
void addTermsJson(QJsonObject &json, const BasketView &view);

} // namespace cabas
