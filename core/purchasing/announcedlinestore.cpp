// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/announcedlinestore.h"

namespace cabas {

namespace {

AnnouncedLine readLine(const Row &row)
{
    AnnouncedLine line;
    line.id = row.id<AnnouncedLineId>(0);
    line.delivery = row.id<DeliveryId>(1);
    line.line = row.number(2);
    line.code = row.text(3);
    line.lookupCode = row.text(4);
    line.reference = row.text(5);
    line.name = row.text(6);
    line.quantity = row.quantity(7);
    line.pack = row.optionalQuantity(8);
    line.inPacks = row.flag(9);
    line.cost = row.unitPrice(10);
    line.lot = row.text(11);
    line.bestBefore = dayFromText(row.text(12));
    line.useBy = dayFromText(row.text(13));
    line.sscc = row.text(14);
    return line;
}

std::vector<AnnouncedLine> readLines(const std::vector<Row> &rows)
{
    std::vector<AnnouncedLine> lines;
    for (const Row &row : rows)
        lines.push_back(readLine(row));
    return lines;
}

} // namespace

AnnouncedLineId AnnouncedLineStore::add(Tx &tx, const AnnouncedLine &line)
{
    tx.touch(Topic::Deliveries);
    return AnnouncedLineId(tx.insert(
        R"(INSERT INTO delivery_unknown_lines (delivery_id, line, code, lookup_code, reference,
               name, quantity_milli, pack_milli, in_packs, cost_e4, lot, best_before, use_by, sscc)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        {line.delivery, line.line, line.code, line.lookupCode, line.reference, line.name,
         line.quantity, line.pack, line.inPacks, line.cost, line.lot,
         line.bestBefore ? dayText(*line.bestBefore) : QString(),
         line.useBy ? dayText(*line.useBy) : QString(), line.sscc}));
}

std::optional<AnnouncedLine> AnnouncedLineStore::find(Tx &tx, AnnouncedLineId id)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT id, delivery_id, line, code, lookup_code, reference, name, quantity_milli,
               pack_milli, in_packs, cost_e4, lot, best_before, use_by, sscc
           FROM delivery_unknown_lines WHERE id = ? AND line_id IS NULL)",
        {id});
    return row ? std::optional(readLine(*row)) : std::nullopt;
}

std::vector<AnnouncedLine> AnnouncedLineStore::waiting(Tx &tx, DeliveryId delivery)
{
    return readLines(tx.run(
        R"(SELECT id, delivery_id, line, code, lookup_code, reference, name, quantity_milli,
               pack_milli, in_packs, cost_e4, lot, best_before, use_by, sscc
           FROM delivery_unknown_lines WHERE delivery_id = ? AND line_id IS NULL
           ORDER BY line, id)",
        {delivery}));
}

std::vector<AnnouncedLine> AnnouncedLineStore::waitingFor(Tx &tx, DeliveryId delivery,
                                                          const QString &lookupCode)
{
    return readLines(tx.run(
        R"(SELECT id, delivery_id, line, code, lookup_code, reference, name, quantity_milli,
               pack_milli, in_packs, cost_e4, lot, best_before, use_by, sscc
           FROM delivery_unknown_lines
           WHERE delivery_id = ? AND lookup_code = ? AND line_id IS NULL ORDER BY line, id)",
        {delivery, lookupCode}));
}

void AnnouncedLineStore::resolve(Tx &tx, AnnouncedLineId id, DeliveryLineId line)
{
    tx.change("UPDATE delivery_unknown_lines SET line_id = ? WHERE id = ?", {line, id});
    tx.touch(Topic::Deliveries);
}

} // namespace cabas
