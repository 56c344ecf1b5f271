// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/productsheetservice.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace cabas::ui {

class Desk;
class KeyButton;
class ProductTile;
class SidePanel;
class TabStrip;

/// One product beside the list: what it is and where it comes from, then essentials, purchases,
/// codes and moves on tabs, and what may be done with it.
class ProductPanel : public QWidget {
    Q_OBJECT

public:
    explicit ProductPanel(Desk &desk, QWidget *parent = nullptr);

    void showProduct(ProductId id);
    std::optional<ProductId> product() const { return m_id; }

Q_SIGNALS:
    void closed();
    void editWanted(cabas::ProductId id);
    /// The page of the product.
    void pageWanted(cabas::ProductId id);
    void countWanted(cabas::ProductId id);
    void lossWanted(cabas::ProductId id);

private:
    enum Tab { Essential, Purchases, Codes, Moves };
    void buildUi();
    void buildHead();
    void buildFoot();
    void fill();
    void fillHead(const ProductView &view);
    void fillMarks(const ProductView &view);
    void fillMoves(const Product &product);
    void addRow(const QString &left, const QString &right);
    void askLabel();

    Desk &m_desk;
    SidePanel *m_panel = nullptr;
    ProductTile *m_tile = nullptr;
    QWidget *m_marks = nullptr;
    QHBoxLayout *m_marksRow = nullptr;
    TabStrip *m_tabs = nullptr;
    QVBoxLayout *m_rows = nullptr;
    KeyButton *m_edit = nullptr;
    std::optional<ProductId> m_id;
};

} // namespace cabas::ui
