// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/till/saleterms.h"
#include "core/till/ticket.h"
#include "core/till/ticketwriter.h"

#include <QCoreApplication>

#include <map>

namespace cabas {

/// A whole sale in one command.
struct SaleRequest {
    QString till;
    QString member; ///< badge or number; empty for none
    std::vector<LineRequest> lines;
    std::vector<Payment> payments; ///< only `tendered` counts
    QString key;                   ///< idempotency; made up when empty
    bool isGuest = false;
    std::vector<PromptAnswer> answers = {};
    QString limitReason = {}; ///< why more than a limit is sold; asks for the right to allow it
};

struct RefundRequest {
    QString till;
    QString ticket;
    std::vector<RefundLine> lines; ///< empty: everything that is left
    TillMeans means = TillMeans::Cash;
    bool restock = true;
    QString reason;
    QString key;
};

/// Takes money and gives it back. A ticket, its stock moves, its member's account, its link and
/// its audit are one durable transaction; nothing is printed before it is answered.
class SaleService {
    Q_DECLARE_TR_FUNCTIONS(SaleService)

public:
    explicit SaleService(Database &db) : m_db(db) {}

    /// Sells what is asked for at the prices of the session's business day.
    Result<SoldTicket> sell(const Session &session, const SaleRequest &request);
    /// Whether the ticket that money is about to be asked for can be kept (`SaleRoom`). `pay` does
    /// not ask again: the money may be in the drawer by then, and what room is left is for it.
    Result<> mayTakeMoney(const Session &session) const;
    /// Sells the till's current basket. With the basket's `key`, a second press answers the first
    /// ticket, and a basket that is no longer that one is a Conflict.
    Result<SoldTicket> pay(const Session &session, const QString &till,
                           const std::vector<Payment> &payments, const QString &key = {});
    /// Gives back lines of a ticket, never more than was sold less what was refunded before.
    Result<SoldTicket> refund(const Session &session, const RefundRequest &request);

    /// The ticket of a sale whose answer was lost (`outcome_unknown`), by its key; nothing where it
    /// was not recorded and never will be. Writes nothing, yet takes its turn among those who
    /// write: the lost one is decided then.
    Result<std::optional<SoldTicket>> recorded(const Session &session, const QString &key);

    /// A posted ticket by its name, as it was answered when it was made.
    Result<SoldTicket> ticket(const Session &session, const QString &name) const;
    /// What may still be refunded of each line of a ticket.
    Result<std::map<int, Quantity>> refundable(const Session &session, const QString &name) const;
    /// The lines that `refund` would write now, amounts negative; nothing is written.
    Result<std::vector<TicketLine>> quoteRefund(const Session &session,
                                                const RefundRequest &request) const;
    /// The tickets of the till's open session, newest first.
    Result<std::vector<TicketSummary>> tickets(const Session &session, const QString &till,
                                               int limit) const;

private:
    struct Sale {
        OpenTill open;
        std::vector<AskedLine> lines;
        std::optional<MemberAtTill> member;
        std::vector<Payment> payments;
        QString key;
        SaleCircumstances said;
    };
    static Result<SaleCircumstances> saidOf(Tx &tx, const Session &session, const OpenTill &open,
                                            const SaleRequest &request);
    static Result<SoldTicket> post(Tx &tx, const Session &session, const Sale &sale);
    /// More than the till's limit given back asks a second person.
    static Result<> checkLimit(Tx &tx, const Session &session, TillId till, Money amount);
    static Failure atLine(Failure failure, int position);

    Database &m_db;
};

} // namespace cabas
