// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/journalentry.h"
#include "core/bank/bank.h"

#include <QCoreApplication>

namespace cabas {

/// What a line of the bank is to be posted as, when nothing in the books says it yet.
struct BankCounterpart {
    QString account;
    QString thirdParty;
    QString vatAccount; ///< where `vatBp` is not 0
    int vatBp = 0;      ///< of a purchase or its refund, in basis points; the amount includes it
    QString label;      ///< empty: of the line
};

/// Entries of the bank's journal. Pure: accounts are passed in. Names of people are never in a
/// label: what the bank says of money that comes in stays with its line.
class BankPosting {
    Q_DECLARE_TR_FUNCTIONS(BankPosting)

public:
    static constexpr const char *journal = "BQ";

    /// Takes open lines of other accounts to the bank, less a fee.
    static JournalEntry settle(const BankLine &line, const QString &ledger,
                               const std::vector<OpenItem> &items, Money fee,
                               const QString &feeAccount);
    /// What a payment service sent: people's payments to their account, its fees apart.
    static JournalEntry payout(const BankLine &line, const QString &ledger,
                               const BankPayout &payout, const QString &feeAccount);
    /// Posts a line to one account, with the VAT inside it apart.
    static JournalEntry post(const BankLine &line, const QString &ledger,
                             const BankCounterpart &counterpart);
    /// Cheques out of the drawer, or cash out of the safe, to `to` (the bank, or money under way).
    static JournalEntry deposit(const BankDeposit &deposit, const QString &from, const QString &to);
    /// The name of a line in the books.
    static QString pieceRef(const BankLine &line);

private:
    static JournalEntry entryFor(const BankLine &line, const QString &label);
};

} // namespace cabas
