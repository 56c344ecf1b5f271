// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/catalog/ownfield.h"
#include "core/catalog/product.h"
#include "core/db/database.h"

#include <QCoreApplication>

#include <vector>

namespace cabas {

/// The shop's own fields of products, and what is written in them.
class OwnFieldService {
    Q_DECLARE_TR_FUNCTIONS(OwnFieldService)

public:
    explicit OwnFieldService(Database &db) : m_db(db) {}

    static constexpr int maxName = 60;

    /// A new field of products where the id is 0, else another name or other choices; its kind
    /// stays, for values are kept in it. Refused, in words, for the eleventh field, a name that
    /// another one has, and a choice of fewer than two.
    Result<OwnField> save(const Session &session, const OwnField &field);
    /// With all that was written in it.
    Result<> remove(const Session &session, OwnFieldId id);
    /// By position.
    Result<std::vector<OwnField>> fields(RecordKind record) const;
    Result<OwnValues> values(ProductId product) const;
    /// Writes the values that differ, as they were typed, each with a line in the product's
    /// history. Refused as a whole, in words, for one that its field does not take.
    Result<> setValues(const Session &session, ProductId product, const OwnValues &typed);

private:
    Database &m_db;
};

} // namespace cabas
