// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/mailsecret.h"

#include "core/access/shopkey.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace cabas {

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr int maxBytes = 1024;

} // namespace

QString MailSecret::fileOf(const QString &folder, const QString &shopUuid)
{
    return QDir(folder.isEmpty() ? ShopKey::defaultFolder() : folder)
        .filePath(shopUuid + QStringLiteral(".mail"));
}

QString MailSecret::read(const QString &folder, const QString &shopUuid)
{
    QFile file(fileOf(folder, shopUuid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.read(maxBytes));
}

Result<> MailSecret::write(const QString &folder, const QString &shopUuid, const QString &password)
{
    const QString path = fileOf(folder, shopUuid);
    if (password.isEmpty()) {
        QFile::remove(path);
        return Ok{};
    }
    QDir().mkpath(QFileInfo(path).absolutePath());
    const QByteArray bytes = password.toUtf8();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly) &&
        file.write(bytes) == bytes.size() && file.commit())
        return Ok{};
    return storageFailure(tr("The password could not be kept in %1. Free some room or ask for the "
                             "right to write there.")
                              .arg(QFileInfo(path).absolutePath()),
                          u"mail_secret"_qs);
}

} // namespace cabas
