// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/journalentry.h"

#include <QAbstractTableModel>

namespace cabas::ui {

/// An account's lines with their running balance; the first row is what was carried.
class LedgerModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Day,
        Number,
        JournalCode,
        Document,
        LabelColumn,
        Debit,
        Credit,
        Balance,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(AccountLedger ledger, QDate from);
    const AccountLedger &ledger() const { return m_ledger; }
    /// The entry of a row; none for what was carried.
    std::optional<EntryId> entry(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;

    AccountLedger m_ledger;
    QDate m_from;
    bool m_isMade = false;
};

} // namespace cabas::ui
