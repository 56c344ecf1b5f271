// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

namespace cabas {

class Session;
class Shop;

/// `import order SHOP FILE --supplier CODE`: a draft of what a file asks a supplier for. Lines of
/// no known product are refused lines, taken no notice of under `--partial`.
int runOrderImport(const Arguments &arguments, Shop &shop, const Session &session);

} // namespace cabas
