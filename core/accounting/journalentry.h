// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace cabas {

struct JournalLine {
    QString account;
    QString thirdParty; ///< code of the supplier, member...; empty for none
    QString thirdPartyLabel;
    QString label;
    Money debit; ///< one of debit and credit is zero, none is negative
    Money credit;
};

/// An entry to validate. Its number is given when it is appended.
struct JournalEntry {
    QString journal; ///< "VE", "AC", "BQ", "CA", "OD", "AN"
    QDate on;
    QString pieceRef;
    QDate pieceOn;
    QString label;
    QString sourceKind; ///< "closing", "share", "manual"...: where to drill down
    qint64 sourceId = 0;
    std::optional<EntryId> reverses;
    std::vector<JournalLine> lines;
};

/// An entry as validated.
struct PostedEntry {
    EntryId id{0};
    QString number; ///< EcritureNum: unique in the file, gapless in its year
    QDateTime validatedAt;
    JournalEntry entry;
    std::vector<QString> accountLabels; ///< one a line, as they were that day
};

/// What an account is for; the treasurer maps roles to numbers (table account_roles).
enum class AccountRole {
    TillCash,
    SafeCash,
    Cheques,
    Card,
    MealVoucher,
    MemberAccount,
    Deposits,
    Sales,
    VatCollected,
    VatDeductible,
    Supplier,
    Purchases,
    GoodsNotInvoiced,
    Stock,
    StockVariation,
    CashShortage,
    CashSurplus,
    ShareCapitalPaid,
    ShareCapitalCalled,
    ShareReceivable,
    SharePayment,
    ShareRefund,
    Bank,
    InternalTransfer,
    Solidarity,
    MembershipFee,
};

struct Account {
    QString number;
    QString label;
    QString parent;
    bool thirdParty = false;
    bool ours = false; ///< made by the shop, not in the national chart
    bool closed = false;
};

struct FiscalYear {
    FiscalYearId id{0};
    QDate start;
    QDate end;                        ///< last day
    QString state;                    ///< open, soft_closed, closed
    std::optional<QDate> lockedUntil; ///< last day nothing more may be posted on
};

/// What one account holds over a span of days.
struct TrialBalanceLine {
    QString account;
    QString label;
    Money opening; ///< debit less credit carried to the first day; 0 where it was not asked for
    Money debit;
    Money credit;

    Money balance() const { return opening + debit - credit; }
};

/// A line of an account's ledger.
struct LedgerLine {
    EntryId entry{0};
    QString number;
    QString journal;
    QDate on;
    QString account;
    QString pieceRef;
    QString label;
    QString thirdParty;
    QString thirdPartyLabel;
    Money debit;
    Money credit;
    Money balance; ///< running, debit less credit
};

/// An account over a span: what it held, its lines, what it holds.
struct AccountLedger {
    Account account;
    Money opening;
    std::vector<LedgerLine> lines;
    Money closing;
};

/// A journal: "VE", "Ventes".
struct Journal {
    QString code;
    QString label;
};

} // namespace cabas
