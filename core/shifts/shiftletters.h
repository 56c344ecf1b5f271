// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/transaction.h"

#include <QCoreApplication>

namespace cabas {

/// What members are written about their shifts, through the outbox; nothing depends on a mail.
class ShiftLetters {
    Q_DECLARE_TR_FUNCTIONS(ShiftLetters)

public:
    /// A member's place in the shifts ended by the rules. Nothing is written to who has no mail
    /// address. `isTooOften`: absences in a row, else the counter.
    static void placeEnded(Tx &tx, const Session &session, MemberId member, QDate last,
                           bool isTooOften);
};

} // namespace cabas
