// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include "core/base/digestcalls.h"
#include "core/base/latelibrary.h"

#include <sodium.h>

namespace cabas {

const DigestCalls *DigestCalls::get()
{
    static const auto *const calls =
        LateLibrary::calls<DigestCalls>("cabas_archives", "cabasDigestCalls");
    return calls;
}

struct Sha256::State {
    const DigestCalls *crypto = DigestCalls::get();
    EVP_MD_CTX *context = crypto == nullptr ? nullptr : crypto->EVP_MD_CTX_new();
    crypto_hash_sha256_state sodium{};
};

Sha256::Sha256() : m_state(std::make_unique<State>())
{
    State &state = *m_state;
    if (state.context != nullptr &&
        state.crypto->EVP_DigestInit_ex(state.context, state.crypto->EVP_sha256(), nullptr) == 1)
        return;
    if (state.context != nullptr)
        state.crypto->EVP_MD_CTX_free(state.context);
    state.context = nullptr;
    crypto_hash_sha256_init(&state.sodium);
}

Sha256::~Sha256()
{
    if (m_state->context != nullptr)
        m_state->crypto->EVP_MD_CTX_free(m_state->context);
}

void Sha256::add(const char *data, qint64 size)
{
    if (m_state->context != nullptr)
        m_state->crypto->EVP_DigestUpdate(m_state->context, data, size_t(size));
    else
        crypto_hash_sha256_update(&m_state->sodium, reinterpret_cast<const unsigned char *>(data),
                                  size_t(size));
}

QByteArray Sha256::result()
{
    QByteArray sum(bytes, Qt::Uninitialized);
    auto *const out = reinterpret_cast<unsigned char *>(sum.data());
    if (m_state->context != nullptr)
        m_state->crypto->EVP_DigestFinal_ex(m_state->context, out, nullptr);
    else
        crypto_hash_sha256_final(&m_state->sodium, out);
    return sum;
}

QByteArray sha256Hex(std::initializer_list<QByteArrayView> pieces)
{
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    for (const QByteArrayView piece : pieces)
        crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char *>(piece.data()),
                                  static_cast<unsigned long long>(piece.size()));
    QByteArray digest(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256_final(&state, reinterpret_cast<unsigned char *>(digest.data()));
    return digest.toHex();
}

} // namespace cabas
