// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/paymentlist.h"

#include "core/base/text.h"
#include "ui/shell/icons.h"
#include "ui/till/tillwords.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPainter>

namespace cabas::ui {

namespace {

constexpr int rowHeight = 56;

/// One payment; the one in hand stands on the accent's ground with its edge.
class PaymentRow : public QWidget {
public:
    explicit PaymentRow(bool isInHand) : m_isInHand(isInHand) { growHeight(this, rowHeight); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::of(this);
        if (m_isInHand) {
            painter.fillRect(rect(), theme.color(Token::AccentSoft));
            painter.fillRect(QRect(0, 0, Metric::edge, height()), theme.color(Token::Accent));
        } else {
            painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Token::Border));
        }
    }

private:
    bool m_isInHand;
};

} // namespace

PaymentList::PaymentList(QWidget *parent) : Card(parent)
{
    setObjectName(u"payments"_qs);
    setPadding(0);
}

void PaymentList::show(const Tendering &tendering)
{
    if (m_rows != nullptr) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget;
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    int index = 0;
    for (const Payment &payment : tendering.noted())
        addRow(payment.means, payment.tendered,
               payment.reference.isEmpty() ? tr("noted") : payment.reference, index++);
    if (!tendering.facts().total.isNegative())
        addRow(tendering.means(), tendering.typed().value_or(Money()), tr("in hand"), -1);
    body()->addWidget(m_rows);
}

void PaymentList::addRow(TillMeans means, Money amount, const QString &note, int index)
{
    const bool isInHand = index < 0;
    auto *row = new PaymentRow(isInHand);
    auto *icon = new QLabel;
    icon->setPixmap(iconPixmap(TillWords::meansIcon(means), Theme::of(this).color(Token::Text), 20,
                               devicePixelRatioF()));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(new ElidedLabel(TillWords::means(means), TextSize::Body, Weight::Strong));
    words->addWidget(makeLabel(note, TextSize::Caption, Weight::Regular, Token::TextMuted));
    words->addStretch();
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(Theme::space(4), 0, isInHand ? Theme::space(4) : 0, 0);
    line->setSpacing(Theme::space(3));
    line->addWidget(icon);
    line->addLayout(words, 1);
    line->addWidget(
        makeLabel(amountText(amount, QLocale()), TextSize::CounterBody, Weight::Strong));
    if (!isInHand) {
        KeyButton *drop = KeyButton::iconOnly(
            u"x"_qs, tr("Take this payment back: %1").arg(TillWords::means(means)));
        drop->setRole(KeyButton::Role::Quiet);
        drop->setSize(KeyButton::Size::Counter);
        drop->setFocusPolicy(Qt::TabFocus);
        connect(drop, &KeyButton::clicked, this, [this, index] { Q_EMIT dropped(index); });
        line->addWidget(drop);
    }
    m_rows->layout()->addWidget(row);
}

} // namespace cabas::ui
