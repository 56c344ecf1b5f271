// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/accounting/vatreturn.h"
#include "core/db/database.h"

#include <QCoreApplication>

namespace cabas {

/// Sends a VAT return once nothing of its days is still to come from the tills, which the books
/// cannot ask: a session closed afterwards would post into what was declared, and be refused.
class VatSendingService {
    Q_DECLARE_TR_FUNCTIONS(VatSendingService)

public:
    explicit VatSendingService(Database &db) : m_db(db) {}

    /// As VatService::send; refused while a session of these days or of earlier ones is open.
    Result<VatReturn> send(const Session &session, QDate from, QDate to);

private:
    Database &m_db;
};

} // namespace cabas
