// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/localseal.h"

#include "core/db/dberror.h"

#include <QSysInfo>

#include <sodium.h>

namespace cabas {

namespace {

const QByteArray &head()
{
    static const QByteArray bytes("cabas-local-seal 1\n");
    return bytes;
}

constexpr qsizetype saltBytes = crypto_generichash_KEYBYTES_MIN;
constexpr qsizetype nonceBytes = crypto_secretbox_xchacha20poly1305_NONCEBYTES;
constexpr qsizetype macBytes = crypto_secretbox_xchacha20poly1305_MACBYTES;

unsigned char *out(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}
const unsigned char *in(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}
unsigned long long lengthOf(const QByteArray &bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, '\0');
    randombytes_buf(bytes.data(), size_t(size));
    return bytes;
}

} // namespace

QByteArray LocalSeal::ofThisComputer()
{
    return QSysInfo::machineUniqueId();
}

bool LocalSeal::isSealed(const QByteArray &bytes)
{
    return bytes.startsWith(head());
}

QByteArray LocalSeal::keyFrom(const QByteArray &salt, const QString &about) const
{
    static const bool isStarted = sodium_init() >= 0;
    require(isStarted, "libsodium could not start");
    QByteArray key(crypto_secretbox_xchacha20poly1305_KEYBYTES, '\0');
    // Each part with its length: no two pairs of machine and word give the same text.
    const QByteArray word = about.toUtf8();
    const QByteArray text = QByteArray::number(m_machine.size()) + ':' + m_machine + word;
    crypto_generichash(out(key), size_t(key.size()), in(text), lengthOf(text), in(salt),
                       size_t(salt.size()));
    return key;
}

QByteArray LocalSeal::seal(const QByteArray &plain, const QString &about) const
{
    const QByteArray salt = randomBytes(saltBytes);
    const QByteArray nonce = randomBytes(nonceBytes);
    const QByteArray key = keyFrom(salt, about);
    QByteArray sealed(plain.size() + macBytes, '\0');
    crypto_secretbox_xchacha20poly1305_easy(out(sealed), in(plain), lengthOf(plain), in(nonce),
                                            in(key));
    return head() + salt + nonce + sealed;
}

std::optional<QByteArray> LocalSeal::open(const QByteArray &sealed, const QString &about) const
{
    const qsizetype before = head().size() + saltBytes + nonceBytes;
    if (!isSealed(sealed) || sealed.size() < before + macBytes)
        return std::nullopt;
    const QByteArray key = keyFrom(sealed.mid(head().size(), saltBytes), about);
    const QByteArray nonce = sealed.mid(head().size() + saltBytes, nonceBytes);
    const QByteArray body = sealed.mid(before);
    QByteArray plain(body.size() - macBytes, '\0');
    if (crypto_secretbox_xchacha20poly1305_open_easy(out(plain), in(body), lengthOf(body),
                                                     in(nonce), in(key)) != 0)
        return std::nullopt;
    return plain;
}

} // namespace cabas
