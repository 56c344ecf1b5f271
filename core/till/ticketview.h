// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/till/ticket.h"

#include <QCoreApplication>
#include <QStringList>

namespace cabas {

/// A posted ticket with the names of what it speaks of, to be looked at.
struct TicketView {
    Ticket ticket;
    QString till;
    QString cashier;
    QString approver;       ///< empty: nobody was asked
    QString refunds;        ///< the name of the sale that this one gives back; empty on a sale
    QString corrects;       ///< the name of the sale that this one puts right; mostly empty
    QStringList refundedBy; ///< the refunds made of it, oldest first
    QString hash;           ///< of its link in the till's chain, hex

    /// Of a ticket, by its name. Asks for the right to sell or to see reports; whose purchase it
    /// was is not told.
    static Result<TicketView> of(Database &db, const Session &session, const QString &name);

private:
    Q_DECLARE_TR_FUNCTIONS(TicketView)
};

} // namespace cabas
