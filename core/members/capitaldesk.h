// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/transaction.h"
#include "core/members/capital.h"
#include "core/members/capitalposting.h"

#include <QCoreApplication>

namespace cabas {

/// Money taken on a member's shares, as kept.
struct KeptPayment {
    qint64 id = 0;
    SharesPaid paid;
    QString entry; ///< number
};

/// Steps on the capital that several services share; each in its caller's transaction, with its
/// entry and its line of the register.
class CapitalDesk {
    Q_DECLARE_TR_FUNCTIONS(CapitalDesk)

public:
    static Result<CapitalAccounts> accounts(Tx &tx);
    static Result<Member> member(Tx &tx, MemberId id);
    /// A share's value in the capital; refused where the shop has none.
    static Result<Money> nominal(Tx &tx);
    /// What an assembly decided that a share is given back at on a day; its nominal value where
    /// none decided anything.
    static Money valueOn(Tx &tx, QDate day, Money nominal);
    static Money highest(Tx &tx);
    /// The day that opening entries are dated: the first of the first fiscal year.
    static QDate openingDay(Tx &tx, QDate today);
    /// Debit less credit of an account at the end of a day.
    static Money held(Tx &tx, const QString &account, QDate day);

    /// First what the member owes, then whole shares. `source` names what paid, for
    /// share_payments; without one the entry does.
    static Result<KeptPayment> pay(Tx &tx, const Session &session, const Member &member,
                                   Money amount, PaymentMeans means, const QString &reference,
                                   const std::optional<ChequeId> &source = {});
    static Result<> transfer(Tx &tx, const Session &session, const Member &from, const Member &to,
                             int shares);
    static Result<> cancelUnpaid(Tx &tx, const Session &session, const Member &member, int shares);
    /// Money of a prepaid account to another member's: two moves and an entry. Below 0 a debt.
    static Result<> moveAccount(Tx &tx, const Session &session, const Member &from,
                                const Member &to, Money amount);
    /// Takes shares out of the capital at a value; the change's id.
    static Result<qint64> refund(Tx &tx, const Session &session, const Member &member, int shares,
                                 Money value);
};

} // namespace cabas
