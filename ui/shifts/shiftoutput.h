// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "ui/shell/pageworker.h"
#include "ui/shifts/shiftpaper.h"

#include <QObject>

class QMenu;
class QWidget;

namespace cabas::ui {

class Desk;
class KeyButton;

/// The way of the papers of shifts to a file or a printer, and of calendars to a file.
class ShiftOutput : public QObject {
    Q_OBJECT

public:
    ShiftOutput(Desk &desk, QWidget *page);

    /// "Print", with the papers in a menu.
    KeyButton *button() const { return m_button; }
    /// The day and the cycle that are looked at.
    void setDays(QDate day, const Period &cycle);

    /// Asks for a printer or a file, then draws beside the window.
    void give(ShiftPrint::Kind kind);
    void saveCalendar();

private:
    QMenu *makeMenu();
    Result<ShiftPrint> made(ShiftPrint::Kind kind) const;
    void save(const ShiftPrint &print);
    void print(const ShiftPrint &print);

    Desk &m_desk;
    QWidget *m_page;
    KeyButton *m_button = nullptr;
    QDate m_day;
    Period m_cycle;
    PageWorker m_worker; ///< last: what it uses outlives it
};

} // namespace cabas::ui
