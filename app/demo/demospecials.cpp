// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demospecials.h"

#include "app/demo/demoshelves.h"
#include "core/catalog/catalogstore.h"
#include "core/purchasing/orderservice.h"
#include "core/special/specialorderservice.h"
#include "core/till/saleservice.h"

#include <algorithm>

namespace cabas {

namespace {

/// Days before the last one on which members order; what they order first is overdue by then.
constexpr int firstAsking = 16;
constexpr int secondAsking = 4;
constexpr size_t askedEachTime = 3;
/// Nobody has bread or yoghurt put aside for a week.
constexpr int freshDays = 30;

} // namespace

Result<> DemoSpecials::ask(size_t member, const DemoGoods &goods, int count, const QString &note)
{
    while (!m_world.members[member % m_world.members.size()].mayShop)
        ++member;
    SpecialWish wish;
    wish.member = m_world.members[member % m_world.members.size()].id;
    wish.product = goods.product.id;
    wish.quantity = Quantity::units(count);
    wish.note = note;
    CABAS_TRY(SpecialOrderService(m_world.db).ask(m_world.as(u"camille"_qs, u"Caisse 1"_qs), wish));
    return Ok{};
}

Result<> DemoSpecials::askBeforeDelivery(QDate day)
{
    const qint64 left = day.daysTo(m_world.lastDay);
    if (left > firstAsking)
        return Ok{};
    const Session cashier = m_world.as(u"camille"_qs, u"Caisse 1"_qs);
    CABAS_LET(list, SpecialOrderService(m_world.db).list(cashier));
    const size_t due = left > secondAsking ? askedEachTime : 2 * askedEachTime;
    if (list.orders.size() >= due)
        return Ok{};
    size_t asked = 0;
    for (const DemoGoods &goods : m_world.goods) {
        if (asked == askedEachTime)
            break;
        // So little is left of it that the next delivery brings some; it keeps for a while.
        const bool isFresh = goods.shelfDays > 0 && goods.shelfDays <= freshDays;
        if (isFresh || goods.onHand.milli() * 2 > DemoShelves::target(m_world, goods).milli())
            continue;
        ++asked;
        CABAS_TRY(ask(size_t(left) + asked * 7, goods, int(asked), {}));
    }
    return Ok{};
}

Result<> DemoSpecials::begin()
{
    CABAS_TRY(joinDraft());
    CABAS_TRY(ask(2, m_world.goods[m_world.goods.size() / 2], 6, tr("for a birthday")));
    CABAS_TRY(ask(9, m_world.goods[m_world.goods.size() / 3], 1, {}));
    return collectOne();
}

Result<> DemoSpecials::joinDraft()
{
    const Session buyer = m_world.as(u"rosalie"_qs, u"Bureau"_qs);
    CABAS_LET(orders, OrderService(m_world.db).list(buyer, 5));
    const auto draft = std::find_if(orders.begin(), orders.end(), [](const SupplierOrder &order) {
        return order.state == OrderState::Draft;
    });
    if (draft == orders.end())
        return Ok{};
    size_t asked = 0;
    for (const DemoGoods &goods : m_world.goods) {
        if (asked == askedEachTime || m_world.suppliers[goods.supplier] != draft->supplier)
            continue;
        ++asked;
        CABAS_TRY(
            ask(asked * 5, goods, 4, asked == 1 ? tr("the whole case if possible") : QString()));
    }
    CABAS_TRY(SpecialOrderService(m_world.db).joinTo(buyer, draft->id));
    return Ok{};
}

Result<> DemoSpecials::collectOne()
{
    const Session cashier = m_world.as(u"camille"_qs, u"Caisse 1"_qs);
    CABAS_LET(list, SpecialOrderService(m_world.db).list(cashier));
    // Who ordered last comes first: the others keep their shelf full.
    for (auto each = list.orders.rbegin(); each != list.orders.rend(); ++each) {
        const SpecialOrder &order = *each;
        const auto member =
            std::find_if(m_world.members.begin(), m_world.members.end(),
                         [&](const DemoMember &one) { return one.id == order.member; });
        const auto goods =
            std::find_if(m_world.goods.begin(), m_world.goods.end(),
                         [&](const DemoGoods &one) { return one.product.id == order.product; });
        if (order.ready().isZero() || !member->mayShop || goods->onHand < order.ready())
            continue;
        SaleRequest sale;
        sale.till = u"1"_qs;
        sale.member = member->badge;
        sale.key = u"demo-%1"_qs.arg(m_world.nextKey++);
        LineRequest line;
        line.special = order.id;
        sale.lines = {line};
        CABAS_LET(price, m_world.db.read([&](Tx &tx) -> Result<Money> {
            return order.price.value_or(
                CatalogStore::priceAt(tx, *order.product, m_world.lastDay).value_or(Money()));
        }));
        const Money due = amountOf(price, order.ready());
        sale.payments = {{TillMeans::Card, {}, due}};
        CABAS_TRY(SaleService(m_world.db).sell(cashier, sale));
        goods->onHand -= order.ready();
        return Ok{};
    }
    return Ok{};
}

} // namespace cabas
