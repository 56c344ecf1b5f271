// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/barcode/symbol.h"
#include "core/base/id.h"
#include "core/catalog/labelformat.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace cabas {

/// What one label says, as words in the language it is printed in. Empty: not said.
struct LabelContent {
    ProductId product{0};
    QString name;
    QString priceWhole; ///< `24`, the large part
    QString priceRest;  ///< `,90 €`
    QString perUnit;    ///< `7,90 €/kg`, `le kg`
    QString origin;     ///< `France, Hérault · 12 km`
    QStringList marks;  ///< quality labels, each for a box of its own
    QString allergens;  ///< `lait, gluten`
    QString date;       ///< the day the price holds from
    std::optional<BarSymbol> symbol;

    bool operator==(const LabelContent &) const = default;
};

/// Labels to put on paper.
struct LabelPrint {
    LabelFormat format;
    std::vector<LabelContent> labels;
    int firstCell = 0;     ///< cells of the first sheet that are used already
    int copies = 1;        ///< of each label, side by side
    bool cutLines = false; ///< hairlines around the labels, for plain paper
};

/// Where one label comes to lie.
struct LabelCell {
    int page = 0;
    int cell = 0;
    int label = 0; ///< place in LabelPrint::labels

    bool operator==(const LabelCell &) const = default;
};

} // namespace cabas
