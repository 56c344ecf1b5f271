// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"

#include <QString>

#include <optional>
#include <vector>

namespace cabas {

using CoefficientId = Id<struct CoefficientTag>;

/// What a rule of prices is for; of several the narrowest holds.
enum class PricingScopeKind { All, Family, Supplier, Product };

struct PricingScope {
    PricingScopeKind kind = PricingScopeKind::All;
    qint64 id = 0; ///< of the family, supplier or product; 0 for all

    bool operator==(const PricingScope &) const = default;
};

/// What a coefficient stands for, by its slot.
enum class StepKind { BasePrice, SupplierDiscount, Transport, Loss, Other, Margin };

/// How a coefficient acts on the price before it.
enum class StepMeasure {
    OnCost, ///< basis points more: times (1 + v)
    OnSale, ///< basis points of what comes out: divided by (1 - v)
    Fixed,  ///< ten-thousandths of a euro more, for one unit
};

/// One step from the supplier's price to the shelf. A supplier's discount is written as what it
/// takes off; all others as what they add.
struct Coefficient {
    static constexpr int baseSlot = 0;
    static constexpr int discountSlot = 1;
    static constexpr int transportSlot = 2;
    static constexpr int lossSlot = 3;
    static constexpr int marginSlot = 9;

    CoefficientId id{0};
    int slot = marginSlot; ///< 0 to 9: the order in which the steps are taken
    PricingScope scope;
    QString name; ///< as the shop calls it; empty: the slot's own word
    StepMeasure measure = StepMeasure::OnCost;
    qint64 value = 0;      ///< basis points, or ten-thousandths of a euro where fixed
    bool inCost = false;   ///< part of what the goods cost us, so not of the margin
    bool afterVat = false; ///< acts on the price with its VAT, rounded to the cent

    bool operator==(const Coefficient &) const = default;
};

enum class EndingDirection { Nearest, Up, Down };

/// How shelf prices end: one of `endings` cents in each `modulus` cents. 10 and {5, 9}: .x5 or
/// .x9; 5 and {0}: to five cents; 1 and {0}: to the cent.
struct PriceEnding {
    PricingScope scope; ///< all, or a family
    int modulus = 1;
    std::vector<int> endings{0}; ///< ascending, each in [0, modulus)
    EndingDirection direction = EndingDirection::Nearest;

    bool operator==(const PriceEnding &) const = default;
};

/// What the chain is asked the price of.
struct PricedArticle {
    ProductId product{0};
    std::optional<FamilyId> family;
    std::optional<SupplierId> supplier;
    int vatBp = 0;
    UnitPrice cost; ///< what the supplier asks for one unit, VAT excluded; 0: not known
};

enum class ProofKind { SupplierPrice, Step, BeforeVat, Vat, ToTheCent, Ending };

/// One line of the printed proof: what was done to which price, and what came out.
struct ProofLine {
    ProofKind kind = ProofKind::Step;
    StepKind step = StepKind::Other; ///< of a step
    QString name;                    ///< of a step, as the shop calls it
    StepMeasure measure = StepMeasure::OnCost;
    qint64 value = 0; ///< of a step as written; of the VAT its rate in basis points
    bool inCost = false;
    UnitPrice base;   ///< before; shown to four decimals, kept exact
    UnitPrice result; ///< after
};

/// The words in which a margin is told, all of the same price. Basis points.
struct MarginWords {
    int coefficientE4 = 0; ///< sale / cost in ten-thousandths: 12300 is 1.23
    int onCostBp = 0;      ///< margin rate: coefficient - 1
    int onSaleBp = 0;      ///< markup rate: 1 - 1 / coefficient

    bool operator==(const MarginWords &) const = default;
};

/// A price with all that made it.
struct PriceProof {
    std::vector<ProofLine> lines; ///< the last one's result is `price`
    UnitPrice cost;               ///< with the steps that are in cost
    UnitPrice beforeVat;
    Money price; ///< VAT included, per unit
    /// Of `price` over `cost`; absent where the goods cost nothing.
    std::optional<MarginWords> margin;
};

} // namespace cabas
