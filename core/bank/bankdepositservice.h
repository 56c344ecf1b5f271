// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/bank/bank.h"
#include "core/db/database.h"

#include <QCoreApplication>

namespace cabas {

/// Bringing cheques and cash to the bank: a numbered slip and its entry.
class BankDepositService {
    Q_DECLARE_TR_FUNCTIONS(BankDepositService)

public:
    static constexpr int mostItems = 500;

    explicit BankDepositService(Database &db) : m_db(db) {}

    /// Cheques go from the drawer (5112) to the bank at once; cash from the safe to money under way
    /// (58), for the bank counts it first. The number is the next one, whatever is asked for.
    Result<BankDeposit> make(const Session &session, BankDeposit deposit);
    Result<std::vector<BankDeposit>> newest(const Session &session, int limit);
    Result<BankDeposit> find(const Session &session, qint64 number);
    /// What the books say lies in the drawer (cheques) or in the safe (cash).
    Result<Money> atHand(const Session &session, bool isCash);

private:
    Database &m_db;
};

} // namespace cabas
