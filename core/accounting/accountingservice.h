// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/accounting/fecexport.h"
#include "core/accounting/journalstore.h"
#include "core/db/database.h"

#include <QCoreApplication>

class QIODevice;

namespace cabas {

/// A trial balance over days, both included.
struct TrialBalance {
    FiscalYear year;
    QDate from;
    QDate to;
    std::vector<TrialBalanceLine> lines;
    Money debit; ///< of the movements; equals `credit`
    Money credit;
};

/// The door of the books: manual entries and what is read from them. What the shop's own deeds
/// post (closings, shares) goes through JournalStore::append in their transactions.
class AccountingService {
    Q_DECLARE_TR_FUNCTIONS(AccountingService)

public:
    explicit AccountingService(Database &db) : m_db(db) {}

    /// Validates an entry typed by a person; see LedgerRules::check for what is refused.
    Result<PostedEntry> post(const Session &session, JournalEntry entry);
    /// Undoes an entry by another one, linked to it, with its sides swapped; once only.
    Result<PostedEntry> reverse(const Session &session, EntryId id, QDate on);

    Result<PostedEntry> entry(const Session &session, EntryId id);
    Result<PostedEntry> entryNumbered(const Session &session, const QString &number);
    /// Entries of a span of days, both included, by day; `journal` empty for all.
    Result<std::vector<PostedEntry>> entries(const Session &session, QDate from, QDate to,
                                             const QString &journal);

    /// An account, or all those that begin with its number, over days, both included.
    Result<AccountLedger> ledger(const Session &session, const QString &account, QDate from,
                                 QDate to);
    Result<TrialBalance> trialBalance(const Session &session, QDate from, QDate to);

    Result<std::vector<Account>> accounts(const Session &session);
    Result<std::vector<Account>> searchAccounts(const Session &session, const QString &typed,
                                                int limit);
    /// Adds an account of the shop's own below one of the chart.
    Result<Account> addAccount(const Session &session, const Account &account);
    /// A closed account takes no new line; what it holds stays.
    Result<> setAccountClosed(const Session &session, const QString &number, bool closed);
    Result<std::vector<AccountStore::RoleMapping>> roles(const Session &session);
    Result<> setRole(const Session &session, AccountRole role, const QString &vatCode,
                     const QString &number);
    Result<std::vector<Journal>> journals(const Session &session);
    Result<std::vector<FiscalYear>> fiscalYears(const Session &session);
    /// The fiscal year of a day as it is or would be opened: what reports begin with.
    Result<FiscalYear> yearOf(const Session &session, QDate day);

    /// Locks the books up to `until` included; a lock never goes back.
    Result<FiscalYear> lockPeriod(const Session &session, QDate until);

    /// Writes the FEC of the fiscal year that ends in calendar year `year` (FecExport::write) and
    /// notes it in the audit.
    Result<FecFile> exportFec(const Session &session, int year, QIODevice &file,
                              QIODevice &description);
    /// Its legal name and year, for choosing where to write it.
    Result<FecFile> describeFec(const Session &session, int year);

private:
    Database &m_db;
};

} // namespace cabas
