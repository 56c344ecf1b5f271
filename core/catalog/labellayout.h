// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/labelcontent.h"

#include <QCoreApplication>
#include <QRect>

#include <functional>
#include <vector>

namespace cabas {

/// A piece of a label at its place, in micrometres from the label's top left corner.
struct LabelItem {
    enum class Kind { Text, Frame, Symbol };
    Kind kind = Kind::Text;
    QRect box;         ///< a text's line is as wide as the text and one em high
    QString text = {}; ///< of Kind::Text
    int size = 0;      ///< height of the em
    bool strong = false;
    BarSymbol symbol = {}; ///< of Kind::Symbol
    int moduleDots = 0;    ///< dots of the device in one module

    /// Where the letters of a text stand.
    int baseLine() const { return box.y() + size * ascentPercent / 100; }
    static constexpr int ascentPercent = 76;
};

/// Puts what a label says on its surface: the price is the largest thing, nothing leaves the
/// label, and what does not fit is made smaller, then shortened, the least needed left out first.
class LabelLayout {
    Q_DECLARE_TR_FUNCTIONS(LabelLayout)

public:
    /// The legal price for a kilogram is never written smaller.
    static constexpr int leastPerUnit = 3000;
    /// Modules of bars: the usual size, the least of the norm (GS1 General Specifications 5.12.3),
    /// and the least that readers of a shop take.
    static constexpr int bestModule = 330;
    static constexpr int normModule = 264;
    static constexpr int leastModule = 245;

    /// The width of a text whose em is `size` micrometres high, in micrometres.
    using Measure = std::function<int(const QString &text, int size, bool strong)>;

    /// `dotNm`: nanometres of a dot of the device, 84,667 at 300 dots an inch; bars are whole
    /// dots wide.
    static std::vector<LabelItem> of(const LabelContent &label, const LabelFormat &format,
                                     int dotNm, const Measure &measure);
};

} // namespace cabas
