// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shifts/shiftgrid.h"

#include "ui/shell/theme.h"
#include "ui/shifts/shiftwords.h"
#include "ui/widgets/spoken.h"

#include <QApplication>
#include <QDataStream>
#include <QDrag>
#include <QDragMoveEvent>
#include <QDropEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <map>

namespace cabas::ui {

namespace {

constexpr int weekDays = 7;
constexpr int weekColumn = 36;
constexpr int headHeight = 25;
constexpr int lineHeight = 25;
constexpr int leastLine = 22;
constexpr int mostLine = 32;
constexpr int nameHeight = 19;
constexpr int margin = 3;

} // namespace

QByteArray CarriedMember::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << member.value() << from.value() << name;
    return bytes;
}

std::optional<CarriedMember> CarriedMember::fromBytes(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    qint64 member = 0;
    qint64 from = 0;
    QString name;
    stream >> member >> from >> name;
    if (stream.status() != QDataStream::Ok || member <= 0 || from <= 0)
        return std::nullopt;
    return CarriedMember{MemberId(member), ShiftId(from), name};
}

ShiftGrid::ShiftGrid(QWidget *parent) : QAbstractScrollArea(parent)
{
    speakValue(this, {}); // first: who asks for it earlier would get a plain scrolled area
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAcceptDrops(true);
    viewport()->setAcceptDrops(true);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Calendar of shifts"));
    setAccessibleDescription(tr("Arrows walk from shift to shift, Enter opens one"));
    connect(&Theme::of(this), &Theme::changed, this, [this] {
        layOut();
        viewport()->update();
    });
}

int ShiftGrid::px(int designed) const
{
    return designed * Theme::of(this).textFactor() / 100;
}

QDate ShiftGrid::dayOf(int row, int column) const
{
    return m_monday.addDays(row * weekDays + m_weekdays[size_t(column)] - 1);
}

void ShiftGrid::setCalendar(const ShiftCalendar &calendar, const ShiftPolicy &policy, QDate today,
                            bool named)
{
    const std::optional<ShiftId> kept =
        current() ? std::optional(current()->shift.id) : std::nullopt;
    m_calendar = calendar;
    m_policy = policy;
    m_today = today;
    m_named = named;
    m_strong = calendar.days;
    m_monday = calendar.days.from.addDays(1 - calendar.days.from.dayOfWeek());
    m_weekdays.clear();
    for (int day = 1; day <= weekDays; ++day) {
        const auto isThatDay = [&](const GridShift &each) {
            return each.shift.day.dayOfWeek() == day;
        };
        if (day <= 5 || std::any_of(calendar.shifts.begin(), calendar.shifts.end(), isThatDay))
            m_weekdays.push_back(day);
    }
    m_current = -1;
    m_dropAt = -1;
    layOut();
    if (kept)
        setCurrent(*kept);
    viewport()->update();
}

void ShiftGrid::setWanted(const QString &task)
{
    m_task = task;
    viewport()->update();
}

void ShiftGrid::setStrong(const Period &days)
{
    m_strong = days;
    viewport()->update();
}

void ShiftGrid::setCarrying(bool carrying)
{
    m_carrying = carrying;
    viewport()->update();
}

int ShiftGrid::linesOf(const GridShift &shift) const
{
    if (!m_named)
        return 0;
    constexpr int most = 12;
    const int people = std::max(int(shift.names.size()), shift.shift.places);
    return (shift.shift.name.isEmpty() ? 0 : 1) + std::min(people, most);
}

/// Where each shift stands in its cell, line by line.
void ShiftGrid::placeShifts()
{
    m_places.assign(m_calendar.shifts.size(), {});
    std::map<std::pair<int, int>, int> lines;
    for (size_t i = 0; i < m_places.size(); ++i) {
        const QDate day = m_calendar.shifts[i].shift.day;
        const auto column = std::find(m_weekdays.begin(), m_weekdays.end(), day.dayOfWeek());
        Place &place = m_places[i];
        place.row = int(m_monday.daysTo(day)) / weekDays;
        place.column = int(column - m_weekdays.begin());
        place.line = lines[{place.row, place.column}]++;
    }
}

void ShiftGrid::layOut()
{
    placeShifts();
    const int days = std::max<int>(1, int(m_weekdays.size()));
    const int weeks =
        std::max<int>(1, int((m_monday.daysTo(m_calendar.days.to) + weekDays - 1) / weekDays));
    const int left = px(weekColumn);
    m_lefts.clear();
    for (int day = 0; day <= days; ++day)
        m_lefts.push_back(left + (viewport()->width() - left) * day / days);
    std::vector<int> mostLines(size_t(weeks), 1);
    for (const Place &place : m_places) {
        int &most = mostLines[size_t(std::clamp(place.row, 0, weeks - 1))];
        most = std::max(most, place.line + 1);
    }
    int lines = 0;
    for (const int most : mostLines)
        lines += most;
    const int spare = viewport()->height() - weeks * (px(headHeight) + 2 * margin);
    const int line = m_named ? px(lineHeight)
                             : std::clamp(spare / std::max(1, lines), px(leastLine), px(mostLine));
    std::map<std::pair<int, int>, int> bottoms;
    m_tops.assign(1, 0);
    for (int row = 0; row < weeks; ++row) {
        const int top = m_tops.back();
        int bottom = top + px(headHeight) + mostLines[size_t(row)] * line + 2 * margin;
        for (size_t i = 0; i < m_places.size(); ++i) {
            Place &place = m_places[i];
            if (place.row != row)
                continue;
            int &y = bottoms.try_emplace({row, place.column}, top + px(headHeight)).first->second;
            const int height = line + linesOf(m_calendar.shifts[i]) * px(nameHeight);
            const int x = m_lefts[size_t(place.column)];
            place.rect = QRect(x + margin, y, m_lefts[size_t(place.column) + 1] - x - 2 * margin,
                               height - 2);
            y += height + (m_named ? margin : 0);
            bottom = std::max(bottom, y + margin);
        }
        m_tops.push_back(bottom);
    }
    // What is left is shared out, so that the weeks fill the card.
    const int unused = viewport()->height() - m_tops.back();
    if (unused > 0) {
        for (size_t row = 1; row < m_tops.size(); ++row)
            m_tops[row] += unused * int(row) / weeks;
        for (Place &place : m_places)
            place.rect.translate(0, unused * place.row / weeks);
    }
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(px(lineHeight));
    verticalScrollBar()->setRange(0, std::max(0, m_tops.back() - viewport()->height()));
}

const GridShift *ShiftGrid::current() const
{
    return m_current >= 0 ? &m_calendar.shifts[size_t(m_current)] : nullptr;
}

QRect ShiftGrid::rectOf(ShiftId id) const
{
    for (size_t i = 0; i < m_places.size(); ++i) {
        if (m_calendar.shifts[i].shift.id == id)
            return m_places[i].rect.translated(0, -verticalScrollBar()->value());
    }
    return {};
}

void ShiftGrid::setCurrent(ShiftId id)
{
    for (size_t i = 0; i < m_calendar.shifts.size(); ++i) {
        if (m_calendar.shifts[i].shift.id == id)
            return choose(int(i));
    }
}

void ShiftGrid::setCurrentFrom(QDate day)
{
    for (size_t i = 0; i < m_calendar.shifts.size(); ++i) {
        if (m_calendar.shifts[i].shift.day >= day)
            return choose(int(i));
    }
}

void ShiftGrid::choose(int index)
{
    const bool isOther = index != m_current;
    m_current = index;
    if (index >= 0) {
        const QRect &rect = m_places[size_t(index)].rect;
        QScrollBar *bar = verticalScrollBar();
        if (rect.top() - px(headHeight) < bar->value())
            bar->setValue(rect.top() - px(headHeight));
        else if (rect.bottom() + margin > bar->value() + viewport()->height())
            bar->setValue(rect.bottom() + margin - viewport()->height());
    }
    speak();
    viewport()->update();
    if (isOther && index >= 0)
        Q_EMIT currentChanged(m_calendar.shifts[size_t(index)].shift.id);
}

void ShiftGrid::speak()
{
    const GridShift *shift = current();
    speakValue(this, shift == nullptr ? tr("No shift chosen") : ShiftWords::spoken(*shift));
}

/// The shift of a cell at a line, or its last one before it; -1 in an empty cell.
int ShiftGrid::indexIn(int row, int column, int line) const
{
    int found = -1;
    for (size_t i = 0; i < m_places.size(); ++i) {
        const Place &place = m_places[i];
        if (place.row == row && place.column == column && (place.line <= line || found < 0))
            found = int(i);
    }
    return found;
}

/// Goes on in a direction until there is a shift; beyond the edges asks for another calendar.
void ShiftGrid::walk(int columns, int lines)
{
    if (m_current < 0)
        return choose(m_places.empty() ? -1 : 0);
    const Place from = m_places[size_t(m_current)];
    const int days = int(m_weekdays.size());
    const int weeks = int(m_tops.size()) - 1;
    if (lines != 0) {
        const int next = indexIn(from.row, from.column, from.line + lines);
        const bool isInCell = next >= 0 && from.line + lines >= 0 && next != m_current;
        if (isInCell)
            return choose(next);
        constexpr int last = 1000;
        for (int row = from.row + lines; row >= 0 && row < weeks; row += lines) {
            const int index = indexIn(row, from.column, lines > 0 ? 0 : last);
            if (index >= 0)
                return choose(index);
        }
        Q_EMIT beyond(lines);
        return;
    }
    for (int cell = from.row * days + from.column + columns; cell >= 0 && cell < weeks * days;
         cell += columns) {
        const int index = indexIn(cell / days, cell % days, from.line);
        if (index >= 0)
            return choose(index);
    }
    Q_EMIT beyond(columns);
}

void ShiftGrid::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return walk(-1, 0);
    case Qt::Key_Right:
        return walk(1, 0);
    case Qt::Key_Up:
        return walk(0, -1);
    case Qt::Key_Down:
        return walk(0, 1);
    case Qt::Key_PageUp:
        Q_EMIT beyond(-1);
        return;
    case Qt::Key_PageDown:
        Q_EMIT beyond(1);
        return;
    case Qt::Key_Home:
        return choose(m_places.empty() ? -1 : 0);
    case Qt::Key_End:
        return choose(int(m_places.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT opened(m_calendar.shifts[size_t(m_current)].shift.id);
        return;
    case Qt::Key_Escape:
        if (m_carrying) {
            Q_EMIT carryingLeft();
            return;
        }
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

int ShiftGrid::indexAt(const QPoint &viewportPoint) const
{
    const QPoint point = viewportPoint + QPoint(0, verticalScrollBar()->value());
    for (size_t i = 0; i < m_places.size(); ++i) {
        if (m_places[i].rect.adjusted(-margin, -1, margin, 1).contains(point))
            return int(i);
    }
    return -1;
}

std::optional<CarriedMember> ShiftGrid::memberAt(const QPoint &point) const
{
    const int index = indexAt(point);
    if (index < 0 || !m_named)
        return std::nullopt;
    const GridShift &shift = m_calendar.shifts[size_t(index)];
    const QRect &rect = m_places[size_t(index)].rect;
    const int first = rect.bottom() + 1 - linesOf(shift) * px(nameHeight) +
                      (shift.shift.name.isEmpty() ? 0 : px(nameHeight));
    const int y = point.y() + verticalScrollBar()->value() - first;
    const int line = y / std::max(1, px(nameHeight));
    if (y < 0 || line >= int(shift.people.size()) || shift.shift.day < m_today)
        return std::nullopt;
    return CarriedMember{shift.people[size_t(line)], shift.shift.id, shift.names[line]};
}

void ShiftGrid::mouseMoveEvent(QMouseEvent *event)
{
    const bool isFar =
        (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!m_movable || !(event->buttons() & Qt::LeftButton) || !isFar)
        return;
    const std::optional<CarriedMember> member = memberAt(m_pressedAt);
    if (!member)
        return;
    auto *data = new QMimeData;
    data->setData(CarriedMember::mimeType(), member->toBytes());
    data->setText(member->name);
    auto *drag = new QDrag(this);
    drag->setMimeData(data);
    drag->exec(Qt::MoveAction);
}

void ShiftGrid::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->pos();
    const int index = indexAt(event->pos());
    if (index < 0 || event->button() != Qt::LeftButton)
        return;
    choose(index);
    if (m_carrying)
        Q_EMIT opened(m_calendar.shifts[size_t(index)].shift.id);
}

void ShiftGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int index = indexAt(event->pos());
    if (index >= 0 && !m_carrying)
        Q_EMIT opened(m_calendar.shifts[size_t(index)].shift.id);
}

/// A member is carried over the calendar or dropped on it.
bool ShiftGrid::drag(QEvent *event)
{
    auto *drop = static_cast<QDropEvent *>(event);
    const auto carried =
        CarriedMember::fromBytes(drop->mimeData()->data(CarriedMember::mimeType()));
    m_dropAt = carried ? indexAt(drop->position().toPoint()) : -1;
    const bool isOther =
        m_dropAt >= 0 && m_calendar.shifts[size_t(m_dropAt)].shift.id != carried->from;
    viewport()->update();
    if (event->type() == QEvent::DragEnter ? !carried : !isOther) {
        drop->ignore();
        return true;
    }
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop) {
        const ShiftId to = m_calendar.shifts[size_t(m_dropAt)].shift.id;
        m_dropAt = -1;
        Q_EMIT dropped(*carried, to);
    }
    return true;
}

bool ShiftGrid::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        return drag(event);
    case QEvent::DragLeave:
        m_dropAt = -1;
        viewport()->update();
        return true;
    case QEvent::ToolTip: {
        auto *help = static_cast<QHelpEvent *>(event);
        const int index = indexAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           index < 0 ? QString()
                                     : ShiftWords::spoken(m_calendar.shifts[size_t(index)]),
                           viewport());
        return true;
    }
    default:
        return QAbstractScrollArea::viewportEvent(event);
    }
}

void ShiftGrid::resizeEvent(QResizeEvent *)
{
    layOut();
}

void ShiftGrid::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_current < 0 && !m_places.empty())
        choose(0);
    viewport()->update();
}

void ShiftGrid::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace cabas::ui
