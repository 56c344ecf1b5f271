// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progresssegments.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/spoken.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace cabas::ui {

namespace {

constexpr int square = 10;

} // namespace

ProgressSegments::ProgressSegments(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressSegments::setParts(const std::vector<Part> &parts)
{
    m_parts = parts;
    QStringList words;
    for (const Part &part : parts)
        words << part.words;
    speakValue(this, words.join(u", "_qs));
    update();
}

void ProgressSegments::setNote(const QString &note)
{
    m_note = note;
    update();
}

void ProgressSegments::setBarOnly(int height)
{
    m_bar = height;
    m_words = false;
    updateGeometry();
}

QSize ProgressSegments::sizeHint() const
{
    const QFontMetrics metrics(Theme::of(this).font(TextSize::Caption));
    return {320, m_bar + (m_words ? metrics.height() + Theme::space(2) : 0)};
}

QSize ProgressSegments::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void ProgressSegments::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(0, 0, width(), m_bar), 2, 2);
    painter.fillPath(outline, theme.color(Token::Sunken));
    painter.setClipPath(outline);
    int total = 0;
    for (const Part &part : m_parts)
        total += part.count;
    int done = 0;
    for (const Part &part : m_parts) {
        const int from = total > 0 ? width() * done / total : 0;
        done += part.count;
        const int to = total > 0 ? width() * done / total : 0;
        painter.fillRect(QRect(from, 0, to - from, m_bar), theme.color(part.mark));
    }
    painter.setClipping(false);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (!m_words)
        return;
    const QFont font = theme.font(TextSize::Caption);
    const QRect line(0, m_bar + Theme::space(2) - 2, width(), QFontMetrics(font).height());
    const QColor ink = theme.color(Token::TextMuted);
    int x = 0;
    for (const Part &part : m_parts) {
        const QRect box(x, line.top() + (line.height() - square) / 2, square, square);
        painter.fillRect(box, theme.color(part.mark));
        if (part.mark == Token::Sunken)
            paintBox(painter, box, QColor(), theme.color(Token::Border), 0);
        x += square + Theme::space(1);
        x += paintText(painter, QRect(x, line.top(), width() - x, line.height()),
                       Qt::AlignLeft | Qt::AlignVCenter, part.words, font, ink);
        x += Theme::space(4);
    }
    paintText(painter, line.adjusted(x, 0, 0, 0), Qt::AlignRight | Qt::AlignVCenter, m_note, font,
              ink);
}

} // namespace cabas::ui
