// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/passphrasefile.h"

#include "core/access/shopkey.h"
#include "core/backup/sealedfile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace cabas {

namespace {

constexpr int mostBytes = 4096;

} // namespace

QString PassphraseFile::pathOf(const QString &keysFolder, const QString &shopUuid)
{
    return QDir(keysFolder.isEmpty() ? ShopKey::defaultFolder() : keysFolder)
        .filePath(shopUuid + QStringLiteral(".passphrase"));
}

QString PassphraseFile::read(const QString &path)
{
    return firstLine(path) ? *firstLine(path) : QString();
}

Result<> PassphraseFile::write(const QString &path, const QString &passphrase)
{
    if (passphrase.isEmpty()) {
        QFile::remove(path);
        return Ok{};
    }
    CABAS_TRY(SealedFile::checkPassphrase(passphrase));
    const QByteArray text = passphrase.toUtf8() + '\n';
    QSaveFile file(path);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()) || !file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(text) != text.size() || !file.commit())
        return storageFailure(tr("The passphrase could not be kept in %1.").arg(path),
                              u"unwritable"_qs);
    return Ok{};
}

Result<QString> PassphraseFile::firstLine(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return storageFailure(tr("The file of the passphrase, %1, cannot be read.").arg(path),
                              u"passphrase_file"_qs);
    QString line = QString::fromUtf8(file.readLine(mostBytes));
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return line;
}

} // namespace cabas
