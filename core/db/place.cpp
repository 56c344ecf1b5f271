// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/place.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>

#include <algorithm>
#include <array>

namespace cabas {

namespace {

constexpr quint64 userSpaceType = 0x65735546; ///< FUSE

/// `major:minor` of the device a path lies on, as the list of mounts writes it.
QByteArray deviceOf(const QString &path)
{
    struct stat info {};
    if (stat(QFile::encodeName(path).constData(), &info) != 0)
        return {};
    return QByteArray::number(major(info.st_dev)) + ':' + QByteArray::number(minor(info.st_dev));
}

/// Whether what is mounted on a device is a share.
bool isShareMountedOn(const QByteArray &device)
{
    QFile list(QStringLiteral("/proc/self/mountinfo"));
    if (device.isEmpty() || !list.open(QIODevice::ReadOnly))
        return false;
    // number parent major:minor root place options [fields] - type source options (proc(5))
    for (const QByteArray &line : list.readAll().split('\n')) {
        const qsizetype dash = line.indexOf(" - ");
        if (dash < 0 || line.split(' ').value(2) != device)
            continue;
        const QList<QByteArray> mounted = line.mid(dash + 3).split(' ');
        if (Place::isNetworkMount(mounted.value(0), mounted.value(1)))
            return true;
    }
    return false;
}

} // namespace

bool Place::isNetworkFileSystem(quint64 type)
{
    // NFS, SMB, CIFS, SMB2, 9p, Ceph, VirtualBox shares, AFS.
    static constexpr std::array<quint64, 8> types{0x6969,     0x517B,     0xFF534D42, 0xFE534D42,
                                                  0x01021997, 0x00C36400, 0x786F4256, 0x5346414F};
    return std::find(types.begin(), types.end(), type) != types.end();
}

bool Place::isNetworkMount(const QByteArray &type, const QByteArray &source)
{
    // Those of user space that reach over a network; of disks of this machine (NTFS, encrypted
    // folders) there are as many, and these are fine.
    static const QList<QByteArray> shares{"fuse.sshfs",
                                          "fuse.rclone",
                                          "fuse.gvfsd-fuse",
                                          "fuse.s3fs",
                                          "fuse.curlftpfs",
                                          "fuse.davfs",
                                          "fuse.davfs2",
                                          "fuse.glusterfs",
                                          "fuse.smbnetfs",
                                          "fuse.vmhgfs-fuse",
                                          "fuse.ceph",
                                          "fuse.onedriver",
                                          "fuse.kio-fuse",
                                          "fuse.juicefs",
                                          "fuse.gcsfuse",
                                          "nfs",
                                          "nfs4",
                                          "cifs",
                                          "smb3",
                                          "9p",
                                          "ceph",
                                          "afs",
                                          "vboxsf",
                                          "davfs",
                                          "ocfs2"};
    const bool isOfUserSpace = type == "fuse" || type.startsWith("fuse.");
    return shares.contains(type) || (isOfUserSpace && source.contains("://"));
}

bool Place::isShared(const QString &path)
{
    struct statfs info {};
    if (statfs(QFile::encodeName(path).constData(), &info) != 0)
        return false;
    const auto type = quint64(quint32(info.f_type));
    return isNetworkFileSystem(type) || (type == userSpaceType && isShareMountedOn(deviceOf(path)));
}

bool Place::isSynchronised(const QString &path)
{
    const QFileInfo info(path);
    QDir folder(info.isDir() ? info.absoluteFilePath() : info.absolutePath());
    do {
        for (const char *marker : {".dropbox.cache", ".nextcloudsync.log", ".owncloudsync.log",
                                   ".stfolder", ".sync/ID"}) {
            if (QFileInfo::exists(folder.filePath(QLatin1String(marker))))
                return true;
        }
    } while (folder.cdUp());
    return false;
}

} // namespace cabas
