// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/user.h"
#include "core/db/transaction.h"

namespace cabas {

/// The row about the shop, and answers kept by idempotency key.
class ShopStore {
public:
    static void add(Tx &tx, const ShopProfile &shop);
    static ShopProfile read(Tx &tx);
    static QString uuid(Tx &tx);

    /// The first answer given to a key, as JSON; absent when the key is new.
    static std::optional<QByteArray> answerOf(Tx &tx, const QString &key);
    /// Keeps an answer under its key, in the transaction of the deed.
    static void keepAnswer(Tx &tx, const QString &key, const QString &deed,
                           const QByteArray &answer, const QDateTime &now);

    /// Public keys that ever signed for this shop, in the order they began.
    static std::vector<QString> keys(Tx &tx);
    static bool hasKey(Tx &tx, const QString &publicKey);
    static qint64 addKey(Tx &tx, const QString &publicKey, const QDateTime &now);
};

} // namespace cabas
