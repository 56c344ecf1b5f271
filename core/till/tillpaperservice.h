// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/outbox/outboxitem.h"
#include "core/till/closing.h"
#include "core/till/ticketlayout.h"
#include "core/till/tillservice.h"
#include "core/till/tillsession.h"

#include <QCoreApplication>

namespace cabas {

/// A paper that was asked for.
struct AskedPaper {
    OutboxId outbox{0};
    int copy = 0; ///< 0 the original, n the nth duplicate

    bool operator==(const AskedPaper &) const = default;
};

/// The papers of the till, on request only (code de l'environnement, D541-371: nothing is
/// printed by itself). What is asked for is written to the outbox in the transaction that counts
/// it, and sent afterwards: a ticket is given once, what comes after is a numbered duplicate.
class TillPaperService {
    Q_DECLARE_TR_FUNCTIONS(TillPaperService)

public:
    explicit TillPaperService(Database &db) : m_db(db) {}

    /// A ticket for the printer of `till`; empty: the till that made it.
    Result<AskedPaper> printTicket(const Session &session, const QString &ticket,
                                   const QString &till = {});
    /// A ticket for a mailbox. Refused for what is no address.
    Result<AskedPaper> mailTicket(const Session &session, const QString &ticket,
                                  const QString &address);
    /// A closing (Z) for the printer of its till.
    Result<AskedPaper> printClosing(const Session &session, ClosingId closing);
    /// The reading (X) of a till for its printer; it counts nothing.
    Result<AskedPaper> printReading(const Session &session, const QString &till);
    /// Once more what did not come out. What may have come out all the same is given up and asked
    /// for anew, as a duplicate.
    Result<AskedPaper> again(const Session &session, OutboxId item);

    /// As it was printed the first time, to be looked at; nothing is counted.
    Result<Slip> ticketSlip(const Session &session, const QString &ticket) const;
    Result<Slip> closingSlip(const Session &session, ClosingId closing) const;
    /// What goes into a sealed bag, and to the bank with a closed session's cheques (empty where
    /// there was none).
    Result<Slip> bagSlip(const Session &session, const QString &till, const CashMove &move) const;
    Result<Slip> chequeSlip(const Session &session, const ClosedTill &closed) const;
    /// The address of a ticket's member, for who may see contacts; empty when there is none.
    Result<QString> memberAddress(const Session &session, const QString &ticket) const;
    /// The names of all tills.
    Result<QStringList> tills(const Session &session) const;

private:
    Database &m_db;
};

} // namespace cabas
