// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace cabas::ui {

/// A small table of texts with a state chip after the first column that has one: accounts, their
/// uses, fiscal years.
class AccountList : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Row {
        QString key; ///< stays when the list is read again
        QStringList texts;
        QString chip; ///< a word beside the second text; empty for none
    };

    AccountList(QStringList headers, QObject *parent);

    void show(std::vector<Row> rows);
    QString key(int row) const;
    int rowOf(const QString &key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headers;
    std::vector<Row> m_rows;
};

} // namespace cabas::ui
