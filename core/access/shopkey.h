// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/transaction.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

class QFileInfo;

namespace cabas {

/// The Ed25519 key that signs a shop's closings and archives. Its private half lives in a folder
/// of the user (never in the shop's file or its backups), its public half in the file, so that
/// any machine verifies and only this one signs. A machine without it starts a new key, which is
/// an event in the audit's chain.
class ShopKey {
    Q_DECLARE_TR_FUNCTIONS(ShopKey)

public:
    /// Where private keys live unless `--keys` says otherwise.
    static QString defaultFolder();
    /// The file of a shop's private key in a folder.
    static QString fileOf(const QString &folder, const QString &shopUuid);

    /// This machine's key for the shop of `tx`, made when there is none. `folder` empty means
    /// the default one. Storage when the folder cannot be written or the key's file is damaged.
    static Result<ShopKey> loadOrCreate(Tx &tx, const Session &session, const QString &folder);

    /// 64 hex digits.
    const QString &publicKey() const { return m_publicKey; }
    /// A signature of 128 hex digits.
    QString sign(const QByteArray &bytes) const;
    /// False for a wrong signature as for texts that are no key or no signature.
    static bool verify(const QString &publicKey, const QByteArray &bytes, const QString &signature);

private:
    explicit ShopKey(const QByteArray &seed);
    /// Reads the file unless it is as it was when this thread read it last.
    static Result<ShopKey> load(const QFileInfo &info);
    static Result<ShopKey> read(const QString &path);
    static Result<ShopKey> create(const QString &path, const QString &shopUuid);

    QString m_publicKey;
    QByteArray m_secretKey;
};

} // namespace cabas
