// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/chartscale.h"
#include "core/reports/reporttable.h"

#include <optional>

namespace cabas {

/// A report of amounts as bars, for those that people would rather look at than read: income by
/// month, the income statement beside the year before, the result over years, margin by family,
/// activities, budget, treasury. The same on
/// screen and on paper. Pure.
struct ReportBars {
    struct Group {
        QString name;
        std::vector<Money> values; ///< one a series

        bool operator==(const Group &) const = default;
    };

    QStringList series;
    std::vector<Group> groups; ///< in the report's order
    bool isUpright = true;     ///< columns along time, else bars under each other

    /// Whether a report, by its name, has such a picture.
    static bool shows(const QString &report);
    /// Absent for any other report.
    static std::optional<ReportBars> of(const ReportTable &table);

    ChartScale scale() const;
    /// Those that say most, at most so many, still in their order.
    void keepLargest(size_t count);
};

} // namespace cabas
