// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/productlistservice.h"
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

    /// What the filter lets through, by name; the one product where a whole code is typed.
    void show(const ProductFilter &filter);
    const Product &product(int row) const { return m_rows[size_t(row)].product; }
    int rowOf(ProductId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    std::vector<ProductListRow> nextPage() const;
    QVariant chip(const ProductListRow &line, int role) const;

    Desk &m_desk;
    ProductFilter m_filter;
    std::vector<ProductListRow> m_rows;
    bool m_more = false;
};

} // namespace cabas::ui
