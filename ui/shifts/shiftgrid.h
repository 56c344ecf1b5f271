// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shifts/shiftpolicy.h"
#include "core/shifts/staffing.h"

#include <QAbstractScrollArea>

#include <optional>

namespace cabas::ui {

class Theme;

/// A member on a shift who is carried to another one.
struct CarriedMember {
    MemberId member{0};
    ShiftId from{0};
    QString name;

    static QString mimeType() { return QStringLiteral("application/x-cabas-booking"); }
    QByteArray toBytes() const;
    static std::optional<CarriedMember> fromBytes(const QByteArray &bytes);
};

/// The calendar of shifts: a row a week, a column a day, in each cell the shifts with their places
/// as pips and figures; what lacks people is coloured and says so. One widget, however many cells:
/// arrows walk from shift to shift, Enter opens one, a member may be dropped on one.
class ShiftGrid : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit ShiftGrid(QWidget *parent = nullptr);

    /// `named` shows tasks and names too: one week at a time.
    void setCalendar(const ShiftCalendar &calendar, const ShiftPolicy &policy, QDate today,
                     bool named);
    /// Only shifts of a task, or that ask for a skill of that name, stand out; empty: all.
    void setWanted(const QString &task);
    /// Days outside are pale: those of other months.
    void setStrong(const Period &days);
    const ShiftCalendar &calendar() const { return m_calendar; }

    const GridShift *current() const;
    void setCurrent(ShiftId id);
    /// The first shift from a day on becomes the current one.
    void setCurrentFrom(QDate day);
    /// Somebody is being moved: the current shift is where to.
    void setCarrying(bool carrying);
    QRect rectOf(ShiftId id) const;
    /// Names may be dragged to other shifts.
    void setMovable(bool movable) { m_movable = movable; }
    /// The member whose name stands at a point of the viewport, on a shift to come.
    std::optional<CarriedMember> memberAt(const QPoint &viewport) const;

Q_SIGNALS:
    void currentChanged(cabas::ShiftId id);
    void opened(cabas::ShiftId id);
    void dropped(const cabas::ui::CarriedMember &member, cabas::ShiftId to);
    /// The walk leaves the calendar: -1 before it, 1 after it.
    void beyond(int direction);
    void carryingLeft();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Place {
        int row = 0;
        int column = 0;
        int line = 0; ///< within its cell
        QRect rect;   ///< in the content
    };
    struct Look;
    int px(int designed) const;
    void layOut();
    void placeShifts();
    int linesOf(const GridShift &shift) const;
    void choose(int index);
    void walk(int columns, int lines);
    int indexIn(int row, int column, int line) const;
    int indexAt(const QPoint &viewport) const;
    bool isFaint(const GridShift &shift) const;
    bool drag(QEvent *event);
    void speak();

    void paintWeek(QPainter &painter, const Theme &theme, int row) const;
    void paintDay(QPainter &painter, const Theme &theme, int row, int column) const;
    void paintShift(QPainter &painter, const Theme &theme, size_t index) const;
    void paintPips(QPainter &painter, const Look &look, const QRect &room,
                   const Shift &shift) const;
    void paintNames(QPainter &painter, const Look &look, const QRect &room,
                    const GridShift &shift) const;
    QDate dayOf(int row, int column) const;

    ShiftCalendar m_calendar;
    ShiftPolicy m_policy;
    QDate m_today;
    QDate m_monday;
    Period m_strong;
    QString m_task;
    bool m_named = false;
    bool m_carrying = false;
    bool m_movable = false;
    QPoint m_pressedAt;
    std::vector<int> m_weekdays; ///< that are shown, 1 Monday
    std::vector<int> m_tops;     ///< of the weeks, and the end
    std::vector<int> m_lefts;    ///< of the days, and the end
    std::vector<Place> m_places; ///< of the shifts
    int m_current = -1;
    int m_dropAt = -1;
};

} // namespace cabas::ui
