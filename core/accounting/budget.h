// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/journalentry.h"

namespace cabas {

/// What was meant and what came of it, on one account of charges or products over a fiscal year.
struct BudgetLine {
    QString account; ///< or the beginning of several: "60"
    QString label;
    Money planned; ///< for the whole year; charges and products are both positive
    Money actual;  ///< up to the day asked
    Money prorata; ///< of what was planned, for the months that have passed
};

/// What money moves or should move, and when.
struct TreasuryEvent {
    enum class Kind {
        SupplierDue,
        CustomerDue,
        Recurring,
        Loan,
        Takings,   ///< expected by the season
        Purchases, ///< invoices that are to come, expected by the season
    };
    QDate on;
    Kind kind = Kind::SupplierDue;
    QString words; ///< whom or what it is about
    Money amount;  ///< positive comes in, negative goes out
};

/// The bank and cash at the end of a week.
struct TreasuryPoint {
    QDate from; ///< Monday, or today for the first
    QDate to;
    Money in;
    Money out;       ///< positive
    Money takings;   ///< of `in`, what is only expected
    Money purchases; ///< of `out`, what is only expected
    Money balance;
};

/// A curve of some weeks, with what it is made of.
struct TreasuryForecast {
    Money opening; ///< bank, cash and what is on the way to the bank
    std::vector<TreasuryPoint> points;
    std::vector<TreasuryEvent> events; ///< by day
    QDate lowestOn;
    Money lowest;
};

} // namespace cabas
