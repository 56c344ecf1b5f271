// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/pricing.h"
#include "core/catalog/product.h"

#include <QCoreApplication>

#include <span>

namespace cabas {

/// From what a supplier asks to what stands on the shelf.
class PricingRules {
    Q_DECLARE_TR_FUNCTIONS(PricingRules)

public:
    static constexpr int maxNameLength = 60;
    /// Eleven times the cost: beyond it a percentage was typed into the wrong field.
    static constexpr int maxRateBp = 100'000;
    /// A thousand euros on one unit.
    static constexpr qint64 maxFixedE4 = 10'000'000;

    static StepKind kindOf(int slot);
    /// Whether a step of that slot is part of what the goods cost, where nobody says otherwise.
    static bool isUsuallyCost(int slot) { return slot <= Coefficient::lossSlot; }
    /// The slot's own word: "Margin".
    static QString kindTitle(StepKind kind);
    /// What people read for a coefficient: its name, else its slot's word.
    static QString titleOf(StepKind kind, const QString &name);

    /// Slot, measure, value and scope go together: a base price is fixed, for one product and the
    /// first of all; a discount or a part of the sale stays below 100 %.
    static Result<> check(const Coefficient &coefficient);
    static Result<> check(const PriceEnding &ending);

    /// Of each slot the one that holds for the article, in the order in which they act: those
    /// after the VAT last. Family steps come down from parents, the nearest first.
    static std::vector<Coefficient> chainFor(const PricedArticle &article,
                                             std::span<const Coefficient> all,
                                             std::span<const Family> families);
    static PriceEnding endingFor(const PricedArticle &article, std::span<const PriceEnding> all,
                                 std::span<const Family> families);

    /// The price of an article through a chain: exact up to the VAT, rounded to the cent once,
    /// half away from zero, then what acts after the VAT (to the cent each), then the ending.
    /// Refused: cost not known (`cost_unknown`), a step below zero (`below_zero`), more than a
    /// price may be (`price_too_high`).
    static Result<PriceProof> price(const PricedArticle &article,
                                    std::span<const Coefficient> chain, const PriceEnding &ending);

    /// The nearest allowed price in the direction; a price above zero never becomes zero. Of two
    /// as near the higher.
    static Money withEnding(Money price, const PriceEnding &ending);

    /// All three words of sale / cost; absent where the cost is 0 or the ratio too large to tell.
    static std::optional<MarginWords> marginOf(UnitPrice saleBeforeVat, UnitPrice cost);
    /// Of a price on the shelf, VAT included.
    static std::optional<MarginWords> marginOf(Money price, int vatBp, UnitPrice cost);
    /// The rate on the sale that a rate on the cost is (1.23: 2300 is 1870), and back.
    static int onSaleOf(int onCostBp);
    static int onCostOf(int onSaleBp);
    /// A shelf price without its VAT, to four decimals.
    static UnitPrice beforeVat(Money price, int vatBp);

    /// The families from an article's own up to the root.
    static std::vector<FamilyId> ancestors(std::optional<FamilyId> family,
                                           std::span<const Family> families);
};

} // namespace cabas
