// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stock/inventoryjudge.h"

#include "core/base/text.h"
#include "core/catalog/catalogstore.h"
#include "core/stock/inventorystore.h"
#include "core/stock/stockrules.h"
#include "core/stock/stockstore.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace cabas {

namespace {

/// The family and all under it.
std::vector<FamilyId> familyTree(Tx &tx, FamilyId root)
{
    const std::vector<Family> all = CatalogStore::families(tx);
    std::vector<FamilyId> tree{root};
    for (size_t i = 0; i < tree.size(); ++i) {
        for (const Family &family : all) {
            if (family.parent == tree[i] && std::ranges::find(tree, family.id) == tree.end())
                tree.push_back(family.id);
        }
    }
    return tree;
}

/// Which of the places hold this product, and the shelf it stands on outside of them.
void placeProduct(InventoryJudge::Counted &product, const Inventory &inventory,
                  const InventoryStore::Place *place)
{
    const bool anyShelf = std::ranges::any_of(
        inventory.zones, [](const InventoryZone &zone) { return zone.shelf.has_value(); });
    const bool isHere =
        place != nullptr && std::ranges::any_of(inventory.zones, [&](const InventoryZone &zone) {
            return zone.shelf == place->shelf;
        });
    QStringList met;
    for (size_t i = 0; i < inventory.zones.size(); ++i) {
        const InventoryZone &zone = inventory.zones[i];
        if (product.counts[i].isCounted)
            met += zone.name;
        else if (!isHere || !zone.shelf || *zone.shelf == place->shelf)
            product.lacking.push_back(zone.id);
    }
    if (place != nullptr && anyShelf && !isHere)
        product.otherShelf = place->name;
    product.shelf = place != nullptr ? place->name : met.join(u" + "_qs);
}

/// A second count, wherever the first found something.
bool wasRecounted(const InventoryJudge::Counted &product)
{
    const auto isAgain = [](const InventoryRules::PlaceCount &count) { return count.round == 2; };
    return std::ranges::any_of(product.counts, isAgain) &&
           std::ranges::all_of(product.counts, [&](const InventoryRules::PlaceCount &count) {
               return isAgain(count) || count.quantity.isZero();
           });
}

bool wasSamePerson(const InventoryJudge::Counted &product)
{
    return std::ranges::any_of(product.counts, [](const InventoryRules::PlaceCount &count) {
        return std::ranges::any_of(count.secondCounters,
                                   [&](UserId user) { return count.firstCounters.contains(user); });
    });
}

/// A difference at cost, signed like it.
Money valueOf(const StockLevel &level, Quantity difference)
{
    if (difference.isNegative())
        return -StockRules::outgoingValue(level, -difference);
    return difference.isZero() ? Money() : StockRules::averageCost(level, difference);
}

InventoryStanding standingOf(const InventoryLine &line, bool isCounted, const Tolerance &tolerance)
{
    if (!isCounted)
        return InventoryStanding::NotCounted;
    if (!line.lacking.isEmpty())
        return InventoryStanding::Incomplete;
    if (!line.isRecounted &&
        (line.movedMeanwhile ||
         InventoryRules::isLarge(line.expected, line.difference(), line.value, tolerance)))
        return InventoryStanding::CountAgain;
    return line.difference().isZero() ? InventoryStanding::Right : InventoryStanding::Gap;
}

InventoryLine judge(Tx &tx, const Inventory &inventory, const InventoryJudge::Counted &product,
                    const Product &known)
{
    InventoryLine line;
    line.product = known.id;
    line.code = known.code;
    line.name = known.name;
    line.unit = known.unit;
    line.shelf = product.shelf;
    const StockLevel level = StockStore::level(tx, known.id);
    line.expected = level.onHand;
    const bool isCounted = !product.scans.empty();
    if (isCounted) {
        const InventoryScan &first = product.scans.front();
        const auto moved = InventoryStore::movedAfter(tx, known.id, first.afterMove);
        for (const InventoryRules::PlaceCount &count : product.counts)
            line.counted += count.quantity;
        line.expected =
            line.counted - InventoryRules::difference(product.counts, level.onHand, moved);
        line.movedMeanwhile = InventoryRules::movedMeanwhile(product.counts, moved);
        line.isRecounted = wasRecounted(product);
        line.isSamePerson = wasSamePerson(product);
        line.value = valueOf(level, line.difference());
        line.lots = InventoryRules::lotDifferences(product.counts, level.onHand,
                                                   StockStore::lotsOf(tx, known.id), moved);
    }
    if (line.expected > Quantity())
        line.expectedValue = StockRules::averageCost(level, line.expected);
    for (const InventoryZone &zone : inventory.zones) {
        if (isCounted && product.lacks(zone.id))
            line.lacking += zone.name;
    }
    if (isCounted && !product.otherShelf.isEmpty())
        line.lacking += product.otherShelf;
    line.standing = standingOf(line, isCounted, inventory.tolerance);
    return line;
}

} // namespace

bool InventoryJudge::Counted::lacks(InventoryZoneId zone) const
{
    return std::ranges::find(lacking, zone) != lacking.end();
}

std::vector<InventoryJudge::Counted> InventoryJudge::counted(Tx &tx, const Inventory &inventory)
{
    std::map<ProductId, Counted> products;
    for (const InventoryScan &scan : InventoryStore::scans(tx, inventory.id)) {
        if (scan.product)
            products[*scan.product].scans.push_back(scan);
    }
    for (const InventoryZone &zone : inventory.zones) {
        for (const ProductId product : scope(tx, inventory, zone.id))
            products[product];
    }
    const auto places = InventoryStore::places(tx);
    std::vector<Counted> list;
    for (auto &[id, product] : products) {
        product.product = id;
        product.counts = InventoryRules::counts(inventory.zones, product.scans);
        const auto place = places.find(id);
        placeProduct(product, inventory, place == places.end() ? nullptr : &place->second);
        list.push_back(std::move(product));
    }
    return list;
}

std::set<ProductId> InventoryJudge::scope(Tx &tx, const Inventory &inventory, InventoryZoneId zone)
{
    std::set<ProductId> scope;
    for (size_t i = 0; i < inventory.zones.size(); ++i) {
        if (inventory.zones[i].id != zone)
            continue;
        if (inventory.zones[i].shelf) {
            for (const ProductId product : InventoryStore::onShelf(tx, *inventory.zones[i].shelf))
                scope.insert(product);
        }
        if (i == 0 && inventory.family) {
            for (const FamilyId family : familyTree(tx, *inventory.family)) {
                for (const ProductId product : InventoryStore::inFamily(tx, family))
                    scope.insert(product);
            }
        }
    }
    return scope;
}

std::vector<InventoryLine> InventoryJudge::lines(Tx &tx, const Session &session,
                                                 const Inventory &inventory)
{
    const auto arriving = InventoryStore::arriving(tx);
    std::vector<InventoryLine> lines;
    for (const Counted &product : counted(tx, inventory)) {
        const std::optional<Product> known =
            CatalogStore::find(tx, product.product, session.today());
        if (!known)
            continue;
        InventoryLine line = judge(tx, inventory, product, *known);
        if (const auto delivery = arriving.find(product.product); delivery != arriving.end())
            line.arriving = delivery->second.isEmpty() ? u"?"_qs : delivery->second;
        lines.push_back(std::move(line));
    }
    std::ranges::stable_sort(lines, [](const InventoryLine &a, const InventoryLine &b) {
        if (a.standing != b.standing)
            return a.standing < b.standing;
        return fold(a.name) < fold(b.name);
    });
    return lines;
}

} // namespace cabas
