// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bank/proposalcard.h"
#include "ui/widgets/grown.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace cabas::ui {

namespace {

constexpr int headHeight = 42;
constexpr int border = 2;

} // namespace

ProposalCard::ProposalCard(QWidget *parent) : Card(parent)
{
    setPadding(0);
    body()->setSpacing(0);
}

void ProposalCard::setHead(QWidget *head)
{
    m_head = head;
    growHeight(m_head, headHeight);
    body()->insertWidget(0, head);
}

void ProposalCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPainterPath shape;
    shape.addRoundedRect(frame, Metric::radiusCard, Metric::radiusCard);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shape, theme.color(Token::Surface));
    if (m_head != nullptr) {
        painter.save();
        painter.setClipPath(shape);
        painter.fillRect(QRect(0, 0, width(), m_head->geometry().bottom() + 1),
                         theme.color(Token::AccentSoft));
        painter.restore();
    }
    painter.setPen(QPen(theme.color(Token::Accent), border));
    painter.drawPath(shape);
}

} // namespace cabas::ui
