// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/changecard.h"

#include "ui/till/cashpieces.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPainter>

namespace cabas::ui {

namespace {

constexpr int narrowBelow = 340;

/// "2 × €2" in a thin frame.
class PieceBox : public QWidget {
public:
    explicit PieceBox(const CashPieces::Some &some)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(Theme::space(3), Theme::space(1), Theme::space(3), Theme::space(1));
        row->setSpacing(Theme::space(2));
        row->addWidget(makeLabel(u"%1 ×"_qs.arg(some.count), TextSize::CounterBody, Weight::Regular,
                                 Token::TextMuted));
        row->addWidget(
            makeLabel(CashPieces::name(some.piece), TextSize::CounterBody, Weight::Strong));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBox(painter, rect(), QColor(), Theme::of(this).color(Token::Border),
                 Metric::radiusControl);
    }
};

} // namespace

ChangeCard::ChangeCard(QWidget *parent) : Card(parent)
{
    m_title = makeLabel(tr("The simplest way"), TextSize::Body, Weight::Regular, Token::TextMuted);
    body()->addWidget(m_title);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void ChangeCard::show(Money change)
{
    m_change = change;
    setVisible(change > Money());
    layOut();
}

void ChangeCard::layOut()
{
    if (m_pieces != nullptr) {
        m_pieces->hide();
        m_pieces->deleteLater();
        m_pieces = nullptr;
    }
    if (m_change <= Money())
        return;
    m_pieces = new QWidget;
    auto *grid = new QGridLayout(m_pieces);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Theme::space(2));
    int at = 0;
    for (const CashPieces::Some &some : CashPieces::fewestFor(m_change)) {
        grid->addWidget(new PieceBox(some), at / m_perRow, at % m_perRow, Qt::AlignLeft);
        ++at;
    }
    grid->setColumnStretch(m_perRow, 1);
    body()->addWidget(m_pieces);
}

void ChangeCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    const int perRow = width() < grown(narrowBelow) ? 2 : 3;
    if (perRow == m_perRow)
        return;
    m_perRow = perRow;
    layOut();
}

} // namespace cabas::ui
