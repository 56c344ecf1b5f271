// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/special/specialarrivals.h"

#include "core/purchasing/deliverystore.h"
#include "core/special/specialgoods.h"
#include "core/special/specialrules.h"
#include "core/special/specialstore.h"
#include "core/stock/movewalkstore.h"
#include "core/stock/stockstore.h"

#include <algorithm>
#include <map>

namespace cabas {

namespace {

/// What the stock took in of documents, by product.
std::map<ProductId, Quantity> takenIn(Tx &tx, const std::vector<DeliveryId> &documents)
{
    std::map<ProductId, Quantity> came;
    for (const DeliveryId id : documents) {
        for (const StockMove &move : MoveWalkStore::movesOfSource(tx, u"delivery"_qs, id.value()))
            came[move.product] += move.quantity;
    }
    return came;
}

/// What a delivery has set aside, by order.
std::map<SpecialOrderId, Quantity> setAside(Tx &tx, DeliveryId delivery)
{
    std::map<SpecialOrderId, Quantity> aside;
    for (const SpecialEvent &event : SpecialStore::eventsOf(tx, delivery)) {
        if (event.kind == SpecialEventKind::Arrived)
            aside[event.order] += event.quantity;
        else if (event.kind == SpecialEventKind::TakenBack)
            aside[event.order] -= event.quantity;
    }
    return aside;
}

/// Those who wait for a product, articles that became it included.
std::vector<SpecialOrder> waitingFor(Tx &tx, ProductId product)
{
    std::vector<SpecialOrder> orders = SpecialStore::openOf(tx, product);
    for (const SpecialOrder &order : SpecialStore::openArticles(tx)) {
        if (SpecialGoods::productOf(tx, order) == product)
            orders.push_back(order);
    }
    std::sort(orders.begin(), orders.end(),
              [](const auto &left, const auto &right) { return left.id < right.id; });
    return orders;
}

const SpecialOrder *named(const std::vector<SpecialOrder> &orders, SpecialOrderId id)
{
    const auto found = std::find_if(orders.begin(), orders.end(),
                                    [&](const SpecialOrder &order) { return order.id == id; });
    return found == orders.end() ? nullptr : &*found;
}

SpecialEvent eventOf(const Session &session, DeliveryId delivery, SpecialEventKind kind,
                     const SpecialShare &share)
{
    SpecialEvent event;
    event.order = share.order;
    event.kind = kind;
    event.quantity = share.quantity;
    event.delivery = delivery;
    event.day = session.today();
    event.at = session.now();
    event.user = session.user();
    return event;
}

MembersShare shareOf(const Session &session, ProductId product,
                     const std::vector<SpecialOrder> &orders,
                     const std::vector<SpecialShare> &shares)
{
    MembersShare share;
    share.product = product;
    share.shares = shares;
    for (const SpecialOrder &order : orders)
        share.wanted += order.missing();
    for (const SpecialShare &each : shares) {
        share.quantity += each.quantity;
        if (const SpecialOrder *order = named(orders, each.order))
            share.orders.push_back(SpecialArrivals::shownTo(session, *order));
    }
    return share;
}

/// Of a finished delivery, by product.
std::map<ProductId, MembersShare> served(Tx &tx, const Session &session, DeliveryId delivery)
{
    std::map<ProductId, MembersShare> all;
    const std::map<SpecialOrderId, Quantity> aside = setAside(tx, delivery);
    for (const SpecialOrder &order : SpecialStore::servedBy(tx, delivery)) {
        const Quantity quantity = aside.at(order.id);
        if (!order.product || quantity.milli() <= 0)
            continue;
        MembersShare &share = all[*order.product];
        share.product = *order.product;
        share.quantity += quantity;
        share.wanted += quantity;
        share.orders.push_back(SpecialArrivals::shownTo(session, order));
        share.shares.push_back({order.id, quantity});
    }
    return all;
}

} // namespace

SpecialOrder SpecialArrivals::shownTo(const Session &session, SpecialOrder order)
{
    if (!session.may(Permission::ViewMembers))
        order.memberName.clear();
    return order;
}

MembersShare SpecialArrivals::of(Tx &tx, const Session &session, const DeliveryLine &line,
                                 DeliveryState state)
{
    if (state == DeliveryState::Finished) {
        const auto all = served(tx, session, line.delivery);
        const auto found = all.find(line.product);
        return found == all.end() ? MembersShare{line.product} : found->second;
    }
    const std::vector<SpecialOrder> orders = waitingFor(tx, line.product);
    const Quantity came =
        line.received.isZero() ? line.expected.value_or(Quantity()) : line.received;
    return shareOf(session, line.product, orders, SpecialRules::shared(orders, came));
}

std::vector<MembersShare> SpecialArrivals::of(Tx &tx, const Session &session, DeliveryId delivery)
{
    std::vector<MembersShare> shares;
    for (const auto &[product, share] : served(tx, session, delivery))
        shares.push_back(share);
    return shares;
}

std::vector<MembersShare> SpecialArrivals::settle(Tx &tx, const Session &session,
                                                  DeliveryId delivery)
{
    SpecialGoods::resolve(tx);
    // Most deliveries bring nothing that anybody asked for.
    const std::set<ProductId> asked = SpecialStore::openProducts(tx);
    if (asked.empty())
        return {};
    std::map<ProductId, Quantity> left = takenIn(tx, {delivery});
    for (const auto &[product, share] : served(tx, session, delivery))
        left[product] -= share.quantity;
    std::vector<MembersShare> given;
    for (const auto &[product, quantity] : left) {
        if (!asked.contains(product))
            continue;
        const std::vector<SpecialOrder> orders = SpecialStore::openOf(tx, product);
        const std::vector<SpecialShare> shares = SpecialRules::shared(orders, quantity);
        if (shares.empty())
            continue;
        for (const SpecialShare &share : shares)
            SpecialStore::addEvent(tx,
                                   eventOf(session, delivery, SpecialEventKind::Arrived, share));
        given.push_back(shareOf(session, product, orders, shares));
    }
    return given;
}

void SpecialArrivals::takeBack(Tx &tx, const Session &session, DeliveryId delivery,
                               const std::vector<DeliveryId> &reversals)
{
    std::vector<DeliveryId> documents = reversals;
    documents.push_back(delivery);
    std::map<ProductId, Quantity> here = takenIn(tx, documents);
    const std::vector<SpecialOrder> orders = SpecialStore::servedBy(tx, delivery);
    for (const auto &[product, share] : served(tx, session, delivery)) {
        if (share.quantity <= here[product])
            continue;
        std::vector<SpecialOrder> ofProduct;
        for (const SpecialShare &each : share.shares) {
            if (const SpecialOrder *order = named(orders, each.order))
                ofProduct.push_back(*order);
        }
        for (const SpecialShare &lost :
             SpecialRules::lost(ofProduct, share.quantity - here[product]))
            SpecialStore::addEvent(tx,
                                   eventOf(session, delivery, SpecialEventKind::TakenBack, lost));
    }
}

NameTag SpecialArrivals::tagOf(const Session &session, const SpecialOrder &order, Quantity quantity,
                               QDate day)
{
    NameTag tag;
    tag.order = order.id;
    tag.firstName = SpecialRules::firstName(shownTo(session, order).memberName);
    tag.memberNumber = order.memberNumber;
    tag.product = order.name;
    tag.unit = order.unit;
    tag.quantity = quantity;
    tag.day = day;
    tag.isPrepaid = order.isPrepaid;
    tag.note = order.note;
    return tag;
}

std::vector<NameTag> SpecialArrivals::tags(Tx &tx, const Session &session, DeliveryId id)
{
    std::vector<NameTag> tags;
    const std::optional<Delivery> delivery = DeliveryStore::head(tx, id);
    if (!delivery)
        return tags;
    const auto add = [&](const MembersShare &share) {
        for (size_t i = 0; i < share.orders.size(); ++i)
            tags.push_back(tagOf(session, share.orders[i], share.shares[i].quantity,
                                 share.orders[i].arrivedOn.value_or(session.today())));
    };
    if (delivery->state == DeliveryState::Finished) {
        for (const auto &[product, share] : served(tx, session, id))
            add(share);
        return tags;
    }
    for (const DeliveryLine &line : DeliveryStore::lines(tx, id)) {
        if (!line.received.isZero())
            add(of(tx, session, line, delivery->state));
    }
    return tags;
}

} // namespace cabas
