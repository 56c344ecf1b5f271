// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/vatform.h"
#include "core/accounting/vatreturn.h"
#include "core/db/transaction.h"

namespace cabas {

/// A return with what it was filled from.
struct VatFilling {
    VatFormModel form;
    VatBooks books;
    VatReturn filled;
};

/// Reads a VAT return from the books.
class VatReading {
public:
    /// Of days, both included: what would be sent, or what was.
    static Result<VatFilling> of(Tx &tx, QDate from, QDate to);
};

} // namespace cabas
