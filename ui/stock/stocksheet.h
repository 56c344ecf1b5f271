// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stock/stockservice.h"

#include <QWidget>

class QVBoxLayout;

namespace cabas::ui {

class Band;
class Desk;
class KeyButton;
class SidePanel;
class TabStrip;

/// One product's stock beside the list: how much, worth how much, in which lots, and on a second
/// tab each move with what was left after it and what it came from.
class StockSheetPanel : public QWidget {
    Q_OBJECT

public:
    explicit StockSheetPanel(Desk &desk, QWidget *parent = nullptr);

    void showProduct(ProductId id);
    std::optional<ProductId> product() const { return m_id; }

Q_SIGNALS:
    void closed();
    void countWanted(cabas::ProductId id);
    void lossWanted(cabas::ProductId id);

private:
    enum Tab { Stock, Moves };
    void buildUi();
    void fill();
    void fillStock(const StockSheet &sheet);
    void explainNegative(const StockSheet &sheet);
    void fillLots(const StockSheet &sheet);
    void fillMoves(const StockSheet &sheet);

    Desk &m_desk;
    SidePanel *m_panel = nullptr;
    TabStrip *m_tabs = nullptr;
    QVBoxLayout *m_rows = nullptr;
    KeyButton *m_recall = nullptr;
    KeyButton *m_count = nullptr;
    KeyButton *m_loss = nullptr;
    std::optional<ProductId> m_id;
    QString m_code;
};

} // namespace cabas::ui
