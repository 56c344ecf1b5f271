// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/ledgerslice.h"

#include <QAbstractTableModel>

#include <functional>

namespace cabas::ui {

/// An account's lines with their running balance, read page after page as one scrolls; the first
/// row is what was carried.
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
        Letter,
        Balance,
        ColumnCount
    };

    /// Reads the lines after those of a slice.
    using More = std::function<std::vector<LedgerRow>(const LedgerSlice &slice)>;

    LedgerModel(More more, QObject *parent);

    void show(LedgerSlice slice);
    const LedgerSlice &slice() const { return m_slice; }
    /// The entry of a row; none for what was carried.
    std::optional<EntryId> entry(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;

    More m_more;
    LedgerSlice m_slice;
    bool m_isMade = false;
};

} // namespace cabas::ui
