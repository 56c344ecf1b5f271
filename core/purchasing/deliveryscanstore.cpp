// SPDX-License-Identifier: GPL-3.0-or-later
// The scans of deliveries.
#include "core/purchasing/deliverystore.h"

namespace cabas {

namespace {

DeliveryScan readScan(const Row &row)
{
    DeliveryScan scan;
    scan.id = row.id<ScanId>(0);
    scan.delivery = row.id<DeliveryId>(1);
    scan.line = row.optionalId<DeliveryLineId>(2);
    scan.code = row.text(3);
    scan.lookupCode = row.text(4);
    scan.quantity = row.quantity(5);
    scan.packs = row.quantity(6);
    scan.lot = row.text(7);
    scan.bestBefore = dayFromText(row.text(8));
    scan.useBy = dayFromText(row.text(9));
    scan.cost = row.unitPrice(10);
    scan.undone = row.flag(11);
    scan.at = row.instant(12);
    scan.user = row.id<UserId>(13);
    if (!row.isNull(14))
        scan.temperature = row.number(14);
    scan.gross = row.optionalQuantity(15);
    scan.tare = row.quantity(16);
    return scan;
}

std::optional<DeliveryScan> firstScan(const std::optional<Row> &row)
{
    return row ? std::optional(readScan(*row)) : std::nullopt;
}

std::vector<DeliveryScan> readScans(const std::vector<Row> &rows)
{
    std::vector<DeliveryScan> scans;
    for (const Row &row : rows)
        scans.push_back(readScan(row));
    return scans;
}

QString dateOrEmpty(const std::optional<QDate> &day)
{
    return day ? dayText(*day) : QString();
}

} // namespace

ScanId DeliveryStore::addScan(Tx &tx, const DeliveryScan &scan)
{
    tx.touch(Topic::Deliveries);
    return ScanId(tx.insert(
        R"(INSERT INTO delivery_scans (delivery_id, line_id, code, lookup_code, quantity_milli,
               packs_milli, lot, best_before, use_by, cost_e4, at, user_id, temperature_tenths,
               gross_milli, tare_milli)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        {scan.delivery, scan.line, scan.code, scan.lookupCode, scan.quantity, scan.packs, scan.lot,
         dateOrEmpty(scan.bestBefore), dateOrEmpty(scan.useBy), scan.cost, scan.at, scan.user,
         scan.temperature, scan.gross, scan.tare}));
}

std::optional<DeliveryScan> DeliveryStore::lastScan(Tx &tx, DeliveryId id)
{
    return firstScan(tx.first(
        R"(SELECT id, delivery_id, line_id, code, lookup_code, quantity_milli, packs_milli, lot,
               best_before, use_by, cost_e4, undone, at, user_id,
               temperature_tenths, gross_milli, tare_milli
           FROM delivery_scans WHERE delivery_id = ? AND undone = 0 ORDER BY id DESC LIMIT 1)",
        {id}));
}

std::optional<DeliveryScan> DeliveryStore::scan(Tx &tx, ScanId id)
{
    return firstScan(tx.first(
        R"(SELECT id, delivery_id, line_id, code, lookup_code, quantity_milli, packs_milli, lot,
               best_before, use_by, cost_e4, undone, at, user_id,
               temperature_tenths, gross_milli, tare_milli
           FROM delivery_scans WHERE id = ?)",
        {id}));
}

std::vector<DeliveryScan> DeliveryStore::scansOf(Tx &tx, DeliveryLineId line)
{
    return readScans(tx.run(
        R"(SELECT id, delivery_id, line_id, code, lookup_code, quantity_milli, packs_milli, lot,
               best_before, use_by, cost_e4, undone, at, user_id,
               temperature_tenths, gross_milli, tare_milli
           FROM delivery_scans WHERE line_id = ? AND undone = 0 ORDER BY id)",
        {line}));
}

std::map<DeliveryLineId, std::vector<DeliveryScan>> DeliveryStore::scansByLine(Tx &tx,
                                                                               DeliveryId id)
{
    std::map<DeliveryLineId, std::vector<DeliveryScan>> scans;
    tx.each(R"(SELECT id, delivery_id, line_id, code, lookup_code, quantity_milli, packs_milli,
                   lot, best_before, use_by, cost_e4, undone, at, user_id,
               temperature_tenths, gross_milli, tare_milli
               FROM delivery_scans WHERE delivery_id = ? AND undone = 0 AND line_id IS NOT NULL
               ORDER BY id)",
            {id}, [&](const Row &row) {
                const DeliveryScan scan = readScan(row);
                scans[*scan.line].push_back(scan);
            });
    return scans;
}

std::vector<DeliveryScan> DeliveryStore::unresolvedScans(Tx &tx, DeliveryId id,
                                                         const QString &lookupCode)
{
    return readScans(tx.run(
        R"(SELECT id, delivery_id, line_id, code, lookup_code, quantity_milli, packs_milli, lot,
               best_before, use_by, cost_e4, undone, at, user_id,
               temperature_tenths, gross_milli, tare_milli
           FROM delivery_scans
           WHERE delivery_id = ? AND lookup_code = ? AND line_id IS NULL AND undone = 0
           ORDER BY id)",
        {id, lookupCode}));
}

std::vector<UnresolvedCode> DeliveryStore::unresolved(Tx &tx, DeliveryId id)
{
    std::vector<UnresolvedCode> codes;
    tx.each(R"(SELECT MIN(s.code), CAST(SUM(s.quantity_milli) AS BIGINT), COUNT(*),
                   COALESCE((SELECT n.note FROM delivery_code_notes n
                             WHERE n.delivery_id = s.delivery_id
                                 AND n.lookup_code = s.lookup_code
                             ORDER BY n.id DESC LIMIT 1), '')
               FROM delivery_scans s
               WHERE s.delivery_id = ? AND s.line_id IS NULL AND s.undone = 0
               GROUP BY s.delivery_id, s.lookup_code ORDER BY MIN(s.id))",
            {id}, [&](const Row &row) {
                codes.push_back({row.text(0), row.quantity(1), row.number(2), row.text(3)});
            });
    return codes;
}

void DeliveryStore::undoScan(Tx &tx, ScanId id)
{
    tx.change("UPDATE delivery_scans SET undone = 1 WHERE id = ?", {id});
    tx.touch(Topic::Deliveries);
}

void DeliveryStore::resolveScan(Tx &tx, const DeliveryScan &scan)
{
    tx.change(R"(UPDATE delivery_scans SET line_id = ?, quantity_milli = ?, packs_milli = ?
                 WHERE id = ?)",
              {scan.line, scan.quantity, scan.packs, scan.id});
    tx.touch(Topic::Deliveries);
}

void DeliveryStore::changeScan(Tx &tx, const DeliveryScan &scan)
{
    tx.change(R"(UPDATE delivery_scans SET quantity_milli = ?, packs_milli = ?, lot = ?,
                     best_before = ?, use_by = ?, temperature_tenths = ?, gross_milli = ?,
                     tare_milli = ? WHERE id = ?)",
              {scan.quantity, scan.packs, scan.lot, dateOrEmpty(scan.bestBefore),
               dateOrEmpty(scan.useBy), scan.temperature, scan.gross, scan.tare, scan.id});
    tx.touch(Topic::Deliveries);
}

} // namespace cabas
