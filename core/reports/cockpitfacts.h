// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/accounting/cockpit.h"
#include "core/db/database.h"

#include <QCoreApplication>

namespace cabas {

/// What the treasurer's desk asks of rooms that stand above the books.
class CockpitFactsService {
    Q_DECLARE_TR_FUNCTIONS(CockpitFactsService)

public:
    /// Days by which a bank's statement may end before its month, where nothing moved after it.
    static constexpr int quietDays = 5;

    explicit CockpitFactsService(Database &db) : m_db(db) {}

    /// What tills and banks say up to a day, it included.
    Result<CockpitFacts> until(const Session &session, QDate day);
    /// What to know before the books are locked by hand until the day of `facts`, in a sentence;
    /// empty where nothing is left. A lock is not refused for it: such takings are posted late.
    static QString beforeLock(const CockpitFacts &facts);

private:
    Database &m_db;
};

} // namespace cabas
