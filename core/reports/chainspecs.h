// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/chainstore.h"

#include <vector>

namespace cabas {

/// Every kind of sealed document of the program, of every room: what a verification reads.
class ChainSpecs {
public:
    static std::vector<ChainSpec> all();
};

} // namespace cabas
