// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/asset.h"
#include "core/accounting/yearend.h"
#include "core/base/result.h"

#include <QCoreApplication>

#include <map>

namespace cabas {

/// Which accounts the year's end uses.
struct YearEndAccounts {
    QString stock;
    QString variation;
    QString notInvoiced;
    QString vatNotInvoiced;
    std::map<QString, QString> purchases; ///< by VAT code; "" for others
};

/// The entries of a year's end. Pure.
class YearEndRules {
    Q_DECLARE_TR_FUNCTIONS(YearEndRules)

public:
    /// Brings the account of stock to its value; absent when it holds that already.
    static std::optional<JournalEntry> stockEntry(const FiscalYear &year, Money booked, Money value,
                                                  const YearEndAccounts &accounts);
    /// What was received and not invoiced, with its VAT where the shop deducts it.
    static std::optional<JournalEntry> notInvoicedEntry(const FiscalYear &year,
                                                        const std::vector<NotInvoiced> &goods,
                                                        bool deductsVat,
                                                        const YearEndAccounts &accounts);
    /// Interest of loans that runs on the last day and that a later instalment will bear.
    static std::optional<JournalEntry> interestEntry(const FiscalYear &year,
                                                     const std::vector<Loan> &loans);
    /// What several entries would do, shown as one.
    static std::optional<JournalEntry> shownTogether(const FiscalYear &year,
                                                     const std::vector<JournalEntry> &entries);
    /// Refused without an amount above zero, a label, or an account of the class it asks for.
    static Result<JournalEntry> adjustmentEntry(const FiscalYear &year,
                                                const YearAdjustment &adjustment);
    /// The entry that undoes one of the year's end on the first day of the next year.
    static JournalEntry undoneNextYear(const PostedEntry &posted, const FiscalYear &year);

    /// Opening entries of the year after `year`, from what the accounts hold and the result.
    static JournalEntry openingEntry(const FiscalYear &year, std::vector<JournalLine> balances,
                                     Money result, const AllocationTerms &terms);

    /// The entry of what the members decided. Refused when it does not add up to the result,
    /// gives the reserves less than the law asks, or interest beyond its cap.
    static Result<JournalEntry> allocationEntry(const FiscalYear &year,
                                                const Allocation &allocation,
                                                const AllocationFacts &facts,
                                                const AllocationTerms &terms);
    /// What the law asks to be kept of a profit.
    static Money leastReserve(const AllocationFacts &facts, const AllocationTerms &terms);

    static QString title(YearStepKind kind);
    static QString title(AdjustmentKind kind);
    static QString partTitle(const QString &part);

private:
    static JournalEntry entryOf(const FiscalYear &year, const QString &kind, const QString &piece,
                                const QString &label);
    static Result<> checkShares(const Allocation &allocation, const AllocationFacts &facts,
                                const AllocationTerms &terms);
};

} // namespace cabas
