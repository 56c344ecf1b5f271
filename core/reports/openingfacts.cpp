// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/openingfacts.h"

#include "core/reports/stockreportstore.h"
#include "core/reports/yearfactsstore.h"

namespace cabas {

Result<OpeningFacts> OpeningFactsService::of(const Session &session, QDate first)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) {
        OpeningFacts facts;
        facts.memberAccounts = YearFactsStore::memberOpenings(tx);
        auto levels = StockReportStore::levelsAt(tx, first.addDays(-1));
        if (levels.empty())
            levels = StockReportStore::levelsAt(tx, session.today());
        if (!levels.empty()) {
            facts.stockValue = Money();
            for (const StockReportStore::Level &level : levels)
                *facts.stockValue += level.value;
        }
        return facts;
    });
}

} // namespace cabas
