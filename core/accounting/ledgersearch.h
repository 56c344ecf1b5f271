// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/journallisting.h"

namespace cabas {

/// What a person means by what they type in the books. Pure.
class LedgerSearch {
public:
    /// The accounts that one means by `typed`, at most `limit`: that very number, then those whose
    /// number begins so, then labels that hold the beginning of every word. Headings are left out.
    static std::vector<Account> accounts(const std::vector<Account> &all, const QString &typed,
                                         size_t limit);
    /// Whether every word typed stands in the heading: number, document, label or amount.
    /// `folded` as by fold(); blank finds all.
    static bool matches(const JournalHeading &heading, const QString &folded);
};

} // namespace cabas
