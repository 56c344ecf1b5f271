// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/avatar.h"

#include "ui/widgets/grown.h"
#include "ui/widgets/paint.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace cabas::ui {

Avatar::Avatar(const QString &name, int size, Shape shape, QWidget *parent)
    : QWidget(parent), m_shape(shape)
{
    growWidth(this, size);
    growHeight(this, size);
    setName(name);
}

void Avatar::setName(const QString &name)
{
    m_name = name;
    setAccessibleName(name);
    setToolTip(name);
    update();
}

void Avatar::setPhoto(const QImage &photo)
{
    m_photo = photo;
    update();
}

QString Avatar::initials(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QString letters = words.first().left(1);
    if (words.size() > 1)
        letters += words.last().left(1);
    return letters.toUpper();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    uint sum = 0;
    for (const QChar letter : m_name)
        sum = sum * 31 + letter.unicode();
    const auto [fill, ink] = theme.avatar(int(sum % 6));
    const int radius = m_shape == Shape::Round ? width() / 2 : Metric::radiusControl;
    if (!m_photo.isNull()) {
        const int side = std::min(m_photo.width(), m_photo.height());
        const QRect middle((m_photo.width() - side) / 2, (m_photo.height() - side) / 2, side, side);
        QPainterPath shape;
        shape.addRoundedRect(QRectF(rect()), radius, radius);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        painter.setClipPath(shape);
        painter.drawImage(rect(), m_photo, middle);
        return;
    }
    paintBox(painter, rect(), fill, QColor(), radius, 0);
    const int designed = width() * 100 / theme.textFactor();
    const TextSize size = designed >= 64   ? TextSize::CounterSection
                          : designed >= 40 ? TextSize::Section
                          : designed >= 32 ? TextSize::Caption
                                           : TextSize::Key;
    paintText(painter, rect(), Qt::AlignCenter, initials(m_name), theme.font(size, Weight::Strong),
              ink);
}

} // namespace cabas::ui
