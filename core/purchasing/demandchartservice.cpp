// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/demandchartservice.h"

#include "core/catalog/catalogstore.h"
#include "core/purchasing/demandchartrules.h"
#include "core/purchasing/demandchartstore.h"
#include "core/purchasing/demandhistory.h"
#include "core/purchasing/demandrules.h"
#include "core/purchasing/proposalrules.h"
#include "core/purchasing/supplierstore.h"

#include <algorithm>
#include <iterator>

namespace cabas {

namespace {

Quantity soldOver(const std::vector<DayMoves> &days, QDate from, QDate to)
{
    Quantity sold;
    for (const DayMoves &day : days) {
        if (from <= day.day && day.day < to)
            sold += day.sold;
    }
    return sold;
}

DemandHistory historyOf(Tx &tx, ProductId product, QDate today, const std::vector<QDate> &openDays)
{
    const QDate from = today.addDays(-DemandRules::windowDays);
    const QDate then = today.addDays(-DemandRules::yearDays);
    const QDate firstThen = then.addDays(-DemandRules::seasonDays);
    // One walk back to the season of a year ago.
    const std::vector<DayMoves> all =
        DemandChartStore::days(tx, product, {std::min(from, firstThen), today.addDays(1)});
    std::vector<DayMoves> recent;
    std::copy_if(all.begin(), all.end(), std::back_inserter(recent),
                 [&](const DayMoves &day) { return day.day >= from; });
    const DemandChartStore::Known known = DemandChartStore::known(tx, product);
    DemandHistory history =
        DemandHistoryRules::historyOf(recent, openDays, known.firstDay, known.onHand,
                                      DemandChartStore::promotions(tx, product, from));
    history.yearAgoBefore = soldOver(all, firstThen, then);
    history.yearAgoAfter = soldOver(all, then, then.addDays(DemandRules::seasonDays));
    return history;
}

} // namespace

std::vector<ProductOffer> DemandChartService::offers(Tx &tx, ProductId product,
                                                     std::optional<SupplierId> usual, QDate today)
{
    std::vector<ProductOffer> offers;
    for (const SupplierItem &item : SupplierStore::offersOf(tx, product)) {
        const std::optional<Supplier> supplier = SupplierStore::find(tx, item.supplier);
        if (!supplier || !supplier->active)
            continue;
        ProductOffer offer;
        offer.supplier = item.supplier;
        offer.supplierName = supplier->name;
        offer.isUsual = usual == item.supplier;
        offer.pack = item.pack;
        offer.cost = item.cost;
        const OrderTerms terms = DemandStore::terms(tx, item.supplier).value_or(OrderTerms{});
        offer.arrival = ProposalRules::calendar(terms, today).arrival;
        // Of a supplier nobody ordered from yet, an order is of the least that one may order.
        const Money order = DemandChartStore::usualOrder(tx, item.supplier).value_or(terms.minimum);
        offer.transport = DemandChartRules::transportOf(terms, item.cost, order);
        offers.push_back(offer);
    }
    DemandChartRules::sort(offers);
    return offers;
}

Result<DemandChart> DemandChartService::chart(const Session &session, ProductId id) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read([&](Tx &tx) -> Result<DemandChart> {
        const QDate today = session.today();
        const std::optional<Product> product = CatalogStore::find(tx, id, today);
        if (!product)
            return notFound(tr("This product no longer exists."), u"unknown_product"_qs);
        const std::vector<QDate> openDays =
            DemandStore::openDays(tx, {today.addDays(-DemandRules::windowDays), today.addDays(1)});
        const DemandHistory history = historyOf(tx, id, today, openDays);
        DemandChart chart;
        chart.product = id;
        chart.name = product->name;
        chart.unit = product->unit;
        chart.onHand = DemandChartStore::known(tx, id).onHand;
        chart.demand = DemandRules::forecast(history, DemandRules::openWeekdays(openDays));
        chart.weeks = DemandChartRules::weeks(history, today);
        chart.reasons = DemandChartRules::reasons(chart.demand, history, product->unit);
        chart.offers = offers(tx, id, product->supplier, today);
        return chart;
    });
}

} // namespace cabas
