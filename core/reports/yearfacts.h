// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/accounting/yearend.h"
#include "core/db/database.h"

namespace cabas {

/// What stock and deliveries say at the end of a fiscal year: the books below cannot ask them.
class YearFactsService {
public:
    explicit YearFactsService(Database &db) : m_db(db) {}

    /// The stock's value at the end of the year's last day, and goods received over the year of
    /// which the books have no purchase, by supplier.
    Result<YearFacts> of(const Session &session, const FiscalYear &year);

private:
    Database &m_db;
};

} // namespace cabas
