// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/opening.h"
#include "core/base/result.h"

#include <QCoreApplication>

namespace cabas {

/// The opening balances of a shop that comes from paper or another program. Pure.
class OpeningRules {
    Q_DECLARE_TR_FUNCTIONS(OpeningRules)

public:
    /// The one entry, of journal AN. Refused with a line on a charge or product (classes 6 and 7):
    /// these begin at nothing, and what they were is the result of the years before.
    static Result<JournalEntry> entry(const OpeningBooks &books,
                                      const std::vector<OpeningLine> &lines);
    /// What differs from the members' accounts and the stock, and documents of nobody.
    static std::vector<Warning> warnings(const OpeningBooks &books,
                                         const std::vector<OpeningLine> &lines,
                                         const OpeningFacts &facts);
};

} // namespace cabas
