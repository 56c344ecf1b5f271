// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/tillkey.h"

#include "ui/widgets/paint.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace cabas::ui {

namespace {

constexpr int padding = 8;

} // namespace

TillKey::TillKey(const QString &verb, const QKeySequence &key, QWidget *parent)
    : KeyButton(verb, Role::Outlined, parent)
{
    setKey(key);
    setSize(Size::CounterKey);
    setSpread(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::TabFocus);
}

/// The word is never cut: where the text was enlarged and the key has its fixed place, it is the
/// largest that the key holds.
QFont TillKey::fitting(int width) const
{
    const Theme &theme = Theme::of(this);
    QFont font = theme.font(TextSize::Body, Weight::Strong);
    const int least = Theme::designedPixels(TextSize::Body);
    while (font.pixelSize() > least && QFontMetrics(font).horizontalAdvance(label()) > width)
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

QSize TillKey::minimumSizeHint() const
{
    const Theme &theme = Theme::of(this);
    const QFontMetrics words(fitting(0));
    return {words.horizontalAdvance(label()) + 2 * padding,
            std::max(48, words.height() + keyBoxSize(theme, keyText(key())).height() + padding)};
}

void TillKey::paintEvent(QPaintEvent *event)
{
    if (!m_isStacked && width() >= sizeHint().width()) {
        KeyButton::paintEvent(event);
        return;
    }
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.state &= ~QStyle::State_HasFocus;
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);
    const Theme &theme = Theme::of(this);
    QColor ink = theme.color(isEnabled() ? Token::Text : Token::TextDisabled);
    const QRect room = rect().adjusted(padding, padding / 2, -padding, -padding / 2);
    const QString key = keyText(this->key());
    const QSize box = keyBoxSize(theme, key);
    const QFont font = fitting(room.width());
    paintText(painter, room, Qt::AlignLeft | Qt::AlignBottom, label(), font, ink);
    // Enlarged, the word comes before the hint of its key where the two would meet.
    const bool areBeside =
        QFontMetrics(font).horizontalAdvance(label()) + box.width() < room.width();
    const bool areAbove = QFontMetrics(font).capHeight() + box.height() + padding <= room.height();
    if (box.width() > room.width() || (!areBeside && !areAbove))
        return;
    ink.setAlphaF(isEnabled() ? 0.72F : 1.0F);
    paintKeyBox(painter, theme, QRect({room.right() + 1 - box.width(), room.top() + 2}, box), key,
                ink);
}

} // namespace cabas::ui
