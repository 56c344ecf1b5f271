// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/till/tilldesk.h"

#include <QCoreApplication>

namespace cabas {

/// A posted ticket, as answered to whoever made it.
struct SoldTicket {
    Ticket ticket;
    QString hash; ///< of its link in the till's chain, hex
    std::vector<Warning> warnings;
    bool isRepeated = false; ///< the key was known: this is the first answer again
};

/// A refund to write, once it is known to be lawful.
struct RefundDraft {
    const Ticket &sale;
    std::vector<Ticket> earlier; ///< refunds of it before
    std::vector<TicketLine> lines;
    std::vector<Payment> payments; ///< amounts negative
    QString reason;
    QString key;
    bool isSoldAgain = false; ///< a ticket that puts it right follows in the same transaction
};

/// Writes tickets: number, stock moves, account, link and audit in the caller's transaction.
class TicketWriter {
    Q_DECLARE_TR_FUNCTIONS(TicketWriter)

public:
    /// A ticket of the till's open session, without lines. An empty key is made up.
    static Ticket started(const Session &session, const OpenTill &open, TicketKind kind,
                          const QString &key);
    static SoldTicket write(Tx &tx, const Session &session, const Till &till, Ticket ticket,
                            const char *deed);
    /// Writes a refund with what it takes back besides goods. Refused where that cannot be.
    static Result<SoldTicket> refund(Tx &tx, const Session &session, const OpenTill &open,
                                     const RefundDraft &draft);
    /// The ticket that a key already made; Conflict where it was another deed's.
    static Result<std::optional<SoldTicket>> firstAnswer(Tx &tx, const QString &key,
                                                         TicketKind kind);
    /// A till that takes no cash refuses it.
    static Result<> checkMeans(Tx &tx, TillId till, const std::vector<Payment> &payments);
};

} // namespace cabas
