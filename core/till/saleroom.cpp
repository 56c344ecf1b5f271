// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/saleroom.h"

#include "core/access/shopstore.h"
#include "core/base/language.h"
#include "core/db/diskroom.h"

namespace cabas {

Result<> SaleRoom::toBegin(Tx &tx, const DatabaseLocation &shop)
{
    if (shop.engine != Engine::Sqlite)
        return Ok{};
    const DiskRoom::Found found = DiskRoom::weigh(shop.path);
    if (found.state != DiskRoom::State::Short || ShopStore::read(tx).sandbox)
        return Ok{};
    return noRoom(found.bytes);
}

Result<> SaleRoom::toPay(Tx &tx, const DatabaseLocation &shop)
{
    if (shop.engine != Engine::Sqlite)
        return Ok{};
    DiskRoom::Found found = DiskRoom::weigh(shop.path);
    if (found.bytes < DiskRoom::leastRoom && DiskRoom::giveBack(shop.path))
        found = DiskRoom::weigh(shop.path);
    if (found.bytes >= DiskRoom::leastRoom || ShopStore::read(tx).sandbox)
        return Ok{};
    return noRoom(found.bytes);
}

Failure SaleRoom::noRoom(qint64 bytes)
{
    return refused(tr("Take no money: this computer’s disk is nearly full (room for %1) and could "
                      "not keep the ticket. Put the basket on hold, close the till, and call who "
                      "looks after the computer.")
                       .arg(Language::locale().formattedDataSize(bytes, 0)),
                   u"disk_short"_qs);
}

} // namespace cabas
