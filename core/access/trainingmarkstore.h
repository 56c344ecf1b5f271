// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"

namespace cabas {

/// Whether a file is one to learn in, where nothing counts (RULINGS 2.13). Whatever is printed or
/// shown of such a file says so.
class TrainingMarkStore {
public:
    static bool isTraining(Tx &tx);
    /// Marks the file at hand, for ever.
    static void mark(Tx &tx);
};

} // namespace cabas
