// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/payment.h"
#include "core/db/transaction.h"

#include <vector>

namespace cabas {

/// Payment runs, and the accounts that are paid from.
class PaymentStore {
public:
    static std::vector<PaymentAccount> accounts(Tx &tx);
    static std::optional<PaymentAccount> account(Tx &tx, const QString &number);
    static void setAccount(Tx &tx, const PaymentAccount &account);
    static void setNextCheque(Tx &tx, const QString &account, const QString &number);

    static PaymentRunId add(Tx &tx, const PaymentRun &run, UserId user);
    static std::optional<PaymentRun> find(Tx &tx, PaymentRunId id);
    /// Newest first, with their lines.
    static std::vector<PaymentRun> newest(Tx &tx, int limit);
    static void setState(Tx &tx, PaymentRunId id, const QString &state);
    static void setEntry(Tx &tx, PaymentRunId id, int position, EntryId entry,
                         const QString &cheque);
    /// Whether a run that is not cancelled pays this line already.
    static bool isPaid(Tx &tx, LineId line);
    static qint64 count(Tx &tx);
};

} // namespace cabas
