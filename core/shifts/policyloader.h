// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/transaction.h"
#include "core/shifts/shiftpolicy.h"

#include <QCoreApplication>
#include <QStringList>

namespace cabas {

/// The practices that come with the program, as data in its resources.
class PolicyLoader {
    Q_DECLARE_TR_FUNCTIONS(PolicyLoader)

public:
    static QStringList names();
    /// One of `names`; NotFound in words.
    static Result<ShiftPolicy> named(const QString &name);
    /// The practice that a shop's profile begins with; "voluntary" for a profile that names none.
    static QString ofProfile(const QString &profile);
    /// Gives a shop that has no rules of shifts yet those of its profile, for all days.
    static Result<> seed(Tx &tx, const Session &session, const QString &profile);
    /// The same for a file made before there were shifts.
    static Result<> ensure(Tx &tx, const Session &session);
};

} // namespace cabas
