// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bank/bankservice.h"

#include <QAbstractTableModel>

namespace cabas::ui {

/// What the bank says, line by line, with what is known of each.
class BankLinesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Day, LabelColumn, Amount, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<BankBoardLine> lines);
    /// The row that a person works at, or -1.
    void setCurrent(int row);
    const BankBoardLine &line(int row) const { return m_lines[size_t(row)]; }
    int rowOf(BankLineId id) const;
    /// The first row from `from` on (round the end) that nothing explains; -1 when all are.
    int nextOpen(int from) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const BankBoardLine &shown, int column, int row) const;
    static QString second(const BankBoardLine &shown);
    QVariant chip(const BankBoardLine &shown, int row, int role) const;

    std::vector<BankBoardLine> m_lines;
    int m_current = -1;
};

/// Lines of the books that the bank has not seen, to tick.
class BankOpenModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Tick, Day, LabelColumn, Amount, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<OpenItem> items);
    const OpenItem &item(int row) const { return m_items[size_t(row)]; }
    void toggle(int row);
    void clearTicks();
    std::vector<qint64> ticked() const;
    Money tickedSum() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    std::vector<OpenItem> m_items;
    std::vector<bool> m_ticks;
};

} // namespace cabas::ui
