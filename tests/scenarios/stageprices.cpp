// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a scenario that are about the chain of prices and about batches.
#include "tests/scenarios/stage.h"

#include "core/base/day.h"
#include "core/base/text.h"
#include "core/catalog/catalogservice.h"
#include "core/catalog/pricebatchservice.h"
#include "core/catalog/pricingservice.h"
#include "core/purchasing/supplierservice.h"
#include "core/reports/priceeffectservice.h"

namespace cabas::test {

namespace {

/// `23,00`: hundredths of a percent.
Coefficient marginOf(const QString &text)
{
    Coefficient margin;
    margin.value = parseRate(text).value_or(0);
    return margin;
}

Result<QDate> dayOf(const QString &text)
{
    if (const auto day = dayFromText(text))
        return *day;
    return refused(u"there is no such day"_qs);
}

} // namespace

/// `"Ferme" sells JAM at 2,0000`: its usual supplier from now on.
Result<> Stage::setSupplierPrice(const Words &said)
{
    SupplierService suppliers(m_shop.db());
    CatalogService catalog(m_shop.db());
    Result<Supplier> supplier = suppliers.find(said.captured(1));
    if (!supplier) {
        Supplier fresh;
        fresh.name = said.captured(1);
        supplier = suppliers.add(m_shop.session(), fresh);
        CABAS_TRY(supplier);
    }
    CABAS_LET(hit, catalog.findByCode(m_shop.session(), said.captured(2)));
    hit.product.supplier = supplier->id;
    CABAS_TRY(catalog.update(m_shop.session(), hit.product));
    SupplierItem item;
    item.supplier = supplier->id;
    item.product = hit.product.id;
    item.cost = parseUnitPrice(said.captured(3)).value_or(UnitPrice());
    return suppliers.setItem(m_shop.session(), item);
}

Result<> Stage::setMargin(const Words &said)
{
    return PricingService(m_shop.db()).setCoefficient(m_shop.session(), marginOf(said.captured(1)));
}

/// `prices at a margin of 22,00 % from 2026-03-12`: simulated, set and planned in one go.
Result<> Stage::applyMargin(const Words &said)
{
    const Session session = m_shop.session();
    PriceWhatIf whatIf;
    whatIf.change = marginOf(said.captured(1));
    whatIf.from = session.today();
    whatIf.last = session.today();
    CABAS_LET(simulation, PriceEffectService(m_shop.db()).simulate(session, whatIf));
    CABAS_TRY(PricingService(m_shop.db()).setCoefficient(session, *whatIf.change));
    CABAS_LET(from, dayOf(said.captured(2)));
    PriceBatchService batches(m_shop.db());
    CABAS_LET(batch, batches.add(session, {u"margin"_qs, from, {}, simulation.entries()}));
    CABAS_TRY(batches.plan(session, batch.id));
    m_batch = batch.id;
    return Ok{};
}

/// `promotion "Fête" from 2026-03-11 to 2026-03-12: JAM 3,00, RICE 2,50`.
Result<> Stage::planPrices(const Words &said)
{
    const Session session = m_shop.session();
    PriceBatchDraft draft;
    draft.name = said.captured(1);
    CABAS_LET(from, dayOf(said.captured(2)));
    draft.from = from;
    if (!said.captured(3).isEmpty()) {
        CABAS_LET(last, dayOf(said.captured(3)));
        draft.last = last;
    }
    for (const QString &text : said.captured(4).split(u", "_qs)) {
        CABAS_LET(hit, CatalogService(m_shop.db()).findByCode(session, text.section(u' ', 0, 0)));
        const auto price = parseMoney(text.section(u' ', 1));
        if (!price)
            return refused(u"“%1” is no price: write “JAM 3,00”"_qs.arg(text));
        draft.entries.push_back({hit.product.id, *price});
    }
    PriceBatchService batches(m_shop.db());
    CABAS_LET(batch, batches.add(session, draft));
    CABAS_TRY(batches.plan(session, batch.id));
    m_batch = batch.id;
    return Ok{};
}

Result<> Stage::undoPrices(const Words &)
{
    CABAS_TRY(PriceBatchService(m_shop.db()).undo(m_shop.session(), m_batch));
    return Ok{};
}

} // namespace cabas::test
