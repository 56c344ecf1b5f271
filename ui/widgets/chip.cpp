// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/widgets/paint.h"

#include <QPainter>

namespace cabas::ui {

Chip::Chip(const QString &text, Kind kind, const QString &icon, QWidget *parent)
    : QLabel(text, parent), m_kind(kind), m_icon(icon)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    Theme::dress(this, TextSize::Caption, Weight::Strong);
}

void Chip::setState(const QString &text, Kind kind, const QString &icon)
{
    m_kind = kind;
    m_icon = icon;
    setText(text);
    updateGeometry();
    update();
}

QString Chip::shownIcon() const
{
    if (m_icon == u"none")
        return {};
    return m_icon.isEmpty() ? lookOf(m_kind).icon : m_icon;
}

QSize Chip::sizeHint() const
{
    return chipSize(Theme::of(this), text(), !shownIcon().isEmpty());
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, Theme::of(this), rect(), text(), m_kind, shownIcon());
}

} // namespace cabas::ui
