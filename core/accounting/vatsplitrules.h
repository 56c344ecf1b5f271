// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/journalstore.h"
#include "core/accounting/vatterms.h"

namespace cabas {

/// Purchases whose VAT the buyer owes and deducts at once.
enum class OwedByBuyer {
    IntraEu,        ///< goods from another member state (CGI art. 256 bis)
    Import,         ///< goods from outside the Union (CGI art. 293 A)
    ForeignService, ///< services of a company that is not established in France (CGI art. 283-2)
};

/// The VAT of an amount that was typed with it. Pure.
class VatSplitRules {
    Q_DECLARE_TR_FUNCTIONS(VatSplitRules)

public:
    /// The rates of metropolitan France in basis points, as they are offered: 20 %, 10 %, 5.5 %,
    /// 2.1 % (CIBS, livre II, titre I).
    static const std::vector<int> &rates();

    /// The rate of an account that a role keeps by VAT code ("S550" is 550); absent for others.
    static std::optional<int> rateOf(const std::vector<AccountStore::RoleMapping> &roles,
                                     const QString &account);
    /// The account that VAT goes to: deductible on charges, collected on products, of the rate's
    /// code where there is one. Empty when the account is neither, or none was chosen.
    static QString vatAccount(const std::vector<AccountStore::RoleMapping> &roles,
                              const QString &account, int rateBp);

    /// Makes a line without VAT of the line at `at`, and puts the line of its VAT after it, on the
    /// same side: the two add up to what was typed. VAT that waits for its payment goes where it
    /// waits; the part that is not deducted stays in the cost. Refused, naming the line, when it
    /// has no amount, is neither charge, equipment nor product, or no VAT account is known.
    static Result<> split(std::vector<JournalLine> &lines, size_t at, int rateBp,
                          const std::vector<AccountStore::RoleMapping> &roles,
                          const VatTerms &terms, QDate on);

    /// The rates that a purchase of this kind is offered with.
    static std::vector<int> ratesOf(OwedByBuyer kind);
    static QString titleOf(OwedByBuyer kind);
    /// The account of the shop's chart that owes it; empty for a rate it is not owed at.
    static QString owedAccount(OwedByBuyer kind, int rateBp);
    /// Puts after a line without VAT what the buyer owes on it and what is deducted: lines that
    /// cancel each other but for the part that is not deducted, which joins the cost.
    static Result<> addOwed(std::vector<JournalLine> &lines, size_t at, int rateBp,
                            OwedByBuyer kind, const VatTerms &terms, QDate on);

    /// Whether an account is of services, which may count when they are paid (CGI art. 269-2 c).
    static bool isService(const QString &account);
    /// What part of the VAT on an account is deducted on a day, in basis points.
    static int shareOf(const VatTerms &terms, const QString &account, QDate on);
    /// The entry that takes VAT into the return on the day its document was paid. Refused when no
    /// account is known to take it.
    static Result<JournalEntry> takeIn(const WaitingVat &waiting,
                                       const std::vector<AccountStore::RoleMapping> &roles);
};

} // namespace cabas
