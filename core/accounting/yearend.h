// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/journalentry.h"

#include <optional>
#include <vector>

namespace cabas {

/// Goods of a supplier that came before the year's end and that no invoice in the books covers.
struct NotInvoiced {
    QString supplier; ///< code
    QString name;
    struct Part {
        QString vatCode; ///< "S550"
        int rateBp = 0;
        Money net;
    };
    std::vector<Part> parts; ///< each above zero
};

/// What rooms above the books know at the end of a year.
struct YearFacts {
    std::optional<Money> stockValue; ///< at weighted average cost; absent where nobody counts
    std::vector<NotInvoiced> notInvoiced;
};

/// A step of closing a year, in the order of doing.
enum class YearStepKind {
    BeginClosing, ///< nobody else posts in the year any more
    Stock,        ///< 37 against 603
    NotInvoiced,  ///< 4081
    Depreciation, ///< of the equipment register: 681 against 28
    LoanInterest, ///< since the last instalment: 661 against 1688
    Adjustments,  ///< prepaid, accrued and deferred
    Waiting,      ///< accounts that must hold nothing
    Vat,          ///< declared to the last day
    Close,        ///< for good, with opening entries
    Allocate,     ///< of the result, once the members have decided
};

enum class YearStepState {
    Waiting, ///< comes after a step that is not done
    ToDo,
    ToCheck, ///< may be left as it is, once looked at
    Done,
};

struct YearStep {
    YearStepKind kind = YearStepKind::BeginClosing;
    YearStepState state = YearStepState::ToDo;
    QString about;                           ///< what there is to know, in words
    std::optional<JournalEntry> entry;       ///< what would be posted
    std::vector<PostedEntry> posted;         ///< what was
    std::vector<QString> accountLabels = {}; ///< one a line of `entry`
};

/// The guided closing of a year.
struct YearClosing {
    FiscalYear year;
    Money result; ///< as the books stand: a profit is positive
    std::vector<YearStep> steps;
};

/// What belongs to another year than the one it was entered in.
enum class AdjustmentKind {
    Prepaid,       ///< a cost of next year, paid already: 486
    Deferred,      ///< income of next year, received already: 487
    AccruedCost,   ///< a cost of this year without invoice: 408, 428, 438 or 448
    AccruedIncome, ///< income of this year not billed: 418
};

struct YearAdjustment {
    AdjustmentKind kind = AdjustmentKind::Prepaid;
    QString account; ///< of the cost or income
    QString against; ///< of the balance sheet; empty for the usual one
    QString label;
    Money amount; ///< above zero
};

/// Where a part of a result may go.
struct AllocationPart {
    QString part; ///< legal_reserve, interest...
    QString account;
    bool isReserve = false;
    bool isInterest = false;
};

/// The law's terms for a kind of shop, as data.
struct AllocationTerms {
    QString profitAccount;
    QString lossAccount;
    QString carriedProfit;
    QString carriedLoss;
    int reserveLeastBp = 0; ///< of a profit, until the reserves reach the capital
    QStringList capital;    ///< beginnings of accounts
    QStringList reserves;
    std::vector<AllocationPart> parts;
};

/// What the books hold that the terms look at.
struct AllocationFacts {
    Money result; ///< waiting to be allocated; a profit is positive
    Money capital;
    Money reserves;
    Money carriedLoss; ///< of earlier years
};

/// What the members decided.
struct Allocation {
    QDate on; ///< of the general meeting
    struct Share {
        QString part;
        Money amount;
    };
    std::vector<Share> shares;
    int interestCapBp = 0; ///< of the capital, as published for the year; 0 where no interest
};

} // namespace cabas
