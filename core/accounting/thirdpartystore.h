// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/thirdparty.h"
#include "core/db/transaction.h"

#include <optional>
#include <vector>

namespace cabas {

/// Whom entries may be about. Rooms above put their suppliers here when they change.
class ThirdPartyStore {
public:
    static std::optional<ThirdParty> find(Tx &tx, const QString &code);
    /// By code.
    static std::vector<ThirdParty> all(Tx &tx);
    static void add(Tx &tx, const ThirdParty &party);
    /// False when its revision is no longer this one.
    static bool update(Tx &tx, const ThirdParty &party);
    /// What a room above knows of one of its own: name, mail, terms; bank details stay.
    static void follow(Tx &tx, const ThirdParty &party);

    /// The number of the entry that brought this very document before, in the same calendar year
    /// of documents; entries that were undone do not count. Empty when there is none.
    static QString earlier(Tx &tx, const SupplierDocument &document);
};

} // namespace cabas
