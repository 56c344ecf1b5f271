// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/catalog/arrivalterms.h"
#include "core/catalog/product.h"
#include "core/db/database.h"

#include <QCoreApplication>

namespace cabas {

/// Keeps the tree of families: three floors at most, no family inside itself.
class FamilyService {
    Q_DECLARE_TR_FUNCTIONS(FamilyService)

public:
    static constexpr int maxDepth = 3;

    explicit FamilyService(Database &db) : m_db(db) {}

    Result<Family> add(const Session &session, const QString &name,
                       const std::optional<FamilyId> &parent);
    Result<> rename(const Session &session, FamilyId id, const QString &name);
    Result<> move(const Session &session, FamilyId id, const std::optional<FamilyId> &parent);
    /// Everything in `from` goes to `into`, and `from` is no more: products keep their history.
    /// The number of products that moved. Posted entries keep the accounts they were made with.
    Result<qint64> merge(const Session &session, FamilyId from, FamilyId into);

    /// What a family says of goods that arrive; nothing of its own: as the family above it.
    Result<ArrivalTerms> terms(const Session &session, FamilyId id) const;
    /// Refused: days below 0 or beyond ten years, a temperature no thermometer shows.
    Result<> setTerms(const Session &session, FamilyId id, const ArrivalTerms &terms);

private:
    Database &m_db;
};

} // namespace cabas
