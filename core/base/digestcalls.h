// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <openssl/evp.h>

namespace cabas {

/// What is called of libcrypto, under its own names (see LateLibrary; filled in app/late).
struct DigestCalls {
    /// Null where the library is missing.
    static const DigestCalls *get();

    decltype(&::EVP_DigestFinal_ex) EVP_DigestFinal_ex;
    decltype(&::EVP_DigestInit_ex) EVP_DigestInit_ex;
    decltype(&::EVP_DigestUpdate) EVP_DigestUpdate;
    decltype(&::EVP_MD_CTX_free) EVP_MD_CTX_free;
    decltype(&::EVP_MD_CTX_new) EVP_MD_CTX_new;
    decltype(&::EVP_sha256) EVP_sha256;
};

} // namespace cabas
