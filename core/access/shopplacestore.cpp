// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/shopplacestore.h"

#include "core/db/dberror.h"
#include "core/db/placevalue.h"

namespace cabas {

ShopPlace ShopPlaceStore::read(Tx &tx)
{
    const std::optional<Row> row =
        tx.first("SELECT latitude_e6, longitude_e6, local_km FROM shop WHERE id = 1");
    require(row.has_value(), "the file holds no shop");
    return {placeIn(*row, 0), row->number(2)};
}

void ShopPlaceStore::write(Tx &tx, const ShopPlace &place)
{
    tx.change("UPDATE shop SET latitude_e6 = ?, longitude_e6 = ?, local_km = ? WHERE id = 1",
              {latitudeOf(place.at), longitudeOf(place.at), place.localKm});
    tx.touch(Topic::Shop);
}

} // namespace cabas
