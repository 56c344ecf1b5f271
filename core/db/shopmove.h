// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/transaction.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

namespace cabas {

class Database;

/// Carries a shop from a file to a server, or back, value by value: every row of every table as it
/// is, with its number; chains, hashes and signatures stay those that they were.
class ShopMove {
    Q_DECLARE_TR_FUNCTIONS(ShopMove)

public:
    struct Moved {
        int tables = 0;
        qint64 rows = 0;
    };

    /// Copies the shop at `from` (a file or an address) to `to`, which must not exist, or be an
    /// empty database. All of it in one transaction: `to` is whole or nothing. Refused while
    /// another Cabas has `from` open, whose next work would be left behind.
    static Result<Moved> run(const QString &from, const QString &to, const QDateTime &now);

private:
    static Moved copy(Tx &from, Tx &to);
};

} // namespace cabas
