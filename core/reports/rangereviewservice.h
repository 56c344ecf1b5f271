// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/reports/rangereview.h"

namespace cabas {

/// The products that somebody is to decide about: which stay, which go, which are tried.
class RangeReviewService {
public:
    explicit RangeReviewService(Database &db) : m_db(db) {}

    /// `days`: for how long nobody has bought what is unsold, 1 to 3,650; the other lists do not
    /// ask.
    Result<RangeReview> list(const Session &session, ReviewList list, int days) const;
    /// How many are due today.
    Result<int> countDue(const Session &session) const;

private:
    Database &m_db;
};

} // namespace cabas
