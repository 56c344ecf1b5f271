// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QString>

namespace cabas {

/// How dear one check of a PIN is (Argon2id): a parameter of the file, so that tests are quick
/// and a later version can ask for more.
struct PinCost {
    qint64 ops = 0;    ///< passes
    qint64 memory = 0; ///< bytes

    /// What shops get: 64 MiB and 2 passes, some 75 ms a check.
    static PinCost shipped();
    /// The least libsodium allows: for tests.
    static PinCost least();

    bool operator==(const PinCost &) const = default;
};

/// Hashes of PINs. A PIN is never kept, logged or written anywhere else.
class PinHash {
    Q_DECLARE_TR_FUNCTIONS(PinHash)

public:
    /// The text kept in the file: salt, cost and hash of a PIN. Storage when the machine has not
    /// the memory that the cost asks for.
    static Result<QString> make(const QString &pin, PinCost cost);
    static bool matches(const QString &hash, const QString &pin);
    /// Whether a hash was made at another cost than the file now asks for.
    static bool isOutdated(const QString &hash, PinCost cost);
};

} // namespace cabas
