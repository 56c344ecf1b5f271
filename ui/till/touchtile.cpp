// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/touchtile.h"

#include "core/base/text.h"
#include "ui/catalog/producttile.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/paint.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace cabas::ui {

namespace {

constexpr int side = 40;
constexpr int glyph = 28;
constexpr int padding = 8;
constexpr int leastWidth = 96;
constexpr int tileHeight = 112;

QString priceOf(const Product &product)
{
    return product.price ? priceText(*product.price, product.unit, QLocale()) : QString();
}

} // namespace

TouchTile::TouchTile(const TouchProduct &touch, QWidget *parent)
    : QAbstractButton(parent), m_name(touch.product.name), m_price(priceOf(touch.product)),
      m_icon(ProductTile::iconOf(touch.family))
{
    setObjectName(u"touch-"_qs + touch.product.code);
    setAccessibleName(m_price.isEmpty() ? m_name : m_name + u", "_qs + m_price);
    setToolTip(m_name);
    setFocusPolicy(Qt::TabFocus);
    setMinimumSize(leastWidth, tileHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // The box that stands for goods of no known kind says less than a letter.
    if (m_icon == u"package")
        m_icon.clear();
    if (touch.picture.isEmpty() || !m_photo.loadFromData(touch.picture))
        return;
    const qreal ratio = devicePixelRatioF();
    m_photo = m_photo.scaled(QSize(side, side) * ratio, Qt::KeepAspectRatioByExpanding,
                             Qt::SmoothTransformation);
    m_photo.setDevicePixelRatio(ratio);
}

QSize TouchTile::sizeHint() const
{
    return {leastWidth, tileHeight};
}

void TouchTile::paintFace(QPainter &painter, const QRect &room) const
{
    const Theme &theme = Theme::of(this);
    if (!m_photo.isNull()) {
        QPainterPath corners;
        corners.addRoundedRect(room, Metric::radiusControl, Metric::radiusControl);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipPath(corners);
        const QSizeF size = m_photo.deviceIndependentSize();
        painter.drawPixmap(
            QPointF(room.x() + (side - size.width()) / 2, room.y() + (side - size.height()) / 2),
            m_photo);
        painter.restore();
        return;
    }
    if (!m_icon.isEmpty()) {
        paintIcon(
            painter,
            QRectF(room.x() + (side - glyph) / 2.0, room.y() + (side - glyph) / 2.0, glyph, glyph),
            m_icon, theme.color(Token::Accent));
        return;
    }
    paintBox(painter, room, theme.color(Token::Kraft), QColor(), Metric::radiusControl, 0);
    paintText(painter, room, Qt::AlignCenter, m_name.left(1).toUpper(),
              theme.font(TextSize::CounterSection, Weight::Strong), theme.color(Token::OnKraft));
}

void TouchTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const Token ground = isDown()       ? Token::AccentSoft
                         : underMouse() ? Token::RowHover
                                        : Token::Surface;
    paintBox(painter, rect(), theme.color(ground), theme.color(Token::BorderStrong),
             Metric::radiusControl);
    const QRect room = rect().adjusted(padding, padding, -padding, -padding);
    paintFace(painter, {room.center().x() - side / 2 + 1, room.top(), side, side});
    const QRect words = room.adjusted(0, side + Metric::edge, 0, 0);
    const QFont strong = theme.font(TextSize::Body, Weight::Strong);
    const int line = QFontMetrics(strong).height();
    paintText(painter, {words.x(), words.y(), words.width(), line},
              Qt::AlignHCenter | Qt::AlignVCenter, m_name, strong, theme.color(Token::Text));
    paintText(painter, {words.x(), words.y() + line, words.width(), words.height() - line},
              Qt::AlignHCenter | Qt::AlignTop, m_price, theme.font(TextSize::Body),
              theme.color(Token::TextMuted));
}

} // namespace cabas::ui
