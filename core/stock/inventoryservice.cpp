// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stock/inventoryservice.h"

#include "core/access/auditstore.h"
#include "core/barcode/scan.h"
#include "core/base/text.h"
#include "core/catalog/barcoderulestore.h"
#include "core/catalog/catalogstore.h"
#include "core/stock/inventoryjudge.h"
#include "core/stock/inventorystore.h"

#include <QJsonObject>

#include <algorithm>

namespace cabas {

namespace {

constexpr int longestLot = 60;

/// A place of an inventory that is still being counted.
struct OpenPlace {
    Inventory inventory;
    InventoryZone zone;
};

Result<Inventory> openInventory(Tx &tx, InventoryId id)
{
    InventoryStore::lock(tx, id);
    const std::optional<Inventory> inventory = InventoryStore::find(tx, id);
    if (!inventory)
        return notFound(InventoryService::tr("There is no inventory number %1.").arg(id.value()),
                        u"unknown_inventory"_qs);
    if (inventory->state != InventoryState::Open)
        return refused(
            InventoryService::tr("%1 is over: its count can no longer change. Begin another "
                                 "inventory, or count the product by itself.")
                .arg(inventory->name),
            u"inventory_over"_qs);
    return *inventory;
}

Result<OpenPlace> openPlace(Tx &tx, InventoryZoneId id)
{
    const std::optional<InventoryId> owner = InventoryStore::inventoryOf(tx, id);
    if (!owner)
        return notFound(InventoryService::tr("This place is not part of an inventory."),
                        u"unknown_zone"_qs);
    CABAS_LET(inventory, openInventory(tx, *owner));
    for (const InventoryZone &zone : inventory.zones) {
        if (zone.id == id)
            return OpenPlace{inventory, zone};
    }
    return notFound(InventoryService::tr("This place is not part of an inventory."),
                    u"unknown_zone"_qs);
}

Result<> checkRound(int round)
{
    if (round == 1 || round == 2)
        return Ok{};
    return refused(InventoryService::tr("There is a first count and a second one."), u"round"_qs);
}

Quantity tallyOf(Tx &tx, const InventoryScan &scan)
{
    for (const InventoryTally &tally : InventoryStore::tallies(tx, scan.zone, scan.round)) {
        if (tally.product == scan.product)
            return tally.counted;
    }
    return {};
}

InventoryScan newScan(Tx &tx, const Session &session, const OpenPlace &place, int round)
{
    InventoryScan scan;
    scan.inventory = place.inventory.id;
    scan.zone = place.zone.id;
    scan.round = round;
    scan.afterMove = InventoryStore::newestMove(tx);
    scan.at = session.now();
    scan.user = session.user();
    return scan;
}

} // namespace

Result<Inventory> InventoryService::start(const Session &session, const InventoryStart &wish)
{
    CABAS_TRY(session.require(Permission::CorrectStock));
    CABAS_TRY(InventoryRules::checkName(wish.name));
    CABAS_TRY(InventoryRules::checkZones(wish.zones));
    CABAS_TRY(InventoryRules::checkTolerance(wish.tolerance));
    return m_db.write([&](Tx &tx) -> Result<Inventory> {
        Inventory inventory;
        inventory.name = cleaned(wish.name);
        inventory.family = wish.family;
        inventory.tolerance = wish.tolerance;
        const InventoryId id = InventoryStore::add(tx, session, inventory);
        for (const QString &zone : wish.zones)
            InventoryStore::addZone(tx, id, zone);
        AuditStore::record(tx, session, "stock.inventory_start", u"inventory"_qs, id.value(),
                           {{u"name"_qs, inventory.name}});
        return *InventoryStore::find(tx, id);
    });
}

Result<Inventory> InventoryService::addZone(const Session &session, InventoryId id,
                                            const QString &name)
{
    CABAS_TRY(session.require(Permission::CorrectStock));
    return m_db.write([&](Tx &tx) -> Result<Inventory> {
        CABAS_LET(inventory, openInventory(tx, id));
        std::vector<QString> names;
        for (const InventoryZone &zone : inventory.zones)
            names.push_back(zone.name);
        names.push_back(name);
        CABAS_TRY(InventoryRules::checkZones(names));
        InventoryStore::addZone(tx, id, name);
        return *InventoryStore::find(tx, id);
    });
}

Result<InventoryAnswer> InventoryService::write(Tx &tx, const Session &session, InventoryScan scan,
                                                const ProductHit &hit, const CountedGoods &goods)
{
    CABAS_LET(quantity, InventoryRules::quantityOf(hit.product, hit.code, goods));
    scan.product = hit.product.id;
    scan.quantity = quantity;
    scan.lot = cleaned(goods.lot);
    if (scan.lot.size() > longestLot)
        return refused(tr("A lot’s mark has %1 characters at most. Was something else scanned "
                          "there?")
                           .arg(longestLot),
                       u"lot"_qs);
    scan.id = InventoryStore::addScan(tx, scan);
    InventoryAnswer answer;
    answer.scan = scan;
    answer.product = CatalogStore::find(tx, hit.product.id, session.today());
    answer.counted = tallyOf(tx, scan);
    answer.elsewhere = InventoryStore::otherShelf(tx, hit.product.id, scan.zone);
    return answer;
}

Result<InventoryAnswer> InventoryService::scan(const Session &session, InventoryZoneId zone,
                                               int round, const QString &code,
                                               const CountedGoods &goods)
{
    CABAS_TRY(session.require(Permission::CorrectStock));
    CABAS_TRY(checkRound(round));
    return m_db.write([&](Tx &tx) -> Result<InventoryAnswer> {
        CABAS_LET(place, openPlace(tx, zone));
        const ScanResult read = parseScan(code, BarcodeRuleStore::all(tx), session.today().year());
        if (!read.ok)
            return refused(read.error, u"bad_code"_qs);
        if (read.key().isEmpty())
            return refused(tr("%1 is not the code of an article.").arg(code.trimmed()),
                           u"not_an_article"_qs);
        InventoryScan scan = newScan(tx, session, place, round);
        scan.code = code.trimmed();
        const std::optional<ProductHit> hit =
            CatalogStore::findByCode(tx, CatalogStore::codeKey(read.key()), session.today());
        if (!hit) {
            scan.quantity = Quantity::units(1);
            scan.id = InventoryStore::addScan(tx, scan);
            InventoryAnswer answer;
            answer.scan = scan;
            answer.message = tr("No product has the code %1. It is noted, and counts for nothing: "
                                "enter the product, then scan it again.")
                                 .arg(scan.code);
            return answer;
        }
        CountedGoods all = goods;
        if (all.lot.isEmpty())
            all.lot = read.lot;
        const std::optional<Quantity> labelled = read.weight ? read.weight : read.quantity;
        // The number of goods by weight without a weight in it says no weight.
        if (labelled && !labelled->isZero())
            all.labelled = labelled;
        else if (read.price && hit->product.price && hit->product.price->cents() > 0)
            all.labelled = quantityFor(*read.price, *hit->product.price);
        return write(tx, session, scan, *hit, all);
    });
}

Result<InventoryAnswer> InventoryService::countProduct(const Session &session, InventoryZoneId zone,
                                                       int round, ProductId product,
                                                       const CountedGoods &goods)
{
    CABAS_TRY(session.require(Permission::CorrectStock));
    CABAS_TRY(checkRound(round));
    return m_db.write([&](Tx &tx) -> Result<InventoryAnswer> {
        CABAS_LET(place, openPlace(tx, zone));
        const std::optional<Product> found = CatalogStore::find(tx, product, session.today());
        if (!found)
            return notFound(tr("This product is no longer in the catalogue."),
                            u"unknown_product"_qs);
        InventoryScan scan = newScan(tx, session, place, round);
        scan.code = found->code;
        return write(tx, session, scan, {*found, {}}, goods);
    });
}

Result<InventoryAnswer> InventoryService::correct(const Session &session, InventoryScanId id,
                                                  Quantity quantity)
{
    CABAS_TRY(session.require(Permission::CorrectStock));
    return m_db.write([&](Tx &tx) -> Result<InventoryAnswer> {
        const std::optional<InventoryScan> before = InventoryStore::scan(tx, id);
        if (!before || before->undone || !before->product)
            return notFound(tr("This scan was taken back."), u"unknown_scan"_qs);
        CABAS_LET(place, openPlace(tx, before->zone));
        const std::optional<Product> product =
            CatalogStore::find(tx, *before->product, session.today());
        if (!product)
            return notFound(tr("This product is no longer in the catalogue."),
                            u"unknown_product"_qs);
        InventoryStore::undo(tx, id);
        InventoryScan scan = newScan(tx, session, place, before->round);
        scan.code = before->code;
        CountedGoods goods;
        goods.quantity = quantity;
        goods.lot = before->lot;
        return write(tx, session, scan, {*product, {}}, goods);
    });
}

Result<std::optional<InventoryScan>> InventoryService::undoLast(const Session &session,
                                                                InventoryZoneId zone)
{
    CABAS_TRY(session.require(Permission::CorrectStock));
    return m_db.write([&](Tx &tx) -> Result<std::optional<InventoryScan>> {
        CABAS_TRY(openPlace(tx, zone));
        const auto last = InventoryStore::lastScan(tx, zone, session.user());
        if (last)
            InventoryStore::undo(tx, last->id);
        return last;
    });
}

Result<int> InventoryService::sayRestIsNone(const Session &session, InventoryZoneId id)
{
    CABAS_TRY(session.require(Permission::CorrectStock));
    return m_db.write([&](Tx &tx) -> Result<int> {
        CABAS_LET(place, openPlace(tx, id));
        int said = 0;
        for (const InventoryJudge::Counted &each : InventoryJudge::counted(tx, place.inventory)) {
            if (!each.lacks(id))
                continue;
            InventoryScan scan = newScan(tx, session, place, 1);
            scan.product = each.product;
            InventoryStore::addScan(tx, scan);
            ++said;
        }
        return said;
    });
}

Result<std::vector<Inventory>> InventoryService::list(const Session &session, int limit) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read([&](Tx &tx) { return InventoryStore::list(tx, limit); });
}

Result<InventoryView> InventoryService::view(const Session &session, InventoryZoneId id,
                                             int round) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read([&](Tx &tx) -> Result<InventoryView> {
        const std::optional<InventoryId> owner = InventoryStore::inventoryOf(tx, id);
        const auto inventory = owner ? InventoryStore::find(tx, *owner) : std::nullopt;
        if (!inventory)
            return notFound(tr("This place is not part of an inventory."), u"unknown_zone"_qs);
        InventoryView view;
        view.inventory = *inventory;
        view.tallies = InventoryStore::tallies(tx, id, round);
        std::set<ProductId> met;
        for (const InventoryTally &tally : view.tallies) {
            if (tally.product)
                met.insert(*tally.product);
        }
        for (const ProductId product : InventoryJudge::scope(tx, *inventory, id)) {
            ++view.expected;
            view.met += met.contains(product) ? 1 : 0;
        }
        return view;
    });
}

Result<> InventoryService::abandon(const Session &session, InventoryId id)
{
    CABAS_TRY(session.require(Permission::CorrectStock));
    return m_db.write([&](Tx &tx) -> Result<> {
        CABAS_LET(inventory, openInventory(tx, id));
        InventoryStore::end(tx, session, id, InventoryState::Abandoned);
        AuditStore::record(tx, session, "stock.inventory_abandon", u"inventory"_qs, id.value(),
                           {{u"name"_qs, inventory.name}});
        return Ok{};
    });
}

} // namespace cabas
