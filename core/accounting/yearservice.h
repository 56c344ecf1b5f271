// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/accounting/journalstore.h"
#include "core/accounting/yearend.h"
#include "core/db/database.h"

#include <QCoreApplication>

namespace cabas {

/// The door of fiscal years: closing one step after the other, each entry seen before it is
/// posted, opening entries of the next year, allocation of the result. What rooms above the books
/// know comes as YearFacts.
class YearService {
    Q_DECLARE_TR_FUNCTIONS(YearService)

public:
    explicit YearService(Database &db) : m_db(db) {}

    /// The guided list of a year as it stands.
    Result<YearClosing> closing(const Session &session, FiscalYearId year, const YearFacts &facts);

    /// From now on only entries of the year's end may be posted in the year. Refused before its
    /// last day has passed (but on a sandbox file), and while a till's session of the year is open
    /// (`openTills`, see CockpitFacts): its takings belong into the year.
    Result<FiscalYear> beginClosing(const Session &session, FiscalYearId year, int openTills);
    /// Gives up a closing that was begun; a year closed for good stays so. The reason is kept in
    /// the audit.
    Result<FiscalYear> reopen(const Session &session, FiscalYearId year, const QString &reason);

    /// Posts what a step proposes: the stock, goods not invoiced and interest of loans (both taken
    /// back on the next year's first day), depreciation. Refused when there is nothing to post.
    Result<PostedEntry> post(const Session &session, FiscalYearId year, YearStepKind step,
                             const YearFacts &facts);
    /// Posts a prepaid, deferred or accrued amount, and its contrary on the next year's first day.
    Result<PostedEntry> adjust(const Session &session, FiscalYearId year,
                               const YearAdjustment &adjustment);
    /// Reverses an entry of the year's end, with what it wrote into the next year.
    Result<PostedEntry> takeBack(const Session &session, EntryId entry);

    /// Closes for good and writes the next year's opening entries: balances by account and third
    /// party, the result on its account. Opening entries that were imported must say the same.
    /// Refused while an earlier year is not closed.
    Result<FiscalYear> close(const Session &session, FiscalYearId year);

    /// What the members may share out, and the law's terms.
    Result<AllocationFacts> allocationFacts(const Session &session, QDate on);
    Result<AllocationTerms> allocationTerms(const Session &session);
    Result<PostedEntry> allocate(const Session &session, FiscalYearId year,
                                 const Allocation &allocation);

private:
    Database &m_db;
};

} // namespace cabas
