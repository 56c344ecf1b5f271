// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/vatterms.h"

namespace cabas {

/// A line of a third party's account among those that settle each other.
struct SettledLine {
    qint64 id = 0;
    QDate on;
    Money amount; ///< debit less credit
};

/// What a document owes somebody, with the lines it is settled with (itself among them), oldest
/// first. Itself alone: nothing was paid.
struct PartyDebt {
    qint64 line = 0;
    std::vector<SettledLine> settled;
};

/// VAT that counts when it is paid follows each payment to the cent. Pure.
class VatPaidRules {
public:
    /// What of the VAT of a document counts on which day, less what was taken in before: with each
    /// payment the share that it is of the document, with the last one all that is left. A payment
    /// before the document counts on the document's day. Where several documents settle each other
    /// together, the oldest one is paid first. A document without anybody's account was paid at
    /// once.
    static std::vector<WaitingVat> due(const WaitingVat &whole, Money taken,
                                       const std::vector<PartyDebt> &debts);
};

} // namespace cabas
