// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/accounting/opening.h"
#include "core/db/database.h"

namespace cabas {

/// What members' accounts and the stock say at the beginning of the books, which cannot ask them.
class OpeningFactsService {
public:
    explicit OpeningFactsService(Database &db) : m_db(db) {}

    /// Opening balances of members' accounts, and what the stock was worth at the end of the day
    /// before the first one where anything was counted by then, else what it is worth now.
    Result<OpeningFacts> of(const Session &session, QDate first);

private:
    Database &m_db;
};

} // namespace cabas
