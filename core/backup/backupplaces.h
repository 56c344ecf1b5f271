// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace cabas {

/// A stick or disk that somebody put in.
struct RemovablePlace {
    QString path; ///< where it is mounted
    QString name; ///< its label, as the desktop shows it
};

/// Where backups may go, as this machine knows it.
class BackupPlaces {
public:
    /// What is mounted under /media or /run/media by a table in the form of /proc/self/mounts.
    static std::vector<RemovablePlace> removableIn(const QByteArray &mounts);
    static std::vector<RemovablePlace> removable();

    /// No backup is made that would leave less: sales come first.
    static constexpr qint64 reserve = qint64(256) * 1024 * 1024;
    /// Bytes this user may still write there; of the nearest folder above that exists.
    static qint64 room(const QString &folder);
    /// A folder that is there and takes files; a stick that was taken out does not.
    static bool isThere(const QString &folder);
};

} // namespace cabas
