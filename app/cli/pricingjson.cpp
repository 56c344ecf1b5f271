// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pricingjson.h"

#include "core/base/day.h"
#include "core/base/text.h"
#include "core/catalog/catalogservice.h"
#include "core/catalog/pricingrules.h"
#include "core/catalog/pricingstore.h"
#include "core/purchasing/supplierservice.h"

#include <array>

namespace cabas {

namespace {

struct NamedSlot {
    const char *name;
    int slot;
};

constexpr auto namedSlots = std::to_array<NamedSlot>({
    {"base", Coefficient::baseSlot},
    {"discount", Coefficient::discountSlot},
    {"transport", Coefficient::transportSlot},
    {"loss", Coefficient::lossSlot},
    {"margin", Coefficient::marginSlot},
});

QString kindName(ProofKind kind)
{
    switch (kind) {
    case ProofKind::SupplierPrice:
        return u"supplier_price"_qs;
    case ProofKind::Step:
        break;
    case ProofKind::BeforeVat:
        return u"before_vat"_qs;
    case ProofKind::Vat:
        return u"vat"_qs;
    case ProofKind::ToTheCent:
        return u"to_the_cent"_qs;
    case ProofKind::Ending:
        return u"ending"_qs;
    }
    return u"step"_qs;
}

QString phaseName(BatchPhase phase)
{
    switch (phase) {
    case BatchPhase::Draft:
        break;
    case BatchPhase::Waiting:
        return u"planned"_qs;
    case BatchPhase::Running:
        return u"running"_qs;
    case BatchPhase::Ended:
        return u"ended"_qs;
    case BatchPhase::Undone:
        return u"undone"_qs;
    }
    return u"draft"_qs;
}

QJsonObject partJson(const ProofLine &line)
{
    QJsonObject json{{u"kind"_qs, kindName(line.kind)},
                     {u"base_e4"_qs, line.base.e4()},
                     {u"result_e4"_qs, line.result.e4()}};
    if (line.kind == ProofKind::Vat)
        json[u"value_bp"_qs] = line.value;
    if (line.kind != ProofKind::Step)
        return json;
    json[u"name"_qs] = PricingRules::titleOf(line.step, line.name);
    json[u"measure"_qs] = PricingStore::measureName(line.measure);
    json[line.measure == StepMeasure::Fixed ? u"fixed_e4"_qs : u"value_bp"_qs] = line.value;
    json[u"in_cost"_qs] = line.inCost;
    return json;
}

void addMargin(QJsonObject &json, const std::optional<MarginWords> &margin, const QString &when)
{
    if (!margin)
        return;
    json[u"coefficient_e4"_qs + when] = margin->coefficientE4;
    json[u"margin_on_cost_bp"_qs + when] = margin->onCostBp;
    json[u"margin_on_sale_bp"_qs + when] = margin->onSaleBp;
}

QJsonObject partJson(const FamilyEffect &effect)
{
    return {{u"family"_qs, effect.family},
            {u"products"_qs, effect.products},
            {u"changed"_qs, effect.changed},
            {u"turnover_before_cents"_qs, effect.turnoverBefore.cents()},
            {u"turnover_after_cents"_qs, effect.turnoverAfter.cents()},
            {u"earned_before_cents"_qs, effect.earnedBefore.cents()},
            {u"earned_after_cents"_qs, effect.earnedAfter.cents()},
            {u"margin_before_bp"_qs, effect.marginBpBefore()},
            {u"margin_after_bp"_qs, effect.marginBpAfter()}};
}

QJsonObject partJson(const SimulatedPrice &price)
{
    QJsonObject json{{u"code"_qs, price.code},
                     {u"name"_qs, price.name},
                     {u"family"_qs, price.family},
                     {u"price_cents"_qs, price.after.cents()},
                     {u"sold_milli"_qs, price.sold.milli()}};
    if (price.before)
        json[u"before_cents"_qs] = price.before->cents();
    addMargin(json, price.marginAfter, QString());
    return json;
}

QJsonObject partJson(const SoldAtBatch &sold)
{
    return {{u"code"_qs, sold.code},
            {u"name"_qs, sold.name},
            {u"before_milli"_qs, sold.quantityBefore.milli()},
            {u"during_milli"_qs, sold.quantityDuring.milli()},
            {u"before_cents"_qs, sold.grossBefore.cents()},
            {u"during_cents"_qs, sold.grossDuring.cents()},
            {u"earned_before_cents"_qs, sold.earnedBefore.cents()},
            {u"earned_during_cents"_qs, sold.earnedDuring.cents()}};
}

} // namespace

Result<PricingScope> PricingJson::scopeOf(const ActionContext &context, Fields &fields)
{
    const QString family = fields.optionalText(u"family"_qs);
    const QString supplier = fields.optionalText(u"supplier"_qs);
    const QString code = fields.optionalText(u"code"_qs);
    if (!code.isEmpty()) {
        CABAS_LET(hit, CatalogService(context.shop.db()).findByCode(context.session, code));
        return PricingScope{PricingScopeKind::Product, hit.product.id.value()};
    }
    if (!supplier.isEmpty()) {
        CABAS_LET(found, SupplierService(context.shop.db()).find(supplier));
        return PricingScope{PricingScopeKind::Supplier, found.id.value()};
    }
    if (family.isEmpty())
        return PricingScope();
    CABAS_LET(families, CatalogService(context.shop.db()).families());
    for (const Family &each : families) {
        if (fold(each.name) == fold(family))
            return PricingScope{PricingScopeKind::Family, each.id.value()};
    }
    return notFound(Fields::tr("There is no family “%1”.").arg(family), u"unknown_family"_qs);
}

int PricingJson::slotOf(Fields &fields)
{
    const QString step = fields.optionalText(u"step"_qs, u"margin"_qs);
    for (const NamedSlot &named : namedSlots) {
        if (step == QLatin1String(named.name))
            return named.slot;
    }
    bool isNumber = false;
    const int slot = step.toInt(&isNumber);
    if (!isNumber)
        fields.wrong(u"step"_qs, u"base, discount, transport, loss, margin, 0-9"_qs);
    return slot;
}

Coefficient PricingJson::coefficientOf(Fields &fields)
{
    Coefficient coefficient;
    coefficient.slot = slotOf(fields);
    coefficient.name = fields.optionalText(u"name"_qs);
    const bool isFixed = fields.has(u"fixed_e4"_qs);
    coefficient.value = fields.integer(isFixed ? u"fixed_e4"_qs : u"value_bp"_qs);
    const QString measure = fields.optionalText(u"measure"_qs, u"on_cost"_qs);
    const auto known = PricingStore::measureFromName(isFixed ? u"fixed"_qs : measure);
    if (!known)
        fields.wrong(u"measure"_qs, u"on_cost, on_sale"_qs);
    coefficient.measure = known.value_or(StepMeasure::OnCost);
    coefficient.afterVat = fields.flag(u"after_vat"_qs, false);
    coefficient.inCost = fields.flag(u"in_cost"_qs, PricingRules::isUsuallyCost(coefficient.slot) &&
                                                        !coefficient.afterVat);
    return coefficient;
}

QJsonObject PricingJson::toJson(const ArticleProof &proof)
{
    QJsonArray lines;
    for (const ProofLine &line : proof.proof.lines)
        lines.append(partJson(line));
    QJsonObject json{{u"code"_qs, proof.basis.code},
                     {u"name"_qs, proof.basis.name},
                     {u"lines"_qs, lines},
                     {u"cost_e4"_qs, proof.proof.cost.e4()},
                     {u"price_cents"_qs, proof.proof.price.cents()}};
    if (proof.basis.price)
        json[u"present_cents"_qs] = proof.basis.price->cents();
    addMargin(json, proof.proof.margin, QString());
    return json;
}

QJsonObject PricingJson::toJson(const PriceBatch &batch, QDate today)
{
    QJsonObject json{
        {u"batch"_qs, batch.id.value()},   {u"name"_qs, batch.name},
        {u"from"_qs, dayText(batch.from)}, {u"state"_qs, phaseName(batch.phaseOn(today))},
        {u"source"_qs, batch.source},      {u"lines"_qs, batch.lines}};
    if (batch.last)
        json[u"to"_qs] = dayText(*batch.last);
    return json;
}

QJsonObject PricingJson::toJson(const PriceSimulation &simulation)
{
    QJsonArray families;
    for (const FamilyEffect &family : simulation.families)
        families.append(partJson(family));
    QJsonArray prices;
    for (const SimulatedPrice &price : simulation.prices)
        prices.append(partJson(price));
    QJsonObject total = partJson(simulation.total);
    total.remove(u"family"_qs);
    return {{u"from"_qs, dayText(simulation.from)},
            {u"to"_qs, dayText(simulation.last)},
            {u"families"_qs, families},
            {u"total"_qs, total},
            {u"prices"_qs, prices},
            {u"unknown_costs"_qs, simulation.unknownCosts},
            {u"by_hand"_qs, simulation.handPrices}};
}

QJsonObject PricingJson::toJson(const BatchEffect &effect)
{
    QJsonArray products;
    for (const SoldAtBatch &sold : effect.products)
        products.append(partJson(sold));
    return {{u"batch"_qs, effect.batch.id.value()},
            {u"days"_qs, effect.days},
            {u"products"_qs, products},
            {u"before_cents"_qs, effect.total.grossBefore.cents()},
            {u"during_cents"_qs, effect.total.grossDuring.cents()},
            {u"earned_before_cents"_qs, effect.total.earnedBefore.cents()},
            {u"earned_during_cents"_qs, effect.total.earnedDuring.cents()}};
}

} // namespace cabas
