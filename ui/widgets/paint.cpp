// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paint.h"

#include "ui/shell/icons.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace cabas::ui {

namespace {

constexpr int chipHeight = 22;
constexpr int chipIconSide = 14;
constexpr int chipPadding = 6;
constexpr int chipGap = 4;

} // namespace

void paintBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &border,
              int radius, int width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal half = width / 2.0;
    painter.setPen(width > 0 ? QPen(border, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius - half,
                            radius - half);
    painter.restore();
}

void paintEdgedBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &border,
                   const QColor &edge, int radius, int edgeWidth)
{
    paintBox(painter, rect, fill, border, radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect), radius, radius);
    QPainterPath bar;
    bar.addRect(QRectF(rect.x(), rect.y(), edgeWidth, rect.height()));
    painter.fillPath(outline.intersected(bar), edge);
    painter.restore();
}

int paintText(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text,
              const QFont &font, const QColor &color)
{
    if (text.isEmpty() || rect.width() <= 0)
        return 0;
    const QFontMetrics metrics(font);
    const int wanted = metrics.horizontalAdvance(text);
    const QString shown =
        wanted <= rect.width() ? text : metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, int(alignment) | Qt::TextSingleLine | Qt::TextDontClip, shown);
    return std::min(wanted, rect.width());
}

QString keyText(const QKeySequence &key)
{
    const QKeyCombination combination = key.isEmpty() ? QKeyCombination() : key[0];
    if (combination.key() == Qt::Key_Return || combination.key() == Qt::Key_Enter) {
        const QKeySequence enter(QKeyCombination(combination.keyboardModifiers(), Qt::Key_Enter));
        const QString words = enter.toString(QKeySequence::NativeText);
        const qsizetype last = words.lastIndexOf(u'+');
        return last < 0 ? words : words.left(last).replace(u'+', u' ') + u" ↵"_qs;
    }
    QString words = key.toString(QKeySequence::NativeText);
    for (qsizetype i = 1; i + 1 < words.size(); ++i) {
        if (words[i] == u'+')
            words[i] = u' ';
    }
    return words;
}

QSize keyBoxSize(const Theme &theme, const QString &text, TextSize size)
{
    const QFontMetrics metrics(theme.font(size, Weight::Strong));
    const int padding = size == TextSize::Key ? 6 : 8;
    const int height = size == TextSize::Key ? 18 : 24;
    const int factor = theme.textFactor();
    return {std::max(metrics.horizontalAdvance(text) + 2 * padding, height),
            (height * factor + 50) / 100};
}

void paintKeyBox(QPainter &painter, const Theme &theme, const QRect &rect, const QString &text,
                 const QColor &color, TextSize size)
{
    paintBox(painter, rect, QColor(), color, Metric::radiusChip);
    paintText(painter, rect, Qt::AlignCenter, text, theme.font(size, Weight::Strong), color);
}

QSize chipSize(const Theme &theme, const QString &text, bool withIcon)
{
    const QFontMetrics metrics(theme.font(TextSize::Caption, Weight::Strong));
    const int icon = withIcon ? chipIconSide * theme.textFactor() / 100 + chipGap : 0;
    return {2 * chipPadding + icon + metrics.horizontalAdvance(text),
            std::max(chipHeight, metrics.height() + 4)};
}

void paintChip(QPainter &painter, const Theme &theme, const QRect &rect, const QString &text,
               Kind kind, const QString &icon, Qt::Alignment alignment)
{
    const QSize wanted = chipSize(theme, text, !icon.isEmpty());
    const int width = std::min(wanted.width(), rect.width());
    const int left = alignment & Qt::AlignRight ? rect.right() + 1 - width : rect.left();
    const QRect box(left, rect.top() + (rect.height() - wanted.height()) / 2, width,
                    wanted.height());
    const KindLook look = lookOf(kind);
    paintBox(painter, box, theme.color(look.soft), QColor(), Metric::radiusChip, 0);
    QRect word = box.adjusted(chipPadding, 0, -chipPadding, 0);
    if (!icon.isEmpty()) {
        const int chipIcon = chipIconSide * theme.textFactor() / 100;
        paintIcon(painter,
                  QRectF(word.left() - 1, box.top() + (box.height() - chipIcon) / 2.0, chipIcon,
                         chipIcon),
                  icon, theme.color(look.text));
        word.setLeft(word.left() + chipIcon + chipGap - 1);
    }
    paintText(painter, word.adjusted(0, 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter, text,
              theme.font(TextSize::Caption, Weight::Strong), theme.color(look.text));
}

void paintCheck(QPainter &painter, const Theme &theme, const QRect &rect, Qt::CheckState state)
{
    const QRect box(rect.left(), rect.top() + (rect.height() - checkSize) / 2, checkSize,
                    checkSize);
    if (state == Qt::Unchecked) {
        paintBox(painter, box, theme.color(Token::Surface), theme.color(Token::BorderStrong),
                 Metric::radiusChip);
        return;
    }
    paintBox(painter, box, theme.color(Token::Accent), QColor(), Metric::radiusChip, 0);
    paintIcon(painter, box.adjusted(2, 2, -2, -2), state == Qt::Checked ? u"check"_qs : u"minus"_qs,
              theme.color(Token::OnAccent));
}

QColor mixed(const QColor &top, const QColor &below, qreal share)
{
    const auto part = [&](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return QColor(part(top.red(), below.red()), part(top.green(), below.green()),
                  part(top.blue(), below.blue()));
}

} // namespace cabas::ui
