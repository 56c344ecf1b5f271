// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/journalentry.h"

#include <optional>
#include <vector>

namespace cabas {

/// A line of the opening balances: what an account held before the first day, or a document of a
/// third party that was not paid then.
struct OpeningLine {
    JournalLine line;
    QDate dueOn; ///< of a document; null when the party's terms say it
};

/// What rooms above the books say the balances must agree with.
struct OpeningFacts {
    Money memberAccounts;            ///< opening balances of the members' prepaid accounts
    std::optional<Money> stockValue; ///< of the opening stock; absent where nothing was counted
};

/// Where the opening balances stand.
struct OpeningBooks {
    QDate on;                          ///< first day of the first fiscal year
    std::optional<PostedEntry> posted; ///< absent until they are
    QString memberAccount;             ///< 41911
    QString stockAccounts;             ///< what their numbers begin with: 37
};

} // namespace cabas
