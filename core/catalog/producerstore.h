// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/producer.h"
#include "core/db/transaction.h"

#include <vector>

namespace cabas {

/// Who made or grew what the shop sells.
class ProducerStore {
public:
    static std::optional<Producer> find(Tx &tx, ProducerId id);
    /// By its whole name, accents and capitals aside.
    static std::optional<Producer> named(Tx &tx, const QString &name);
    /// By name.
    static std::vector<Producer> all(Tx &tx);
    static ProducerId add(Tx &tx, const Producer &producer);
    /// False when `producer.revision` is no longer the file's.
    static bool update(Tx &tx, const Producer &producer);
};

} // namespace cabas
