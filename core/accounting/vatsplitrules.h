// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/journalstore.h"

namespace cabas {

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
    /// same side: the two add up to what was typed. Refused, naming the line, when it has no
    /// amount, is neither charge, equipment nor product, or no VAT account is known.
    static Result<> split(std::vector<JournalLine> &lines, size_t at, int rateBp,
                          const std::vector<AccountStore::RoleMapping> &roles);
};

} // namespace cabas
