// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/accounting/journalentry.h"
#include "core/base/result.h"
#include "core/db/chainstore.h"

namespace cabas {

/// Validated entries and the balances kept beside them.
class JournalStore {
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
    static const ChainSpec &chainSpec();
};

/// The chart of accounts, roles, journals and fiscal years.
class AccountStore {
public:
    static std::optional<Account> find(Tx &tx, const QString &number);
    static std::vector<Account> all(Tx &tx);
    static void add(Tx &tx, const Account &account);
    /// The account of a role; `vatCode` ("S550") for roles kept by VAT code, empty for others.
    /// Refused in words when the treasurer has not mapped it.
    static Result<Account> forRole(Tx &tx, AccountRole role, const QString &vatCode = {});
    static void setRole(Tx &tx, AccountRole role, const QString &vatCode, const QString &number);
    static QString roleName(AccountRole role);
    static std::optional<AccountRole> roleFromName(const QString &name);
};

} // namespace cabas
