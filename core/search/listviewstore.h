// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/search/listview.h"

#include <optional>
#include <vector>

namespace cabas {

/// Views of lists, by person.
class ListViewStore {
public:
    /// A person's own and the shared ones of others, their own first, each by name.
    static std::vector<ListView> of(Tx &tx, UserId person, const QString &list);
    static std::optional<ListView> find(Tx &tx, UserId person, ListViewId id);
    static qint64 countOf(Tx &tx, UserId person, const QString &list);
    /// Writes the person's view of that name, in place of the one there is.
    static void put(Tx &tx, UserId person, const ListView &view);
    /// None of the person's views of a list is the one to begin with.
    static void clearOpening(Tx &tx, UserId person, const QString &list);
    static void remove(Tx &tx, ListViewId id);
};

} // namespace cabas
