// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backupcatalogue.h"

#include <QAbstractTableModel>

namespace cabas::ui {

/// A copy with the place it lies in.
struct PlacedCopy {
    QString path;
    KeptCopy copy;
    bool isSecond = false;
};

/// The copies of both places, newest first, and whether they were read back.
class BackupsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Copy, State, ColumnCount };

    explicit BackupsModel(QObject *parent = nullptr);

    /// The copies that lie in two folders; `second` may be empty.
    static std::vector<PlacedCopy> copiesIn(const QString &folder, const QString &second,
                                            const QString &base);
    void setCopies(std::vector<PlacedCopy> copies);
    const PlacedCopy &copy(int row) const { return m_copies[size_t(row)]; }
    int rowOf(const QString &path) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant state(const KeptCopy &copy, int role) const;
    QString secondLine(const PlacedCopy &placed) const;

    std::vector<PlacedCopy> m_copies;
};

} // namespace cabas::ui
