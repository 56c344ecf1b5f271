// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/accessterms.h"
#include "core/db/transaction.h"

namespace cabas {

/// The one row of how screens and badges are kept; absent until it is changed.
class AccessTermsStore {
public:
    static AccessTerms read(Tx &tx);
    /// False when `terms.revision` is no longer the file's.
    static bool write(Tx &tx, const AccessTerms &terms);
};

} // namespace cabas
