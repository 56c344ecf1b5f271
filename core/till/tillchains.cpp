// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/tillchains.h"

#include "core/till/closingstore.h"
#include "core/till/ticketstore.h"
#include "core/till/tillstore.h"

namespace cabas {

QString TillChains::nameOf(TillId till)
{
    return QStringLiteral("till:%1").arg(till.value());
}

std::vector<ChainSpec> TillChains::specs()
{
    return {TicketStore::firstChainSpec(), TicketStore::chainSpec(), TillStore::sessionChainSpec(),
            TillStore::cashChainSpec(), ClosingStore::chainSpec()};
}

} // namespace cabas
