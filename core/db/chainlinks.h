// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace cabas {

/// A link of a chain as the file keeps it, with the hash of the one before it.
struct ChainLink {
    QString chain;
    qint64 position = 0; ///< from 1
    QString kind;
    int version = 0;
    qint64 firstId = 0;
    qint64 lastId = 0;
    QByteArray locator;
    QString previous; ///< empty for the first
    QString hash;
};

/// Reads links one by one, for whoever takes a chain out of the file.
class ChainLinks {
public:
    /// Hands on links first..last of a chain, in order, without keeping them.
    static void each(Tx &tx, const QString &chain, qint64 first, qint64 last,
                     const std::function<void(const ChainLink &)> &link);
};

} // namespace cabas
