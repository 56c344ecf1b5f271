// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/formats/bankstatement.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace cabas {

using BankAccountId = Id<struct BankAccountTag>;
using BankStatementId = Id<struct BankStatementTag>;
using BankLineId = Id<struct BankLineTag>;
using BankGroupId = Id<struct BankGroupTag>;
using BankRuleId = Id<struct BankRuleTag>;
using BankDepositId = Id<struct BankDepositTag>;

/// An account of the shop at a bank.
struct BankAccount {
    BankAccountId id{0};
    QString identity; ///< the same for every format that names the account; see BankRules
    QString iban;
    QString bank;
    QString branch;
    QString number;
    QString currency;
    QString name;   ///< the shop's own; may be empty
    QString ledger; ///< its account in the books, 512...; empty until somebody says it
    int revision = 1;
};

/// A line of a statement as the file keeps it.
struct BankLine {
    BankLineId id{0};
    BankAccountId account{0};
    QDate booked;
    std::optional<QDate> value;
    Money amount; ///< negative when money leaves
    QString label;
    QString details;
    QString party;
    QString reference;
    std::vector<BankPart> parts = {};
    std::optional<BankGroupId> group = {}; ///< what it was found to belong to
    QString explanation = {};              ///< of its group, in words
};

/// A line of the journal that no line of the bank answers to yet.
struct OpenItem {
    qint64 line = 0; ///< of the journal
    EntryId entry{0};
    QString number; ///< of its entry
    QString account;
    QString thirdParty;
    QString party; ///< its name
    QString label;
    QString pieceRef;
    QDate on;
    Money amount; ///< debit less credit
};

/// What a payment service sent at once, still to be found at the bank.
struct BankPayout {
    qint64 id = 0;
    QString provider;
    QString reference;
    QDate on;
    Money gross;
    Money fee;
    int payments = 0;
    QString account; ///< of the books that people's payments go to

    Money net() const { return gross - fee; }
};

/// Where lines with these words went before, and are proposed to go again.
struct BankRule {
    BankRuleId id{0};
    QString words; ///< folded, parted by a blank; all of them must stand in a line
    bool isCredit = false;
    QString account;
    QString thirdParty;
    int vatBp = 0; ///< of purchases, basis points; 0 for none
    QString label; ///< of the entry; empty: the bank's
    int uses = 0;
    bool isOff = false;
    int revision = 1;

    /// Proposed from the second time on.
    bool isActive() const { return uses >= 2 && !isOff; }
};

/// Cheques or cash brought to the bank.
struct DepositItem {
    QString label;
    Money amount;
};
struct BankDeposit {
    BankDepositId id{0};
    BankAccountId account{0};
    bool isCash = false;
    qint64 number = 0;
    QDate on;
    Money amount;
    EntryId entry{0};
    std::vector<DepositItem> items;
};

/// A day at which bank and books said the same.
struct BankReconciliation {
    QDate on;
    Money bank;
    Money ledger;
    Money pending;
};

/// How an account stands: what the bank says, what the books say, and what is left to explain.
struct BankStanding {
    BankAccount account;
    QDate on;            ///< of the bank's balance
    QDate since;         ///< first day that a statement covers: what lies before is taken as known
    bool isKnown = true; ///< the bank said the balance; else it is the sum of the lines
    Money bank;
    Money ledger;  ///< of the books on that day
    Money pending; ///< lines of the books that the bank has not seen
    int lineCount = 0;
    int explained = 0;
    QString format; ///< of the last statement
    std::optional<BankReconciliation> closed;

    Money gap() const { return bank - (ledger - pending); }
};

/// What a bank's file became.
struct BankImport {
    int read = 0;
    int added = 0;
    int unchanged = 0;
    bool written = false;
    std::vector<BankRefusal> refused;
    std::vector<Warning> warnings;
    std::vector<BankAccount> accounts; ///< those that the file is about
    QStringList titles;                ///< of a table whose columns are still to be taught
    QStringList samples = {};          ///< what stands in them
};

} // namespace cabas
