// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bank/bank.h"
#include "core/base/result.h"

#include <QCoreApplication>
#include <QStringList>

#include <map>

namespace cabas {

/// What is the same account, what is the same line, which words name a payee. Pure.
class BankRules {
    Q_DECLARE_TR_FUNCTIONS(BankRules)

public:
    /// One text for an account, whichever format names it: a French IBAN holds what CFONB and OFX
    /// say by bank, branch and number. Empty when the file names none.
    static QString identity(const BankStatement &statement);
    /// `NL26 VAYB 8060 4768 90` is one: form and check digits (ISO 13616).
    static bool isIban(const QString &text);
    /// In groups of four.
    static QString ibanText(const QString &iban);
    /// How the account is called on screen: its name, else its IBAN or number.
    static QString title(const BankAccount &account);

    /// The name of a line within its account. A bank's own id holds together with day and amount,
    /// since some banks begin to count anew in each file.
    static QString lineIdentity(const BankTransaction &line);

    /// Which lines of a statement the file does not hold yet. `known` are the identities there;
    /// `others` counts lines per day and amount that came in other formats and that no line of
    /// this statement named: the same line in another format is not a second one.
    struct Sorted {
        std::vector<size_t> added; ///< places in the statement
        int unchanged = 0;
    };
    using DayAndAmount = std::pair<QDate, qint64>;
    static Sorted sort(const std::vector<BankTransaction> &lines, const std::vector<bool> &known,
                       std::map<DayAndAmount, int> others);

    /// The words by which a rule is learnt: letters only, no days, numbers or codes of the bank's
    /// own; four at most. Empty when nothing tells.
    static QString wordsOf(const BankLine &line);
    static bool holds(const BankRule &rule, const BankLine &line);
    /// Everything a line says, folded.
    static QString allText(const BankLine &line);

    static Result<> checkRule(const BankRule &rule);
};

} // namespace cabas
