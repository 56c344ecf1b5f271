// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/backup.h"

#include <QAbstractTableModel>

namespace cabas::ui {

/// The copies in the folder of backups, newest first, and whether this computer read them back.
class BackupsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Copy, State, ColumnCount };

    explicit BackupsModel(QObject *parent = nullptr);

    void setCopies(std::vector<BackupCopy> copies);
    const BackupCopy &copy(int row) const { return m_copies[size_t(row)]; }

    /// Remembers what reading a copy back told, until the copy changes.
    static void remember(const QString &path, bool sound);
    /// Absent: nobody read it back here.
    static std::optional<bool> remembered(const QString &path);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant state(const BackupCopy &copy, int role) const;

    std::vector<BackupCopy> m_copies;
};

} // namespace cabas::ui
