// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/bank/bank.h"
#include "core/db/chainstore.h"
#include "core/db/transaction.h"

#include <map>

namespace cabas {

/// A group as it is written: what was found to belong together.
struct BankGroup {
    BankGroupId id{0};
    BankAccountId account{0};
    QString kind; ///< match, or posted: with an entry of its own
    std::optional<EntryId> entry;
    QString note;
    std::vector<qint64> lines;        ///< of the bank
    std::vector<qint64> journalLines; ///< of the journal
};

/// What lines of the bank and of the journal answer to one another.
class BankMatchStore {
public:
    static BankGroupId add(Tx &tx, const Session &session, const BankGroup &group);
    static std::optional<BankGroup> find(Tx &tx, BankGroupId id);
    static void remove(Tx &tx, BankGroupId id);

    /// Lines of an account, or of all that begin with its number, over days, that no group holds,
    /// nothing settles (lettrage) and no reversal undid. Opening entries (journal AN) are left out,
    /// since they repeat what is there, but for documents that were open before the books began.
    static std::vector<OpenItem> openItems(Tx &tx, const QString &account, QDate from, QDate to);
    /// One line of the journal, when it is open.
    static std::optional<OpenItem> openItem(Tx &tx, qint64 journalLine);
    /// Lines of an account dated in a span that belong to groups without a line of the bank up to
    /// the last day: what the books had said and the bank had not.
    static std::vector<OpenItem> pendingOn(Tx &tx, const QString &account, QDate from, QDate day);
    /// What each third party of accounts that begin so holds at the end of a day, debit less
    /// credit.
    static std::map<QString, Money> partyBalances(Tx &tx, const QString &account, QDate to);
    /// The lines of an entry, in order: their numbers and accounts.
    static std::vector<std::pair<qint64, QString>> linesOf(Tx &tx, EntryId entry);
    static void addReconciliation(Tx &tx, const Session &session, BankAccountId account,
                                  const BankReconciliation &done, int lineCount);
    static std::optional<BankReconciliation> lastReconciliation(Tx &tx, BankAccountId account);
    static const ChainSpec &chainSpec();
};

} // namespace cabas
