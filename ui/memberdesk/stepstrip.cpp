// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memberdesk/stepstrip.h"

#include "ui/shell/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/spoken.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int circle = 24;
constexpr int tickSize = 16;
constexpr int stripHeight = 32;
constexpr int lineLength = 32;

} // namespace

StepStrip::StepStrip(const QStringList &words, QWidget *parent) : QWidget(parent), m_words(words)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Steps"));
    setCurrent(0);
}

void StepStrip::setCurrent(int step)
{
    m_current = step;
    const int shown = std::min(step, int(m_words.size()) - 1);
    speakValue(this,
               tr("Step %1 of %2: %3").arg(shown + 1).arg(m_words.size()).arg(m_words.at(shown)));
    update();
}

QSize StepStrip::sizeHint() const
{
    return {480, stripHeight};
}

void StepStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    int x = 0;
    for (int at = 0; at < int(m_words.size()); ++at) {
        const bool isNow = at == m_current;
        const bool isDone = at < m_current;
        const QRect round(x, (height() - circle) / 2, circle, circle);
        const Token fill = isNow ? Token::Accent : isDone ? Token::SuccessSoft : Token::Sunken;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(fill));
        painter.drawEllipse(round);
        if (isDone)
            paintIcon(painter,
                      QRectF(round).adjusted((circle - tickSize) / 2.0, (circle - tickSize) / 2.0,
                                             -(circle - tickSize) / 2.0,
                                             -(circle - tickSize) / 2.0),
                      u"check"_qs, theme.color(Token::Success));
        else
            paintText(painter, round, Qt::AlignCenter, QString::number(at + 1),
                      theme.font(TextSize::Caption, Weight::Strong),
                      theme.color(isNow ? Token::OnAccent : Token::TextMuted));
        x += circle + Theme::space(2);
        const QFont font = theme.font(TextSize::Body, isNow ? Weight::Strong : Weight::Regular);
        const int wide = QFontMetrics(font).horizontalAdvance(m_words.at(at)) + 1;
        paintText(painter, QRect(x, 0, wide, height()), Qt::AlignLeft | Qt::AlignVCenter,
                  m_words.at(at), font, theme.color(isNow ? Token::Text : Token::TextMuted));
        x += wide + Theme::space(3);
        if (at + 1 < int(m_words.size()))
            painter.fillRect(QRect(x, height() / 2, lineLength, 1),
                             theme.color(Token::BorderStrong));
        x += lineLength + Theme::space(3);
    }
}

} // namespace cabas::ui
