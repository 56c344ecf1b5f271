// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"

#include <QCoreApplication>

namespace cabas {

/// How a shop begins safely and is opened again when its owner forgot the PIN: a code of eight
/// groups, printed once and kept in the safe; the file holds its hash.
class OwnerRecovery {
    Q_DECLARE_TR_FUNCTIONS(OwnerRecovery)

public:
    explicit OwnerRecovery(Database &db) : m_db(db) {}

    /// A new code; the one before opens nothing any more. Only for the owner. Told once: print it.
    Result<QString> replace(const Session &session);
    /// Since when there is a code.
    Result<std::optional<QDateTime>> madeAt() const;
    /// Gives the owner, named by the code alone, a new PIN; answers the code that takes the used
    /// one's place. Wrong codes make one wait as wrong PINs do, across restarts.
    Result<QString> recover(const Clock &clock, const QString &device, const QString &code,
                            const QString &newPin);

    /// Whether the owner still has neither PIN nor recovery code: a shop that was just made.
    Result<bool> isNew() const;
    /// The first set-up: the owner's name as shown, their PIN, and the recovery code as answer.
    /// Refused once it was done, and for a weak PIN.
    Result<QString> setUp(const Session &owner, const QString &name, const QString &pin);

private:
    Result<QString> hashOf(const QString &pin) const;

    Database &m_db;
};

} // namespace cabas
