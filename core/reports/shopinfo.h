// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"

#include <QJsonObject>

namespace cabas {

/// What a file is at a glance, for `cabas info` and for support. Holds no personal data.
class ShopInfo {
public:
    /// `{shop, profile, siren, version, program, sandbox, ..., keys, counts: {table: rows}}`.
    /// `path` is named as given.
    static Result<QJsonObject> read(Database &db, const QString &path);
    /// Which tables there are and what is watched over (SchemaInfo).
    static Result<QJsonObject> schema(Database &db);
};

} // namespace cabas
