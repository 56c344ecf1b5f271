// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shifts/staffing.h"
#include "ui/widgets/kind.h"

#include <QCoreApplication>

namespace cabas::ui {

/// How shifts are said in the window.
class ShiftWords {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::ShiftWords)

public:
    /// "18:15", for grids.
    static QString clock(int minute);
    /// "18 h 15" in French sentences, "18:15" in English ones.
    static QString hour(int minute);
    /// "Thursday 12 March, 18:15", the first letter large.
    static QString title(const Shift &shift);
    /// "Till and cleaning, until 21:15"
    static QString subtitle(const Shift &shift);
    /// "9 March – 5 April 2026", both days included; "March 2026" for a whole month.
    static QString range(QDate from, QDate to);
    static QString dayTitle(QDate day);
    /// "12 March", and "1er mars" in French.
    static QString dayOfMonth(QDate day);
    /// "Monday", 1 to 7.
    static QString weekday(int day);

    static Kind kindOf(Gap gap);
    /// "4 missing", "Complete".
    static QString gap(const GridShift &shift);
    /// The whole cell in words, for screen readers.
    static QString spoken(const GridShift &shift);

    static QString state(BookingState state);
    static Kind kindOf(BookingState state);
    /// "coordination", "stands in for P. Genêt", "first shift": what to know of a member.
    static QString note(const SheetMember &member);
    static QString reason(const Candidate &candidate);
};

} // namespace cabas::ui
