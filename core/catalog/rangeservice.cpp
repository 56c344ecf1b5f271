// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/rangeservice.h"

#include "core/base/text.h"
#include "core/catalog/productentry.h"
#include "core/catalog/producthistory.h"
#include "core/catalog/productsheetrules.h"
#include "core/catalog/productsheetstore.h"

namespace cabas {

Result<> RangeService::decide(const Session &session, ProductId id, const RangeDecision &decision)
{
    CABAS_TRY(session.require(Permission::EditProducts));
    if (decision.reviewOn && *decision.reviewOn <= session.today())
        return refused(tr("The day of the next review must come after today."), u"review_day"_qs);
    const QString reason = cleaned(decision.reason);
    if (reason.size() > maxReason)
        return refused(tr("A reason has %1 letters at most.").arg(maxReason), u"reason_long"_qs);
    const QString source = reason.isEmpty() ? u"hand"_qs : reason;
    return m_db.write([&](Tx &tx) -> Result<> {
        CABAS_LET(product, ProductEntry::find(tx, session, id));
        ProductSheet sheet = ProductSheetStore::find(tx, id);
        const ProductState before = product.state;
        ProductSheetRules::setLife(decision.life, product, sheet);
        sheet.reviewOn = decision.reviewOn;
        if (product.state != before)
            CABAS_TRY(ProductHistory::update(tx, session, product, source));
        return ProductHistory::putSheet(tx, session, sheet, source);
    });
}

} // namespace cabas
