// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/till/tendering.h"
#include "ui/widgets/card.h"

namespace cabas::ui {

/// The payments noted so far, each with a cross to take it back, and the one in hand.
class PaymentList : public Card {
    Q_OBJECT

public:
    explicit PaymentList(QWidget *parent = nullptr);

    void show(const Tendering &tendering);

Q_SIGNALS:
    void dropped(int index);

private:
    void addRow(TillMeans means, Money amount, const QString &note, int index);

    QWidget *m_rows = nullptr;
};

} // namespace cabas::ui
