// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

namespace cabas {

/// `cabas import invoice`: posts a supplier's invoice from its document.
int runInvoiceImport(const Arguments &arguments, Shop &shop, const Session &session);

} // namespace cabas
