// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actions.h"
#include "core/purchasing/invoiceservice.h"

namespace cabas {

/// invoice.add, check, show, list, reverse.
std::vector<Action> invoiceActions();

/// What became of an invoice, as `invoice.add` answers it; without `invoice` and `entry` where it
/// was only checked.
QJsonObject invoiceAnswerJson(const ActionContext &context, const InvoiceAnswer &answer);

} // namespace cabas
