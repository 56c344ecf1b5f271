// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/db/transaction.h"
#include "core/purchasing/orderproposal.h"
#include "core/purchasing/supplierorder.h"

#include <functional>
#include <map>

namespace cabas {

/// What moved of a product on a day.
struct DayMoves {
    ProductId product{0};
    QDate day;
    Quantity sold; ///< less what was brought back
    Quantity lost;
    Quantity came; ///< by receptions, corrections and counts that found more
    Quantity net;  ///< in less out
};

/// A product of a supplier, before anything was computed.
struct SuppliedProduct {
    ProposalItem item;
    std::optional<FamilyId> family;
    std::optional<QDate> firstDay; ///< of its first move
};

/// Days a promotion ran on, the last one excluded.
struct PromotedSpan {
    ProductId product{0};
    Period days;
};

/// Whose products are read: those of a supplier, and what stands on one order beside them.
struct SupplyScope {
    SupplyScope(SupplierId whose, OrderId written = OrderId(0)) : supplier(whose), order(written) {}

    SupplierId supplier;
    OrderId order; ///< 0: no order
};

/// What a proposal reads of sales, stock and orders: in a handful of statements, however many
/// products a supplier has. A supplier's products are those whose usual supplier it is, and those
/// without one that it sells.
class DemandStore {
public:
    /// Active products, by name.
    static std::vector<SuppliedProduct> products(Tx &tx, const SupplyScope &scope);
    /// Moves from a day on, by product and day.
    static void eachDay(Tx &tx, const SupplyScope &scope, QDate from,
                        const std::function<void(const DayMoves &)> &take);
    /// Days on which the shop sold anything, ascending.
    static std::vector<QDate> openDays(Tx &tx, const Period &period);
    /// Sold over some days.
    static std::map<ProductId, Quantity> sold(Tx &tx, const SupplyScope &scope,
                                              const Period &period);
    /// On orders that were sent, of all suppliers, and not come.
    static std::map<ProductId, Quantity> incoming(Tx &tx, const SupplyScope &scope);
    /// Lots with a date, of which something is left.
    static std::map<ProductId, std::vector<DatedStock>> lots(Tx &tx, const SupplyScope &scope);
    static std::vector<PromotedSpan> promotions(Tx &tx, const SupplyScope &scope, QDate from);

    /// Absent: nothing was said.
    static std::optional<OrderTerms> terms(Tx &tx, SupplierId supplier);
    static void setTerms(Tx &tx, const OrderTerms &terms);
};

} // namespace cabas
