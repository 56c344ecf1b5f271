// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/accounting/cockpit.h"
#include "core/db/database.h"

#include <QCoreApplication>

namespace cabas {

/// What awaits the treasurer, as a list that empties, and the end of a month step by step.
class CockpitService {
    Q_DECLARE_TR_FUNCTIONS(CockpitService)

public:
    explicit CockpitService(Database &db) : m_db(db) {}

    /// Only what there is something of, most urgent first. `facts` are those of yesterday,
    /// `lastMonth` those of the last day of the month before.
    Result<std::vector<CockpitTask>> tasks(const Session &session, const CockpitFacts &facts,
                                           const CockpitFacts &lastMonth);
    /// The steps of closing the month of a day, in order. `facts` are those of its last day.
    Result<std::vector<MonthStep>> month(const Session &session, QDate month,
                                         const CockpitFacts &facts);
    /// Says that a step by hand is done, or is not: the bank while no statement was imported, the
    /// VAT while no return was sent by this program.
    Result<> tick(const Session &session, QDate month, const QString &item, bool done);

    static QString stepTitle(const QString &item);

private:
    Database &m_db;
};

} // namespace cabas
