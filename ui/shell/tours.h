// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/tour.h"

#include <QString>

#include <vector>

namespace cabas::ui {

/// A control that a tour points at, by its object name, and what is said of it.
struct TourPoint {
    const char *target;
    const char *title; ///< context Tours
    const char *text;
};

/// One step: the page it is on, and what is pointed at there, the first that can be seen. A till
/// that is closed shows other things than an open one.
struct TourStop {
    const char *page;
    std::vector<TourPoint> points;
};

/// What each role is shown on its first day: the four to six controls its work begins with.
class Tours {
public:
    static const std::vector<TourStop> &of(Tour tour);
    /// A text of a point in the language in force.
    static QString words(const char *text);
    /// "Tour of the till", as it is called in lists.
    static QString title(Tour tour);
};

} // namespace cabas::ui
