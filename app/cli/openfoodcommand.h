// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

namespace cabas {

/// `cabas import openfoodfacts FILE INPUT`, the words already read; INPUT `-` is standard input.
int importOpenFood(const Arguments &arguments);

} // namespace cabas
