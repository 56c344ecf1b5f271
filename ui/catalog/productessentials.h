// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/productsheetservice.h"
#include "core/stock/stockservice.h"

#include <QWidget>

class QVBoxLayout;

namespace cabas::ui {

class Desk;

/// What one asks first of a product: price, stock and how long it lasts, the price over a year,
/// where that price comes from, the lots on the shelf.
class ProductEssentials : public QWidget {
    Q_OBJECT
public:
    ProductEssentials(Desk &desk, const ProductView &view, QWidget *parent = nullptr);

private:
    void addFigures();
    void addChart();
    void addProof();
    void addLots();
    void addTitle(const QString &title);

    Desk &m_desk;
    ProductView m_view;
    std::optional<StockSheet> m_stock; ///< absent for those who may not see it
    QVBoxLayout *m_column;
};

} // namespace cabas::ui
