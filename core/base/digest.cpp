// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"

#include <sodium.h>

namespace cabas {

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
