// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reception/deliverycrates.h"

#include "core/purchasing/craterules.h"
#include "core/purchasing/cratestore.h"

#include <utility>

namespace cabas {

namespace {

std::vector<CrateMove> write(Tx &tx, const Session &session, const Delivery &delivery,
                             DeliveryId document, const std::vector<DeliveryCrates::Came> &came,
                             int sign)
{
    std::map<std::pair<SupplierId, CrateKindId>, int> counts;
    std::map<CrateKindId, CrateKind> kinds;
    for (const DeliveryCrates::Came &each : came) {
        for (const CrateCount &crates : each.crates) {
            if (!kinds.contains(crates.kind))
                kinds.emplace(crates.kind, *CrateStore::find(tx, crates.kind));
            const CrateKind &kind = kinds.at(crates.kind);
            const std::optional<SupplierId> owner = kind.supplier        ? kind.supplier
                                                    : each.line.supplier ? each.line.supplier
                                                                         : delivery.supplier;
            if (kind.returnable && owner)
                counts[{*owner, kind.id}] += crates.count;
        }
    }
    std::vector<CrateMove> moves;
    for (const auto &[of, count] : counts) {
        const CrateKind &kind = kinds.at(of.second);
        CrateMove move;
        move.kind = kind.id;
        move.kindName = kind.name;
        move.supplier = of.first;
        move.count = sign * count;
        move.delivery = document;
        move.day = session.today();
        move.at = session.now();
        move.user = session.user();
        moves.push_back(CrateStore::move(tx, move, kind.deposit));
    }
    return moves;
}

} // namespace

Result<ReceivedGoods> DeliveryCrates::weighed(Tx &tx, ReceivedGoods goods,
                                              const std::optional<Product> &product)
{
    if (!goods.gross && goods.crates.empty())
        return goods;
    for (CrateCount &each : goods.crates) {
        const std::optional<CrateKind> kind = CrateStore::find(tx, each.kind);
        if (!kind)
            return notFound(tr("There is no such kind of crate."), u"unknown_crate"_qs);
        if (!kind->active)
            return refused(
                tr("%1 is no longer used. Choose another kind of crate.").arg(kind->name),
                u"crate_inactive"_qs);
        each.name = kind->name;
        each.tare = kind->tare;
    }
    CABAS_TRY(CrateRules::checkCounts(goods.crates));
    if (!goods.gross)
        return goods;
    if (product && product->unit != Unit::Kilogram)
        return refused(tr("%1 is not sold by weight: say how many there are.").arg(product->name),
                       u"unit"_qs);
    if (goods.quantity || goods.packs)
        return refused(tr("Give the gross weight or the quantity, not both."), u"gross"_qs);
    CABAS_LET(net, CrateRules::net(*goods.gross, goods.crates));
    goods.quantity = net;
    return goods;
}

std::vector<CrateKind> DeliveryCrates::offered(Tx &tx, const Delivery &delivery,
                                               std::optional<SupplierId> seller)
{
    const std::optional<SupplierId> supplier = seller ? seller : delivery.supplier;
    std::optional<CrateKindId> last = CrateStore::lastIn(tx, delivery.id);
    if (!last && supplier)
        last = CrateStore::lastOf(tx, *supplier);
    return CrateRules::offered(CrateStore::kinds(tx), supplier, last);
}

std::vector<CrateMove> DeliveryCrates::receive(Tx &tx, const Session &session,
                                               const Delivery &delivery,
                                               const std::vector<Came> &came)
{
    return write(tx, session, delivery, delivery.id, came, 1);
}

std::vector<CrateMove> DeliveryCrates::takeBack(Tx &tx, const Session &session,
                                                const Delivery &delivery, DeliveryId counter,
                                                const std::vector<Came> &came)
{
    return write(tx, session, delivery, counter, came, -1);
}

} // namespace cabas
