// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reception/pricesheet.h"
#include "ui/widgets/kind.h"

#include <QCoreApplication>

namespace cabas::ui {

/// The prices of a delivery in words, and as they are typed.
class PriceWords {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::PriceWords)

public:
    /// "2 × 6 = 12 received".
    static QString received(const PricedLine &line);
    /// What a price is of, under it: "a unit", "a pack", "the line".
    static QString basis(LineBasis basis, Unit unit);
    /// The number of the price that was typed or read; blank: none.
    static QString number(const PricedLine &line);
    static QString discount(const LinePrice &price);
    /// `5 %`, `1,20` euros, or both as `5 % + 1,20`; blank is none.
    struct Discount {
        int rateBp = 0;
        Money amount;
    };
    static std::optional<Discount> parseDiscount(const QString &typed);

    /// "+5.1 %": how far the cost is from the former one; blank where one is not known.
    static QString change(const PricedLine &line);
    /// The same for a screen reader: "5.1 % dearer".
    static QString spokenChange(const PricedLine &line);
    static QString changeIcon(const PricedLine &line);
    static Kind changeKind(const PricedLine &line);

    /// The shelf price that the line leads to: accepted, proposed, or today's; once the delivery
    /// is finished, what it led to.
    static std::optional<Money> shelf(const PricedLine &line, bool isFinal);
    /// What was decided about it, in a word.
    static QString decision(const PricedLine &line, bool isFinal);
    static Kind decisionKind(const PricedLine &line, bool isFinal);
    static QString decisionIcon(const PricedLine &line, bool isFinal);

    /// What a warning is about, in a few words.
    static QString shortWarning(const Warning &warning);
};

} // namespace cabas::ui
