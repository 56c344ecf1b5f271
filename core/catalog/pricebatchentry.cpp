// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/pricebatchentry.h"

#include "core/access/auditstore.h"
#include "core/base/text.h"
#include "core/catalog/catalogrules.h"
#include "core/catalog/catalogstore.h"
#include "core/catalog/pricebatchrules.h"
#include "core/catalog/pricebatchstore.h"
#include "core/catalog/productentry.h"

#include <QJsonObject>

namespace cabas {

Result<PriceBatch> PriceBatchEntry::find(Tx &tx, PriceBatchId id)
{
    const std::optional<PriceBatch> batch = PriceBatchStore::find(tx, id);
    if (!batch)
        return notFound(tr("There is no such batch of prices."), u"unknown_batch"_qs);
    return *batch;
}

Result<> PriceBatchEntry::setLine(Tx &tx, const Session &session, const PriceBatch &batch,
                                  ProductId product, Money price)
{
    CABAS_TRY(CatalogRules::checkPrice(price, batch.name));
    CABAS_TRY(ProductEntry::find(tx, session, product));
    PriceBatchStore::putLine(tx, batch.id, product, CatalogStore::priceAt(tx, product, batch.from),
                             price);
    return Ok{};
}

Result<PriceBatch> PriceBatchEntry::add(Tx &tx, const Session &session,
                                        const PriceBatchDraft &draft)
{
    CABAS_TRY(PriceBatchRules::check(draft.name, draft.from, draft.last));
    const PriceBatchId id = PriceBatchStore::add(tx, session, draft);
    CABAS_LET(batch, find(tx, id));
    for (const PriceBatchDraft::Entry &entry : draft.entries)
        CABAS_TRY(setLine(tx, session, batch, entry.product, entry.price));
    AuditStore::record(tx, session, "price.draft", u"price_batch"_qs, id.value(),
                       {{u"from"_qs, dayText(draft.from)},
                        {u"source"_qs, draft.source},
                        {u"lines"_qs, qint64(draft.entries.size())}});
    return find(tx, id);
}

} // namespace cabas
