// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/accounting/balancestore.h"
#include "core/accounting/journalentry.h"
#include "core/accounting/ledgerrules.h"
#include "core/base/result.h"
#include "core/db/chainstore.h"
#include "core/formats/fec.h"
#include "core/formats/foreignentry.h"

#include <QCoreApplication>

#include <functional>
#include <map>
#include <set>

namespace cabas {

/// Posts the entries of one transaction, as JournalStore::append says of one. What they share is
/// read once; the years' last numbers, the kept balances and the chain's head are written once, by
/// `finish`. Nobody else may post before.
class JournalBatch {
public:
    JournalBatch(Tx &tx, const Session &session);

    Result<PostedEntry> append(const JournalEntry &entry);
    void finish();

    /// The fiscal year of a day, the account of a number, if there is one.
    std::optional<FiscalYear> year(QDate day);
    const Account *account(const QString &number);
    bool hasJournal(const QString &code);

private:
    QDate localDay(const QDateTime &instant);

    Tx &m_tx;
    const Session &m_session;
    std::vector<FiscalYear> m_years;
    std::map<qint64, qint64> m_numbers; ///< last one given, by year
    std::set<QString> m_journals;
    LedgerFacts m_facts; ///< of the last entry; accounts of all
    bool m_isDeclaredKnown = false;
    qint64 m_minute = -1; ///< of `m_day`, since 1970
    QDate m_day;
    BalanceStore::Added m_added;
    ChainRun m_chain;
};

/// Validated entries and the balances kept beside them.
class JournalStore {
    Q_DECLARE_TR_FUNCTIONS(JournalStore)

public:
    /// Checks (LedgerRules::check: balanced, two lines at least, no zero line, period open,
    /// known and open accounts), numbers without gap, writes, keeps balances, seals (chain
    /// "journal"). The fiscal year of `entry.on` is opened when a sandbox file or the current
    /// calendar needs it.
    static Result<PostedEntry> append(Tx &tx, const Session &session, const JournalEntry &entry);

    static std::optional<PostedEntry> find(Tx &tx, EntryId id);
    static std::optional<PostedEntry> findByNumber(Tx &tx, const QString &number);
    /// The entry that reversed this one.
    static std::optional<EntryId> reversalOf(Tx &tx, EntryId id);
    /// Entries of a span, by day then number; `journal` empty for all.
    static std::vector<PostedEntry> between(Tx &tx, QDate from, QDate to, const QString &journal);
    /// Those that a document of the shop made ("closing", 12), in order.
    static std::vector<PostedEntry> ofSource(Tx &tx, const QString &kind, qint64 id);
    static qint64 count(Tx &tx);
    static bool hasEntries(Tx &tx, FiscalYearId year);

    /// Hands on every line of a fiscal year without keeping them: opening entries (journal AN)
    /// first, then by order of validation.
    static void eachFecLine(Tx &tx, FiscalYearId year,
                            const std::function<void(const FecLine &)> &line);
    /// Hands on the entries of a span by day and number, without keeping them.
    static void eachBetween(Tx &tx, QDate from, QDate to,
                            const std::function<void(const ForeignEntry &)> &entry);
    static const ChainSpec &chainSpec();
};

/// The chart of accounts, roles and journals.
class AccountStore {
    Q_DECLARE_TR_FUNCTIONS(AccountStore)

public:
    static std::optional<Account> find(Tx &tx, const QString &number);
    static std::vector<Account> all(Tx &tx);
    /// By the beginning of the number, or by words of the label; `limit` at most.
    static std::vector<Account> search(Tx &tx, const QString &typed, int limit);
    static void add(Tx &tx, const Account &account);
    static void setClosed(Tx &tx, const QString &number, bool closed);
    /// The account of a role; `vatCode` ("S550") for roles kept by VAT code, empty for others.
    /// Refused in words when the treasurer has not mapped it.
    static Result<Account> forRole(Tx &tx, AccountRole role, const QString &vatCode = {});
    static void setRole(Tx &tx, AccountRole role, const QString &vatCode, const QString &number);
    static QString roleName(AccountRole role);
    static std::optional<AccountRole> roleFromName(const QString &name);
    /// For people: "Till cash".
    static QString roleTitle(AccountRole role);
    /// Every mapping: role, VAT code (empty for none), account number.
    struct RoleMapping {
        AccountRole role;
        QString vatCode;
        QString number;
    };
    static std::vector<RoleMapping> roles(Tx &tx);

    static std::vector<Journal> journals(Tx &tx);
    static bool hasJournal(Tx &tx, const QString &code);
    static void addJournal(Tx &tx, const Journal &journal);
};

} // namespace cabas
