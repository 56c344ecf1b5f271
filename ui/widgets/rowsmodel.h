// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QMap>

#include <vector>

namespace cabas::ui {

/// The words of one cell, and what a RowDelegate is to know of it beyond them (roles of Cell).
struct RowCell {
    QString text;
    QMap<int, QVariant> roles = {};
};

/// One row: the key of what it shows, and its cells by column.
struct RowOfCells {
    qint64 key = 0;
    std::vector<RowCell> cells;
};

/// A read-only table given by value, for lists that a page reads whole.
class RowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Side { Left, Right, Center };
    struct Column {
        QString title;
        Side side = Side::Left;
    };

    explicit RowsModel(std::vector<Column> columns, QObject *parent = nullptr);

    void setRows(std::vector<RowOfCells> rows);
    /// Adds rows under those there are.
    void addRows(std::vector<RowOfCells> rows);
    qint64 key(int row) const { return m_rows[size_t(row)].key; }
    /// The row of a key, or -1.
    int rowOf(qint64 key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    int alignment(int column) const;

    std::vector<Column> m_columns;
    std::vector<RowOfCells> m_rows;
};

} // namespace cabas::ui
