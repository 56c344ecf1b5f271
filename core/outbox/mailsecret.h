// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QString>

namespace cabas {

/// The password of the shop's mailbox: in the desktop's keyring where one is open, else in a
/// private file of each computer (0600) beside the signing key, sealed for this computer
/// (LocalSeal). Never in clear text on a disk, never in the shop's file, its backups or its
/// exports.
class MailSecret {
    Q_DECLARE_TR_FUNCTIONS(MailSecret)

public:
    static QString fileOf(const QString &folder, const QString &shopUuid);
    /// Empty when none is kept here. `folder` empty means the usual one.
    static QString read(const QString &folder, const QString &shopUuid);
    /// An empty password removes what is kept. Storage when it cannot be written.
    static Result<> write(const QString &folder, const QString &shopUuid, const QString &password);

private:
    static Result<> writeFile(const QString &path, const QString &shopUuid,
                              const QString &password);
};

} // namespace cabas
