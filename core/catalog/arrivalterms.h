// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace cabas {

/// When goods of a family come late or warm. What a family does not say its parent says, then the
/// shop's common figures hold.
struct ArrivalTerms {
    static constexpr int mostDays = 3650;
    static constexpr int coldestTenths = -600;
    static constexpr int warmestTenths = 600;

    std::optional<int> shortUseByDays;      ///< a use-by date within so many days is short
    std::optional<int> shortBestBeforeDays; ///< the same of a best-before date
    std::optional<int> warmest;             ///< tenths of a degree Celsius it may arrive at

    bool operator==(const ArrivalTerms &) const = default;
};

} // namespace cabas
