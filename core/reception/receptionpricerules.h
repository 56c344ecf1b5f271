// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/productsheet.h"
#include "core/purchasing/delivery.h"
#include "core/purchasing/deliverygap.h"
#include "core/purchasing/deliveryprice.h"
#include "core/reception/receptionrules.h"

#include <QCoreApplication>

#include <vector>

namespace cabas {

/// What a line of a delivery comes to. Amounts are VAT excluded.
struct LineSum {
    bool isPriced = false; ///< the document or a person names a price
    Quantity billed;       ///< what the supplier asks money for: missing and spoiled goods too
    Quantity paid;         ///< of it, what enters the stock
    Quantity free;         ///< enters beside it, at 0
    Money net;             ///< asked for what is billed; 0 where no price is named
    Money share;           ///< of transport and other costs
    Money value;           ///< what enters the stock: paid goods and share
    UnitPrice perUnit;     ///< asked for one unit after discounts, or what it cost before
    UnitPrice cost;        ///< `value` over all that enters

    Quantity entering() const { return paid + free; }

    bool operator==(const LineSum &) const = default;
};

/// What the lines and the costs of a delivery come to. Pure.
class ReceptionPriceRules {
    Q_DECLARE_TR_FUNCTIONS(ReceptionPriceRules)

public:
    /// From a fifth more or less a cost is worth a second look.
    static constexpr int costStepBp = 2000;
    /// A hundred thousand euros for one unit or pack: beyond it a code was typed as a price.
    static constexpr qint64 maxPriceE4 = 1'000'000'000;

    /// Whether a price may be said of a line: nothing below 0, no discount beyond the amount, not
    /// more free goods than came.
    static Result<> check(const DeliveryLine &line, const std::vector<DeliveryGap> &gaps,
                          const LinePrice &price);
    static Result<> check(const DeliveryCosts &costs, QDate today);

    /// A line before anything is shared. `kept`: what its goods cost where no price is named.
    static LineSum sumOf(const DeliveryLine &line, const std::vector<DeliveryGap> &gaps,
                         const LinePrice &price, UnitPrice kept);
    /// Shares the costs over the lines of which anything enters, exactly to the cent: `weights`
    /// are the grams of one unit. Where the key tells nothing (no weight known) by quantity.
    static void shareOut(std::vector<LineSum> &sums, const DeliveryCosts &costs,
                         const std::vector<qint64> &weights);
    /// What of the note the lines, the costs and the deposits explain.
    static Money explained(const std::vector<LineSum> &sums, const DeliveryCosts &costs);
    /// Grams of one unit as sold: a litre counts as a kilogram; 0: not known.
    static qint64 unitGrams(Unit unit, const std::optional<NetContent> &net);

    /// How far a cost is from the former one, in basis points; absent where one is not known.
    static std::optional<int> changeBp(UnitPrice cost, UnitPrice former);
    /// A cost far from the former one; a shelf price (VAT included) below the cost.
    static std::vector<Warning> warnings(const QString &product, const LineSum &sum,
                                         UnitPrice former, std::optional<Money> shelf, int vatBp);

    /// The gaps to make receipts of: what is free as the price says, where it says so.
    static std::vector<DeliveryGap> gapsFor(const std::vector<DeliveryGap> &gaps,
                                            const LinePrice &price, const LineSum &sum);
    /// Spreads what a line is worth over its receipts of paid goods, to the cent.
    static void spread(std::vector<Receipt> &receipts, const LineSum &sum);

private:
    static Quantity freeOf(const DeliveryLine &line, const std::vector<DeliveryGap> &gaps,
                           const LinePrice &price);
    static Money grossOf(const DeliveryLine &line, const LinePrice &price, Quantity billed);
};

} // namespace cabas
