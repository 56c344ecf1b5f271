// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/transaction.h"
#include "core/till/ticketlayout.h"

namespace cabas {

/// The slips of this room with all that the file knows of them: whose shop it is, the link's
/// hash, the legal mentions of the VAT codes used.
class TicketPaper {
public:
    /// `copy` is 0 for the original, n for the nth duplicate.
    static Slip of(Tx &tx, const Ticket &ticket, int copy);
    static Slip of(Tx &tx, const Closing &closing, int copy);
    /// The till in the middle of its session, now.
    static Slip of(Tx &tx, const Session &session, const Till &till, const ReadingFacts &reading);
    static SlipFacts facts(Tx &tx, TillId till);
};

} // namespace cabas
