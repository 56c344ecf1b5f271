// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bigamount.h"

#include "core/base/text.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/spoken.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace cabas::ui {

namespace {

constexpr int paddingX = 20;
constexpr int paddingY = 16;
constexpr int footHeight = 44;
constexpr int unitGap = 10;

TextSize halfOf(TextSize size)
{
    switch (size) {
    case TextSize::Display96:
        return TextSize::Display48;
    case TextSize::Display80:
        return TextSize::CounterFigure;
    case TextSize::Display64:
        return TextSize::CounterLast;
    case TextSize::CounterTitle:
        return TextSize::CounterBody;
    default:
        return TextSize::CounterSection;
    }
}

} // namespace

BigAmount::BigAmount(Ground ground, QWidget *parent) : QWidget(parent), m_ground(ground)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAmount(Money());
}

void BigAmount::setCaption(const QString &left, const QString &right)
{
    m_left = left;
    m_right = right;
    setAccessibleName(left);
    renew();
}

void BigAmount::setAmount(Money amount)
{
    m_amount = amount;
    m_isMoney = true;
    const QString whole = moneyText(amount, QLocale());
    const QString digits = amountText(amount, QLocale());
    // The sign stands before in English, after in French.
    m_prefix = whole.endsWith(u'€') ? QString() : u"€"_qs;
    m_unit = m_prefix.isEmpty() ? u"€"_qs : QString();
    m_digits = digits;
    speakValue(this, whole);
    renew();
}

void BigAmount::setFigure(const QString &digits, const QString &unit)
{
    m_isMoney = false;
    m_prefix.clear();
    m_digits = digits;
    m_unit = unit;
    speakValue(this, figure());
    renew();
}

void BigAmount::setFoot(const QString &left, const QString &leftStrong, const QString &right)
{
    m_footLeft = left;
    m_footStrong = leftStrong;
    m_footRight = right;
    setAccessibleDescription((left + u' ' + leftStrong + u", "_qs + right).simplified());
    renew();
}

void BigAmount::setLargest(TextSize size)
{
    m_largest = size;
    renew();
}

QString BigAmount::figure() const
{
    return m_isMoney ? moneyText(m_amount, QLocale()) : (m_digits + u' ' + m_unit).trimmed();
}

void BigAmount::renew()
{
    updateGeometry();
    update();
}

std::vector<BigAmount::Part> BigAmount::parts() const
{
    std::vector<Part> all;
    if (!m_prefix.isEmpty())
        all.push_back({m_prefix, true});
    all.push_back({m_digits, false});
    if (!m_unit.isEmpty())
        all.push_back({m_unit, true});
    return all;
}

int BigAmount::widthAt(TextSize size) const
{
    const Theme &theme = Theme::of(this);
    int width = 0;
    for (const Part &part : parts()) {
        const QFont font = theme.font(part.small ? halfOf(size) : size, Weight::Strong);
        width += QFontMetrics(font).horizontalAdvance(part.text) + (part.small ? unitGap : 0);
    }
    return width;
}

TextSize BigAmount::fittingSize() const
{
    const int room = width() - 2 * paddingX;
    for (TextSize size : {TextSize::Display96, TextSize::Display80, TextSize::Display64,
                          TextSize::Display48, TextSize::CounterFigure}) {
        if (size <= m_largest && widthAt(size) <= room)
            return size;
    }
    return TextSize::CounterTitle;
}

QSize BigAmount::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    int height = 2 * paddingY + theme.pixels(m_largest) * 5 / 4;
    if (!m_left.isEmpty())
        height += theme.pixels(TextSize::CounterBody) * 4 / 3;
    if (!m_footLeft.isEmpty() || !m_footRight.isEmpty())
        height += footHeight - paddingY / 2;
    return {std::max(280, widthAt(m_largest) + 2 * paddingX), height};
}

QSize BigAmount::minimumSizeHint() const
{
    return {widthAt(TextSize::CounterTitle) + 2 * paddingX, sizeHint().height()};
}

void BigAmount::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const bool ink = m_ground == Ground::Ink;
    paintBox(painter, rect(), theme.color(ink ? Token::Ink : Token::Surface),
             theme.color(ink ? Token::InkBorder : Token::Border), Metric::radiusControl);
    const QColor muted = theme.color(ink ? Token::OnInkMuted : Token::TextMuted);
    const QColor full = theme.color(ink ? Token::OnInk : Token::Text);
    QRect room = rect().adjusted(paddingX, paddingY, -paddingX, -paddingY);
    QFont caption = theme.font(TextSize::CounterBody);
    if (QFontMetrics(caption).horizontalAdvance(m_left) > room.width())
        caption = theme.font(TextSize::Caption); // read whole beside text of twice the size
    if (!m_left.isEmpty()) {
        const QRect line(room.left(), room.top(), room.width(), QFontMetrics(caption).height());
        const int right = paintText(painter, line, Qt::AlignRight | Qt::AlignVCenter, m_right,
                                    ink ? caption : theme.font(TextSize::CounterCaption), muted);
        paintText(painter, line.adjusted(0, 0, -right - 8, 0), Qt::AlignLeft | Qt::AlignVCenter,
                  m_left, caption, muted);
        room.setTop(line.bottom() + 1);
    }
    if (!m_footLeft.isEmpty() || !m_footRight.isEmpty()) {
        const QRect foot(room.left(), height() - footHeight - 2, room.width(), footHeight);
        painter.fillRect(QRect(foot.left(), foot.top(), foot.width(), 1),
                         mixed(muted, theme.color(ink ? Token::Ink : Token::Surface), 0.3));
        paintFoot(painter, foot, muted, full);
        room.setBottom(foot.top() - 1);
    }
    paintFigure(painter, room);
}

void BigAmount::paintFoot(QPainter &painter, const QRect &foot, const QColor &muted,
                          const QColor &full) const
{
    const Theme &theme = Theme::of(this);
    const QFont small = theme.font(TextSize::CounterCaption);
    const QFont strong = theme.font(TextSize::CounterCaption, Weight::Strong);
    const int right =
        paintText(painter, foot, Qt::AlignRight | Qt::AlignVCenter, m_footRight, small, muted);
    // The figure is never cut; its label gives way.
    const int figure = QFontMetrics(strong).horizontalAdvance(m_footStrong) + 4;
    const QRect label = foot.adjusted(0, 0, -right - Theme::space(2) - figure, 0);
    const int drawn =
        paintText(painter, label, Qt::AlignLeft | Qt::AlignVCenter, m_footLeft, small, muted);
    paintText(painter, foot.adjusted(drawn + 4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
              m_footStrong, strong, full);
}

void BigAmount::paintFigure(QPainter &painter, const QRect &room) const
{
    const Theme &theme = Theme::of(this);
    const TextSize size = fittingSize();
    const QFont large = theme.font(size, Weight::Strong);
    const QFontMetrics metrics(large);
    const int cap = metrics.capHeight();
    const int baseline = room.top() + (room.height() + cap) / 2;
    const bool ink = m_ground == Ground::Ink;
    const QColor full = theme.color(ink ? Token::OnInk : Token::Text);
    int x = ink ? room.right() + 1 - widthAt(size) : room.left();
    for (const Part &part : parts()) {
        const QFont font = part.small ? theme.font(halfOf(size), Weight::Strong) : large;
        if (part.small && part.text == m_unit)
            x += unitGap;
        painter.setFont(font);
        painter.setPen(full);
        painter.drawText(QPointF(x, baseline), part.text);
        x += QFontMetrics(font).horizontalAdvance(part.text);
        if (part.small && part.text == m_prefix)
            x += unitGap;
    }
}

void BigAmount::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_isMoney)
        setAmount(m_amount);
}

} // namespace cabas::ui
