// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/labelpreview.h"

#include "ui/shell/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace cabas::ui {

namespace {

constexpr int leastSide = 120;
constexpr qreal usedShade = 0.35;

} // namespace

LabelPreview::LabelPreview(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Preview"));
    setMinimumSize(leastSide, leastSide);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void LabelPreview::setFormat(const LabelFormat &format, int firstCell)
{
    m_format = format;
    m_firstCell = firstCell;
    setCursor(format.perPage() > 1 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void LabelPreview::setPicture(const QImage &picture)
{
    m_picture = picture;
    update();
}

QSize LabelPreview::sizeHint() const
{
    return {260, 368};
}

QRect LabelPreview::pageRect() const
{
    if (m_format.page.isEmpty())
        return {};
    QSize size = m_format.page.scaled(this->size() - QSize(2, 2), Qt::KeepAspectRatio);
    return {QPoint((width() - size.width()) / 2, 1), size};
}

QRect LabelPreview::cellRect(int cell) const
{
    const QRect page = pageRect();
    if (page.isEmpty())
        return {};
    const auto across = [&](int um) {
        return int(qint64(um) * page.width() / m_format.page.width());
    };
    const QPoint corner = m_format.cornerOf(cell);
    return {page.x() + across(corner.x()), page.y() + across(corner.y()),
            across(m_format.label.width()), across(m_format.label.height())};
}

void LabelPreview::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRect page = pageRect();
    painter.fillRect(page, Qt::white); // paper is white in the dark too
    if (!m_picture.isNull())
        painter.drawImage(page, m_picture);
    painter.setPen(QPen(theme.color(Token::BorderStrong), 1));
    painter.drawRect(page.adjusted(0, 0, -1, -1));
    painter.setPen(QPen(theme.faded(Token::TextFaint, usedShade), 1));
    for (int cell = 0; cell < m_format.perPage(); ++cell) {
        const QRect place = cellRect(cell).adjusted(0, 0, -1, -1);
        if (cell < m_firstCell)
            painter.fillRect(place, theme.faded(Token::TextFaint, usedShade));
        if (m_format.perPage() > 1)
            painter.drawRect(place);
    }
}

void LabelPreview::mousePressEvent(QMouseEvent *event)
{
    for (int cell = 0; cell < m_format.perPage(); ++cell) {
        if (m_format.perPage() > 1 && cellRect(cell).contains(event->pos()))
            Q_EMIT placeChosen(cell);
    }
}

} // namespace cabas::ui
