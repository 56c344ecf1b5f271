// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/accounting/thirdparty.h"
#include "core/db/database.h"

#include <QCoreApplication>

#include <vector>

namespace cabas {

/// The register of third parties as the books see it.
class ThirdPartyService {
    Q_DECLARE_TR_FUNCTIONS(ThirdPartyService)

public:
    explicit ThirdPartyService(Database &db) : m_db(db) {}

    Result<std::vector<ThirdParty>> all(const Session &session);
    Result<ThirdParty> find(const Session &session, const QString &code);
    /// Adds one (revision 0) or changes it; see PartyRules::check. Conflict when somebody else
    /// changed it meanwhile; refused when a new code is taken or the account is unknown.
    Result<ThirdParty> save(const Session &session, const ThirdParty &party);

private:
    Database &m_db;
};

} // namespace cabas
