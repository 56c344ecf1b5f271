// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/till/closingrules.h"
#include "core/till/ticket.h"

#include <vector>

namespace cabas {

/// What a session's tickets come to. A day of thousands of tickets is read while a cashier waits:
/// each table once, from the session's first ticket to its last.
class SessionFigureStore {
public:
    /// The sums of a session's tickets; float and cash moved are not theirs and stay zero.
    /// `before` is the till's last number before the session, for one without tickets.
    /// Shares paid are the members' room's and stay empty; the tickets with a line on them are
    /// told.
    static SessionFigures figures(Tx &tx, TillSessionId session, qint64 before);

    /// Cash in a session's drawer: float, sales less refunds, and what was moved.
    static Money cashIn(Tx &tx, TillSessionId session);
    /// What each person rang up in a session, in the order they began.
    static std::vector<PersonFigures> people(Tx &tx, TillSessionId session);
    /// The cheques of a session, in the order they were taken; those given back are negative.
    static std::vector<ChequeLine> cheques(Tx &tx, TillSessionId session);
};

} // namespace cabas
