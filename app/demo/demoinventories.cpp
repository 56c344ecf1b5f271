// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demoinventories.h"

#include "core/stock/inventoryservice.h"

#include <algorithm>

namespace cabas {

namespace {

constexpr size_t onAShelf = 10;
constexpr qint64 milliPerUnit = 1000;

} // namespace

Result<> DemoInventories::count(InventoryZoneId zone, size_t first, size_t past, qint64 lost)
{
    const Session session = m_world.as(u"youssef"_qs, u"Réserve"_qs);
    for (size_t at = first; at < std::min(past, m_world.goods.size()); ++at) {
        DemoGoods &goods = m_world.goods[at];
        CountedGoods counted;
        counted.quantity = goods.onHand;
        if (at == first && goods.onHand.milli() > lost * milliPerUnit)
            counted.quantity = goods.onHand - Quantity::units(lost);
        m_world.clock.advanceSeconds(11);
        CABAS_TRY(
            InventoryService(m_world.db).countProduct(session, zone, 1, goods.product.id, counted));
    }
    return Ok{};
}

Result<> DemoInventories::finish()
{
    const Session session = m_world.as(u"youssef"_qs, u"Réserve"_qs);
    InventoryService service(m_world.db);
    CABAS_LET(inventory, service.start(session, {tr("Dry goods"), {tr("Dry goods, left")}}));
    CABAS_TRY(count(inventory.zones.front().id, 0, onAShelf, 1));
    CABAS_TRY(service.close(session, inventory.id, true));
    return Ok{};
}

Result<> DemoInventories::begin()
{
    const Session session = m_world.as(u"youssef"_qs, u"Réserve"_qs);
    CABAS_LET(inventory,
              InventoryService(m_world.db)
                  .start(session, {tr("Tins and jars"), {tr("Tins, right"), tr("Store room")}}));
    return count(inventory.zones.front().id, onAShelf, onAShelf + onAShelf / 2, 2);
}

} // namespace cabas
