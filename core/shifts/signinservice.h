// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/shifts/slot.h"

#include <QCoreApplication>

namespace cabas {

/// What a code scanned from a sign-in sheet, or a badge, did.
struct SignedIn {
    enum class Outcome {
        Noted,       ///< the member came
        Already,     ///< noted before
        NotExpected, ///< on no shift of that day
    };
    Outcome outcome = Outcome::Noted;
    MemberId member{0};
    QString name;
    std::optional<Shift> shift;
};

/// Notes who came, one code after the other.
class SignInService {
    Q_DECLARE_TR_FUNCTIONS(SignInService)

public:
    explicit SignInService(Database &db) : m_db(db) {}

    /// The member's first shift of the day that is not noted yet, or the one of whom they stand
    /// in for. A code that is nobody's is NotFound in words.
    Result<SignedIn> sign(const Session &session, const QString &code, QDate day);

private:
    Database &m_db;
};

} // namespace cabas
