// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QString>

#include <functional>

namespace cabas {

/// A file under a passphrase: Argon2id makes the key, libsodium's secretstream
/// (XChaCha20-Poly1305) seals the bytes in blocks that can neither be changed, moved, left out nor
/// cut off. The header (version, cost, salt) is sealed too.
class SealedFile {
    Q_DECLARE_TR_FUNCTIONS(SealedFile)

public:
    /// What deriving the key costs: passes, and bytes of memory.
    struct Cost {
        quint32 passes = 3;
        quint64 memory = 256 * 1024 * 1024;
    };
    /// The least that is allowed, for tests.
    static constexpr Cost leastCost{1, 8192};

    /// Told as bytes are done; false stops, and nothing is left.
    using Progress = std::function<bool(qint64 done, qint64 all)>;

    /// A passphrase of fewer characters is refused.
    static constexpr int leastPassphrase = 8;
    static Result<> checkPassphrase(const QString &passphrase);

    /// Whether a file begins as a sealed one does.
    static bool isSealed(const QString &path);
    /// Writes `plain` sealed to `sealed`, which must not exist; on the disk when this returns.
    static Result<> seal(const QString &plain, const QString &sealed, const QString &passphrase,
                         const Cost &cost, const Progress &progress = {});
    /// Writes what was sealed to `plain`, which must not exist and which only its owner may read.
    /// Refused in words: a wrong passphrase, a file that was altered, whose blocks were moved,
    /// that is cut short or goes on after its end.
    static Result<> unseal(const QString &sealed, const QString &plain, const QString &passphrase,
                           const Progress &progress = {});
    /// Reads a sealed file to its end without writing it; its plain text's SHA-256 in hex.
    static Result<QString> check(const QString &sealed, const QString &passphrase,
                                 const Progress &progress = {});

private:
    using Take = std::function<bool(const char *bytes, qint64 size)>;
    static Result<> read(const QString &sealed, const QString &passphrase, const Progress &progress,
                         const Take &take);
    static Failure unreadable(const QString &path);
    static Failure unwritable(const QString &path);
    static Failure stopped();
    static Failure altered(const QString &path);
};

} // namespace cabas
