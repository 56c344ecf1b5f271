// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/diskroom.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace cabas {

namespace {

DiskRoom::Room &measured()
{
    static DiskRoom::Room room;
    return room;
}

} // namespace

qint64 DiskRoom::room(const QString &folder)
{
    if (measured())
        return measured()(folder);
    struct statvfs disk {};
    if (::statvfs(QFile::encodeName(folder).constData(), &disk) != 0)
        return 0;
    return qint64(disk.f_bavail) * qint64(disk.f_frsize);
}

void DiskRoom::measureWith(const Room &room)
{
    measured() = room;
}

QString DiskRoom::asideOf(const QString &shop)
{
    return shop + QStringLiteral(".reserve");
}

DiskRoom::Found DiskRoom::weigh(const QString &shop, const Room &measure)
{
    const QString folder = QFileInfo(shop).absolutePath();
    Found found;
    found.bytes = measure ? measure(folder) : room(folder);
    found.isAside = QFileInfo(asideOf(shop)).size() >= putAside;
    // What was given back is not taken for room that somebody made.
    const qint64 least = found.isAside ? leastRoom : leastRoom + putAside;
    if (found.bytes < least)
        found.state = State::Short;
    else if (found.bytes < scarce)
        found.state = State::Scarce;
    return found;
}

DiskRoom::Found DiskRoom::look(const QString &shop, const Room &measure)
{
    Found found = weigh(shop, measure);
    if (found.state == State::Enough && !found.isAside)
        found.isAside = keepAside(shop);
    if (found.state != State::Short || !giveBack(shop))
        return found;
    found = weigh(shop, measure);
    found.isGivenBack = true;
    return found;
}

bool DiskRoom::giveBack(const QString &shop)
{
    return QFile::remove(asideOf(shop));
}

bool DiskRoom::keepAside(const QString &shop)
{
    const QByteArray path = QFile::encodeName(asideOf(shop));
    // A link that somebody put there is not followed.
    const int file = ::open(path.constData(), O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0)
        return false;
    // Blocks of the disk, not only a length: a file full of nothing would keep no room.
    const bool isKept = ::posix_fallocate(file, 0, off_t(putAside)) == 0;
    ::close(file);
    if (!isKept)
        QFile::remove(asideOf(shop));
    return isKept;
}

} // namespace cabas
