// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/expiryservice.h"

#include "core/base/text.h"
#include "core/catalog/catalogstore.h"
#include "core/catalog/pricebatchrules.h"
#include "core/reports/expiryrules.h"
#include "core/reports/expirystore.h"
#include "core/stock/stockstore.h"

#include <algorithm>

namespace cabas {

std::vector<ExpiryLot> ExpiryService::listOn(Tx &tx, QDate day)
{
    std::vector<ExpiryLot> lots;
    for (const ExpiryStore::Line &line : ExpiryStore::lines(tx, ExpiryRules::lastDay(day))) {
        const auto product = CatalogStore::find(tx, line.lot.product, day);
        if (!product)
            continue;
        ExpiryLot lot;
        lot.lot = line.lot;
        lot.product = *product;
        lot.supplier = line.supplier;
        lot.isUseBy = line.lot.useBy.has_value();
        lot.date = lot.isUseBy ? *line.lot.useBy : *line.lot.bestBefore;
        lot.term = ExpiryRules::termOf(lot.date, day);
        ExpiryRules::value(lot, StockStore::level(tx, line.lot.product));
        lots.push_back(lot);
    }
    return lots;
}

Result<std::vector<ExpiryLot>> ExpiryService::list(const Session &session) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read([&](Tx &tx) { return listOn(tx, session.today()); });
}

Result<ExpiryLot> ExpiryService::find(Tx &tx, QDate today, LotId lot)
{
    const std::vector<ExpiryLot> lots = listOn(tx, today);
    const auto found = std::find_if(lots.begin(), lots.end(),
                                    [&](const ExpiryLot &each) { return each.lot.id == lot; });
    if (found == lots.end())
        return notFound(tr("Nothing of this lot is left, or its date is no longer near."),
                        u"unknown_lot"_qs);
    return *found;
}

Result<ExpiryRemoval> ExpiryService::removal(const Session &session, LotId lot, ExpiryDeed deed,
                                             Quantity quantity) const
{
    CABAS_TRY(session.require(Permission::CorrectStock));
    return m_db.read([&](Tx &tx) -> Result<ExpiryRemoval> {
        CABAS_LET(found, find(tx, session.today(), lot));
        if (deed == ExpiryDeed::Discount)
            return wrongUsage(tr("A discount takes nothing out of the stock."), u"deed"_qs);
        CABAS_TRY(ExpiryRules::check(found, deed, 0));
        if (quantity > found.lot.onHand)
            return refused(tr("There is less than that of this lot on the shelf."),
                           u"more_than_lot"_qs);
        return ExpiryRemoval{found.product.code, quantity, ExpiryRules::reasonOf(deed), lot};
    });
}

Result<PriceBatchDraft> ExpiryService::discount(const Session &session, LotId lot,
                                                int discountBp) const
{
    CABAS_TRY(session.require(Permission::SetPrices));
    return m_db.read([&](Tx &tx) -> Result<PriceBatchDraft> {
        const QDate today = session.today();
        CABAS_LET(found, find(tx, today, lot));
        CABAS_TRY(ExpiryRules::check(found, ExpiryDeed::Discount, discountBp));
        PriceBatchDraft draft;
        draft.name = tr("Short date: %1").arg(found.product.name);
        draft.name.truncate(PriceBatchRules::maxNameLength);
        draft.from = today;
        draft.last = ExpiryRules::discountUntil(found, today);
        draft.entries = {{found.product.id, ExpiryRules::discounted(found.product, discountBp)}};
        return draft;
    });
}

} // namespace cabas
