// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/announcedlotstore.h"

namespace cabas {

namespace {

QString dayOrEmpty(const std::optional<QDate> &day)
{
    return day ? dayText(*day) : QString();
}

std::vector<AnnouncedLot> readLots(const std::vector<Row> &rows)
{
    std::vector<AnnouncedLot> lots;
    for (const Row &row : rows)
        lots.push_back({row.id<DeliveryLineId>(0), row.text(1), dayFromText(row.text(2)),
                        dayFromText(row.text(3)), row.text(4), row.quantity(5)});
    return lots;
}

} // namespace

void AnnouncedLotStore::add(Tx &tx, const AnnouncedLot &lot)
{
    tx.change(R"(INSERT INTO delivery_line_lots (line_id, lot, best_before, use_by, sscc,
                     quantity_milli)
                 VALUES (?, ?, ?, ?, ?, ?))",
              {lot.line, lot.lot, dayOrEmpty(lot.bestBefore), dayOrEmpty(lot.useBy), lot.sscc,
               lot.quantity});
    tx.touch(Topic::Deliveries);
}

std::vector<AnnouncedLot> AnnouncedLotStore::ofLine(Tx &tx, DeliveryLineId line)
{
    return readLots(tx.run(
        R"(SELECT line_id, lot, best_before, use_by, sscc, quantity_milli
           FROM delivery_line_lots WHERE line_id = ? ORDER BY id)",
        {line}));
}

std::vector<AnnouncedLot> AnnouncedLotStore::ofPallet(Tx &tx, DeliveryId delivery,
                                                      const QString &sscc)
{
    return readLots(tx.run(
        R"(SELECT a.line_id, a.lot, a.best_before, a.use_by, a.sscc, a.quantity_milli
           FROM delivery_line_lots a JOIN delivery_lines l ON l.id = a.line_id
           WHERE l.delivery_id = ? AND a.sscc = ? ORDER BY a.id)",
        {delivery, sscc}));
}

bool AnnouncedLotStore::isCounted(Tx &tx, DeliveryId delivery, const QString &sscc)
{
    return tx.integer(R"(SELECT COUNT(*) FROM delivery_scans
                         WHERE delivery_id = ? AND lookup_code = ? AND undone = 0)",
                      {delivery, sscc}) > 0;
}

} // namespace cabas
