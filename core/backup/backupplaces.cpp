// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backupplaces.h"

#include "core/db/diskroom.h"

#include <QFile>
#include <QFileInfo>

namespace cabas {

namespace {

/// The table writes blanks and the like as a backslash and three octal digits.
QByteArray plain(const QByteArray &word)
{
    QByteArray out;
    for (qsizetype i = 0; i < word.size(); ++i) {
        bool isOctal = false;
        const int code = word[i] == '\\' ? word.mid(i + 1, 3).toInt(&isOctal, 8) : 0;
        if (isOctal && code > 0 && code < 256) {
            out += char(code);
            i += 3;
        } else {
            out += word[i];
        }
    }
    return out;
}

/// A folder that is not made yet would be made on the disk of the folder above it.
QString nearest(QString folder)
{
    while (!QFileInfo::exists(folder) && folder != QFileInfo(folder).path())
        folder = QFileInfo(folder).path();
    return folder;
}

} // namespace

std::vector<RemovablePlace> BackupPlaces::removableIn(const QByteArray &mounts)
{
    std::vector<RemovablePlace> places;
    for (const QByteArray &line : mounts.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        const QString path = QString::fromUtf8(plain(words.value(1)));
        if (path.startsWith(u"/media/") || path.startsWith(u"/run/media/"))
            places.push_back({path, path.section(u'/', -1)});
    }
    return places;
}

std::vector<RemovablePlace> BackupPlaces::removable()
{
    QFile mounts(QStringLiteral("/proc/self/mounts"));
    return mounts.open(QIODevice::ReadOnly) ? removableIn(mounts.readAll())
                                            : std::vector<RemovablePlace>();
}

qint64 BackupPlaces::room(const QString &folder)
{
    return DiskRoom::room(nearest(folder));
}

bool BackupPlaces::isThere(const QString &folder)
{
    const QFileInfo info(folder);
    return info.isDir() && info.isWritable();
}

} // namespace cabas
