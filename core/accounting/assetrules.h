// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/asset.h"
#include "core/accounting/journalentry.h"
#include "core/base/result.h"

#include <QCoreApplication>

namespace cabas {

/// Depreciation of equipment and repayment of loans. Pure; every figure is whole cents.
class AssetRules {
    Q_DECLARE_TR_FUNCTIONS(AssetRules)

public:
    static Result<> check(const Asset &asset);
    static Result<> check(const Loan &loan);

    /// With the accounts that are not given: depreciation below 28 (2183 has 28183, PCG art.
    /// 942-28) and its charge in 68112.
    static Asset withUsualAccounts(Asset asset);
    /// Written off up to and with a day: straight-line from the day of first use, months of 30
    /// days (PCG art. 214-13, CGI ann. II art. 23).
    static Money writtenOff(const Asset &asset, QDate day);
    /// Year after year, to the end of its use; `yearStart` is the "MM-DD" fiscal years begin on.
    static std::vector<DepreciationStep> plan(const Asset &asset, const QString &yearStart);
    /// The entry of one year: charge against depreciation.
    static JournalEntry depreciation(const Asset &asset, const DepreciationStep &step);
    /// The entry that takes it out of the books: what was written off and what was left (657)
    /// against its cost.
    static JournalEntry disposal(const Asset &asset, QDate on, Money writtenOff);

    /// Equal monthly instalments, the interest of each computed on what is left and rounded; the
    /// last one takes the cents that remain, so that capital parts add up to the principal.
    static std::vector<LoanStep> table(const Loan &loan);
    /// The interest of a loan from its last instalment up to and with a day, which the next
    /// instalment will bear, by days; nothing before its first month and after its end.
    static Money accruedInterest(const Loan &loan, QDate day);
    /// One instalment in the books: capital and interest against the bank.
    static JournalEntry instalment(const Loan &loan, const LoanStep &step);
};

} // namespace cabas
