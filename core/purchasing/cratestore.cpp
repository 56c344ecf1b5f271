// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/cratestore.h"

#include "core/base/text.h"
#include "core/purchasing/craterules.h"

namespace cabas {

namespace {

CrateKind readKind(const Row &row)
{
    CrateKind kind;
    kind.id = row.id<CrateKindId>(0);
    kind.name = row.text(1);
    kind.tare = row.quantity(2);
    kind.deposit = row.money(3);
    kind.supplier = row.optionalId<SupplierId>(4);
    kind.supplierName = row.text(5);
    kind.returnable = row.flag(6);
    kind.active = row.flag(7);
    kind.revision = row.number(8);
    return kind;
}

std::optional<CrateKind> firstKind(const std::optional<Row> &row)
{
    return row ? std::optional(readKind(*row)) : std::nullopt;
}

CrateMove readMove(const Row &row)
{
    CrateMove move;
    move.id = row.integer(0);
    move.kind = row.id<CrateKindId>(1);
    move.kindName = row.text(2);
    move.supplier = row.id<SupplierId>(3);
    move.supplierName = row.text(4);
    move.count = row.number(5);
    move.value = row.money(6);
    move.delivery = row.optionalId<DeliveryId>(7);
    move.note = row.text(8);
    move.day = row.day(9);
    move.at = row.instant(10);
    move.user = row.id<UserId>(11);
    move.userName = row.text(12);
    return move;
}

std::optional<CrateKindId> firstId(const std::optional<Row> &row)
{
    return row ? std::optional(row->id<CrateKindId>(0)) : std::nullopt;
}

} // namespace

std::optional<CrateKind> CrateStore::find(Tx &tx, CrateKindId id)
{
    return firstKind(tx.first(R"(SELECT k.id, k.name, k.tare_milli, k.deposit_cents, k.supplier_id,
                        COALESCE(s.name, ''), k.returnable, k.active, k.revision
                    FROM crate_kinds k LEFT JOIN suppliers s ON s.id = k.supplier_id
                    WHERE k.id = ?)",
                              {id}));
}

std::optional<CrateKind> CrateStore::findByName(Tx &tx, const QString &name)
{
    return firstKind(tx.first(R"(SELECT k.id, k.name, k.tare_milli, k.deposit_cents, k.supplier_id,
                        COALESCE(s.name, ''), k.returnable, k.active, k.revision
                    FROM crate_kinds k LEFT JOIN suppliers s ON s.id = k.supplier_id
                    WHERE k.name_fold = ? ORDER BY k.active DESC, k.id LIMIT 1)",
                              {fold(name)}));
}

std::vector<CrateKind> CrateStore::kinds(Tx &tx)
{
    std::vector<CrateKind> kinds;
    tx.each(R"(SELECT k.id, k.name, k.tare_milli, k.deposit_cents, k.supplier_id,
                   COALESCE(s.name, ''), k.returnable, k.active, k.revision
               FROM crate_kinds k LEFT JOIN suppliers s ON s.id = k.supplier_id
               ORDER BY k.name_fold, k.id)",
            {}, [&](const Row &row) { kinds.push_back(readKind(row)); });
    return kinds;
}

CrateKindId CrateStore::add(Tx &tx, const CrateKind &kind)
{
    tx.touch(Topic::Deliveries);
    return CrateKindId(tx.insert(
        R"(INSERT INTO crate_kinds (name, name_fold, tare_milli, deposit_cents, supplier_id,
               returnable, active)
           VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        {kind.name, fold(kind.name), kind.tare, kind.deposit, kind.supplier, kind.returnable,
         kind.active}));
}

bool CrateStore::update(Tx &tx, const CrateKind &kind)
{
    tx.touch(Topic::Deliveries);
    return tx.change(R"(UPDATE crate_kinds
                        SET name = ?, name_fold = ?, tare_milli = ?, deposit_cents = ?,
                            supplier_id = ?, returnable = ?, active = ?, revision = revision + 1
                        WHERE id = ? AND revision = ?)",
                     {kind.name, fold(kind.name), kind.tare, kind.deposit, kind.supplier,
                      kind.returnable, kind.active, kind.id, kind.revision}) > 0;
}

void CrateStore::setOfScan(Tx &tx, ScanId scan, const std::vector<CrateCount> &crates)
{
    tx.change("DELETE FROM delivery_scan_crates WHERE scan_id = ?", {scan});
    for (const CrateCount &each : crates)
        tx.change("INSERT INTO delivery_scan_crates (scan_id, kind_id, count) VALUES (?, ?, ?)",
                  {scan, each.kind, each.count});
    tx.touch(Topic::Deliveries);
}

std::vector<CrateCount> CrateStore::ofScan(Tx &tx, ScanId scan)
{
    std::vector<CrateCount> crates;
    tx.each(
        R"(SELECT c.kind_id, c.count, k.name, k.tare_milli
               FROM delivery_scan_crates c JOIN crate_kinds k ON k.id = c.kind_id
               WHERE c.scan_id = ? ORDER BY c.kind_id)",
        {scan}, [&](const Row &row) {
            crates.push_back({row.id<CrateKindId>(0), row.number(1), row.text(2), row.quantity(3)});
        });
    return crates;
}

std::vector<Weighing> CrateStore::weighingsOf(Tx &tx, DeliveryLineId line)
{
    std::vector<Weighing> weighings;
    tx.each(R"(SELECT s.id, s.gross_milli, s.tare_milli, s.quantity_milli, s.at, u.display_name
               FROM delivery_scans s JOIN users u ON u.id = s.user_id
               WHERE s.line_id = ? AND s.undone = 0
                   AND (s.gross_milli IS NOT NULL
                        OR EXISTS (SELECT c.kind_id FROM delivery_scan_crates c
                                   WHERE c.scan_id = s.id))
               ORDER BY s.id)",
            {line}, [&](const Row &row) {
                weighings.push_back({row.id<ScanId>(0),
                                     row.optionalQuantity(1),
                                     row.quantity(2),
                                     row.quantity(3),
                                     {},
                                     row.instant(4),
                                     row.text(5)});
            });
    for (Weighing &each : weighings)
        each.crates = ofScan(tx, each.scan);
    return weighings;
}

std::map<DeliveryLineId, std::vector<CrateCount>> CrateStore::ofDelivery(Tx &tx, DeliveryId id)
{
    std::map<DeliveryLineId, std::vector<CrateCount>> crates;
    tx.each(R"(SELECT s.line_id, c.kind_id, CAST(SUM(c.count) AS BIGINT), k.name, k.tare_milli
               FROM delivery_scans s
               JOIN delivery_scan_crates c ON c.scan_id = s.id
               JOIN crate_kinds k ON k.id = c.kind_id
               WHERE s.delivery_id = ? AND s.undone = 0 AND s.line_id IS NOT NULL
               GROUP BY s.line_id, c.kind_id, k.name, k.tare_milli
               ORDER BY s.line_id, c.kind_id)",
            {id}, [&](const Row &row) {
                crates[row.id<DeliveryLineId>(0)].push_back(
                    {row.id<CrateKindId>(1), row.number(2), row.text(3), row.quantity(4)});
            });
    return crates;
}

std::optional<CrateKindId> CrateStore::lastOf(Tx &tx, SupplierId supplier)
{
    // Their newest deliveries alone: asked at each scan, whatever the age of the shop.
    const auto whole = firstId(tx.first(
        R"(SELECT c.kind_id
           FROM delivery_scans s
           JOIN delivery_scan_crates c ON c.scan_id = s.id
           JOIN crate_kinds k ON k.id = c.kind_id
           WHERE s.delivery_id IN (SELECT d.id FROM deliveries d WHERE d.supplier_id = ?
                                   ORDER BY d.id DESC LIMIT 8)
               AND s.undone = 0 AND k.active = 1
           ORDER BY c.scan_id DESC, c.count DESC, c.kind_id LIMIT 1)",
        {supplier}));
    if (whole)
        return whole;
    // Lines of theirs on a lorry that brings the goods of several.
    return firstId(tx.first(
        R"(SELECT c.kind_id
           FROM delivery_scans s
           JOIN delivery_scan_crates c ON c.scan_id = s.id
           JOIN crate_kinds k ON k.id = c.kind_id
           WHERE s.line_id IN (SELECT l.id FROM delivery_lines l WHERE l.supplier_id = ?
                               ORDER BY l.id DESC LIMIT 400)
               AND s.undone = 0 AND k.active = 1
           ORDER BY c.scan_id DESC, c.count DESC, c.kind_id LIMIT 1)",
        {supplier}));
}

std::optional<CrateKindId> CrateStore::lastIn(Tx &tx, DeliveryId delivery)
{
    return firstId(tx.first(
        R"(SELECT c.kind_id
           FROM delivery_scans s
           JOIN delivery_scan_crates c ON c.scan_id = s.id
           JOIN crate_kinds k ON k.id = c.kind_id
           WHERE s.delivery_id = ? AND s.undone = 0 AND k.active = 1
           ORDER BY c.scan_id DESC, c.count DESC, c.kind_id LIMIT 1)",
        {delivery}));
}

CrateMove CrateStore::move(Tx &tx, CrateMove move, Money deposit)
{
    tx.lock("SELECT count FROM chain_heads WHERE chain = 'crates' FOR UPDATE");
    move.value = CrateRules::valueOf(balance(tx, move.kind, move.supplier), deposit, move.count);
    move.id = tx.insert(
        R"(INSERT INTO crate_moves (kind_id, supplier_id, count, value_cents, delivery_id, note,
               day, at, user_id)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        {move.kind, move.supplier, move.count, move.value, move.delivery, move.note, move.day,
         move.at, move.user});
    ChainStore::seal(tx, chainSpec(), QStringLiteral("crates"), move.id, move.id);
    tx.touch(Topic::Deliveries);
    return move;
}

CrateBalance CrateStore::balance(Tx &tx, CrateKindId kind, SupplierId supplier)
{
    CrateBalance balance{kind, {}, supplier, {}, 0, {}};
    tx.each(R"(SELECT COALESCE(CAST(SUM(count) AS BIGINT), 0),
                   COALESCE(CAST(SUM(value_cents) AS BIGINT), 0)
               FROM crate_moves WHERE supplier_id = ? AND kind_id = ?)",
            {supplier, kind}, [&](const Row &row) {
                balance.count = row.number(0);
                balance.value = row.money(1);
            });
    return balance;
}

std::vector<CrateBalance> CrateStore::balances(Tx &tx)
{
    std::vector<CrateBalance> balances;
    tx.each(R"(SELECT m.kind_id, k.name, m.supplier_id, s.name, m.held, m.value, m.last
               FROM (SELECT supplier_id, kind_id, CAST(SUM(count) AS BIGINT) AS held,
                         CAST(SUM(value_cents) AS BIGINT) AS value, MAX(day) AS last
                     FROM crate_moves GROUP BY supplier_id, kind_id) m
               JOIN crate_kinds k ON k.id = m.kind_id
               JOIN suppliers s ON s.id = m.supplier_id
               ORDER BY s.name_fold, m.supplier_id, k.name_fold, m.kind_id)",
            {}, [&](const Row &row) {
                balances.push_back({row.id<CrateKindId>(0), row.text(1), row.id<SupplierId>(2),
                                    row.text(3), row.number(4), row.money(5), row.day(6)});
            });
    return balances;
}

std::vector<CrateMove> CrateStore::moves(Tx &tx, int limit)
{
    std::vector<CrateMove> moves;
    tx.each(R"(SELECT m.id, m.kind_id, k.name, m.supplier_id, s.name, m.count, m.value_cents,
                   m.delivery_id, m.note, m.day, m.at, m.user_id, u.display_name
               FROM crate_moves m
               JOIN crate_kinds k ON k.id = m.kind_id
               JOIN suppliers s ON s.id = m.supplier_id
               JOIN users u ON u.id = m.user_id
               ORDER BY m.id DESC LIMIT ?)",
            {limit}, [&](const Row &row) { moves.push_back(readMove(row)); });
    return moves;
}

std::vector<CrateMove> CrateStore::movesOf(Tx &tx, DeliveryId delivery)
{
    std::vector<CrateMove> moves;
    tx.each(R"(SELECT m.id, m.kind_id, k.name, m.supplier_id, s.name, m.count, m.value_cents,
                   m.delivery_id, m.note, m.day, m.at, m.user_id, u.display_name
               FROM crate_moves m
               JOIN crate_kinds k ON k.id = m.kind_id
               JOIN suppliers s ON s.id = m.supplier_id
               JOIN users u ON u.id = m.user_id
               WHERE m.delivery_id = ? ORDER BY m.id)",
            {delivery}, [&](const Row &row) { moves.push_back(readMove(row)); });
    return moves;
}

std::vector<CrateMove> CrateStore::returned(Tx &tx, SupplierId supplier, QDate day)
{
    std::vector<CrateMove> moves;
    tx.each(R"(SELECT m.id, m.kind_id, k.name, m.supplier_id, s.name, m.count, m.value_cents,
                   m.delivery_id, m.note, m.day, m.at, m.user_id, u.display_name
               FROM crate_moves m
               JOIN crate_kinds k ON k.id = m.kind_id
               JOIN suppliers s ON s.id = m.supplier_id
               JOIN users u ON u.id = m.user_id
               WHERE m.supplier_id = ? AND m.day = ? AND m.count < 0 ORDER BY m.id)",
            {supplier, day}, [&](const Row &row) { moves.push_back(readMove(row)); });
    return moves;
}

const ChainSpec &CrateStore::chainSpec()
{
    static const ChainSpec spec{
        "crate_move",
        1,
        {{"crate_moves",
          R"(SELECT id, kind_id, supplier_id, count, value_cents, delivery_id, note, day, at,
                 user_id
             FROM crate_moves WHERE id BETWEEN ? AND ? ORDER BY id)"}},
        "SELECT id FROM crate_moves ORDER BY id"};
    return spec;
}

} // namespace cabas
