// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/pinhash.h"

#include <sodium.h>

#include <array>

namespace cabas {

namespace {

bool startSodium()
{
    static const bool started = sodium_init() >= 0;
    return started;
}

/// The PIN's bytes, wiped when they are no longer needed.
class PinBytes {
public:
    explicit PinBytes(const QString &pin) : m_bytes(pin.toUtf8()) {}
    ~PinBytes() { sodium_memzero(m_bytes.data(), size_t(m_bytes.size())); }
    PinBytes(const PinBytes &) = delete;
    PinBytes &operator=(const PinBytes &) = delete;

    const char *data() const { return m_bytes.constData(); }
    unsigned long long size() const { return static_cast<unsigned long long>(m_bytes.size()); }

private:
    QByteArray m_bytes;
};

} // namespace

PinCost PinCost::shipped()
{
    return {qint64(crypto_pwhash_OPSLIMIT_INTERACTIVE), qint64(crypto_pwhash_MEMLIMIT_INTERACTIVE)};
}

PinCost PinCost::least()
{
    return {qint64(crypto_pwhash_OPSLIMIT_MIN), qint64(crypto_pwhash_MEMLIMIT_MIN)};
}

Result<QString> PinHash::make(const QString &pin, PinCost cost)
{
    const PinBytes bytes(pin);
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const bool isDone =
        startSodium() && crypto_pwhash_str(hash.data(), bytes.data(), bytes.size(),
                                           static_cast<unsigned long long>(cost.ops),
                                           static_cast<size_t>(cost.memory)) == 0;
    if (!isDone)
        return storageFailure(tr("This computer has not enough free memory to keep a PIN safely. "
                                 "Close other programs and try again."),
                              u"pin_memory"_qs);
    return QString::fromLatin1(hash.data());
}

bool PinHash::matches(const QString &hash, const QString &pin)
{
    const PinBytes bytes(pin);
    return startSodium() &&
           crypto_pwhash_str_verify(hash.toLatin1().constData(), bytes.data(), bytes.size()) == 0;
}

bool PinHash::isOutdated(const QString &hash, PinCost cost)
{
    return startSodium() &&
           crypto_pwhash_str_needs_rehash(hash.toLatin1().constData(),
                                          static_cast<unsigned long long>(cost.ops),
                                          static_cast<size_t>(cost.memory)) != 0;
}

} // namespace cabas
