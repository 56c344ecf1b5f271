// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stock/stocklist.h"
#include "ui/shell/desk.h"

#include <QAbstractTableModel>

#include <map>
#include <vector>

namespace cabas::ui {

/// The stock product by product, read page by page as one scrolls: 20,000 products open as fast
/// as 20.
class StockModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, OnHand, Value, LastMove, ColumnCount };
    static constexpr int pageRows = 200;
    /// Of what is typed: who needs more types another letter, and each of them is found singly.
    static constexpr int typedRows = 80;

    explicit StockModel(Desk &desk, QObject *parent = nullptr);

    void show(const StockWish &wish);
    const StockRow &row(int row) const { return m_rows[size_t(row)]; }
    int rowOf(ProductId id) const;
    /// More was found than one page holds: something more must be typed.
    bool isCut() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    std::vector<StockRow> nextPage() const;
    void explain(const std::vector<StockRow> &rows);
    QString display(const StockRow &row, int column) const;

    Desk &m_desk;
    StockWish m_wish;
    std::vector<StockRow> m_rows;
    std::map<ProductId, QString> m_why; ///< of what is below nothing, where only that is shown
    bool m_more = false;
};

} // namespace cabas::ui
