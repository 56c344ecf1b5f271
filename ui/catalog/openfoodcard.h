// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/productsheetservice.h"
#include "ui/widgets/card.h"

class QLabel;

namespace cabas::ui {

class Desk;
class FactList;
class KeyButton;

/// What Open Food Facts knows of a product and its sheet lacks: shown first, filled in when told.
class OpenFoodCard : public Card {
    Q_OBJECT

public:
    explicit OpenFoodCard(Desk &desk, QWidget *parent = nullptr);

    void showProduct(const ProductView &view);

private:
    void look();
    void fill();
    void close();

    Desk &m_desk;
    ProductView m_view;
    QLabel *m_words = nullptr;
    QLabel *m_attribution = nullptr;
    FactList *m_facts = nullptr;
    KeyButton *m_look = nullptr;
    KeyButton *m_fill = nullptr;
    KeyButton *m_leave = nullptr;
};

} // namespace cabas::ui
