// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

namespace cabas {

/// `cabas import catalogue FILE INPUT --supplier CODE [--mapping NAME] [--dry-run] [--partial]
/// [--all]`: `arguments` are read, the shop is open, INPUT's bytes are `bytes`.
int runCatalogueImport(const Arguments &arguments, Shop &shop, const Session &session,
                       const QByteArray &bytes);

} // namespace cabas
