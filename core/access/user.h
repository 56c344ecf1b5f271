// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/permission.h"
#include "core/base/id.h"
#include "core/base/money.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace cabas {

/// Someone who may sign in. `name` is the word of `--as`; the PIN's hash never leaves the store.
struct User {
    UserId id{0};
    QString name;
    QString displayName;
    QString language; ///< "fr", "en", or empty for the shop's
    bool hasPin = false;
    std::vector<Role> roles;
    std::optional<qint64> memberRef; ///< opaque: access never looks at members
    bool active = true;
    int revision = 1;
};

/// The one row about the shop itself.
struct ShopProfile {
    QString uuid;
    QString name;
    QString siren;
    QString profile;
    QString language;
    QByteArray timeZone;
    QString vatRegime; ///< liable, franchise, exempt
    QString yearStart; ///< "01-01": month and day
    Money share;       ///< value of one share
    bool sandbox = false;
    qint64 pinOps = 0;    ///< Argon2id cost: passes
    qint64 pinMemory = 0; ///< Argon2id cost: bytes
    UserId owner{0};
    int revision = 1;
    QDateTime createdAt;
};

} // namespace cabas
