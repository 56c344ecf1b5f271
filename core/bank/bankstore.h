// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/bank/bank.h"
#include "core/bank/bankrules.h"
#include "core/db/chainstore.h"
#include "core/db/transaction.h"

#include <QByteArray>

#include <map>

namespace cabas {

/// Accounts at banks, statements and their lines. Statements are sealed (chain "bank").
class BankStore {
public:
    static std::vector<BankAccount> accounts(Tx &tx);
    static std::optional<BankAccount> account(Tx &tx, BankAccountId id);
    static std::optional<BankAccount> accountOf(Tx &tx, const QString &identity);
    static BankAccountId addAccount(Tx &tx, const BankAccount &account);
    /// Its ledger account and name; false when somebody changed it meanwhile.
    static bool setAccount(Tx &tx, const BankAccount &account);

    /// Which of these identities an account holds.
    static std::vector<bool> known(Tx &tx, BankAccountId account, const QStringList &identities);
    /// How many lines of other formats it has in a span, by day and amount, those of these
    /// identities left out.
    static std::map<BankRules::DayAndAmount, int> inOtherFormats(Tx &tx, BankAccountId account,
                                                                 const QString &format, QDate from,
                                                                 QDate to,
                                                                 const QStringList &named);
    /// Whether a file of these bytes gave a statement of the account already.
    static bool hasFile(Tx &tx, BankAccountId account, const QByteArray &sha256);
    /// What a statement and the lines of it that are new are written as; seals them.
    static BankStatementId add(Tx &tx, const Session &session, BankAccountId account,
                               const QString &format, const BankStatement &statement,
                               const std::vector<size_t> &added, const QByteArray &sha256);
    /// The last statement of an account that tells its closing balance.
    struct Closing {
        BankStatementId statement{0};
        QDate on;
        Money amount;
        QString format;
    };
    static std::optional<Closing> lastClosing(Tx &tx, BankAccountId account);
    static std::optional<Money> firstOpening(Tx &tx, BankAccountId account);
    /// Days of the first and the last line, or of the statements where they have none.
    static std::optional<std::pair<QDate, QDate>> span(Tx &tx, BankAccountId account);
    /// Sum of the lines of later days.
    static Money sumAfter(Tx &tx, BankAccountId account, QDate day);

    static std::optional<BankLine> line(Tx &tx, BankLineId id);
    /// Lines from a day on and those before it that nothing explains, oldest first; `limit` at
    /// most, the newest ones.
    static std::vector<BankLine> lines(Tx &tx, BankAccountId account, QDate from, int limit);
    /// All of them, and how many are explained.
    static std::pair<int, int> counts(Tx &tx, BankAccountId account);

    /// How many lines up to a day nothing explains, and the day of the oldest of them.
    static std::pair<int, QDate> unexplained(Tx &tx, BankAccountId account, QDate until);
    static bool hasLines(Tx &tx, BankAccountId account, QDate from, QDate to);

    static const ChainSpec &chainSpec();

private:
    static void addLine(Tx &tx, BankStatementId statement, BankAccountId account, int position,
                        const BankTransaction &line);
};

} // namespace cabas
