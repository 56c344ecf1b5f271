// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actions.h"
#include "core/purchasing/invoicechoice.h"

namespace cabas {

/// `choices` of an action: `{kind, line?, code?, reply: accepted | claimed, cost_e4?,
/// shelf_cents?}`, as the differences of `invoice.check` name them.
Result<std::vector<InvoiceChoice>> invoiceChoicesOf(const ActionContext &context,
                                                    const QJsonObject &object);
/// invoice.decide, invoice.desk
std::vector<Action> invoiceDeskActions();

} // namespace cabas
