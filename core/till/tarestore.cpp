// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/tarestore.h"

namespace cabas {

namespace {

Tare readTare(const Row &row)
{
    return {row.id<TareId>(0), row.text(1), row.quantity(2), row.number(3)};
}

} // namespace

std::vector<Tare> TareStore::all(Tx &tx)
{
    std::vector<Tare> tares;
    tx.each("SELECT id, name, weight_milli, revision FROM tares ORDER BY weight_milli, id", {},
            [&](const Row &row) { tares.push_back(readTare(row)); });
    return tares;
}

std::optional<Tare> TareStore::named(Tx &tx, const QString &name)
{
    const std::optional<Row> row =
        tx.first("SELECT id, name, weight_milli, revision FROM tares WHERE name = ?", {name});
    return row ? std::optional(readTare(*row)) : std::nullopt;
}

TareId TareStore::add(Tx &tx, const Tare &tare)
{
    tx.touch(Topic::Shop);
    return TareId(tx.insert("INSERT INTO tares (name, weight_milli) VALUES (?, ?) RETURNING id",
                            {tare.name, tare.weight}));
}

bool TareStore::update(Tx &tx, const Tare &tare)
{
    tx.touch(Topic::Shop);
    return tx.change(R"(UPDATE tares SET name = ?, weight_milli = ?, revision = revision + 1
                        WHERE id = ? AND revision = ?)",
                     {tare.name, tare.weight, tare.id, tare.revision}) == 1;
}

void TareStore::remove(Tx &tx, TareId id)
{
    tx.change("DELETE FROM tares WHERE id = ?", {id});
    tx.touch(Topic::Shop);
}

} // namespace cabas
