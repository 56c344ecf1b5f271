// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/accessterms.h"
#include "core/access/session.h"
#include "core/db/database.h"

#include <QCoreApplication>

namespace cabas {

/// How this shop keeps its screens and its badges: read by every window, changed by who may manage
/// users.
class AccessTermsService {
    Q_DECLARE_TR_FUNCTIONS(AccessTermsService)

public:
    static constexpr int leastLockSeconds = 30;
    static constexpr int mostLockSeconds = 3600;
    static constexpr int leastKioskSeconds = 15;
    static constexpr int mostKioskSeconds = 300;
    static constexpr Money largestGap = Money::fromCents(100000);

    explicit AccessTermsService(Database &db) : m_db(db) {}

    /// Needs no right: a window must know when to lock before anybody signs in.
    Result<AccessTerms> read() const;
    /// Refused when a value is out of range; Conflict when somebody changed them meanwhile.
    Result<AccessTerms> save(const Session &session, const AccessTerms &terms);

private:
    static Result<> check(const AccessTerms &terms);

    Database &m_db;
};

} // namespace cabas
