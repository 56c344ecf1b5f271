// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/bank/bank.h"
#include "core/db/chainstore.h"
#include "core/db/transaction.h"

namespace cabas {

/// Slips of cheques and cash brought to the bank, numbered one after the other.
class BankDepositStore {
public:
    static qint64 nextNumber(Tx &tx);
    static BankDepositId add(Tx &tx, const Session &session, const BankDeposit &deposit);
    static std::optional<BankDeposit> find(Tx &tx, qint64 number);
    /// The newest first.
    static std::vector<BankDeposit> newest(Tx &tx, int limit);
    static const ChainSpec &chainSpec();
};

} // namespace cabas
