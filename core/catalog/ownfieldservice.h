// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/catalog/ownfield.h"
#include "core/catalog/product.h"
#include "core/db/database.h"

#include <QCoreApplication>

#include <vector>

namespace cabas {

/// The shop's own fields of its records, and what is written in them.
class OwnFieldService {
    Q_DECLARE_TR_FUNCTIONS(OwnFieldService)

public:
    explicit OwnFieldService(Database &db) : m_db(db) {}

    static constexpr int maxName = 60;

    /// A new field where the id is 0, else another name or other choices; its kind
    /// stays, for values are kept in it. Refused, in words, for the eleventh field, a name that
    /// another one has, and a choice of fewer than two.
    Result<OwnField> save(const Session &session, const OwnField &field);
    /// With all that was written in it.
    Result<> remove(const Session &session, OwnFieldId id);
    /// By position.
    Result<std::vector<OwnField>> fields(RecordKind record) const;
    /// What is written of one record. Those of members ask for the right to see them.
    Result<OwnValues> values(const Session &session, RecordKind record, qint64 id) const;
    /// Writes the values that differ, as they were typed: each with a line in the history of a
    /// product, the names of the fields in the audit for all. Refused as a whole, in words, for one
    /// that its field does not take.
    Result<> setValues(const Session &session, RecordKind record, qint64 id,
                       const OwnValues &typed);

private:
    Database &m_db;
};

} // namespace cabas
