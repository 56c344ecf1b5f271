// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/accounting/journalentry.h"
#include "core/base/result.h"
#include "core/db/chainstore.h"
#include "core/formats/fec.h"
#include "core/formats/foreignentry.h"

#include <QCoreApplication>

#include <functional>

namespace cabas {

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
    /// The newest entries, newest first.
    static std::vector<PostedEntry> newest(Tx &tx, int limit);
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
    static void setLabel(Tx &tx, const QString &number, const QString &label);
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
