// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/quantity.h"

#include <QString>

#include <optional>

namespace cabas::ui {

/// What a person typed while counting: `12*` multiplies the next code, `12*CODE` does both at once,
/// a bare number of at most five signs corrects what the last scan counted, and so does a gross
/// weight less its tare, `1,250-0,120`; anything else is a code.
struct CountEntry {
    QString code;
    std::optional<Quantity> times;
    std::optional<Quantity> number; ///< `code` holds the same text, for want of a last scan
    bool wrong = false;             ///< something before the star that is no number

    static CountEntry read(const QString &typed);
};

} // namespace cabas::ui
