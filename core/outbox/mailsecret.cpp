// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/mailsecret.h"

#include "core/access/localseal.h"
#include "core/access/shopkey.h"
#include "core/outbox/keyring.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace cabas {

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr int maxBytes = 4096;

QString about(const QString &shopUuid)
{
    return u"mailbox of "_qs + shopUuid;
}

} // namespace

QString MailSecret::fileOf(const QString &folder, const QString &shopUuid)
{
    return QDir(folder.isEmpty() ? ShopKey::defaultFolder() : folder)
        .filePath(shopUuid + QStringLiteral(".mail"));
}

QString MailSecret::read(const QString &folder, const QString &shopUuid)
{
    const QString path = fileOf(folder, shopUuid);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Keyring *keyring = Keyring::ofProgram();
        return keyring == nullptr ? QString() : keyring->read(shopUuid).value_or(QString());
    }
    const QByteArray kept = file.read(maxBytes);
    if (LocalSeal::isSealed(kept))
        return QString::fromUtf8(LocalSeal().open(kept, about(shopUuid)).value_or(QByteArray()));
    // Written in clear text by an older Cabas: not any longer.
    file.close();
    const QString password = QString::fromUtf8(kept);
    static_cast<void>(write(folder, shopUuid, password));
    return password;
}

Result<> MailSecret::write(const QString &folder, const QString &shopUuid, const QString &password)
{
    const QString path = fileOf(folder, shopUuid);
    Keyring *keyring = Keyring::ofProgram();
    const bool isInKeyring =
        !password.isEmpty() && keyring != nullptr && keyring->write(shopUuid, password);
    // One place alone holds it.
    if (keyring != nullptr && !isInKeyring)
        keyring->remove(shopUuid);
    if (!password.isEmpty() && !isInKeyring)
        return writeFile(path, shopUuid, password);
    QFile::remove(path);
    return Ok{};
}

Result<> MailSecret::writeFile(const QString &path, const QString &shopUuid,
                               const QString &password)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    const QByteArray bytes = LocalSeal().seal(password.toUtf8(), about(shopUuid));
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
