// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/catalog/instorecode.h"
#include "core/db/transaction.h"

#include <vector>

namespace cabas {

/// The register of the shop's own numbers: append-only, so that none is given twice.
class InStoreCodeStore {
public:
    /// A number that has a line keeps it.
    static void note(Tx &tx, const Session &session, ProductId product, const QString &code);
    /// For whom a number was given, be it still its code or not.
    static std::optional<ProductId> ownerOf(Tx &tx, const QString &code);
    /// The highest number in the register that lies between two, both of 13 digits.
    static QString highest(Tx &tx, const QString &first, const QString &last);
    /// By code.
    static std::vector<InStoreCode> all(Tx &tx);
};

} // namespace cabas
