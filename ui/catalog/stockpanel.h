// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace cabas::ui {

class Desk;
class Field;
class KeyButton;
class QuantityEdit;
class SidePanel;

/// Puts a product's stock right: what was counted on the shelf, or what was lost and why.
class StockPanel : public QWidget {
    Q_OBJECT

public:
    explicit StockPanel(Desk &desk, QWidget *parent = nullptr);

    void showProduct(ProductId product, bool loss);

Q_SIGNALS:
    void noted(cabas::ProductId product);
    void closed();

private:
    void buildUi();
    void note();
    void renewConsequence();

    Desk &m_desk;
    SidePanel *m_panel = nullptr;
    QuantityEdit *m_quantity = nullptr;
    Field *m_quantityField = nullptr;
    QComboBox *m_reason = nullptr;
    Field *m_reasonField = nullptr;
    QLineEdit *m_zone = nullptr;
    Field *m_zoneField = nullptr;
    QLabel *m_consequence = nullptr;
    KeyButton *m_save = nullptr;
    std::optional<Product> m_product;
    Quantity m_onHand;
    bool m_loss = false;
};

} // namespace cabas::ui
