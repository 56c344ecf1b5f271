// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/shopkey.h"

#include "core/access/auditstore.h"
#include "core/access/shopstore.h"
#include "core/db/dberror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <sodium.h>

namespace cabas {

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions forOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                         QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
constexpr int maxFileBytes = 4096;

bool startSodium()
{
    static const bool started = sodium_init() >= 0;
    return started;
}

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

/// Exactly `size` bytes from hex digits, or nothing.
QByteArray fromHex(const QString &text, qsizetype size)
{
    const QByteArray bytes = QByteArray::fromHex(text.toLatin1());
    return bytes.size() == size && bytes.toHex() == text.toLower().toLatin1() ? bytes
                                                                              : QByteArray();
}

/// The key's file as it stood when it was read last: a till closes with it day after day.
struct ReadFile {
    QString path;
    QDateTime modified;
    qint64 size = 0;

    bool operator==(const ReadFile &) const = default;
};

} // namespace

QString ShopKey::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/keys");
}

QString ShopKey::fileOf(const QString &folder, const QString &shopUuid)
{
    return QDir(folder).filePath(shopUuid + QStringLiteral(".key"));
}

Result<ShopKey> ShopKey::loadOrCreate(Tx &tx, const Session &session, const QString &folder)
{
    require(startSodium(), "libsodium could not start");
    const QString uuid = ShopStore::uuid(tx);
    const QString path = fileOf(folder.isEmpty() ? defaultFolder() : folder, uuid);
    const QFileInfo file(path);
    CABAS_LET(key, file.exists() ? load(file) : create(path, uuid));
    if (!ShopStore::hasKey(tx, key.publicKey())) {
        // Told in the details too: the clock may have gone on before the audit reads it.
        const QDateTime now = session.now();
        const qint64 id = ShopStore::addKey(tx, key.publicKey(), now);
        AuditStore::record(
            tx, session, "key.start", u"key"_qs, id,
            {{u"public_key"_qs, key.publicKey()}, {u"created_at"_qs, instantText(now)}});
    }
    return key;
}

ShopKey::ShopKey(const QByteArray &seed)
{
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, '\0');
    m_secretKey = QByteArray(crypto_sign_SECRETKEYBYTES, '\0');
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char *>(publicKey.data()),
                             reinterpret_cast<unsigned char *>(m_secretKey.data()), bytesOf(seed));
    m_publicKey = QString::fromLatin1(publicKey.toHex());
}

Result<ShopKey> ShopKey::load(const QFileInfo &info)
{
    static thread_local ReadFile lastRead;
    static thread_local std::optional<ShopKey> lastKey;
    const ReadFile asked{info.filePath(), info.lastModified(), info.size()};
    if (!lastKey || asked != lastRead) {
        CABAS_LET(key, read(asked.path));
        lastKey = std::move(key);
        lastRead = asked;
    }
    return *lastKey;
}

Result<ShopKey> ShopKey::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return storageFailure(tr("The shop’s key %1 cannot be read. Ask for the right to read it, "
                                 "or name another folder with --keys.")
                                  .arg(path),
                              u"key_unreadable"_qs);
    const QStringList lines = QString::fromLatin1(file.read(maxFileBytes)).split(u'\n');
    const QByteArray seed = fromHex(lines.value(2), crypto_sign_SEEDBYTES);
    if (lines.value(0) != u"cabas-key 1" || seed.isEmpty())
        return storageFailure(tr("The shop’s key %1 is damaged. Put back a copy of it, or move it "
                                 "away: the shop then goes on with a new key.")
                                  .arg(path),
                              u"key_damaged"_qs);
    if (file.permissions() & forOthers)
        file.setPermissions(ownerOnly);
    return ShopKey(seed);
}

Result<ShopKey> ShopKey::create(const QString &path, const QString &shopUuid)
{
    const QString folder = QFileInfo(path).absolutePath();
    QByteArray seed(crypto_sign_SEEDBYTES, '\0');
    randombytes_buf(seed.data(), size_t(seed.size()));
    const QByteArray text = "cabas-key 1\n" + shopUuid.toLatin1() + '\n' + seed.toHex() + '\n';
    bool isWritten = QDir().mkpath(folder);
    QSaveFile file(path);
    isWritten = isWritten && file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly) &&
                file.write(text) == text.size() && file.commit();
    if (!isWritten)
        return storageFailure(tr("The shop’s key could not be written to %1. Free some room or "
                                 "name another folder with --keys.")
                                  .arg(folder),
                              u"key_unwritable"_qs);
    return ShopKey(seed);
}

QString ShopKey::sign(const QByteArray &bytes) const
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr,
                         bytesOf(bytes), static_cast<unsigned long long>(bytes.size()),
                         bytesOf(m_secretKey));
    return QString::fromLatin1(signature.toHex());
}

bool ShopKey::verify(const QString &publicKey, const QByteArray &bytes, const QString &signature)
{
    const QByteArray key = fromHex(publicKey, crypto_sign_PUBLICKEYBYTES);
    const QByteArray signatureBytes = fromHex(signature, crypto_sign_BYTES);
    return startSodium() && !key.isEmpty() && !signatureBytes.isEmpty() &&
           crypto_sign_verify_detached(bytesOf(signatureBytes), bytesOf(bytes),
                                       static_cast<unsigned long long>(bytes.size()),
                                       bytesOf(key)) == 0;
}

} // namespace cabas
