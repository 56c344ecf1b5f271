// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <initializer_list>
#include <memory>

namespace cabas {

/// SHA-256 (FIPS 180-4) of gigabytes: of files, not of the short records of chains. libcrypto uses
/// what the processor has for it, five times quicker than libsodium, which serves where libcrypto
/// is missing.
class Sha256 {
public:
    static constexpr int bytes = 32;

    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    void add(const char *data, qint64 size);
    /// Of all that was added; nothing can be added after it.
    QByteArray result();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// SHA-256 of short pieces one after the other, 64 hex digits, by libsodium, which is loaded
/// anyway: Qt's own takes more than twice as long.
QByteArray sha256Hex(std::initializer_list<QByteArrayView> pieces);

} // namespace cabas
