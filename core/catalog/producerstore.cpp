// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/producerstore.h"

#include "core/base/text.h"
#include "core/db/placevalue.h"

namespace cabas {

namespace {

Producer readProducer(const Row &row)
{
    Producer producer;
    producer.id = row.id<ProducerId>(0);
    producer.name = row.text(1);
    producer.place = row.text(2);
    producer.department = row.text(3);
    producer.country = row.text(4);
    producer.at = placeIn(row, 5);
    producer.notes = row.text(7);
    producer.revision = row.number(8);
    return producer;
}

} // namespace

std::optional<Producer> ProducerStore::find(Tx &tx, ProducerId id)
{
    const std::optional<Row> row =
        tx.first(R"(SELECT id, name, place, department, country, latitude_e6, longitude_e6, notes,
                        revision
                    FROM producers WHERE id = ?)",
                 {id});
    return row ? std::optional(readProducer(*row)) : std::nullopt;
}

std::optional<Producer> ProducerStore::named(Tx &tx, const QString &name)
{
    const std::optional<Row> row =
        tx.first(R"(SELECT id, name, place, department, country, latitude_e6, longitude_e6, notes,
                        revision
                    FROM producers WHERE name_fold = ?)",
                 {fold(name)});
    return row ? std::optional(readProducer(*row)) : std::nullopt;
}

std::vector<Producer> ProducerStore::all(Tx &tx)
{
    std::vector<Producer> producers;
    tx.each(R"(SELECT id, name, place, department, country, latitude_e6, longitude_e6, notes,
                   revision
               FROM producers ORDER BY name_fold)",
            {}, [&](const Row &row) { producers.push_back(readProducer(row)); });
    return producers;
}

ProducerId ProducerStore::add(Tx &tx, const Producer &producer)
{
    tx.touch(Topic::Catalog);
    return ProducerId(tx.insert(
        R"(INSERT INTO producers (name, name_fold, place, department, country, latitude_e6,
               longitude_e6, notes)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        {producer.name, fold(producer.name), producer.place, producer.department, producer.country,
         latitudeOf(producer.at), longitudeOf(producer.at), producer.notes}));
}

bool ProducerStore::update(Tx &tx, const Producer &producer)
{
    const qint64 changed = tx.change(
        R"(UPDATE producers
           SET name = ?, name_fold = ?, place = ?, department = ?, country = ?, latitude_e6 = ?,
               longitude_e6 = ?, notes = ?, revision = revision + 1
           WHERE id = ? AND revision = ?)",
        {producer.name, fold(producer.name), producer.place, producer.department, producer.country,
         latitudeOf(producer.at), longitudeOf(producer.at), producer.notes, producer.id,
         producer.revision});
    tx.touch(Topic::Catalog);
    return changed == 1;
}

} // namespace cabas
