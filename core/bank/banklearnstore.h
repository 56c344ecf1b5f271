// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bank/bank.h"
#include "core/db/transaction.h"
#include "core/formats/bankcsvcolumns.h"

namespace cabas {

/// What was learnt: where lines with some words go, which columns a bank's tables have.
class BankLearnStore {
public:
    static std::vector<BankRule> rules(Tx &tx);
    static std::optional<BankRule> rule(Tx &tx, const QString &words, bool isCredit);
    /// A use of a rule: it is made, or counted when it goes to the same account, or begins anew
    /// when it goes to another one.
    static void learn(Tx &tx, const BankRule &rule);
    static BankRuleId addRule(Tx &tx, const BankRule &rule);
    /// False when somebody changed it meanwhile.
    static bool setRule(Tx &tx, const BankRule &rule);
    static bool removeRule(Tx &tx, BankRuleId id);

    /// Whether it is new: a payout is kept once by its service and reference.
    static bool addPayout(Tx &tx, const BankPayout &payout);
    /// Those that were not found at the bank yet.
    static std::vector<BankPayout> openPayouts(Tx &tx);
    /// What a payout was found to be.
    static void setPayoutGroup(Tx &tx, qint64 payout, BankGroupId group);

    static std::vector<BankMapping> mappings(Tx &tx);
    static void setMapping(Tx &tx, const BankMapping &mapping);
};

} // namespace cabas
