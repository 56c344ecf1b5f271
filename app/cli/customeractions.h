// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actions.h"
#include "core/invoicing/salesinvoice.h"

namespace cabas {

/// customer.add, list, invoices, invoice; invoice.prepare, issue, credit.
std::vector<Action> customerActions();

} // namespace cabas
