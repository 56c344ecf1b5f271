// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include "ui/widgets/paint.h"

#include <QFontMetrics>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>

namespace cabas::ui {

QLabel *makeLabel(const QString &text, TextSize size, Weight weight, Token ink, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    Theme::dress(label, size, weight);
    setInk(label, ink);
    return label;
}

QLabel *makeWrapped(const QString &text, TextSize size, Token ink, QWidget *parent)
{
    QLabel *label = makeLabel(text, size, Weight::Regular, ink, parent);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    return label;
}

void setInk(QLabel *label, Token ink)
{
    Theme::setLook(label, "ink", Theme::name(ink));
}

QString strongThen(const QString &strong, const QString &rest)
{
    if (strong.isEmpty())
        return rest.toHtmlEscaped();
    return u"<span style=\"font-weight:600\">%1</span> %2"_qs.arg(strong.toHtmlEscaped(),
                                                                  rest.toHtmlEscaped());
}

ElidedLabel::ElidedLabel(const QString &text, TextSize size, Weight weight, Token ink,
                         QWidget *parent)
    : QLabel(text, parent), m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    Theme::dress(this, size, weight);
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    return {std::min(metrics.horizontalAdvance(text()), metrics.averageCharWidth() * 8),
            metrics.height()};
}

void ElidedLabel::setInkToken(Token ink)
{
    m_ink = ink;
    update();
}

bool ElidedLabel::isCut() const
{
    return QFontMetrics(font()).horizontalAdvance(text()) > contentsRect().width();
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Token ink = isEnabled() ? m_ink : Token::TextDisabled;
    paintText(painter, contentsRect(), QStyle::visualAlignment(layoutDirection(), alignment()),
              text(), font(), Theme::of(this).color(ink));
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    setToolTip(isCut() ? text() : QString());
}

void standOnBaseOf(QLabel *word, TextSize own, TextSize large)
{
    const Theme &theme = Theme::of(word);
    word->setContentsMargins(0, 0, 0,
                             QFontMetrics(theme.font(large, Weight::Strong)).descent() -
                                 QFontMetrics(theme.font(own)).descent());
}

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent) : QWidget(parent)
{
    if (orientation == Qt::Horizontal) {
        setFixedHeight(1);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    } else {
        setFixedWidth(1);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    }
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(this).color(Token::Border));
}

} // namespace cabas::ui
