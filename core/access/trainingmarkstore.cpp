// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/trainingmarkstore.h"

namespace cabas {

bool TrainingMarkStore::isTraining(Tx &tx)
{
    return tx.integer("SELECT training FROM shop WHERE id = 1") != 0;
}

void TrainingMarkStore::mark(Tx &tx)
{
    tx.change("UPDATE shop SET training = 1 WHERE id = 1");
}

} // namespace cabas
