// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QString>

namespace cabas {

/// The passphrase that seals the copies of a shop's second place, so that they can be made with
/// nobody there. It lies beside the shop's key, for its owner alone, and protects what leaves this
/// computer: who can read it here can read the shop's file itself.
class PassphraseFile {
    Q_DECLARE_TR_FUNCTIONS(PassphraseFile)

public:
    /// `keysFolder` empty means the usual one (ShopKey::defaultFolder).
    static QString pathOf(const QString &keysFolder, const QString &shopUuid);
    /// Empty when there is none.
    static QString read(const QString &path);
    /// Empty removes it. Refused when too short.
    static Result<> write(const QString &path, const QString &passphrase);
    /// The first line of a file that a person or a script wrote, for --passphrase-file.
    static Result<QString> firstLine(const QString &path);
};

} // namespace cabas
