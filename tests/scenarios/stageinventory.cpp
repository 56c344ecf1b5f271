// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a scenario that are about inventories.
#include "core/base/text.h"
#include "core/stock/inventoryservice.h"
#include "tests/scenarios/stage.h"

namespace cabas::test {

Result<> Stage::beginInventory(const Words &said)
{
    InventoryStart wish;
    wish.name = u"Inventory"_qs;
    for (const QString &zone : said.captured(1).split(u", "_qs))
        wish.zones.push_back(zone);
    CABAS_LET(started, InventoryService(m_shop.db()).start(m_shop.session(), wish));
    m_inventory = started;
    return Ok{};
}

Result<> Stage::countInventory(const Words &said)
{
    CountedGoods goods;
    goods.quantity = parseQuantity(said.captured(3));
    for (const InventoryZone &zone : m_inventory.zones) {
        if (zone.name == said.captured(2)) {
            CABAS_TRY(InventoryService(m_shop.db())
                          .scan(m_shop.session(), zone.id, said.captured(1).isEmpty() ? 1 : 2,
                                said.captured(4), goods));
            return Ok{};
        }
    }
    return refused(u"there is no such place"_qs);
}

Result<> Stage::closeInventory(const Words &said)
{
    CABAS_TRY(InventoryService(m_shop.db())
                  .close(m_shop.session(), m_inventory.id, !said.captured(1).isEmpty()));
    return Ok{};
}

} // namespace cabas::test
