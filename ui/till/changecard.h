// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "ui/widgets/card.h"

class QLabel;

namespace cabas::ui {

/// How to give an amount back with the fewest coins and notes.
class ChangeCard : public Card {
    Q_OBJECT

public:
    explicit ChangeCard(QWidget *parent = nullptr);

    void show(Money change);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();

    Money m_change;
    int m_perRow = 3;
    QLabel *m_title;
    QWidget *m_pieces = nullptr;
};

} // namespace cabas::ui
