// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bank/bank.h"
#include "core/bank/matchrules.h"
#include "core/db/transaction.h"

namespace cabas {

/// How a bank account and the books stand to each other, read in the transaction of whoever asks.
class BankBooks {
public:
    /// On the day of the bank's last known balance.
    static BankStanding standing(Tx &tx, const BankAccount &account);
    /// Lines of the books up to that day which the bank has not seen.
    static std::vector<OpenItem> pending(Tx &tx, const BankStanding &standing);
    /// What lines booked in these days may be: open lines of the bank's account since the first
    /// statement, takings, cheques, money under way, documents of suppliers and members.
    static OpenItems openItems(Tx &tx, const BankStanding &standing, QDate from, QDate to);
    /// What stands behind an account of the books.
    static std::optional<OpenKind> kindOf(Tx &tx, const BankAccount &account,
                                          const QString &number);
    /// Where fees go: 6278, else 627.
    static QString feeAccount(Tx &tx);
    /// What an entry moves on an account, debit less credit.
    static Money movedOn(const JournalEntry &entry, const QString &account);
    /// A recurring entry whose model says 512 alone, on the bank account of `account`.
    static JournalEntry onBank(const JournalEntry &entry, const QString &account);
    /// What an account of the balance sheet holds at the end of a day, debit less credit.
    static Money ledgerOn(Tx &tx, const QString &account, QDate day);

private:
    /// The first day whose lines in the books the bank may not have seen before its first
    /// statement: where the books held more or less than its opening balance, that of the last days
    /// before it which make the difference; else the statement's first day.
    static QDate beginning(Tx &tx, const BankAccount &account, QDate first);
};

} // namespace cabas
