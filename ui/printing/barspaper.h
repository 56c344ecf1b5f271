// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportbars.h"

#include <QRectF>

class QPainter;

namespace cabas::ui {

/// The bars of a report on paper. Series are told by their order, by their shade (dark, middle,
/// white with an edge: a printer without colours shows them too) and the figures at their ends.
/// Lengths are millimetres.
class BarsPaper {
public:
    /// What they take of a page; groups that would take more than `room` are left out, the
    /// smallest first.
    static double height(ReportBars &bars, double room);
    /// `dots` a millimetre.
    static void paint(QPainter &painter, double dots, const QRectF &place, const ReportBars &bars);
};

} // namespace cabas::ui
