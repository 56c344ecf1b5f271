// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/rowsmodel.h"

namespace cabas::ui {

/// The lines of an order as rows, whose packs are typed in place. New figures of the same products
/// leave the cell that is being typed in alone.
class OrderLinesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Weeks, Stock, Coming, Daily, Packs, Amount, ColumnCount };

    explicit OrderLinesModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setRows(std::vector<RowOfCells> rows);
    qint64 key(int row) const { return m_rows[size_t(row)].key; }
    /// The row of a key, or -1.
    int rowOf(qint64 key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// How many packs, or how much where it is ordered by the unit, as somebody typed it.
    void typed(qint64 key, const QString &words);

private:
    std::vector<RowOfCells> m_rows;
};

/// Draws the packs as a field, "4 × 6 = 24", and takes what is typed over it.
class PacksCell : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const Theme &theme,
                      const QModelIndex &index) const override;
};

} // namespace cabas::ui
