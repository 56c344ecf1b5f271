// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/accounting/journalentry.h"
#include "core/base/result.h"
#include "core/db/transaction.h"

namespace cabas {

/// Fiscal years: opened as they are needed, never overlapping, each counting its own entries.
class FiscalYearStore {
    Q_DECLARE_TR_FUNCTIONS(FiscalYearStore)

public:
    static std::vector<FiscalYear> all(Tx &tx);
    static std::optional<FiscalYear> find(Tx &tx, QDate day);
    static FiscalYearId add(Tx &tx, const FiscalYear &year);

    /// The year of a day, opened when it is the one of the shop's present day, or any on a
    /// sandbox file. Other years are refused in words.
    static Result<FiscalYear> ensure(Tx &tx, const Session &session, QDate day);

    /// The year of a day, opened whatever the present day: for another program's history.
    static Result<FiscalYear> open(Tx &tx, const Session &session, QDate day);

    /// open, soft_closed or closed.
    static void setState(Tx &tx, FiscalYearId year, const QString &state);
    /// Whether the year begins with opening entries (journal AN on its first day).
    static bool hasOpening(Tx &tx, const FiscalYear &year);

    /// The number of the year's last entry, 0 before the first; nobody else takes one until this
    /// transaction ends.
    static qint64 lockSequence(Tx &tx, FiscalYearId year);
    static void setSequence(Tx &tx, FiscalYearId year, qint64 last);

    /// Nothing more may be posted until `day` included.
    static void lock(Tx &tx, FiscalYearId year, QDate day);
};

} // namespace cabas
