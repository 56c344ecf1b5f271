// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product.h"
#include "core/stock/stockmove.h"
#include "ui/shell/desk.h"

#include <QAbstractTableModel>

#include <vector>

namespace cabas::ui {

/// Products by name, read page by page as one scrolls, or those that a search found.
class ProductsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Stock, Vat, PriceColumn, ColumnCount };

    explicit ProductsModel(Desk &desk, QObject *parent = nullptr);

    /// All products when nothing is typed, else the product of a code or names that hold it.
    void show(const QString &typed);
    const Product &product(int row) const { return m_rows[size_t(row)].product; }
    int rowOf(ProductId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    struct Line {
        Product product;
        StockLevel level;
    };
    void append(const std::vector<Product> &products);
    std::vector<Product> nextPage() const;
    QVariant chip(const Line &line, int role) const;

    Desk &m_desk;
    std::vector<Line> m_rows;
    bool m_more = false;
};

} // namespace cabas::ui
