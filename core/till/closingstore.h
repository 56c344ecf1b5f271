// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/chainstore.h"
#include "core/till/closing.h"

#include <vector>

namespace cabas {

/// Closings of sessions, days, months and years: written once, sealed in the till's chain, signed.
class ClosingStore {
public:
    /// Writes the closing's row with its means and VAT; fills in `closing.id`. The books and the
    /// audit may then name it; `seal` ends it in the same transaction.
    static void add(Tx &tx, Closing &closing);
    /// Notes the heads of all chains in the closing and seals it; answers the link's hash.
    static QString seal(Tx &tx, Closing &closing);
    /// Keeps the signature of the link by a public key that the file knows.
    static void sign(Tx &tx, const ClosingSignature &signature);

    static std::optional<Closing> find(Tx &tx, ClosingId id);
    static std::optional<Closing> first(Tx &tx, TillId till, ClosingKind kind);
    static std::optional<Closing> last(Tx &tx, TillId till, ClosingKind kind);
    /// Of the last closing of a kind, 0 before the first.
    static int lastNumber(Tx &tx, TillId till, ClosingKind kind);
    /// Closings of a kind after number `afterNumber`, in order, up to the first that ends after
    /// `to`: what a longer period is made of. With their VAT, without means and heads.
    static std::vector<Closing> partsOf(Tx &tx, TillId till, ClosingKind kind, int afterNumber,
                                        QDate to);
    /// Newest first.
    static std::vector<Closing> newest(Tx &tx, TillId till, ClosingKind kind, int limit);
    static std::optional<ClosingSignature> signatureOf(Tx &tx, ClosingId id);
    static QString hashOf(Tx &tx, ClosingId id);

    static const ChainSpec &chainSpec();
};

} // namespace cabas
