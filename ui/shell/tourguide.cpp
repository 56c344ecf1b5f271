// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tourguide.h"

#include "core/access/tourbook.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int cardWidth = 380;
constexpr int around = 6; ///< between a control and the edge of its light
constexpr int gap = 12;   ///< between the light and the card
constexpr qreal shade = 0.45;
/// A page reads what it shows beside the window's thread: how often it is looked at again, and how
/// many times before the step is left out.
constexpr int watchMs = 60;
constexpr int patience = 40;

} // namespace

TourGuide::TourGuide(MainWindow &window) : QWidget(window.centralWidget()), m_window(window)
{
    setObjectName(u"tour"_qs);
    hide();
    buildUi();
    m_watch.setInterval(watchMs);
    connect(&m_watch, &QTimer::timeout, this, &TourGuide::look);
    parentWidget()->installEventFilter(this);
}

void TourGuide::buildUi()
{
    m_card = new Card(this);
    m_card->setFocusPolicy(Qt::NoFocus);
    auto *column = m_card->body();
    column->setSpacing(Theme::space(2));
    m_count = makeLabel({}, TextSize::Caption, Weight::Strong, Token::TextMuted);
    m_title = makeWrapped({}, TextSize::Section);
    Theme::dress(m_title, TextSize::Section, Weight::Strong);
    m_text = makeWrapped({});
    column->addWidget(m_count);
    column->addWidget(m_title);
    column->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(2));
    m_skip = new KeyButton({}, KeyButton::Role::Quiet);
    m_skip->setObjectName(u"tour-skip"_qs);
    m_before = new KeyButton({});
    m_before->setObjectName(u"tour-before"_qs);
    m_next = new KeyButton({}, KeyButton::Role::Primary);
    m_next->setObjectName(u"tour-next"_qs);
    row->addWidget(m_skip);
    row->addStretch(1);
    row->addWidget(m_before);
    row->addWidget(m_next);
    auto *foot = new QWidget;
    row->setContentsMargins(0, Theme::space(2), 0, 0);
    foot->setLayout(row);
    column->addWidget(foot);
    connect(m_skip, &QPushButton::clicked, this, &TourGuide::leave);
    connect(m_before, &QPushButton::clicked, this, [this] { go(m_step - 1, -1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_step + 1, 1); });
}

void TourGuide::offer()
{
    Desk &desk = m_window.desk();
    desk.run(
        this, [&db = desk.db(), session = desk.session()] { return TourBook(db).wanted(session); },
        [this, person = desk.session().user()](const Result<std::optional<Tour>> &wanted) {
            const bool isStillHome =
                m_window.desk().session().user() == person && m_window.currentPage() == u"home";
            if (wanted && *wanted && isStillHome && !isUnderWay())
                start(**wanted);
        });
}

void TourGuide::start(Tour tour)
{
    m_tour = tour;
    go(0, 1);
}

void TourGuide::leave()
{
    if (!m_tour)
        return;
    const Tour seen = *m_tour;
    m_tour.reset();
    m_watch.stop();
    m_target.clear();
    hide();
    Desk &desk = m_window.desk();
    if (Page *page = m_window.page(); page != nullptr)
        page->setFocus();
    if (desk.db().isReadOnly())
        return;
    desk.run(
        &m_window,
        [&db = desk.db(), session = desk.session(), seen] {
            return TourBook(db).keep(session, seen);
        },
        // What could not be kept is offered once more: nothing to stop anybody for.
        [](const Result<> &) {});
}

void TourGuide::pageShown(const QString &page)
{
    if (m_tour && !m_isLeading && page != QLatin1String(Tours::of(*m_tour)[m_step].page))
        leave();
}

/// To a step; one whose control cannot be seen is passed over in the same direction.
void TourGuide::go(int step, int direction)
{
    if (!m_tour)
        return;
    if (step < 0 || step >= steps())
        return leave();
    m_step = step;
    m_direction = direction;
    m_looks = 0;
    m_target.clear();
    const QString page = QString::fromLatin1(Tours::of(*m_tour)[step].page);
    if (m_window.currentPage() != page) {
        m_isLeading = true;
        m_window.show(page, {});
        m_isLeading = false;
    }
    if (m_window.currentPage() != page) {
        // It may not be left, or not be seen.
        if (m_window.page() != nullptr && !m_window.page()->mayLeave())
            return leave();
        return go(step + direction, direction);
    }
    look();
    m_watch.start();
}

QWidget *TourGuide::find(const char *name) const
{
    const QString wanted = QString::fromLatin1(name);
    const auto seen = [&](const QWidget *within) -> QWidget * {
        for (QWidget *widget : within->findChildren<QWidget *>(wanted)) {
            if (widget->isVisible() && !widget->size().isEmpty() && !isAncestorOf(widget))
                return widget;
        }
        return nullptr;
    };
    if (QWidget *here = m_window.page() == nullptr ? nullptr : seen(m_window.page()))
        return here;
    return seen(parentWidget());
}

void TourGuide::look()
{
    if (!m_tour)
        return;
    for (const TourPoint &point : Tours::of(*m_tour)[m_step].points) {
        QWidget *target = find(point.target);
        if (target == nullptr)
            continue;
        if (target != m_target) {
            m_target = target;
            show(point);
        } else {
            place();
            // A page that was still reading chooses its field when it is done.
            if (!isAncestorOf(m_window.focusWidget()))
                m_next->setFocus(Qt::OtherFocusReason);
        }
        return;
    }
    if (m_target == nullptr && ++m_looks > patience)
        go(m_step + m_direction, m_direction);
}

void TourGuide::show(const TourPoint &point)
{
    for (QWidget *up = m_target->parentWidget(); up != nullptr; up = up->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(up))
            area->ensureWidgetVisible(m_target);
    }
    const bool isLast = m_step + 1 == steps();
    m_count->setText(tr("Step %1 of %2").arg(m_step + 1).arg(steps()));
    m_title->setText(Tours::words(point.title));
    m_text->setText(Tours::words(point.text));
    m_skip->setText(tr("Skip the tour"));
    m_skip->setVisible(!isLast);
    m_before->setText(tr("Back"));
    m_before->setVisible(m_step > 0);
    m_next->setText(isLast ? tr("To work") : tr("Next"));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_count->text() + u". "_qs + m_text->text());
    m_next->setAccessibleDescription(m_title->text() + u". "_qs + m_text->text());
    place();
    QWidget::show();
    raise();
    place();
    m_next->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QRect TourGuide::lit() const
{
    if (m_target == nullptr)
        return {};
    const QRect box(m_target->mapTo(parentWidget(), QPoint(0, 0)), m_target->size());
    return box.adjusted(-around, -around, around, around) &
           parentWidget()->rect().adjusted(2, 2, -2, -2);
}

/// The card stands where it hides nothing of what it speaks of: below, above, right or left; over
/// a control that fills the window, in its corner.
void TourGuide::place()
{
    const QRect room = parentWidget()->rect();
    if (geometry() != room)
        setGeometry(room);
    const int wide =
        std::min(cardWidth * Theme::of(this).textFactor() / 100, room.width() - 2 * gap);
    m_card->setFixedWidth(wide);
    const int high = std::min(std::max(m_card->heightForWidth(wide), m_card->sizeHint().height()),
                              room.height() - 2 * gap);
    const QRect light = lit();
    const int x = std::clamp(light.left(), gap, room.width() - wide - gap);
    const int y = std::clamp(light.top(), gap, room.height() - high - gap);
    QPoint corner(room.width() - wide - 2 * gap, room.height() - high - 2 * gap);
    if (light.bottom() + gap + high < room.height())
        corner = {x, light.bottom() + gap};
    else if (light.top() - gap - high > 0)
        corner = {x, light.top() - gap - high};
    else if (light.right() + gap + wide < room.width())
        corner = {light.right() + gap, y};
    else if (light.left() - gap - wide > 0)
        corner = {light.left() - gap - wide, y};
    m_card->setGeometry(QRect(corner, QSize(wide, high)));
    update();
}

bool TourGuide::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

/// Tab stays on the card: what is in the shade is not to be worked with.
bool TourGuide::focusNextPrevChild(bool next)
{
    std::vector<KeyButton *> all;
    for (KeyButton *button : {m_skip, m_before, m_next}) {
        if (button->isVisible())
            all.push_back(button);
    }
    if (all.empty())
        return false;
    const auto at = std::find_if(all.begin(), all.end(), [](auto *b) { return b->hasFocus(); });
    const auto from = at == all.end() ? 0 : at - all.begin();
    const auto count = std::ptrdiff_t(all.size());
    all[std::size_t((from + (next ? 1 : count - 1)) % count)]->setFocus(Qt::TabFocusReason);
    return true;
}

void TourGuide::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        (m_skip->hasFocus() ? m_skip : m_before->hasFocus() ? m_before : m_next)->click();
    else if (event->key() == Qt::Key_PageDown)
        go(m_step + 1, 1);
    else if (event->key() == Qt::Key_PageUp && m_step > 0)
        go(m_step - 1, -1);
    else
        QWidget::keyPressEvent(event);
}

void TourGuide::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const QRect light = lit();
    QPainterPath dark;
    dark.addRect(rect());
    QPainterPath bright;
    bright.addRoundedRect(light, Metric::radiusControl, Metric::radiusControl);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(dark.subtracted(bright), theme.faded(Token::Ink, shade));
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (!light.isEmpty())
        paintBox(painter, light, QColor(), theme.color(Token::Focus), Metric::radiusControl, 3);
}

} // namespace cabas::ui
