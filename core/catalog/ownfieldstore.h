// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/ownfield.h"
#include "core/db/transaction.h"

#include <vector>

namespace cabas {

/// A shop's own fields and what was written in them.
class OwnFieldStore {
public:
    /// By position.
    static std::vector<OwnField> fields(Tx &tx, RecordKind record);
    static OwnFieldId add(Tx &tx, const OwnField &field);
    static void update(Tx &tx, const OwnField &field);
    /// With all that was written in it.
    static void remove(Tx &tx, OwnFieldId field);

    static OwnValues values(Tx &tx, RecordKind record, qint64 recordId);
    /// An empty text removes the value.
    static void setValue(Tx &tx, OwnFieldId field, qint64 recordId, const QString &value);
};

} // namespace cabas
