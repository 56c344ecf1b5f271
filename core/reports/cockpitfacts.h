// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/accounting/cockpit.h"
#include "core/db/database.h"

namespace cabas {

/// What the treasurer's desk asks of rooms that stand above the books.
class CockpitFactsService {
public:
    /// Days by which a bank's statement may end before its month, where nothing moved after it.
    static constexpr int quietDays = 5;

    explicit CockpitFactsService(Database &db) : m_db(db) {}

    /// What tills and banks say up to a day, it included.
    Result<CockpitFacts> until(const Session &session, QDate day);

private:
    Database &m_db;
};

} // namespace cabas
