// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/journalentry.h"

#include <QAbstractTableModel>

namespace cabas::ui {

/// The lines of a trial balance.
class BalanceModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        AccountColumn,
        LabelColumn,
        Opening,
        Debit,
        Credit,
        DebitBalance,
        CreditBalance,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<TrialBalanceLine> lines);
    const TrialBalanceLine &line(int row) const { return m_lines[size_t(row)]; }
    int rowOf(const QString &account) const;
    /// One text a column: the sums of the lines shown.
    QStringList totals() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static Money amount(const TrialBalanceLine &line, int column);

    std::vector<TrialBalanceLine> m_lines;
};

} // namespace cabas::ui
