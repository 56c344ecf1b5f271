// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/orderproposal.h"
#include "core/purchasing/supplierorder.h"
#include "ui/widgets/card.h"

class QLabel;

namespace cabas::ui {

class Desk;
class KeyButton;
class ProgressSegments;

/// What an order comes to: its total, how far it is from free transport or from the least one may
/// order, its weight, lines and packs. Hidden while there is no line.
class OrderSums : public Card {
    Q_OBJECT

public:
    explicit OrderSums(Desk &desk, QWidget *parent = nullptr);

    /// Reads the terms of whom the order is written to.
    void setSupplier(SupplierId supplier);
    void setLines(const std::vector<OrderLine> &lines);
    /// What the lines weigh, as far as that is known.
    void setWeight(const OrderWeight &weight);

Q_SIGNALS:
    /// More is to be proposed, so that the order comes to this amount.
    void completeWanted(cabas::Money amount);

private:
    QLayout *makeTotal();
    QWidget *makeGoal();
    QWidget *makeLoad();

    Desk &m_desk;
    OrderTerms m_terms;
    Money m_goal; ///< 0: nothing to reach
    QLabel *m_total = nullptr;
    QWidget *m_goalPart = nullptr;
    QLabel *m_goalWords = nullptr;
    QLabel *m_missing = nullptr;
    ProgressSegments *m_bar = nullptr;
    KeyButton *m_complete = nullptr;
    QWidget *m_load = nullptr;
    QLabel *m_weight = nullptr;
    QLabel *m_packs = nullptr;
};

} // namespace cabas::ui
