// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/accounting/fecexport.h"
#include "core/accounting/journallisting.h"
#include "core/accounting/journalstore.h"
#include "core/db/database.h"
#include "core/formats/feccheck.h"

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

/// A FEC that was written, and what our checker says of it.
struct FecDelivery {
    FecFile made;
    QString path;
    FecReport report;
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

    /// The entries of a span whose number, document, label or amount hold the words typed; the
    /// first `limit` of them, all counted and added up.
    Result<JournalListing> list(const Session &session, QDate from, QDate to,
                                const QString &journal, const QString &typed, int limit);
    /// Whether an entry may be dated `day`: what LedgerRules::checkPeriod says of it.
    Result<> checkDay(const Session &session, QDate day);
    /// The entry that undid this one; absent when none did.
    Result<std::optional<PostedEntry>> reversalOf(const Session &session, EntryId id);

    /// An account, or all those that begin with its number, over days, both included.
    Result<AccountLedger> ledger(const Session &session, const QString &account, QDate from,
                                 QDate to);
    Result<TrialBalance> trialBalance(const Session &session, QDate from, QDate to);

    Result<std::vector<Account>> accounts(const Session &session);
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
    /// Writes the FEC and its description into a folder under their legal names, then reads the
    /// file back with the checker of FECs. Long: not for the window's thread.
    Result<FecDelivery> deliverFec(const Session &session, int year, const QString &folder);
    /// Writes the entries of days, both included, as a table for accountants' programs and
    /// spreadsheets (JournalCsv), which can be imported again; the number of its lines.
    Result<qint64> exportJournal(const Session &session, QDate from, QDate to, QIODevice &file);
    /// Its legal name and year, for choosing where to write it.
    Result<FecFile> describeFec(const Session &session, int year);

private:
    Database &m_db;
};

} // namespace cabas
