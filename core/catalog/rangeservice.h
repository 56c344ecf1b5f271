// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/catalog/productsheet.h"
#include "core/db/database.h"

#include <QCoreApplication>

namespace cabas {

/// What becomes of a product in the range, and when one looks at it again.
struct RangeDecision {
    LifeState life = LifeState::Active;
    std::optional<QDate> reviewOn; ///< absent: no more
    QString reason;                ///< for the history; may be empty
};

/// Decides what stays in the range.
class RangeService {
    Q_DECLARE_TR_FUNCTIONS(RangeService)

public:
    static constexpr int maxReason = 200;

    explicit RangeService(Database &db) : m_db(db) {}

    /// Puts the decision on a product, with who and why in its history. A day of review that has
    /// passed is refused: it would stay on the list it was just taken from.
    Result<> decide(const Session &session, ProductId id, const RangeDecision &decision);

private:
    Database &m_db;
};

} // namespace cabas
