// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/database.h"

#include <QCoreApplication>
#include <QString>

#include <functional>
#include <memory>

namespace cabas {

/// The same as ShopFile, of a shop in a database of a PostgreSQL server (see ServerAddress).
class ServerShop {
    Q_DECLARE_TR_FUNCTIONS(ServerShop)

public:
    /// Makes a shop in a database that exists and is empty; nothing is left of it on a failure.
    static Result<> create(const QString &address, const QDateTime &now,
                           const std::function<Result<>(Tx &)> &fill,
                           const std::function<Result<>(Database &)> &then = {});
    /// Opens a shop of exactly this version.
    static Result<std::unique_ptr<Database>> open(const QString &address);
    /// Brings an older shop to this version, each step whole or not at all. No backup is made: who
    /// runs the server does that before.
    static Result<> migrate(const QString &address, const QDateTime &now);
    /// Whether another Cabas is connected to the database.
    static bool isInUse(const QString &address);
    /// Refused, in words, where the database holds a shop or anything else already.
    static Result<> checkEmpty(const QString &address);

private:
    static Result<int> versionOf(Connection &connection, const QString &address);
    static Result<> checkEmpty(Connection &connection, const QString &address);
};

} // namespace cabas
