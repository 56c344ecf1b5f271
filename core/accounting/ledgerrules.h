// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/journalentry.h"
#include "core/base/day.h"
#include "core/base/result.h"

#include <QCoreApplication>

#include <map>
#include <optional>

namespace cabas {

/// What the books know that bears on one entry.
struct LedgerFacts {
    bool journalKnown = false;
    std::optional<FiscalYear> year;      ///< the fiscal year of the entry's day, opened or not
    std::map<QString, Account> accounts; ///< those of the entry's lines that exist
    std::optional<QDate> vatDeclared;    ///< last day of the last VAT return that was sent
};

/// What makes an entry fit for the books. Pure.
class LedgerRules {
    Q_DECLARE_TR_FUNCTIONS(LedgerRules)

public:
    /// Refuses an entry with fewer than two lines, a line that is zero, negative or on both
    /// sides, amounts beyond Money::maxCents, debit <> credit, a day that is none or lies in a
    /// closed or locked period, an unknown or closed account or journal, no document reference or
    /// label, or no third party where the account asks for one (entries by hand may leave it out).
    static Result<> check(const JournalEntry &entry, const LedgerFacts &facts);

    /// The fiscal year that a day falls in for a shop whose years begin on `yearStart` ("MM-DD"),
    /// cut short where a neighbour in `known` already covers its days. Not stored: id 0.
    static FiscalYear yearOf(QDate day, const QString &yearStart,
                             const std::vector<FiscalYear> &known);

    /// What every number of a year begins with: "2026" for a calendar year, else the year and
    /// month of its end, "202606"; unique in the file either way.
    static QString numberPrefix(const FiscalYear &year);
    /// "2026-000001": the number of the entry with this sequence in its year.
    static QString entryNumber(const FiscalYear &year, qint64 sequence);

    /// The entry that undoes another: same accounts, sides swapped, linked to it.
    static JournalEntry reversalOf(const PostedEntry &posted, QDate on);

    /// Whether `number` may be a new account: at least three digits, then digits or letters.
    static Result<> checkAccountNumber(const QString &number);

    static Money totalDebit(const std::vector<JournalLine> &lines);
    static Money totalCredit(const std::vector<JournalLine> &lines);

    /// Whether a day may be posted on: its year is known and open, and it is not locked. Entries
    /// of the year's end (`sourceKind` begins with "year_") may be while the year is being
    /// closed, and they and opening entries ("opening") whatever the lock.
    static Result<> checkPeriod(QDate on, const std::optional<FiscalYear> &year,
                                const QString &sourceKind = {});
    /// The first day from the entry's own on which `years` and the declared VAT let it be posted;
    /// days that no year covers are open.
    static QDate firstOpenDay(const JournalEntry &entry, const std::vector<FiscalYear> &years,
                              const std::optional<QDate> &vatDeclared);
    /// Whether an account's movements go into the VAT return.
    static bool isDeclaredVat(const QString &account);
    /// Makes one line of an entry hold what is missing on its side, whatever it held before.
    static void balance(std::vector<JournalLine> &lines, size_t line);

private:
    static Result<> checkHead(const JournalEntry &entry, const LedgerFacts &facts);
    static Result<> checkAccount(const JournalLine &line, int position, const LedgerFacts &facts,
                                 bool isByHand);
    static Result<> checkAmounts(const JournalLine &line, int position);
    static Result<> checkVat(const JournalEntry &entry, const LedgerFacts &facts);
};

} // namespace cabas
