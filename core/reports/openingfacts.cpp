// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/openingfacts.h"

#include "core/reports/stockreportstore.h"
#include "core/reports/yearfactsstore.h"

namespace cabas {

namespace {

/// What the stock was worth at the end of a day; absent where there was none.
std::optional<Money> valueOn(Tx &tx, QDate day)
{
    const Money sum = StockReportStore::valueAt(tx, day);
    return sum.isZero() ? std::nullopt : std::optional(sum);
}

} // namespace

Result<OpeningFacts> OpeningFactsService::of(const Session &session, QDate first)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) {
        OpeningFacts facts;
        facts.memberAccounts = YearFactsStore::memberOpenings(tx);
        facts.stockValue = valueOn(tx, first.addDays(-1));
        if (!facts.stockValue)
            facts.stockValue = valueOn(tx, session.today());
        return facts;
    });
}

} // namespace cabas
