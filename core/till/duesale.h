// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/memberlines.h"
#include "core/till/tilldesk.h"

#include <QCoreApplication>

namespace cabas {

/// Writes what a member pays at the till besides goods, in the transaction of the ticket: payments
/// on shares, the yearly fee, top-ups; and takes it back with a refund.
class DueSale {
    Q_DECLARE_TR_FUNCTIONS(DueSale)

public:
    static MemberLineTerms terms(Tx &tx, QDate day);
    /// What the member has to pay beside the lines of the sale; refused where a line pays for
    /// shares that cannot be, or for a fee that is paid.
    static Result<MemberDues> leftAfter(Tx &tx, const MemberAtTill &member,
                                        const std::vector<TicketLine> &lines, QDate day);
    /// Lets a member who was waiting for a payment shop again, once nothing is left to pay.
    static void free(Tx &tx, const Session &session, MemberAtTill &member, const MemberDues &left,
                     QDate day);
    /// The ticket is posted: its payments are noted.
    static Result<> keep(Tx &tx, const Ticket &ticket);
    /// The refund is posted: what its lines paid is taken back. Refused where a top-up was spent,
    /// unless it is paid again in the same transaction.
    static Result<> takeBack(Tx &tx, const Ticket &refund, bool isSoldAgain);

private:
    static Result<> takeBackShare(Tx &tx, const Ticket &refund, const TicketLine &line);
    static Result<> takeBackTopUp(Tx &tx, const Ticket &refund, const TicketLine &line,
                                  bool isSoldAgain);
};

} // namespace cabas
