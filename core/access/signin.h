// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/access/user.h"
#include "core/access/userrules.h"
#include "core/db/database.h"

#include <QCoreApplication>

namespace cabas {

/// The check of a PIN, with its pauses: how a person becomes a Session. It needs no right, for
/// it is what gives rights.
class SignIn {
    Q_DECLARE_TR_FUNCTIONS(SignIn)

public:
    /// `by` is who asks: the user signing in, or the cashier whose session somebody approves.
    /// Wrong and refused tries are counted and audited under it, at its clock.
    SignIn(Database &db, const Session &by) : m_db(db), m_by(by) {}

    /// Forbidden when the PIN is wrong, missing, or tried during a pause. A user without PIN
    /// passes: a name picked from the list says who works, it protects nothing.
    Result<> check(const User &user, const QString &pin);

private:
    Result<> keepOutcome(const User &user, const PinState &seen, bool isRight, const QString &pin);
    Failure refuseForNow(Tx &tx, const User &user, const PinState &state);
    Failure refuseWrong(Tx &tx, const User &user, const PinState &state);

    Database &m_db;
    const Session &m_by;
};

} // namespace cabas
