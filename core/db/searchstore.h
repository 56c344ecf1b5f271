// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"

#include <QString>

#include <vector>

namespace cabas {

enum class Searched { Products, Members, Suppliers };

/// Type-ahead over names: every word typed must occur in the folded name; one or two letters are
/// looked up as a prefix of the name, more by the trigram index. The only store with one text an
/// engine, because the two engines index trigrams differently.
class SearchStore {
public:
    /// Puts (or replaces) a row's folded name in the index. Call it wherever `name_fold` is
    /// written; nothing on PostgreSQL, whose index follows by itself.
    static void put(Tx &tx, Searched what, qint64 id, const QString &nameFold);

    /// Ids of the first `limit` names (names that begin with the text first, then by name).
    static std::vector<qint64> find(Tx &tx, Searched what, const QString &typed, int limit);
};

} // namespace cabas
