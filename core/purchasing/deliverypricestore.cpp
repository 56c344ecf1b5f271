// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/deliverypricestore.h"

#include "core/db/dberror.h"

#include <array>

namespace cabas {

namespace {

constexpr std::array bases{"document", "unit", "pack", "total", "none"};
constexpr std::array keys{"value", "weight", "quantity"};
constexpr std::array choices{"open", "accepted", "refused"};

template <typename Enum, size_t count>
std::optional<Enum> named(const std::array<const char *, count> &names, const QString &name)
{
    for (size_t i = 0; i < count; ++i) {
        if (name == QLatin1String(names[i]))
            return Enum(i);
    }
    return std::nullopt;
}

LinePrice readPrice(const Row &row)
{
    LinePrice price;
    price.line = row.id<DeliveryLineId>(0);
    price.delivery = row.id<DeliveryId>(1);
    price.basis = named<LineBasis>(bases, row.text(2)).value_or(LineBasis::Document);
    price.price = row.unitPrice(3);
    price.total = row.money(4);
    price.discountBp = row.number(5);
    price.discount = row.money(6);
    price.free = row.optionalQuantity(7);
    price.remember = row.flag(8);
    price.shelf = named<ShelfChoice>(choices, row.text(9)).value_or(ShelfChoice::Open);
    price.shelfPrice = row.optionalMoney(10);
    if (row.text(11) == u"final")
        price.outcome =
            FinalPrice{row.quantity(12),  row.money(13),     row.money(14),        row.money(15),
                       row.unitPrice(16), row.unitPrice(17), row.optionalMoney(18)};
    return price;
}

} // namespace

bool DeliveryPriceStore::isSaid(Tx &tx, DeliveryId delivery)
{
    return tx.integer(R"(SELECT (SELECT COUNT(*) FROM delivery_prices WHERE delivery_id = ?)
                              + (SELECT COUNT(*) FROM delivery_costs WHERE delivery_id = ?))",
                      {delivery, delivery}) > 0;
}

std::map<DeliveryLineId, LinePrice> DeliveryPriceStore::prices(Tx &tx, DeliveryId delivery)
{
    std::map<DeliveryLineId, LinePrice> prices;
    tx.each(R"(SELECT line_id, delivery_id, basis, price_e4, total_cents, discount_bp,
                   discount_cents, free_milli, remember, shelf, shelf_cents, state, billed_milli,
                   net_cents, share_cents, value_cents, cost_e4, former_e4, shelf_before_cents
               FROM delivery_prices WHERE delivery_id = ?)",
            {delivery}, [&](const Row &row) {
                const LinePrice price = readPrice(row);
                prices.emplace(price.line, price);
            });
    return prices;
}

void DeliveryPriceStore::put(Tx &tx, const LinePrice &price)
{
    tx.change(R"(INSERT INTO delivery_prices (line_id, delivery_id, basis, price_e4, total_cents,
                     discount_bp, discount_cents, free_milli, remember, shelf, shelf_cents)
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                 ON CONFLICT (line_id) DO UPDATE
                 SET basis = excluded.basis, price_e4 = excluded.price_e4,
                     total_cents = excluded.total_cents, discount_bp = excluded.discount_bp,
                     discount_cents = excluded.discount_cents, free_milli = excluded.free_milli,
                     remember = excluded.remember, shelf = excluded.shelf,
                     shelf_cents = excluded.shelf_cents)",
              {price.line, price.delivery, basisName(price.basis), price.price, price.total,
               price.discountBp, price.discount, price.free, price.remember,
               choiceName(price.shelf), price.shelfPrice});
    tx.touch(Topic::Deliveries);
}

void DeliveryPriceStore::makeFinal(Tx &tx, const LinePrice &price)
{
    require(price.outcome.has_value(), "a price made final without what it came out as");
    put(tx, price);
    tx.change(R"(UPDATE delivery_prices
                 SET state = 'final', billed_milli = ?, net_cents = ?, share_cents = ?,
                     value_cents = ?, cost_e4 = ?, former_e4 = ?, shelf_before_cents = ?
                 WHERE line_id = ?)",
              {price.outcome->billed, price.outcome->net, price.outcome->share,
               price.outcome->value, price.outcome->cost, price.outcome->former,
               price.outcome->shelfBefore, price.line});
}

std::optional<DeliveryCosts> DeliveryPriceStore::costs(Tx &tx, DeliveryId delivery)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT transport_cents, other_cents, deposit_cents, shared_by, document_cents, shelf_from
           FROM delivery_costs WHERE delivery_id = ?)",
        {delivery});
    if (!row)
        return std::nullopt;
    DeliveryCosts costs;
    costs.delivery = delivery;
    costs.transport = row->money(0);
    costs.other = row->money(1);
    costs.deposits = row->money(2);
    costs.sharedBy = keyFromName(row->text(3)).value_or(ShareKey::Value);
    costs.documentTotal = row->optionalMoney(4);
    costs.shelfFrom = dayFromText(row->text(5));
    return costs;
}

void DeliveryPriceStore::put(Tx &tx, const DeliveryCosts &costs)
{
    tx.change(R"(INSERT INTO delivery_costs (delivery_id, transport_cents, other_cents,
                     deposit_cents, shared_by, document_cents, shelf_from)
                 VALUES (?, ?, ?, ?, ?, ?, ?)
                 ON CONFLICT (delivery_id) DO UPDATE
                 SET transport_cents = excluded.transport_cents,
                     other_cents = excluded.other_cents, deposit_cents = excluded.deposit_cents,
                     shared_by = excluded.shared_by, document_cents = excluded.document_cents,
                     shelf_from = excluded.shelf_from)",
              {costs.delivery, costs.transport, costs.other, costs.deposits,
               keyName(costs.sharedBy), costs.documentTotal,
               costs.shelfFrom ? dayText(*costs.shelfFrom) : QString()});
    tx.touch(Topic::Deliveries);
}

void DeliveryPriceStore::makeFinal(Tx &tx, DeliveryId delivery)
{
    tx.change("UPDATE delivery_costs SET state = 'final' WHERE delivery_id = ?", {delivery});
}

QString DeliveryPriceStore::basisName(LineBasis basis)
{
    return QString::fromLatin1(bases.at(size_t(basis)));
}

QString DeliveryPriceStore::keyName(ShareKey key)
{
    return QString::fromLatin1(keys.at(size_t(key)));
}

std::optional<ShareKey> DeliveryPriceStore::keyFromName(const QString &name)
{
    return named<ShareKey>(keys, name);
}

QString DeliveryPriceStore::choiceName(ShelfChoice choice)
{
    return QString::fromLatin1(choices.at(size_t(choice)));
}

} // namespace cabas
