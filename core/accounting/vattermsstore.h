// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/vatterms.h"
#include "core/db/transaction.h"

namespace cabas {

/// When VAT of services counts and what part of it is deducted, and what waits for a payment.
class VatTermsStore {
public:
    static VatTerms read(Tx &tx);
    static void setOnReceipts(Tx &tx, bool bought, bool onReceipts);
    /// From a day on; the same account and day again changes the share.
    static void setShare(Tx &tx, const VatShare &share);
    static void removeShare(Tx &tx, const QString &account, QDate from);
    /// VAT that waits on documents that were paid until a day, whole or in part, less what was
    /// taken in before; see VatPaidRules. By document, then by day of payment.
    static std::vector<WaitingVat> waiting(Tx &tx, QDate until);
};

} // namespace cabas
