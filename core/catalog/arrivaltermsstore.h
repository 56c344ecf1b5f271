// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/catalog/arrivalterms.h"
#include "core/db/transaction.h"

namespace cabas {

/// What families say of goods that arrive.
class ArrivalTermsStore {
public:
    /// What a family itself says.
    static ArrivalTerms own(Tx &tx, FamilyId family);
    /// What holds for a product of the family: its own words, then those of the families above.
    static ArrivalTerms of(Tx &tx, std::optional<FamilyId> family);
    /// Nothing said at all leaves no row.
    static void set(Tx &tx, FamilyId family, const ArrivalTerms &terms);
};

} // namespace cabas
