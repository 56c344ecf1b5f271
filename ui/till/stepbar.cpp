// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/stepbar.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/spoken.h"

#include <QFontMetrics>
#include <QPainter>

namespace cabas::ui {

namespace {

constexpr int barHeight = 64;
constexpr int circle = 32;
constexpr int gap = 12;
constexpr int side = 32;
constexpr int leastLine = 16;

} // namespace

StepBar::StepBar(const QStringList &steps, QWidget *parent) : QWidget(parent), m_steps(steps)
{
    setFixedHeight(barHeight);
    setCurrent(0);
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(
        tr("Step %1 of %2").arg(step + 1).arg(m_steps.size()) + u": "_qs + m_steps.value(step));
    speakValue(this, m_steps.value(step));
    update();
}

QSize StepBar::sizeHint() const
{
    return {480, barHeight};
}

int StepBar::wordsWidth(int step, bool withWords) const
{
    if (!withWords && step != m_current)
        return circle;
    const QFont font = Theme::of(this).font(
        TextSize::CounterRow, step == m_current ? Weight::Strong : Weight::Regular);
    return circle + gap + QFontMetrics(font).horizontalAdvance(m_steps[step]);
}

void StepBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(this);
    painter.fillRect(rect(), theme.color(Token::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Token::Border));
    const int count = int(m_steps.size());
    const auto total = [&](bool withWords) {
        int sum = 2 * side;
        for (int i = 0; i < count; ++i)
            sum += wordsWidth(i, withWords);
        return sum + (count - 1) * (2 * gap + leastLine);
    };
    const bool withWords = total(true) <= width();
    const int line = std::max(
        leastLine, (width() - total(withWords)) / std::max(count - 1, 1) + leastLine);
    const int middle = height() / 2;
    int x = side;
    for (int i = 0; i < count; ++i) {
        const bool here = i == m_current;
        const bool done = i < m_current;
        const QRect round(x, middle - circle / 2, circle, circle);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(here   ? Token::Accent
                                     : done ? Token::SuccessSoft
                                            : Token::Sunken));
        painter.drawEllipse(round);
        if (done)
            paintIcon(painter, QRectF(round).adjusted(7, 7, -7, -7), u"check"_qs,
                      theme.color(Token::Success));
        else
            paintText(painter, round, Qt::AlignCenter, QString::number(i + 1),
                      theme.font(TextSize::CounterRow, Weight::Strong),
                      theme.color(here ? Token::OnAccent : Token::TextMuted));
        const int width = wordsWidth(i, withWords);
        if (width > circle)
            paintText(painter, QRect(x + circle + gap, 0, width, height()),
                      Qt::AlignLeft | Qt::AlignVCenter, m_steps[i],
                      theme.font(TextSize::CounterRow, here ? Weight::Strong : Weight::Regular),
                      theme.color(here ? Token::Text : Token::TextMuted));
        x += width + gap;
        if (i + 1 < count)
            painter.fillRect(QRect(x, middle, line, 1), theme.color(Token::Border));
        x += line + gap;
    }
}

} // namespace cabas::ui
