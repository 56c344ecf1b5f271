// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace cabas {

/// Where a file lies, as far as several machines may write there: a shop's file may not, for
/// SQLite's locks and its log hold on one machine only.
class Place {
public:
    /// Whether a file or folder lies on a network share.
    static bool isShared(const QString &path);
    /// Whether it lies in a folder that a program copies to other machines by itself (Dropbox,
    /// Nextcloud, ownCloud, Syncthing, Resilio): it would copy the file without its log, or put
    /// another machine's in its place.
    static bool isSynchronised(const QString &path);

    /// A file system's number (statfs f_type) that says so.
    static bool isNetworkFileSystem(quint64 type);
    /// A file system's name and what is mounted, as the system lists them: for those of user
    /// space, which all have one number. `source` is a server's address, or a device.
    static bool isNetworkMount(const QByteArray &type, const QByteArray &source);
};

} // namespace cabas
