// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/pricebatch.h"
#include "core/catalog/pricing.h"

#include <QDate>

namespace cabas {

/// A change of the rules of prices, before it is made.
struct PriceWhatIf {
    /// Set as given; absent: nothing but what the present chain gives.
    std::optional<Coefficient> change;
    /// Prices that do not stand as the present chain gives them were set by hand: leave them.
    bool keepsHandPrices = true;
    QDate from; ///< days whose sales it is weighed on
    QDate last; ///< included
};

/// One price that would be another.
struct SimulatedPrice {
    ProductId product{0};
    QString code;
    QString name;
    QString family;
    Unit unit = Unit::Piece;
    std::optional<Money> before;
    Money after;
    Quantity sold; ///< in the days weighed
    std::optional<MarginWords> marginBefore;
    std::optional<MarginWords> marginAfter;
};

/// What a family sells and earns before and after, at the quantities of the days weighed.
struct FamilyEffect {
    QString family; ///< empty: products without one
    int products = 0;
    int changed = 0;      ///< prices that would be another
    Money turnoverBefore; ///< VAT included
    Money turnoverAfter;
    Money earnedBefore; ///< VAT and cost taken off; products of unknown cost are left out
    Money earnedAfter;
    Money netBefore; ///< turnover without VAT of the products whose cost is known
    Money netAfter;

    /// Earned over sold without VAT, in basis points; 0 where nothing was sold.
    int marginBpBefore() const { return shareOf(earnedBefore, netBefore); }
    int marginBpAfter() const { return shareOf(earnedAfter, netAfter); }

private:
    static int shareOf(Money part, Money whole)
    {
        return whole.cents() > 0 ? int(mulDivRounded(part.cents(), 10'000, whole.cents())) : 0;
    }
};

struct PriceSimulation {
    QDate from;
    QDate last;
    std::vector<FamilyEffect> families; ///< those that sell most in front
    FamilyEffect total;
    std::vector<SimulatedPrice> prices; ///< those that would be others, by family, then name
    int unknownCosts = 0;               ///< products without a price by the chain
    int handPrices = 0;                 ///< left as somebody set them

    std::vector<PriceBatchDraft::Entry> entries() const;
};

/// What was sold at a batch's prices, beside as many days before it.
struct SoldAtBatch {
    QString code;
    QString name;
    QString family;
    Unit unit = Unit::Piece;
    Quantity quantityBefore;
    Quantity quantityDuring;
    Money grossBefore;
    Money grossDuring;
    Money earnedBefore; ///< without VAT, less today's cost; 0 where the cost is not known
    Money earnedDuring;
};

struct BatchEffect {
    PriceBatch batch;
    int days = 0; ///< lived so far, and compared with as many before; 0: not begun
    std::vector<SoldAtBatch> products; ///< by name
    SoldAtBatch total;                 ///< without words; quantities of several units are not added
};

} // namespace cabas
