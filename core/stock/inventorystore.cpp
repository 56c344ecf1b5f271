// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stock/inventorystore.h"

#include "core/base/text.h"
#include "core/stock/stockstore.h"

#include <array>

namespace cabas {

namespace {

constexpr std::array states{"open", "closed", "abandoned"};
constexpr std::array standings{"count_again", "incomplete", "not_counted", "gap", "right"};

template <typename Value, typename Names>
Value valueOf(const Names &names, const QString &name, Value otherwise)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1String(names[i]))
            return Value(i);
    }
    return otherwise;
}

QString stateName(InventoryState state)
{
    return QString::fromLatin1(states.at(size_t(state)));
}

Inventory readInventory(Tx &tx, const Row &row)
{
    Inventory inventory;
    inventory.id = row.id<InventoryId>(0);
    inventory.name = row.text(1);
    inventory.state = valueOf(states, row.text(2), InventoryState::Abandoned);
    inventory.family = row.optionalId<FamilyId>(3);
    inventory.familyName = row.text(4);
    inventory.tolerance = {row.number(5), row.money(6)};
    inventory.startedAt = row.instant(7);
    inventory.startedBy = row.id<UserId>(8);
    inventory.startedByName = row.text(9);
    inventory.endedAt = row.optionalInstant(10);
    inventory.products = row.number(11);
    tx.each("SELECT id, name, shelf_id FROM inventory_zones WHERE inventory_id = ? ORDER BY id",
            {inventory.id}, [&](const Row &zone) {
                inventory.zones.push_back(
                    {zone.id<InventoryZoneId>(0), zone.text(1), zone.optionalId<ShelfId>(2)});
            });
    return inventory;
}

InventoryScan readScan(const Row &row)
{
    InventoryScan scan;
    scan.id = row.id<InventoryScanId>(0);
    scan.inventory = row.id<InventoryId>(1);
    scan.zone = row.id<InventoryZoneId>(2);
    scan.product = row.optionalId<ProductId>(3);
    scan.code = row.text(4);
    scan.quantity = row.quantity(5);
    scan.round = row.number(6);
    scan.lot = row.text(7);
    scan.afterMove = row.integer(8);
    scan.undone = row.flag(9);
    scan.at = row.instant(10);
    scan.user = row.id<UserId>(11);
    return scan;
}

std::optional<InventoryScan> firstScan(const std::optional<Row> &row)
{
    return row ? std::optional(readScan(*row)) : std::nullopt;
}

} // namespace

InventoryId InventoryStore::add(Tx &tx, const Session &session, const Inventory &inventory)
{
    tx.touch(Topic::Stock);
    return InventoryId(tx.insert(
        R"(INSERT INTO inventories (name, family_id, tolerance_bp, tolerance_cents, started_at,
               started_by)
           VALUES (?, ?, ?, ?, ?, ?) RETURNING id)",
        {inventory.name, inventory.family, inventory.tolerance.partBp, inventory.tolerance.value,
         session.now(), session.user()}));
}

InventoryZoneId InventoryStore::addZone(Tx &tx, InventoryId id, const QString &name)
{
    tx.touch(Topic::Stock);
    return InventoryZoneId(tx.insert(
        R"(INSERT INTO inventory_zones (inventory_id, name, shelf_id)
           VALUES (?, ?, (SELECT s.id FROM shelves s WHERE s.name_fold = ?)) RETURNING id)",
        {id, cleaned(name), fold(name)}));
}

void InventoryStore::lock(Tx &tx, InventoryId id)
{
    tx.lock("SELECT id FROM inventories WHERE id = ? FOR UPDATE", {id});
}

std::optional<Inventory> InventoryStore::find(Tx &tx, InventoryId id)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT i.id, i.name, i.state, i.family_id, COALESCE(f.name, ''), i.tolerance_bp,
               i.tolerance_cents, i.started_at, i.started_by, u.display_name, i.ended_at,
               (SELECT COUNT(DISTINCT s.product_id) FROM inventory_scans s
                WHERE s.inventory_id = i.id AND s.undone = 0)
           FROM inventories i
           JOIN users u ON u.id = i.started_by
           LEFT JOIN families f ON f.id = i.family_id
           WHERE i.id = ?)",
        {id});
    return row ? std::optional(readInventory(tx, *row)) : std::nullopt;
}

std::optional<InventoryId> InventoryStore::inventoryOf(Tx &tx, InventoryZoneId zone)
{
    const std::optional<Row> row =
        tx.first("SELECT inventory_id FROM inventory_zones WHERE id = ?", {zone});
    return row ? std::optional(row->id<InventoryId>(0)) : std::nullopt;
}

std::vector<Inventory> InventoryStore::list(Tx &tx, int limit)
{
    std::vector<Inventory> list;
    for (const Row &row : tx.run(
             R"(SELECT i.id, i.name, i.state, i.family_id, COALESCE(f.name, ''), i.tolerance_bp,
                    i.tolerance_cents, i.started_at, i.started_by, u.display_name, i.ended_at,
                    (SELECT COUNT(DISTINCT s.product_id) FROM inventory_scans s
                     WHERE s.inventory_id = i.id AND s.undone = 0)
                FROM inventories i
                JOIN users u ON u.id = i.started_by
                LEFT JOIN families f ON f.id = i.family_id
                WHERE i.state <> 'abandoned'
                ORDER BY CASE WHEN i.state = 'open' THEN 0 ELSE 1 END, i.id DESC LIMIT ?)",
             {limit}))
        list.push_back(readInventory(tx, row));
    return list;
}

std::optional<InventoryId> InventoryStore::lastClosed(Tx &tx)
{
    const std::optional<Row> row = tx.first(R"(SELECT id FROM inventories WHERE state = 'closed'
                                               ORDER BY ended_at DESC, id DESC LIMIT 1)",
                                            {});
    return row ? std::optional(row->id<InventoryId>(0)) : std::nullopt;
}

void InventoryStore::end(Tx &tx, const Session &session, InventoryId id, InventoryState state)
{
    tx.change(R"(UPDATE inventories SET state = ?, ended_at = ?, ended_by = ?, ended_day = ?
                 WHERE id = ?)",
              {stateName(state), session.now(), session.user(), session.today(), id});
    tx.touch(Topic::Stock);
}

InventoryScanId InventoryStore::addScan(Tx &tx, const InventoryScan &scan)
{
    tx.touch(Topic::Stock);
    return InventoryScanId(tx.insert(
        R"(INSERT INTO inventory_scans (inventory_id, zone_id, product_id, code, quantity_milli,
               round, lot, after_move, at, user_id)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        {scan.inventory, scan.zone, scan.product, scan.code, scan.quantity, scan.round, scan.lot,
         scan.afterMove, scan.at, scan.user}));
}

std::optional<InventoryScan> InventoryStore::scan(Tx &tx, InventoryScanId id)
{
    return firstScan(tx.first(
        R"(SELECT id, inventory_id, zone_id, product_id, code, quantity_milli, round, lot,
               after_move, undone, at, user_id
           FROM inventory_scans WHERE id = ?)",
        {id}));
}

std::optional<InventoryScan> InventoryStore::lastScan(Tx &tx, InventoryZoneId zone, UserId user)
{
    return firstScan(tx.first(
        R"(SELECT s.id, s.inventory_id, s.zone_id, s.product_id, s.code, s.quantity_milli, s.round,
               s.lot, s.after_move, s.undone, s.at, s.user_id
           FROM inventory_scans s
           JOIN inventory_zones z ON z.inventory_id = s.inventory_id AND z.id = s.zone_id
           WHERE z.id = ? AND s.user_id = ? AND s.undone = 0 ORDER BY s.id DESC LIMIT 1)",
        {zone, user}));
}

void InventoryStore::undo(Tx &tx, InventoryScanId id)
{
    tx.change("UPDATE inventory_scans SET undone = 1 WHERE id = ?", {id});
    tx.touch(Topic::Stock);
}

std::vector<InventoryScan> InventoryStore::scans(Tx &tx, InventoryId id)
{
    std::vector<InventoryScan> scans;
    tx.each(R"(SELECT id, inventory_id, zone_id, product_id, code, quantity_milli, round, lot,
                   after_move, undone, at, user_id
               FROM inventory_scans WHERE inventory_id = ? AND undone = 0 ORDER BY id)",
            {id}, [&](const Row &row) { scans.push_back(readScan(row)); });
    return scans;
}

std::vector<InventoryTally> InventoryStore::tallies(Tx &tx, InventoryZoneId zone, int round)
{
    std::vector<InventoryTally> tallies;
    tx.each(R"(SELECT g.product_id, COALESCE(p.code, s.code), COALESCE(p.name, ''),
                   COALESCE(p.unit, ''), g.quantity, g.scans, u.display_name, s.at
               FROM (SELECT x.product_id, CAST(SUM(x.quantity_milli) AS BIGINT) AS quantity,
                         COUNT(*) AS scans, MAX(x.id) AS last_id
                     FROM inventory_scans x
                     JOIN inventory_zones z ON z.inventory_id = x.inventory_id AND z.id = x.zone_id
                     WHERE z.id = ? AND x.round = ? AND x.undone = 0
                     GROUP BY x.product_id,
                         CASE WHEN x.product_id IS NULL THEN x.code ELSE '' END) g
               JOIN inventory_scans s ON s.id = g.last_id
               JOIN users u ON u.id = s.user_id
               LEFT JOIN products p ON p.id = g.product_id
               ORDER BY g.last_id DESC)",
            {zone, round}, [&](const Row &row) {
                tallies.push_back({row.optionalId<ProductId>(0), row.text(1), row.text(2),
                                   unitFromName(row.text(3)).value_or(Unit::Piece), row.quantity(4),
                                   row.number(5), row.text(6), row.instant(7)});
            });
    return tallies;
}

qint64 InventoryStore::newestMove(Tx &tx)
{
    return tx.integer("SELECT COALESCE(MAX(id), 0) FROM stock_moves", {});
}

std::vector<InventoryRules::Moved> InventoryStore::movedAfter(Tx &tx, ProductId product,
                                                              qint64 move)
{
    std::vector<InventoryRules::Moved> moved;
    tx.each(R"(WITH RECURSIVE walk (id, previous_id) AS (
                   SELECT m.id, m.previous_id
                   FROM stock_levels s JOIN stock_moves m ON m.id = s.last_move_id
                   WHERE s.product_id = ? AND m.id > ?
                   UNION ALL
                   SELECT m.id, m.previous_id
                   FROM walk w JOIN stock_moves m ON m.id = w.previous_id
                   WHERE w.previous_id > ?)
               SELECT m.id, m.kind, m.quantity_milli,
                   (SELECT MIN(o.id) FROM stock_moves o
                    WHERE m.source_kind = 'loss_undo' AND o.source_kind = 'loss'
                        AND o.source_id = m.source_id),
                   COALESCE(k.lot, '')
               FROM walk w JOIN stock_moves m ON m.id = w.id
               LEFT JOIN lots k ON k.id = m.lot_id
               ORDER BY m.id)",
            {product, move, move}, [&](const Row &row) {
                InventoryRules::Moved one{row.integer(0), StockStore::kindFromName(row.text(1)),
                                          row.quantity(2)};
                if (!row.isNull(3))
                    one.undoes = row.integer(3);
                one.lot = row.text(4);
                moved.push_back(one);
            });
    return moved;
}

std::map<ProductId, InventoryStore::Place> InventoryStore::places(Tx &tx)
{
    std::map<ProductId, Place> places;
    tx.each(R"(SELECT p.product_id, s.id, s.name
               FROM shelf_products p JOIN shelves s ON s.id = p.shelf_id)",
            {}, [&](const Row &row) {
                places.emplace(row.id<ProductId>(0), Place{row.id<ShelfId>(1), row.text(2)});
            });
    return places;
}

QString InventoryStore::otherShelf(Tx &tx, ProductId product, InventoryZoneId zone)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT s.name
           FROM shelf_products p
           JOIN shelves s ON s.id = p.shelf_id
           JOIN inventory_zones z ON z.id = ?
           WHERE p.product_id = ? AND z.shelf_id IS NOT NULL AND z.shelf_id <> p.shelf_id)",
        {zone, product});
    return row ? row->text(0) : QString();
}

std::vector<ProductId> InventoryStore::onShelf(Tx &tx, ShelfId shelf)
{
    std::vector<ProductId> products;
    tx.each(R"(SELECT x.product_id FROM shelf_products x
               JOIN products p ON p.id = x.product_id
               LEFT JOIN stock_levels l ON l.product_id = p.id
               WHERE x.shelf_id = ? AND (p.state = 'active' OR COALESCE(l.on_hand_milli, 0) <> 0)
               ORDER BY p.name_fold, p.id)",
            {shelf}, [&](const Row &row) { products.push_back(row.id<ProductId>(0)); });
    return products;
}

std::vector<ProductId> InventoryStore::inFamily(Tx &tx, FamilyId family)
{
    std::vector<ProductId> products;
    tx.each(R"(SELECT p.id FROM products p JOIN stock_levels l ON l.product_id = p.id
               WHERE p.family_id = ? AND l.on_hand_milli <> 0 ORDER BY p.name_fold, p.id)",
            {family}, [&](const Row &row) { products.push_back(row.id<ProductId>(0)); });
    return products;
}

std::map<ProductId, QString> InventoryStore::arriving(Tx &tx)
{
    std::map<ProductId, QString> arriving;
    tx.each(R"(SELECT l.product_id, COALESCE(s.name, '')
               FROM deliveries d
               JOIN delivery_lines l ON l.delivery_id = d.id
               LEFT JOIN suppliers s ON s.id = d.supplier_id
               WHERE d.state = 'counting' AND l.received_milli > 0 ORDER BY d.id)",
            {}, [&](const Row &row) { arriving.emplace(row.id<ProductId>(0), row.text(1)); });
    return arriving;
}

void InventoryStore::addLine(Tx &tx, InventoryId id, const InventoryLine &line)
{
    tx.insert(R"(INSERT INTO inventory_lines (inventory_id, product_id, zones, counted_milli,
                     expected_milli, value_cents, expected_cents, standing, posted)
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
              {id, line.product, line.shelf, line.counted, line.expected, line.value,
               line.expectedValue, QString::fromLatin1(standings.at(size_t(line.standing))),
               line.posted});
}

std::vector<InventoryLine> InventoryStore::lines(Tx &tx, InventoryId id)
{
    std::vector<InventoryLine> lines;
    tx.each(R"(SELECT x.product_id, p.code, p.name, p.unit, x.zones, x.counted_milli,
                   x.expected_milli, x.value_cents, x.expected_cents, x.standing, x.posted
               FROM inventory_lines x JOIN products p ON p.id = x.product_id
               WHERE x.inventory_id = ? ORDER BY p.name_fold, p.id)",
            {id}, [&](const Row &row) {
                InventoryLine line;
                line.product = row.id<ProductId>(0);
                line.code = row.text(1);
                line.name = row.text(2);
                line.unit = unitFromName(row.text(3)).value_or(Unit::Piece);
                line.shelf = row.text(4);
                line.counted = row.quantity(5);
                line.expected = row.quantity(6);
                line.value = row.money(7);
                line.expectedValue = row.money(8);
                line.standing = valueOf(standings, row.text(9), InventoryStanding::Right);
                line.posted = row.flag(10);
                lines.push_back(line);
            });
    return lines;
}

std::vector<InventoryStore::Judged> InventoryStore::judged(Tx &tx, QDate from, QDate to)
{
    std::vector<Judged> judged;
    tx.each(R"(SELECT x.zones, x.expected_milli, x.counted_milli
               FROM inventories i JOIN inventory_lines x ON x.inventory_id = i.id
               WHERE i.state = 'closed' AND i.ended_day >= ? AND i.ended_day <= ?
                   AND x.standing IN ('gap', 'right')
               ORDER BY x.id)",
            {from, to}, [&](const Row &row) {
                judged.push_back({row.text(0), row.quantity(1), row.quantity(2)});
            });
    return judged;
}

} // namespace cabas
