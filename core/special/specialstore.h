// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/special/specialorder.h"

#include <set>

namespace cabas {

/// Members' orders with what happened to them. Those read hold their members' names: it is for
/// services to leave them out.
class SpecialStore {
public:
    /// Writes an order and that it was asked for.
    static SpecialOrderId add(Tx &tx, const SpecialOrder &order, const SpecialEvent &asked);
    /// Quantity, price, prepayment, day and note. False when `order.revision` is no longer the
    /// file's.
    static bool update(Tx &tx, const SpecialOrder &order);
    /// The article is a product of the shop now.
    static void setProduct(Tx &tx, SpecialOrderId id, ProductId product);
    /// Writes what happened, and whether the order is still open after it.
    static void addEvent(Tx &tx, const SpecialEvent &event);
    /// Two tills with one member's order take turns (PostgreSQL).
    static void lock(Tx &tx, SpecialOrderId id);

    static std::optional<SpecialOrder> find(Tx &tx, SpecialOrderId id);
    /// Not collected nor cancelled, in the order they were asked.
    static std::vector<SpecialOrder> open(Tx &tx);
    /// Those of a product.
    static std::vector<SpecialOrder> openOf(Tx &tx, ProductId product);
    /// The products of which any is asked for.
    static std::set<ProductId> openProducts(Tx &tx);
    /// Those of a member.
    static std::vector<SpecialOrder> openOf(Tx &tx, MemberId member);
    /// Those of articles that are no product of the shop yet.
    static std::vector<SpecialOrder> openArticles(Tx &tx);
    /// Newest first, those that are over too.
    static std::vector<SpecialOrder> newest(Tx &tx, int limit);
    /// What a delivery brought some of, in the order they were asked.
    static std::vector<SpecialOrder> servedBy(Tx &tx, DeliveryId delivery);

    /// In the order they were written.
    static std::vector<SpecialEvent> eventsOf(Tx &tx, SpecialOrderId id);
    /// What a delivery brought and had taken back.
    static std::vector<SpecialEvent> eventsOf(Tx &tx, DeliveryId delivery);
    /// The collection that a line of a ticket is; absent for any other line.
    static std::optional<SpecialEvent> collectedOn(Tx &tx, TicketId ticket, int line);

    static int keepDays(Tx &tx);
    static void setKeepDays(Tx &tx, int days);
};

} // namespace cabas
