// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/found.h"

#include <optional>
#include <vector>

namespace cabas {

/// How answers to a search are weighed and put in order.
class FindRules {
public:
    /// How well a folded name answers folded words; absent where it does not. `words` are not
    /// empty.
    static std::optional<FoundRank> rank(const QString &nameFold, const QString &typedFold);
    /// The best first: by rank, then as kinds stand in FoundKind, then as they were given; each
    /// thing once, at its best; `perKind` of a kind at most.
    static std::vector<Found> inOrder(std::vector<Found> found, int perKind);
    /// What to search in place of mistyped words: each choice of what each word may have meant,
    /// the likeliest first, `limit` at most. Empty where a word has no choice.
    static QStringList corrected(const std::vector<QStringList> &meant, int limit);
};

} // namespace cabas
