// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/members/capital.h"

#include <QCoreApplication>

namespace cabas {

/// Shares paid by several cheques. They lie in a drawer, outside the books, until the month that
/// is written on them; then each is a payment on shares and goes to the cheques to bank (5112).
class ShareChequeService {
    Q_DECLARE_TR_FUNCTIONS(ShareChequeService)

public:
    explicit ShareChequeService(Database &db) : m_db(db) {}

    /// Waiting ones by month, then the newest that are over.
    Result<std::vector<ShareCheque>> list(const Session &session) const;
    /// Takes cheques of a member, for what is owed on shares at most.
    Result<std::vector<ShareCheque>> take(const Session &session, MemberId member,
                                          std::vector<ShareCheque> cheques);
    /// Those whose month has come, to the cheques to bank; which they were.
    Result<std::vector<ShareCheque>> cash(const Session &session,
                                          const std::vector<ChequeId> &cheques);
    /// Gives a waiting cheque back to the member.
    Result<ShareCheque> giveBack(const Session &session, ChequeId cheque);
    /// The bank did not honour it: it is owed again.
    Result<ShareCheque> bounce(const Session &session, ChequeId cheque);

private:
    Database &m_db;
};

} // namespace cabas
