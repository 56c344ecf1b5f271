// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/vatsending.h"

#include "core/accounting/vatservice.h"
#include "core/reports/cockpitfacts.h"

namespace cabas {

Result<VatReturn> VatSendingService::send(const Session &session, QDate from, QDate to)
{
    CABAS_TRY(session.require(Permission::LockPeriods));
    // In one transaction: no till opens between the look and the return.
    return m_db.write([&](Tx &) -> Result<VatReturn> {
        if (to.isValid()) {
            CABAS_LET(facts, CockpitFactsService(m_db).until(session, to));
            if (facts.openTills > 0)
                return refused(tr("%n tills of these days are not closed yet. Close them first: "
                                  "their VAT belongs into this return.",
                                  nullptr, facts.openTills),
                               u"tills_open"_qs);
        }
        return VatService(m_db).send(session, from, to);
    });
}

} // namespace cabas
