// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reporttable.h"

#include <QAbstractTableModel>

namespace cabas::ui {

/// A report's rows as they are seen: sorted, narrowed by what is typed.
class ReportModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(ReportTable table);
    const ReportTable &table() const { return m_table; }
    /// Only rows that hold every word.
    void narrow(const QString &typed);
    /// The report with the rows shown, in their order; without totals when some are left out.
    ReportTable seen() const;
    /// One text a column; empty when some rows are left out.
    QStringList totals() const;
    /// A row's cell as text by the column's field; empty when there is no such column.
    QString text(int row, const QString &field) const;
    /// Rows of which one is the widest in a column: the longest texts, the largest numbers.
    std::vector<int> widest(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void choose();

    ReportTable m_table;
    std::vector<int> m_shown; ///< rows of the report, in the order shown
    QStringList m_words;
    int m_sorted = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace cabas::ui
