// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/product.h"
#include "core/till/basket.h"

#include <QCoreApplication>

namespace cabas {

/// What a variable-measure label says about the article that carries it.
struct LabelMeasure {
    enum class Kind { None, Weight, Price, Count };
    Kind kind = Kind::None;
    Quantity quantity; ///< of a weight or a count; of a price label where it says it too
    Money price;       ///< of a price label
};

/// From a scan to a priced line, the VAT of a ticket, and what is worth a warning. Pure.
class TillRules {
    Q_DECLARE_TR_FUNCTIONS(TillRules)

public:
    /// More of one article on one line is a slip of the hand (a code scanned as a quantity).
    static constexpr Quantity maxQuantity = Quantity::units(1000);
    /// No line, ticket or payment of a grocery is larger: 100,000 €.
    static constexpr Money maxAmount = Money::fromCents(10'000'000);
    /// No drawer or bundle holds more at a count: 10,000,000 €.
    static constexpr Money maxCount = Money::fromCents(1'000'000'000);
    /// From these on a line is sold with a warning.
    static constexpr Quantity largeQuantity = Quantity::units(10);
    static constexpr Money largeAmount = Money::fromCents(10'000);
    /// Deposits on packaging, shares, fees, top-ups and gifts: out of the scope of VAT.
    static QString outsideVatCode() { return QStringLiteral("O0"); }

    /// Refuses zero, negative and senseless quantities.
    static Result<> checkQuantity(Quantity quantity);
    /// The same for an article: pieces are whole.
    static Result<> checkQuantity(Quantity quantity, Unit unit, const QString &name);

    /// The line for an article found by one of its codes. Without label the code's pack counts
    /// `quantity` times; with one the label's measure counts and `quantity` must be 1. On a price
    /// label the printed amount stands and the quantity is what it buys at the list price.
    static Result<BasketLine> lineFor(const ProductHit &hit, const QString &code,
                                      const LabelMeasure &label, Quantity quantity);

    /// Whether the line asks for the right to give discounts: a discount, a price typed instead
    /// of the list price, or nothing to pay.
    static bool needsDiscountRight(const BasketLine &line, const Product &product);

    /// The line as it will stand on the ticket, at `product.price` unless a price was typed or
    /// printed. Refused without price, for a withdrawn article, for a discount or an own price
    /// without reason, for more off than the line is worth.
    static Result<TicketLine> priced(const BasketLine &line, const Product &product);
    /// A deposit charged or given back.
    static Result<TicketLine> deposit(const BasketLine &line);

    static Money totalOf(const std::vector<TicketLine> &lines);
    /// One row a VAT code, by code; the VAT is computed once on the code's total (RULINGS 2.3).
    static std::vector<TicketVat> vatOf(const std::vector<TicketLine> &lines);
    static std::vector<Warning> warningsFor(const std::vector<TicketLine> &lines);

    /// "Caisse n°1" -> "CAISSEN1": capitals and digits, at most eight; empty when none is left.
    static QString prefixFor(const QString &tillName);
    /// "T1-000123".
    static QString ticketName(const QString &prefix, qint64 number);

private:
    static Result<BasketLine> fromWeight(BasketLine line, const Product &product, Quantity weight);
    static Result<BasketLine> fromPrice(BasketLine line, const Product &product,
                                        const LabelMeasure &label);
    static Result<Money> discountOf(const BasketLine &line, Money full);
};

} // namespace cabas
