// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reception/receptionpriceservice.h"

#include "core/purchasing/deliverygapstore.h"
#include "core/purchasing/deliverypricestore.h"
#include "core/purchasing/deliverystore.h"

#include <algorithm>

namespace cabas {

namespace {

void apply(const LinePriceEdit &edit, LinePrice &price)
{
    if (edit.basis) {
        price.basis = *edit.basis;
        price.price = edit.price;
        price.total = edit.total;
    }
    price.discountBp = edit.discountBp.value_or(price.discountBp);
    price.discount = edit.discount.value_or(price.discount);
    price.free = edit.free.value_or(price.free);
    price.remember = edit.remember.value_or(price.remember);
    if (edit.shelf) {
        price.shelf = *edit.shelf;
        price.shelfPrice = edit.shelf == ShelfChoice::Accepted ? edit.shelfPrice : std::nullopt;
    }
}

void apply(const DeliveryCostsEdit &edit, DeliveryCosts &costs)
{
    costs.transport = edit.transport.value_or(costs.transport);
    costs.other = edit.other.value_or(costs.other);
    costs.deposits = edit.deposits.value_or(costs.deposits);
    costs.sharedBy = edit.sharedBy.value_or(costs.sharedBy);
    costs.documentTotal = edit.documentTotal.value_or(costs.documentTotal);
    costs.shelfFrom = edit.shelfFrom.value_or(costs.shelfFrom);
}

} // namespace

Result<PriceSheet> ReceptionPriceService::sheet(const Session &session, DeliveryId id) const
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.read([&](Tx &tx) -> Result<PriceSheet> {
        if (!DeliveryStore::head(tx, id))
            return notFound(tr("There is no delivery number %1.").arg(id.value()));
        return PriceSheets::of(tx, session, id);
    });
}

Result<bool> ReceptionPriceService::isSaid(const Session &session, DeliveryId id) const
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.read([&](Tx &tx) { return DeliveryPriceStore::isSaid(tx, id); });
}

Result<LinePrice> ReceptionPriceService::changed(Tx &tx, DeliveryId id,
                                                 const std::map<DeliveryLineId, LinePrice> &said,
                                                 const LinePriceEdit &edit)
{
    const std::optional<DeliveryLine> line = DeliveryStore::lineOf(tx, id, edit.product);
    if (!line)
        return notFound(tr("This product is not on the delivery."));
    LinePrice price;
    price.line = line->id;
    price.delivery = id;
    if (const auto before = said.find(line->id); before != said.end())
        price = before->second;
    apply(edit, price);
    CABAS_TRY(ReceptionPriceRules::check(*line, DeliveryGapStore::ofLine(tx, line->id), price));
    return price;
}

Result<PriceSheet> ReceptionPriceService::edit(const Session &session, DeliveryId id,
                                               const std::vector<LinePriceEdit> &lines,
                                               const std::optional<DeliveryCostsEdit> &costs)
{
    CABAS_TRY(session.require(Permission::Receive));
    const bool touchesShelf =
        std::any_of(lines.begin(), lines.end(),
                    [](const LinePriceEdit &edit) { return edit.shelf.has_value(); }) ||
        (costs && costs->shelfFrom);
    if (touchesShelf)
        CABAS_TRY(session.require(Permission::SetPrices));
    return m_db.write([&](Tx &tx) -> Result<PriceSheet> {
        DeliveryStore::lock(tx, id);
        const std::optional<Delivery> delivery = DeliveryStore::head(tx, id);
        if (!delivery)
            return notFound(tr("There is no delivery number %1.").arg(id.value()));
        if (delivery->state != DeliveryState::Counting)
            return refused(tr("This delivery is finished: its prices can no longer change."),
                           u"finished"_qs);
        std::map<DeliveryLineId, LinePrice> said = DeliveryPriceStore::prices(tx, id);
        for (const LinePriceEdit &edit : lines) {
            CABAS_LET(price, changed(tx, id, said, edit));
            DeliveryPriceStore::put(tx, price);
            said[price.line] = price;
        }
        if (costs) {
            DeliveryCosts all = DeliveryPriceStore::costs(tx, id).value_or(
                DeliveryCosts{id, {}, {}, {}, {}, {}, {}});
            apply(*costs, all);
            CABAS_TRY(ReceptionPriceRules::check(all, session.today()));
            DeliveryPriceStore::put(tx, all);
        }
        return PriceSheets::of(tx, session, id);
    });
}

} // namespace cabas
