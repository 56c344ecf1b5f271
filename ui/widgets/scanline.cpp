// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scanline.h"

#include "ui/shell/icons.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace cabas::ui {

namespace {

constexpr int iconSize = 20;
constexpr int iconLeft = 12;
constexpr int textLeft = 40;

} // namespace

ScanLine::ScanLine(const QString &icon, const QString &hint, const QString &example,
                   QWidget *parent)
    : QLineEdit(parent), m_icon(icon)
{
    setProperty("scale", u"scan"_qs);
    setProperty("look", u"focused"_qs);
    setTextMargins(textLeft - 12, 0, 0, 0);
    Theme::dress(this, TextSize::CounterBody);
    setHint(hint, example);
    connect(this, &QLineEdit::returnPressed, this, &ScanLine::submit);
}

void ScanLine::submit()
{
    const QString typed = text().trimmed();
    clear();
    if (!typed.isEmpty())
        Q_EMIT entered(typed);
}

void ScanLine::submitForScan(const QString &also)
{
    const QString typed = text().trimmed();
    if ((!typed.isEmpty() && typed == also) || (typed.size() > 1 && typed.endsWith(u'*')))
        submit();
}

void ScanLine::setHint(const QString &hint, const QString &example)
{
    m_hint = hint;
    m_example = example;
    setAccessibleName(example.isEmpty() ? hint : hint + u' ' + example);
    update();
}

void ScanLine::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    paintIcon(painter, QRectF(iconLeft, (height() - iconSize) / 2.0, iconSize, iconSize), m_icon,
              theme.color(Token::Text));
    if (!text().isEmpty())
        return;
    QRect room = rect().adjusted(textLeft, 0, -12, 0);
    const int drawn = paintText(painter, room, Qt::AlignLeft | Qt::AlignVCenter, m_hint,
                                theme.font(TextSize::CounterBody), theme.color(Token::TextFaint));
    room.setLeft(room.left() + drawn + 5);
    paintText(painter, room, Qt::AlignLeft | Qt::AlignVCenter, m_example,
              theme.font(TextSize::CounterBody, Weight::Strong), theme.color(Token::TextMuted));
}

} // namespace cabas::ui
