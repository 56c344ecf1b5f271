// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/userrules.h"
#include "core/db/transaction.h"

namespace cabas {

/// Wrong tries that belong to no user, and until when the next one waits.
class TriesStore {
public:
    /// `what`: "recovery", or "badge:" with the station's name. Its hash is always empty.
    static PinState read(Tx &tx, const QString &what);
    static void write(Tx &tx, const QString &what, const PinState &state);
};

} // namespace cabas
