// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/special/specialorder.h"

#include <QCoreApplication>

namespace cabas {

/// What joining members' orders to a supplier's order did.
struct JoinedOrders {
    int orders = 0;                ///< of members
    int lines = 0;                 ///< of the supplier's order that were made or grew
    int made = 0;                  ///< products made of catalogue articles
    std::vector<Warning> warnings; ///< orders left out, and why
};

/// Members' orders with how long goods are kept for them.
struct SpecialList {
    std::vector<SpecialOrder> orders; ///< open ones as they were asked, then those that are over
    int keepDays = 0;
};

/// Takes members' orders, puts them on suppliers' orders and cancels them. Receptions set goods
/// aside for them (SpecialArrivals), tills hand them over.
class SpecialOrderService {
    Q_DECLARE_TR_FUNCTIONS(SpecialOrderService)

public:
    explicit SpecialOrderService(Database &db) : m_db(db) {}

    /// For whoever sells, orders or keeps the members. A price of its own, another than the shelf's
    /// or the one that the shop's rules propose, asks for the right to discounts or to prices.
    Result<SpecialOrder> ask(const Session &session, const SpecialWish &wish);
    /// Quantity, price, prepayment, day and note, until it is ordered. Conflict when somebody
    /// changed it since `order.revision`.
    Result<SpecialOrder> change(const Session &session, const SpecialOrder &order);
    /// `toShelf`: what was ordered or set aside for the member is sold to anybody.
    Result<SpecialOrder> cancel(const Session &session, SpecialOrderId id, const QString &reason,
                                bool toShelf);
    /// Puts on a draft all that members wait for from its supplier: in whole packs, of which the
    /// rest goes to the shelf. Articles that the shop never had become products.
    Result<JoinedOrders> joinTo(const Session &session, OrderId order);
    /// How many members' orders joinTo would put on a draft to this supplier.
    Result<int> countToOrder(const Session &session, SupplierId supplier) const;

    Result<SpecialList> list(const Session &session) const;
    Result<SpecialOrder> view(const Session &session, SpecialOrderId id) const;
    /// In the order it happened.
    Result<std::vector<SpecialEvent>> history(const Session &session, SpecialOrderId id) const;
    /// One tag for each order that a delivery serves.
    Result<std::vector<NameTag>> tags(const Session &session, DeliveryId delivery) const;
    /// One tag of what is set aside of an order.
    Result<std::vector<NameTag>> tags(const Session &session, SpecialOrderId order) const;

    Result<std::vector<WishableGoods>> search(const Session &session, const QString &typed,
                                              int limit) const;
    Result<WishableGoods> goodsByCode(const Session &session, const QString &code) const;
    /// `supplier` is the shop's code for it.
    Result<WishableGoods> goodsByReference(const Session &session, const QString &supplier,
                                           const QString &reference) const;
    /// By badge or number.
    Result<MemberId> memberBy(const Session &session, const QString &badgeOrNumber) const;

    Result<> setKeepDays(const Session &session, int days);

private:
    static Result<SpecialOrder> found(Tx &tx, SpecialOrderId id);
    static Result<SpecialOrder> drafted(Tx &tx, const Session &session, const SpecialWish &wish);
    static Result<> checkReserve(Tx &tx, const SpecialOrder &order);
    static Result<> checkPriceRight(const Session &session, const std::optional<Money> &price,
                                    const std::optional<Money> &usual);

    Database &m_db;
};

} // namespace cabas
