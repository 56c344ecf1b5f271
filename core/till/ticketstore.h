// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/chainstore.h"
#include "core/till/closingrules.h"
#include "core/till/ticket.h"

#include <vector>

namespace cabas {

/// Posted tickets: written once, sealed in the till's chain, only read afterwards.
class TicketStore {
public:
    /// Writes the ticket with its lines, VAT and payments and seals it; fills in `ticket.id` and
    /// answers the link's hash.
    static QString add(Tx &tx, Ticket &ticket);

    static std::optional<Ticket> find(Tx &tx, TicketId id);
    static std::optional<Ticket> findByName(Tx &tx, const QString &name);
    /// The name of a ticket, without reading the rest of it.
    static QString nameOf(Tx &tx, TicketId id);
    static std::optional<Ticket> findByKey(Tx &tx, const QString &key);
    /// The refunds made of a sale, oldest first.
    static std::vector<Ticket> refundsOf(Tx &tx, TicketId sale);
    /// Two stations refunding one sale take turns (PostgreSQL).
    static void lock(Tx &tx, TicketId id);
    static QString hashOf(Tx &tx, TicketId id);
    /// Newest first.
    static std::vector<TicketSummary> ofSession(Tx &tx, TillSessionId session, int limit);
    /// What a member paid by meal voucher on a business day, refunds off.
    static Money vouchersPaid(Tx &tx, MemberId member, QDate day);

    static const ChainSpec &chainSpec();
    /// As tickets were sealed before they named a correction and a cheque, and their lines a tare
    /// and a note.
    static const ChainSpec &firstChainSpec();
};

} // namespace cabas
