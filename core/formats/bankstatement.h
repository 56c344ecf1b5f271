// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/result.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace cabas {

/// One payment of a batch that the bank booked as one sum.
struct BankPart {
    std::optional<Money> amount; ///< signed as its transaction; absent where the file is silent
    QString label;
    QString party; ///< who pays or is paid
    QString reference;

    bool operator==(const BankPart &) const = default;
};

/// One line of an account's statement.
struct BankTransaction {
    QString id;         ///< the bank's own where it is one, else made from the line (BankIds)
    bool ownId = false; ///< the bank gave it, and gave it once
    int line = 0;       ///< of the file, from 1
    QDate booked;
    std::optional<QDate> value;
    Money amount; ///< in hundredths of the account's currency; negative when money leaves
    QString label;
    QString details; ///< what the bank adds to the label
    QString party;
    QString reference;
    QString kind;                 ///< the bank's code of the operation, as it stands there
    std::optional<Money> balance; ///< after this line, where the file tells
    std::vector<BankPart> parts;

    bool operator==(const BankTransaction &) const = default;
};

/// What a bank says of one account over some days.
struct BankStatement {
    QString iban;    ///< where the file gives one, without blanks
    QString account; ///< its number where there is no IBAN
    QString bank;    ///< code of the bank, with CFONB and OFX
    QString branch;
    QString currency; ///< ISO 4217
    QString number;   ///< of the statement
    int line = 0;     ///< of the file, where it begins
    std::optional<Money> opening;
    std::optional<QDate> openingOn;
    std::optional<Money> closing;
    std::optional<QDate> closingOn;
    bool isIncomplete = false; ///< lines of it were refused: its balances prove nothing
    std::vector<BankTransaction> transactions;

    Money sum() const;
};

/// Why a line, a statement or a file is not taken.
struct BankRefusal {
    int line = 0;
    QString reason;

    bool operator==(const BankRefusal &) const = default;
};

/// What a file of a bank holds. Nothing of it is to be believed while `refused` is not empty.
struct BankFile {
    QString format;  ///< "camt.053", "cfonb120", "ofx", "qif", "csv"
    QString version; ///< "camt.053.001.08", "102": empty where the format has none
    std::vector<BankStatement> statements;
    std::vector<BankRefusal> refused;
    std::vector<Warning> warnings;
    /// Balances around a table that its lines do not make: shown with a warning, never imported.
    std::optional<BankRefusal> doubt;
    /// Of a table whose columns nobody knows: what its head seems to call them, `#1`, `#2`... where
    /// it has none.
    QStringList titles;
    QStringList samples = {}; ///< what stands in each of them on the first line

    int transactionCount() const;
    void refuse(int line, const QString &reason) { refused.push_back({line, reason}); }
    void warn(const QString &code, const QString &message) { warnings.push_back({code, message}); }
};

/// What must hold for any statement, whatever its format.
class BankProof {
    Q_DECLARE_TR_FUNCTIONS(BankProof)

public:
    static constexpr int mostTransactions = 200'000; ///< of one file
    static constexpr int longestText = 2000;         ///< characters of a label or detail

    /// Refuses, and takes out, each statement whose opening balance and lines do not make its
    /// closing balance, or whose running balances break; then names the transactions.
    static void settle(BankFile &file);
    /// "Line 12: ...", for one sentence about a file that is not taken.
    static QString sentence(const BankRefusal &refusal);
    /// A text of a file as it is kept: without control characters, blanks folded, of bounded
    /// length.
    static QString text(QStringView raw);

private:
    static std::optional<BankRefusal> fault(const BankStatement &statement);
    static void nameTransactions(BankFile &file);
};

} // namespace cabas
