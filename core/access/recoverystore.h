// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"

#include <QDateTime>

#include <optional>

namespace cabas {

/// The hash of the owner's recovery code: one at most.
class RecoveryStore {
public:
    struct Kept {
        QString hash;
        QDateTime madeAt;
    };

    static std::optional<Kept> find(Tx &tx);
    static void put(Tx &tx, const Kept &kept);
};

} // namespace cabas
