// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/till/tare.h"

#include <optional>
#include <vector>

namespace cabas {

/// The shop's containers.
class TareStore {
public:
    /// Lightest first.
    static std::vector<Tare> all(Tx &tx);
    static std::optional<Tare> named(Tx &tx, const QString &name);
    static TareId add(Tx &tx, const Tare &tare);
    /// False when `tare.revision` is no longer the file's.
    static bool update(Tx &tx, const Tare &tare);
    static void remove(Tx &tx, TareId id);
};

} // namespace cabas
