// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/product.h"
#include "core/purchasing/supplierorder.h"

#include <QCoreApplication>

#include <map>

namespace cabas {

/// What may be ordered, and which order what came belongs to. Pure.
class OrderRules {
    Q_DECLARE_TR_FUNCTIONS(OrderRules)

public:
    static constexpr int maxNumberLength = 30;
    static constexpr int maxRemarkLength = 500;
    static constexpr int maxReferenceLength = 40;
    static constexpr int maxNoteLength = 200;
    /// A hundred thousand units of one product: no co-operative's lorry holds them.
    static constexpr qint64 maxQuantityMilli = 100'000'000;
    static constexpr qint64 maxCostE4 = 1'000'000'000;

    /// Blanks folded in number, remark and notes of lines.
    static SupplierOrder cleanedUp(SupplierOrder order);
    /// The head of an order, `cleanedUp`: number and remark of sensible lengths, and not expected
    /// before it was ordered.
    static Result<> check(const SupplierOrder &order);
    /// One line, its product as the catalogue knows it.
    static Result<> check(const OrderLine &line, const Product &product);
    /// The quantity of a line is its packs times the pack where it is ordered by the pack.
    static OrderLine withQuantity(OrderLine line);
    /// Lines of one product become one, as much as all together; the first one's cost stands, and
    /// the first note.
    static std::vector<OrderLine> merged(const std::vector<OrderLine> &lines);
    /// Two people write one draft: what `mine` changed since `base` put onto `theirs`, product by
    /// product and field by field. Where both changed one thing, mine stands.
    static SupplierOrder joined(const SupplierOrder &base, const SupplierOrder &mine,
                                const SupplierOrder &theirs);
    static Result<> checkSend(const SupplierOrder &order);
    static Result<> checkCancel(const SupplierOrder &order);
    /// An order that is still awaited: sent, and not received.
    static Result<> checkAwaited(const SupplierOrder &order);
    /// Gives what came of each product to the lines that still miss some of it, in the order of
    /// `orders`; what nobody ordered is given to none.
    static std::vector<OrderReceipt> shared(const std::vector<SupplierOrder> &orders,
                                            std::map<ProductId, Quantity> came);
    /// What goes back of `brought` when only `kept` of a delivery's goods stays: what nobody
    /// ordered went first, then what the last order had asked for.
    static std::vector<OrderReceipt> returned(const std::vector<SupplierOrder> &orders,
                                              const std::vector<OrderReceipt> &brought,
                                              std::map<ProductId, Quantity> kept);
    /// Whether a received order is awaited again once its delivery was taken back, `isWhole`, or in
    /// part; its lines say what came of it now.
    static bool isAwaitedAgain(const SupplierOrder &order, bool isWhole);
    /// Whether nothing more is awaited: all came, or what is missing is not waited for.
    static bool isDone(const SupplierOrder &order);
    /// What an order costs, VAT excluded.
    static Money amount(const std::vector<OrderLine> &lines);
};

} // namespace cabas
