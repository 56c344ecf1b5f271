// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/transaction.h"
#include "core/members/capital.h"
#include "core/members/member.h"

#include <QCoreApplication>

namespace cabas {

/// Steps on the shares that members pay by cheque or ask back, each in its caller's transaction.
class ShareDesk {
    Q_DECLARE_TR_FUNCTIONS(ShareDesk)

public:
    /// A cheque in a state; refused, in words, in another one.
    static Result<ShareCheque> cheque(Tx &tx, ChequeId id, ChequeState wanted);
    static Result<> end(Tx &tx, const Session &session, ShareCheque &cheque, ChequeState state);
    /// Those whose month has come, to the cheques to bank (5112).
    static Result<std::vector<ShareCheque>> cash(Tx &tx, const Session &session,
                                                 const std::vector<ChequeId> &cheques);
    static Result<ShareCheque> giveBack(Tx &tx, const Session &session, ChequeId cheque);
    /// Puts shares into the queue of refunds.
    static Result<ShareRefund> askBack(Tx &tx, const Session &session, const Member &member,
                                       int shares, RefundReason reason);
    /// Paid-up shares that a member did not ask back yet.
    static int free(Tx &tx, MemberId member);
};

} // namespace cabas
