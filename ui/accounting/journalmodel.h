// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/journallisting.h"

#include <QAbstractTableModel>

namespace cabas::ui {

/// Entries as a list.
class JournalModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Day, Number, JournalCode, Document, LabelColumn, Amount, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<JournalHeading> rows);
    const JournalHeading &heading(int row) const { return m_rows[size_t(row)]; }
    int rowOf(EntryId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const JournalHeading &row, int column) const;

    std::vector<JournalHeading> m_rows;
};

} // namespace cabas::ui
