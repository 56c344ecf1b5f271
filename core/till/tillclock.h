// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/access/technicalevent.h"
#include "core/db/database.h"

#include <QCoreApplication>

namespace cabas {

/// The machine's clock as the till must be able to trust it. A clock behind the last ticket, or
/// one that leaps ahead, is noted in the journal of technical events and stays noted until a
/// coordinator says why. Nothing of this in a sandbox, whose clock may go anywhere (RULINGS 3.2).
class TillClock {
    Q_DECLARE_TR_FUNCTIONS(TillClock)

public:
    /// A clock may be behind the last ticket by as much: two machines are never quite alike.
    static constexpr qint64 backSeconds = 120;
    /// A leap ahead beyond this is one.
    static constexpr qint64 forwardSeconds = 24 * 3600;

    explicit TillClock(Database &db) : m_db(db) {}

    /// Looks at the clock: notes it once when it is behind the last ticket of any till. Answers
    /// what a coordinator has still to confirm.
    Result<std::optional<TechnicalEvent>> check(const Session &session);
    /// The clock went from one instant to another by itself or by hand: a leap of more than a day
    /// is noted.
    Result<> leapt(const Session &session, const QDateTime &from, const QDateTime &to);
    /// A coordinator (who may pay back) says why the clock stands as it does.
    Result<> confirm(const Session &session, const QString &reason);

    /// Whether `now` is behind the last ticket by more than is allowed.
    static bool isBack(const QDateTime &now, const QDateTime &lastTicket);
    /// Notes, once for a last ticket, that the clock is behind it; in the transaction at hand.
    static void noteBack(Tx &tx, const Session &session, const QDateTime &lastTicket);

private:
    Database &m_db;
};

} // namespace cabas
