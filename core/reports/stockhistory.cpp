// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/stockhistory.h"

#include "core/reports/stockreportstore.h"
#include "core/stock/stockrules.h"
#include "core/stock/stockstore.h"

namespace cabas {

Result<std::vector<StockEvent>> StockHistory::of(Database &db, const Session &session,
                                                 ProductId product, int limit)
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return db.read([&](Tx &tx) {
        std::vector<StockEvent> events = StockReportStore::movesOf(tx, product, limit);
        std::vector<Quantity> moved;
        for (const StockEvent &event : events)
            moved.push_back(event.quantity);
        const std::vector<Quantity> after =
            StockRules::running(StockStore::level(tx, product).onHand, moved);
        for (size_t i = 0; i < events.size(); ++i)
            events[i].after = after[i];
        return events;
    });
}

Result<std::vector<StockEvent>> StockHistory::page(Database &db, const Session &session,
                                                   const MoveWish &wish,
                                                   const std::optional<StockEvent> &after,
                                                   int limit)
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return db.read([&](Tx &tx) { return StockReportStore::page(tx, wish, after, limit); });
}

Result<std::vector<DayLevel>> StockHistory::days(Database &db, const Session &session,
                                                 ProductId product)
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return db.read([&](Tx &tx) { return StockReportStore::days(tx, product); });
}

Result<std::vector<MoveSum>> StockHistory::sums(Database &db, const Session &session,
                                                const MoveWish &wish)
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return db.read([&](Tx &tx) { return StockReportStore::sums(tx, wish); });
}

std::optional<size_t> StockHistory::fellBelow(const std::vector<StockEvent> &events)
{
    for (size_t i = 0; i < events.size() && events[i].after.isNegative(); ++i) {
        const Quantity before = events[i].after - events[i].quantity;
        if (!before.isNegative())
            return i;
    }
    return {};
}

} // namespace cabas
