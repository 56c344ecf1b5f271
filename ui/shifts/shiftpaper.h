// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/shifts/shiftpolicy.h"
#include "core/shifts/staffing.h"

#include <QCoreApplication>
#include <QDateTime>

class QPagedPaintDevice;

namespace cabas::ui {

/// What stands on every paper about shifts.
struct ShiftPaperHead {
    QString shop;
    QString phone;       ///< empty where it is not known
    QDateTime printedAt; ///< shop time
};

/// One of the papers of shifts, and all it shows.
struct ShiftPrint {
    enum class Kind {
        SignIn, ///< a day, a row a member, with codes to scan back
        Roster, ///< a day, who comes, with phones
        Wall,   ///< a cycle, a page a week, with names
    };
    Kind kind = Kind::SignIn;
    ShiftPaperHead head;
    StaffedDay day;         ///< SignIn and Roster
    ShiftCalendar calendar; ///< Wall
    ShiftPolicy policy;     ///< Wall

    bool isWide() const { return kind != Kind::Roster; }
};

/// The papers of shifts: black on white, the same on a printer and in a PDF. A4, across but for
/// the roster. May run in any thread.
class ShiftPaper {
    Q_DECLARE_TR_FUNCTIONS(ShiftPaper)

public:
    static constexpr int fileResolution = 1200;

    /// Paints every page on a device that works in dots of `resolution` an inch.
    static void paint(const ShiftPrint &print, QPagedPaintDevice &device, int resolution);
    static Result<> writePdf(const ShiftPrint &print, const QString &path);
    static int pages(const ShiftPrint &print);
    /// One page at the painter's origin.
    static void paintPage(const ShiftPrint &print, int page, QPainter &painter, int resolution);
    static QString title(ShiftPrint::Kind kind);
};

} // namespace cabas::ui
