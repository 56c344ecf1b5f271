// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actions.h"
#include "core/purchasing/invoicechoice.h"
#include "core/purchasing/invoicedraft.h"

namespace cabas {

/// `choices` of an action: `{kind, line?, code?, reply: accepted | claimed, cost_e4?,
/// shelf_cents?}`, as the differences of `invoice.check` name them.
Result<std::vector<InvoiceChoice>> invoiceChoicesOf(const ActionContext &context,
                                                    const QJsonObject &object);
/// invoice.decide, invoice.desk, invoice.columns
std::vector<Action> invoiceDeskActions();

/// An invoice of a file: as it is, or by the columns learnt of a supplier's tables.
Result<InvoiceDocument> readInvoiceFile(Shop &shop, const Session &session, const QString &path);

} // namespace cabas
