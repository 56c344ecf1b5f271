// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/till/livebasket.h"

#include <QAbstractTableModel>

namespace cabas::ui {

/// A line of a basket in words, as its row shows it.
struct BasketRow {
    int position = 0; ///< 0 while it is on its way to the file
    QString name;
    QString quantity;
    QString price;
    QString amount; ///< without the currency, which the total has
    QString icon;
    QString note; ///< what keeps it from being sold, a discount's reason

    bool operator==(const BasketRow &) const = default;
    bool isPending() const { return position == 0; }

    static BasketRow of(const BasketItem &item, const QLocale &locale);
    static BasketRow of(const PendingLine &line, const QLocale &locale);
};

/// The rows of the basket but for the last one, which stands pinned under them.
class BasketModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Article, Count, Price, Amount, ColumnCount };

    explicit BasketModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// Shows the basket; rows that stay as they were are not told anew.
    void show(const LiveBasket &basket);
    /// The line pinned under the table; absent while the basket is empty.
    const std::optional<BasketRow> &last() const { return m_last; }
    /// The position of a row's line in the basket, 0 while it is on its way.
    int positionAt(int row) const { return m_rows[std::size_t(row)].position; }
    int rowOf(int position) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const BasketRow &row, int column) const;

    std::vector<BasketRow> m_rows;
    std::optional<BasketRow> m_last;
};

} // namespace cabas::ui
