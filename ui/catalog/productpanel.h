// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product.h"

#include <QWidget>

class QVBoxLayout;

namespace cabas::ui {

class Desk;
class KeyButton;
class SidePanel;
class TabStrip;

/// One product beside the list: price and stock large, lots, codes, prices and moves on tabs, and
/// what may be done with it.
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
    enum Tab { Essential, Codes, Prices, Moves };
    void buildUi();
    void fill();
    void fillEssential(const Product &product);
    void fillCodes();
    void fillPrices(const Product &product);
    void fillMoves(const Product &product);
    void addRow(const QString &left, const QString &right, bool strong = false);
    void addCode();
    void removeCode(const QString &code);

    Desk &m_desk;
    SidePanel *m_panel = nullptr;
    TabStrip *m_tabs = nullptr;
    QVBoxLayout *m_rows = nullptr;
    KeyButton *m_edit = nullptr;
    std::optional<ProductId> m_id;
};

} // namespace cabas::ui
