// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedcontrol.h"

#include "ui/widgets/paint.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace cabas::ui {

namespace {

QString withCount(const QString &word, int count)
{
    return count < 0 ? word : u"%1 %L2"_qs.arg(word).arg(count);
}

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            Q_EMIT currentChanged(id);
    });
}

int SegmentedControl::addSegment(const QString &text)
{
    const int index = int(m_words.size());
    m_words.push_back(text);
    auto *segment = new Segment(this);
    segment->setText(text);
    m_group->addButton(segment, index);
    m_row->addWidget(segment);
    if (index == 0)
        segment->setChecked(true);
    renew();
    return index;
}

void SegmentedControl::setCount(int index, int count)
{
    QAbstractButton *segment = m_group->button(index);
    segment->setText(withCount(m_words[std::size_t(index)], count));
    segment->updateGeometry();
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int index)
{
    if (QAbstractButton *segment = m_group->button(index))
        segment->setChecked(true);
}

void SegmentedControl::setCounter(bool counter)
{
    m_counter = counter;
    renew();
}

void SegmentedControl::renew()
{
    const int count = int(m_words.size());
    for (int i = 0; i < count; ++i) {
        auto *segment = qobject_cast<Segment *>(m_group->button(i));
        segment->setPlace(i == 0, i == count - 1, m_counter);
    }
}

Segment::Segment(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Segment::setPlace(bool first, bool last, bool counter)
{
    m_first = first;
    m_last = last;
    m_counter = counter;
    updateGeometry();
    update();
}

QSize Segment::sizeHint() const
{
    const QFontMetrics metrics(Theme::of(this).font(TextSize::Body, Weight::Strong));
    const int height = m_counter ? Metric::counter : Metric::control;
    return {metrics.horizontalAdvance(text()) + 2 * Metric::cellPadding,
            std::max(height, metrics.height() + 8)};
}

void Segment::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const bool chosen = isChecked();
    const int radius = Metric::radiusControl;
    // A square side is had by letting the rounded box reach over the edge of the widget.
    const QRect box = rect().adjusted(m_first ? 0 : -radius, 0, m_last ? 0 : radius, 0);
    const Token ground = chosen         ? Token::AccentSoft
                         : underMouse() ? Token::RowHover
                                        : Token::Surface;
    paintBox(painter, box, theme.color(ground), theme.color(Token::BorderStrong), radius);
    if (!m_first) {
        painter.fillRect(QRect(0, 0, 1, height()), theme.color(Token::BorderStrong));
    }
    const Token ink = !isEnabled() ? Token::TextDisabled
                      : chosen     ? Token::Accent
                                   : Token::TextMuted;
    paintText(painter, rect(), Qt::AlignCenter, text(), theme.font(TextSize::Body, Weight::Strong),
              theme.color(ink));
}

TabStrip::TabStrip(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::TabFocus);
    Theme::dress(this, TextSize::Body, Weight::Strong);
}

int TabStrip::addWord(const QString &word, int count)
{
    m_words.push_back(word);
    return addTab(withCount(word, count));
}

void TabStrip::setCount(int index, int count)
{
    setTabText(index, withCount(m_words[std::size_t(index)], count));
}

} // namespace cabas::ui
