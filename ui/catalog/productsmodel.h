// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/productlistservice.h"
#include "core/stock/recentsales.h"
#include "ui/shell/desk.h"

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

namespace cabas::ui {

/// The products that a filter leaves, by name, read a page at a time as the list is scrolled; how
/// a product sold of late is read when its row is first drawn.
class ProductsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, CodeColumn, FamilyColumn, SupplierColumn, Stock, Sales, Vat, PriceColumn };
    static constexpr int columnTotal = PriceColumn + 1;

    explicit ProductsModel(Desk &desk, QObject *parent = nullptr);

    void show(const ProductFilter &filter);
    const ProductFilter &filter() const { return m_filter; }
    /// What families and suppliers are called, for the columns that say so.
    void setNames(const QHash<FamilyId, QString> &families,
                  const QHash<SupplierId, QString> &suppliers);
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
    const RecentSales &sales(int row) const;
    QVariant text(const QModelIndex &index) const;
    QVariant chip(int row, int role) const;

    Desk &m_desk;
    ProductFilter m_filter;
    std::vector<ProductListRow> m_rows;
    mutable std::vector<std::optional<RecentSales>> m_sales; ///< one a row; absent: not yet read
    QHash<FamilyId, QString> m_families;
    QHash<SupplierId, QString> m_suppliers;
    bool m_more = false;
};

} // namespace cabas::ui
