// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/quantity.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace cabas {

/// What a supplier's words for a package say: `6 x 750 ml` is six of 0.75 l, `sac 5 kg` one of
/// 5 kg in bulk, `10 pièces` ten.
struct PackText {
    Quantity count = Quantity::units(1); ///< how many go in one package
    bool isCounted = false;              ///< the words say how many
    Unit contentUnit = Unit::Piece;      ///< Piece: no content said
    Quantity content;                    ///< of one of them, in thousandths of `contentUnit`
    bool isBulk = false;                 ///< loose or in a sack: `vrac`, `sac`, `seau`
    bool isUnitAlone = false;            ///< a bare `kg` or `l`

    bool operator==(const PackText &) const = default;

    /// Reads French, English, German and Dutch words. Absent when nothing in them is understood.
    static std::optional<PackText> read(QStringView words);
};

/// Grams, centilitres and the like: what one of the word is in thousandths of kg or l.
struct MeasureWord {
    Unit unit = Unit::Piece;
    qint64 milliE3 = 0; ///< thousandths of a thousandth: 1 g is 1000
};
std::optional<MeasureWord> measureWord(QStringView word);

} // namespace cabas
