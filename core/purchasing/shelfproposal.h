// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/transaction.h"
#include "core/formats/table.h"
#include "core/purchasing/cataloguedifference.h"

#include <QCoreApplication>

namespace cabas {

/// What the shelf would cost if a catalogue's differences were taken.
class ShelfProposal {
    Q_DECLARE_TR_FUNCTIONS(ShelfProposal)

public:
    /// Sets `shelfAfter` of each difference by the shop's chain, as the draft of the import would
    /// have it. Without a chain none is set. Fails only when `watch` stops it.
    static Result<> tell(Tx &tx, const Session &session, SupplierId supplier,
                         CatalogueComparison &comparison, const Watch &watch);
};

} // namespace cabas
