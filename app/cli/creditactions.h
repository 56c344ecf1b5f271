// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actions.h"
#include "core/purchasing/expectedcredit.h"

namespace cabas {

/// credit.list, ask, settle, drop.
std::vector<Action> creditActions();
QJsonArray creditsJson(const ActionContext &context, const std::vector<ExpectedCredit> &credits);

} // namespace cabas
