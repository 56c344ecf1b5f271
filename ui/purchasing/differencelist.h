// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/cataloguedifference.h"

#include <QSet>

#include <array>

namespace cabas::ui {

/// What a difference is filed under; also the tiles.
enum class DifferenceGroup { ToCheck, Up, Down, Pack, Other, Gone, New, Unread };

/// A comparison made ready to be shown, on the thread that compared: it may be long.
struct DifferenceList {
    static constexpr int groupCount = 8;

    CatalogueComparison comparison; ///< its differences by group
    std::vector<QString> folded;    ///< of each difference: what is searched
    std::array<int, groupCount> counts{};
    QSet<QString> proposed; ///< keys that are taken unless somebody says otherwise

    static DifferenceList of(CatalogueComparison comparison);
    static DifferenceGroup groupOf(const CatalogueDifference &difference);
};

} // namespace cabas::ui
