// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/bank/bank.h"
#include "core/db/database.h"
#include "core/members/capital.h"

#include <QCoreApplication>

namespace cabas {

/// Cheques for shares whose month has come, on a slip for the bank: paid on the shares and brought
/// there, in one transaction.
class ShareChequeDepositService {
    Q_DECLARE_TR_FUNCTIONS(ShareChequeDepositService)

public:
    explicit ShareChequeDepositService(Database &db) : m_db(db) {}

    /// On the account of the bank that comes first among those the books know.
    Result<BankDeposit> make(const Session &session, const std::vector<ChequeId> &cheques);

private:
    Database &m_db;
};

} // namespace cabas
