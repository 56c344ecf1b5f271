// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/sealedfile.h"

#include "core/db/dberror.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSaveFile>
#include <QtEndian>

#include <sodium.h>

#include <optional>

namespace cabas {

namespace {

const QByteArray magic = QByteArrayLiteral("cabas-sealed\n");
constexpr quint8 formatVersion = 1;
constexpr int saltBytes = crypto_pwhash_SALTBYTES;
constexpr int streamHeaderBytes = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr int proofBytes = 32;
/// Magic, version, passes (4), memory (8), salt, the stream's own header, proof of the passphrase.
constexpr int fixedBytes = 13 + 1 + 4 + 8 + saltBytes + streamHeaderBytes;
constexpr int blockBytes = 64 * 1024;
constexpr int extraBytes = crypto_secretstream_xchacha20poly1305_ABYTES;
/// What a stranger's header may ask of this machine.
constexpr quint32 mostPasses = 16;
constexpr quint64 mostMemory = quint64(1024) * 1024 * 1024;

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

struct Keys {
    QByteArray stream;
    QByteArray proof;
};

/// Absent when this machine has not the memory.
std::optional<Keys> keysOf(const QString &passphrase, const QByteArray &salt,
                           const SealedFile::Cost &cost)
{
    require(sodium_init() >= 0, "libsodium could not start");
    // The same passphrase typed with composed or separate accents is the same.
    const QByteArray words = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray both(crypto_secretstream_xchacha20poly1305_KEYBYTES + proofBytes, '\0');
    if (crypto_pwhash(raw(both), quint64(both.size()), words.constData(), quint64(words.size()),
                      raw(salt), cost.passes, size_t(cost.memory),
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        return {};
    const int first = crypto_secretstream_xchacha20poly1305_KEYBYTES;
    return Keys{both.left(first), both.mid(first)};
}

QByteArray proofOf(const QByteArray &header, const QByteArray &key)
{
    QByteArray proof(proofBytes, '\0');
    crypto_generichash(raw(proof), proofBytes, raw(header), quint64(header.size()), raw(key),
                       size_t(key.size()));
    return proof;
}

QByteArray headerOf(const SealedFile::Cost &cost, const QByteArray &salt)
{
    QByteArray header = magic;
    header.append(char(formatVersion));
    QByteArray numbers(12, '\0');
    qToBigEndian<quint32>(cost.passes, numbers.data());
    qToBigEndian<quint64>(cost.memory, numbers.data() + 4);
    return header + numbers + salt;
}

} // namespace

Result<> SealedFile::checkPassphrase(const QString &passphrase)
{
    if (passphrase.size() < leastPassphrase)
        return refused(tr("The passphrase needs %1 characters or more: four words that nobody else "
                          "would put together are good.")
                           .arg(leastPassphrase),
                       u"passphrase_short"_qs);
    return Ok{};
}

Failure SealedFile::unreadable(const QString &path)
{
    return storageFailure(tr("%1 cannot be read.").arg(path), u"unreadable"_qs);
}

Failure SealedFile::unwritable(const QString &path)
{
    return storageFailure(
        tr("%1 could not be written. Is the disk full, or was it taken out?").arg(path),
        u"unwritable"_qs);
}

Failure SealedFile::stopped()
{
    return refused(tr("Stopped: nothing was kept of it."), u"stopped"_qs);
}

Failure SealedFile::altered(const QString &path)
{
    return storageFailure(tr("%1 was altered or damaged since it was made, and nothing was taken "
                             "from it. Use another backup.")
                              .arg(path),
                          u"altered"_qs);
}

bool SealedFile::isSealed(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(magic.size()) == magic;
}

Result<> SealedFile::seal(const QString &plain, const QString &sealed, const QString &passphrase,
                          const Cost &cost, const Progress &progress)
{
    CABAS_TRY(checkPassphrase(passphrase));
    if (QFile::exists(sealed))
        return refused(tr("%1 already exists and is not overwritten.").arg(sealed), u"exists"_qs);
    QByteArray salt(saltBytes, '\0');
    randombytes_buf(salt.data(), size_t(salt.size()));
    const std::optional<Keys> keys = keysOf(passphrase, salt, cost);
    if (!keys)
        return storageFailure(tr("This machine has not the memory to seal a backup. Close other "
                                 "programs and try again."),
                              u"memory"_qs);
    crypto_secretstream_xchacha20poly1305_state state;
    QByteArray streamHeader(streamHeaderBytes, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&state, raw(streamHeader), raw(keys->stream));
    QByteArray header = headerOf(cost, salt) + streamHeader;
    header += proofOf(header, keys->proof);
    QFile from(plain);
    if (!from.open(QIODevice::ReadOnly))
        return unreadable(plain);
    // QSaveFile waits for the disk before it gives the name.
    QSaveFile to(sealed);
    if (!to.open(QIODevice::WriteOnly) || to.write(header) != header.size())
        return unwritable(sealed);
    const qint64 all = from.size();
    bool isLast = false;
    for (qint64 done = 0; !isLast;) {
        const QByteArray block = from.read(blockBytes);
        done += block.size();
        isLast = done >= all || block.isEmpty();
        QByteArray out(block.size() + extraBytes, '\0');
        crypto_secretstream_xchacha20poly1305_push(
            &state, raw(out), nullptr, raw(block), quint64(block.size()), raw(header),
            quint64(header.size()),
            isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                   : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        if (to.write(out) != out.size())
            return unwritable(sealed);
        if (progress && !progress(done, all))
            return stopped();
    }
    return to.commit() ? Result<>(Ok{}) : Result<>(unwritable(sealed));
}

Result<> SealedFile::read(const QString &sealed, const QString &passphrase,
                          const Progress &progress, const Take &take)
{
    QFile from(sealed);
    if (!from.open(QIODevice::ReadOnly))
        return unreadable(sealed);
    const QByteArray header = from.read(fixedBytes + proofBytes);
    if (!header.startsWith(magic))
        return refused(tr("%1 is not a sealed backup of Cabas.").arg(sealed), u"not_sealed"_qs);
    if (header.size() < fixedBytes + proofBytes)
        return altered(sealed);
    if (quint8(header[magic.size()]) != formatVersion)
        return refused(
            tr("%1 was sealed by a newer Cabas. Install that one to open it.").arg(sealed),
            u"newer"_qs);
    const char *numbers = header.constData() + magic.size() + 1;
    const Cost cost{qFromBigEndian<quint32>(numbers), qFromBigEndian<quint64>(numbers + 4)};
    if (cost.passes < leastCost.passes || cost.passes > mostPasses ||
        cost.memory < leastCost.memory || cost.memory > mostMemory)
        return altered(sealed);
    const std::optional<Keys> keys =
        keysOf(passphrase, header.mid(magic.size() + 13, saltBytes), cost);
    if (!keys)
        return storageFailure(tr("This machine has not the memory to open the backup. Close other "
                                 "programs and try again."),
                              u"memory"_qs);
    const QByteArray proof = proofOf(header.left(fixedBytes), keys->proof);
    if (sodium_memcmp(proof.constData(), header.constData() + fixedBytes, proofBytes) != 0)
        return refused(
            tr("The passphrase does not open %1. Mind capitals and blanks, and try "
               "again. If it is right, the beginning of the file was altered: use another "
               "backup.")
                .arg(sealed),
            u"passphrase"_qs);
    crypto_secretstream_xchacha20poly1305_state state;
    crypto_secretstream_xchacha20poly1305_init_pull(
        &state, raw(header) + fixedBytes - streamHeaderBytes, raw(keys->stream));
    unsigned char tag = 0;
    while (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL) {
        const QByteArray in = from.read(blockBytes + extraBytes);
        if (in.isEmpty())
            return storageFailure(
                tr("%1 is cut short: its end is missing. Use another backup.").arg(sealed),
                u"cut_short"_qs);
        QByteArray out(std::max<qsizetype>(in.size() - extraBytes, 0), '\0');
        if (in.size() < extraBytes ||
            crypto_secretstream_xchacha20poly1305_pull(&state, raw(out), nullptr, &tag, raw(in),
                                                       quint64(in.size()), raw(header),
                                                       quint64(header.size())) != 0)
            return altered(sealed);
        if (!take(out.constData(), out.size()))
            return unwritable(sealed);
        if (progress && !progress(from.pos(), from.size()))
            return stopped();
    }
    return from.atEnd() ? Result<>(Ok{}) : Result<>(altered(sealed));
}

Result<> SealedFile::unseal(const QString &sealed, const QString &plain, const QString &passphrase,
                            const Progress &progress)
{
    if (QFile::exists(plain))
        return refused(tr("%1 already exists and is not overwritten.").arg(plain), u"exists"_qs);
    QSaveFile to(plain);
    if (!to.open(QIODevice::WriteOnly) || !to.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return unwritable(plain);
    bool isWritten = true;
    const Result<> outcome =
        read(sealed, passphrase, progress, [&](const char *bytes, qint64 size) {
            isWritten = to.write(bytes, size) == size;
            return isWritten;
        });
    if (!isWritten)
        return unwritable(plain);
    CABAS_TRY(outcome);
    return to.commit() ? Result<>(Ok{}) : Result<>(unwritable(plain));
}

Result<QString> SealedFile::check(const QString &sealed, const QString &passphrase,
                                  const Progress &progress)
{
    QCryptographicHash sum(QCryptographicHash::Sha256);
    CABAS_TRY(read(sealed, passphrase, progress, [&](const char *bytes, qint64 size) {
        sum.addData(QByteArrayView(bytes, size));
        return true;
    }));
    return QString::fromLatin1(sum.result().toHex());
}

} // namespace cabas
