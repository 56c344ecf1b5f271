// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/backtestservice.h"

#include "core/purchasing/backtestrules.h"
#include "core/purchasing/demandrules.h"
#include "core/purchasing/demandstore.h"

#include <map>

namespace cabas {

Result<Backtest> BacktestService::play(const Session &session, SupplierId supplier, int weeks) const
{
    CABAS_TRY(session.require(Permission::Order));
    if (weeks < 1 || weeks > BacktestRules::mostWeeks)
        return refused(tr("Play 1 to %1 weeks.").arg(BacktestRules::mostWeeks), u"weeks"_qs);
    return m_db.read([&](Tx &tx) -> Result<Backtest> {
        const QDate today = session.today();
        const QDate from = today.addDays(-7 * (weeks + 1) - DemandRules::windowDays);
        std::map<ProductId, BacktestProduct> past;
        for (const SuppliedProduct &product : DemandStore::products(tx, supplier)) {
            BacktestProduct each;
            each.onHand = product.item.onHand;
            each.firstDay = product.firstDay;
            each.pack = product.item.pack;
            past.insert_or_assign(product.item.product, each);
        }
        DemandStore::eachDay(tx, supplier, from, [&](const DayMoves &day) {
            if (const auto found = past.find(day.product); found != past.end())
                found->second.moves.push_back(day);
        });
        for (const PromotedSpan &span : DemandStore::promotions(tx, supplier, from)) {
            if (const auto found = past.find(span.product); found != past.end())
                found->second.promotions.push_back(span);
        }
        const std::vector<QDate> openDays = DemandStore::openDays(tx, {from, today.addDays(1)});
        const OrderTerms terms = DemandStore::terms(tx, supplier).value_or(OrderTerms{});
        Backtest sum;
        sum.weeks = weeks;
        for (const auto &[product, each] : past)
            BacktestRules::add(each, openDays, today, weeks, terms, sum);
        return sum;
    });
}

} // namespace cabas
