// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/db/chainstore.h"

namespace cabas {

/// The chains of the tills: one each, holding its sessions, cash moves, tickets and closings in
/// the order they were made.
class TillChains {
public:
    /// "till:3".
    static QString nameOf(TillId till);
    /// Every kind of document in them, for ChainStore::verify.
    static std::vector<ChainSpec> specs();
};

} // namespace cabas
