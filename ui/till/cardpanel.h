// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/paymentstate.h"
#include "ui/till/tillpanel.h"

class QVBoxLayout;

namespace cabas::ui {

class BigAmount;

/// What the card terminal says, in the till's words: the amount to type, then one key for each
/// answer that can come now. An answer that was lost is looked up, never asked for again.
class CardPanel : public TillPanel {
    Q_OBJECT

public:
    explicit CardPanel(Money amount, QWidget *parent = nullptr);

    const CardPayment &payment() const { return m_payment; }
    /// Whether one may leave: nothing is on the terminal.
    bool mayLeave() const;
    void takeFocus() override;

Q_SIGNALS:
    void accepted();

private:
    void show();
    void take(CardPayment::Event event);

    CardPayment m_payment;
    QVBoxLayout *m_keys;
    QWidget *m_row = nullptr;
};

} // namespace cabas::ui
