// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/reports/exercise.h"

namespace cabas {

/// Looks in the books whether an exercise was done: nothing is ticked by hand.
class ExerciseStore {
public:
    static int timesDone(Tx &tx, ExerciseKind kind);
};

} // namespace cabas
