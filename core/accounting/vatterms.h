// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/journalentry.h"

#include <vector>

namespace cabas {

/// How much of the VAT on what certain accounts hold may be deducted, from a day on: the share
/// that the use gives right to (CGI ann. II, art. 206).
struct VatShare {
    QString account; ///< the beginning of the accounts
    QDate from;
    int shareBp = 10000; ///< 10000 is all of it, 0 none

    bool operator==(const VatShare &) const = default;
};

/// When VAT on services counts, and how much of it is deducted. Goods always count when they are
/// delivered (CGI art. 269).
struct VatTerms {
    bool soldOnReceipts = false;   ///< services we sell: due when they are paid
    bool boughtOnReceipts = false; ///< services we buy: deducted when they are paid
    std::vector<VatShare> shares;

    bool operator==(const VatTerms &) const = default;
};

/// VAT of a document that was paid, while its VAT still waits.
struct WaitingVat {
    EntryId entry{0};
    QString number; ///< of the entry
    QString pieceRef;
    QString label;
    QString account; ///< where it waits
    Money amount;    ///< debit less credit
    QDate paidOn;
};

} // namespace cabas
