// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

namespace cabas {

/// `cabas import delivery`: begins a reception from a supplier's document, to be counted.
int runDeliveryImport(const Arguments &arguments, Shop &shop, const Session &session);

} // namespace cabas
