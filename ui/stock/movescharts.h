// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/quantity.h"
#include "core/reports/stockhistory.h"

#include <QCoreApplication>

class QWidget;

namespace cabas::ui {

/// What stands above the moves of a product.
class MovesCharts {
    Q_DECLARE_TR_FUNCTIONS(MovesCharts)

public:
    /// The kinds of moves in the order people look for them.
    static const std::vector<MoveKind> &kinds();
    /// Its level from a day (absent: its first) to today; null where it moved on one day only.
    static QWidget *level(const std::vector<DayLevel> &days, const std::optional<QDate> &from,
                          QDate today, Unit unit);
    /// What each kind did; null where nothing moved.
    static QWidget *sums(const std::vector<MoveSum> &sums, Unit unit);
    /// "+6", "-2".
    static QString signedText(Quantity quantity, Unit unit);
};

} // namespace cabas::ui
