// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/cardpanel.h"

#include "ui/widgets/bigamount.h"
#include "ui/widgets/keybutton.h"

#include <QBoxLayout>

#include <array>

namespace cabas::ui {

namespace {

using Event = CardPayment::Event;
using State = CardPayment::State;

constexpr std::array<Qt::Key, 3> keys{Qt::Key_Return, Qt::Key_F2, Qt::Key_F3};

} // namespace

CardPanel::CardPanel(Money amount, QWidget *parent)
    : TillPanel(tr("On the card terminal"), parent), m_payment(amount)
{
    setObjectName(u"cardPanel"_qs);
    auto *figure = new BigAmount(BigAmount::Ground::Surface);
    figure->setObjectName(u"cardAmount"_qs);
    figure->setLargest(TextSize::Display64);
    figure->setCaption(tr("By card"));
    figure->setAmount(amount);
    m_keys = new QVBoxLayout;
    m_keys->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(figure);
    body()->addLayout(m_keys);
    body()->addStretch(1);
    m_payment.take(Event::Sent);
    show();
}

bool CardPanel::mayLeave() const
{
    return m_payment.state() == State::Refused;
}

void CardPanel::show()
{
    const bool isWaiting = m_payment.state() == State::Waiting;
    setHint(isWaiting ? CardPayment::words(State::Asked) + u' ' + CardPayment::words(State::Waiting)
                      : QString());
    setProblem(isWaiting ? QString() : CardPayment::words(m_payment.state()));
    if (m_row != nullptr) {
        m_row->hide();
        m_row->deleteLater();
    }
    m_row = new QWidget;
    auto *column = new QVBoxLayout(m_row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    std::size_t at = 0;
    for (const Event event : CardPayment::possible(m_payment.state())) {
        auto *button = new KeyButton(CardPayment::words(event));
        button->setObjectName(u"cardEvent%1"_qs.arg(int(event)));
        button->setSize(KeyButton::Size::Primary);
        button->setSpread(true);
        button->setKey(QKeySequence(keys.at(at++)));
        connect(button, &KeyButton::clicked, this, [this, event] { take(event); });
        column->addWidget(button);
    }
    m_keys->addWidget(m_row);
    m_row->show();
    takeFocus();
}

void CardPanel::take(Event event)
{
    if (!m_payment.take(event))
        return;
    if (m_payment.state() == State::Accepted) {
        Q_EMIT accepted();
        return;
    }
    show();
}

void CardPanel::takeFocus()
{
    if (auto *first = m_row->findChild<KeyButton *>())
        first->setFocus();
}

} // namespace cabas::ui
