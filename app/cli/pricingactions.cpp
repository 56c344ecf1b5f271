// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pricingactions.h"

#include "app/cli/pricingjson.h"
#include "core/base/day.h"
#include "core/catalog/catalogservice.h"
#include "core/catalog/pricebatchservice.h"
#include "core/catalog/pricingservice.h"
#include "core/catalog/pricingstore.h"
#include "core/purchasing/priceproposalservice.h"
#include "core/reports/priceeffectservice.h"

namespace cabas {

namespace {

Result<QJsonObject> setCoefficient(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    PricingService pricing(context.shop.db());
    if (fields.flag(u"remove"_qs, false)) {
        const int slot = PricingJson::slotOf(fields);
        CABAS_LET(scope, PricingJson::scopeOf(context, fields));
        CABAS_TRY(fields.check());
        CABAS_TRY(pricing.removeCoefficient(context.session, slot, scope));
        return QJsonObject{{u"step"_qs, slot}};
    }
    Coefficient coefficient = PricingJson::coefficientOf(fields);
    CABAS_LET(scope, PricingJson::scopeOf(context, fields));
    CABAS_TRY(fields.check());
    coefficient.scope = scope;
    CABAS_TRY(pricing.setCoefficient(context.session, coefficient));
    return QJsonObject{{u"step"_qs, coefficient.slot},
                       {u"scope"_qs, PricingStore::scopeName(scope.kind)}};
}

Result<QJsonObject> setEnding(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    PriceEnding ending;
    ending.modulus = int(fields.integer(u"modulus"_qs));
    ending.endings.clear();
    for (const QJsonValue &cents : fields.list(u"endings"_qs))
        ending.endings.push_back(cents.toInt(-1));
    const auto direction =
        PricingStore::directionFromName(fields.optionalText(u"direction"_qs, u"nearest"_qs));
    if (!direction)
        fields.wrong(u"direction"_qs, u"nearest, up, down"_qs);
    ending.direction = direction.value_or(EndingDirection::Nearest);
    CABAS_LET(scope, PricingJson::scopeOf(context, fields));
    CABAS_TRY(fields.check());
    ending.scope = scope;
    CABAS_TRY(PricingService(context.shop.db()).setEnding(context.session, ending));
    return QJsonObject{{u"scope"_qs, PricingStore::scopeName(scope.kind)}};
}

Result<ProductId> productOf(const ActionContext &context, const QString &code)
{
    CABAS_LET(hit, CatalogService(context.shop.db()).findByCode(context.session, code));
    return hit.product.id;
}

/// Puts products into a price family, sets its one price, or both.
Result<QJsonObject> priceFamily(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString name = fields.text(u"name"_qs);
    const QJsonArray codes = fields.optionalList(u"codes"_qs).value_or(QJsonArray());
    const std::optional<Money> price = fields.optionalCents(u"price_cents"_qs);
    const QDate from = fields.optionalDay(u"from"_qs).value_or(context.session.today());
    const QString reason = fields.optionalText(u"reason"_qs);
    CABAS_TRY(fields.check());
    return context.shop.db().write([&](Tx &) -> Result<QJsonObject> {
        PricingService pricing(context.shop.db());
        std::vector<ProductId> products;
        for (const QJsonValue &code : codes) {
            CABAS_LET(product, productOf(context, code.toVariant().toString()));
            products.push_back(product);
        }
        CABAS_LET(group, pricing.addToGroup(context.session, name, products));
        QJsonObject json{{u"family"_qs, group.id.value()},
                         {u"products"_qs, qint64(group.products.size())}};
        if (price) {
            CABAS_LET(set, pricing.setGroupPrice(context.session, group.id, *price, from, reason));
            json[u"changed"_qs] = set.changed;
            if (!set.warnings.empty())
                json[u"warnings"_qs] = warningsJson(set.warnings);
        }
        return json;
    });
}

Result<QJsonObject> proof(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString code = fields.text(u"code"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(product, productOf(context, code));
    CABAS_LET(proof, PriceProposalService(context.shop.db()).proof(context.session, product));
    return PricingJson::toJson(proof);
}

/// A change as asked: without `value_bp` and `fixed_e4` what the present chain gives.
Result<PriceWhatIf> whatIfOf(const ActionContext &context, Fields &fields)
{
    PriceWhatIf whatIf;
    const auto [first, last] = PriceEffectService::monthBefore(context.session.today());
    whatIf.from = fields.optionalDay(u"sales_from"_qs).value_or(first);
    whatIf.last = fields.optionalDay(u"sales_to"_qs).value_or(last);
    const bool isChange = fields.has(u"value_bp"_qs) || fields.has(u"fixed_e4"_qs);
    whatIf.keepsHandPrices = fields.flag(u"keep_by_hand"_qs, isChange);
    if (isChange) {
        whatIf.change = PricingJson::coefficientOf(fields);
        CABAS_LET(scope, PricingJson::scopeOf(context, fields));
        whatIf.change->scope = scope;
    }
    CABAS_TRY(fields.check());
    return whatIf;
}

Result<QJsonObject> simulate(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(whatIf, whatIfOf(context, fields));
    CABAS_LET(simulation, PriceEffectService(context.shop.db()).simulate(context.session, whatIf));
    return PricingJson::toJson(simulation);
}

/// The prices of a batch: as listed, or as a simulation gives them, whose change is then made.
Result<std::vector<PriceBatchDraft::Entry>> entriesOf(const ActionContext &context, Fields &fields)
{
    std::vector<PriceBatchDraft::Entry> entries;
    if (fields.has(u"simulate"_qs)) {
        Fields nested(fields.object(u"simulate"_qs));
        CABAS_LET(whatIf, whatIfOf(context, nested));
        CABAS_LET(simulation,
                  PriceEffectService(context.shop.db()).simulate(context.session, whatIf));
        if (whatIf.change)
            CABAS_TRY(
                PricingService(context.shop.db()).setCoefficient(context.session, *whatIf.change));
        return simulation.entries();
    }
    for (const QJsonValue &value : fields.list(u"lines"_qs)) {
        Fields line(value.toObject());
        const QString code = line.text(u"code"_qs);
        const Money price = line.cents(u"price_cents"_qs);
        CABAS_TRY(line.check());
        CABAS_LET(product, productOf(context, code));
        entries.push_back({product, price});
    }
    return entries;
}

QJsonObject doneJson(const PriceBatchDone &done, QDate today)
{
    QJsonObject json = PricingJson::toJson(done.batch, today);
    json[u"changed"_qs] = done.changed;
    json[u"labels"_qs] = done.labels;
    if (!done.warnings.empty())
        json[u"warnings"_qs] = warningsJson(done.warnings);
    return json;
}

Result<QJsonObject> addBatch(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    PriceBatchDraft draft;
    draft.name = fields.text(u"name"_qs);
    draft.from = fields.optionalDay(u"from"_qs).value_or(context.session.today());
    draft.last = fields.optionalDay(u"to"_qs);
    if (fields.has(u"simulate"_qs))
        draft.source = u"simulation"_qs;
    const bool isApplied = fields.flag(u"apply"_qs, false);
    CABAS_TRY(fields.check());
    return context.shop.db().write([&](Tx &) -> Result<QJsonObject> {
        CABAS_LET(entries, entriesOf(context, fields));
        CABAS_TRY(fields.check());
        draft.entries = entries;
        PriceBatchService batches(context.shop.db());
        CABAS_LET(batch, batches.add(context.session, draft));
        if (!isApplied)
            return PricingJson::toJson(batch, context.session.today());
        CABAS_LET(done, batches.plan(context.session, batch.id));
        return doneJson(done, context.session.today());
    });
}

PriceBatchId batchOf(Fields &fields)
{
    return PriceBatchId(fields.integer(u"batch"_qs));
}

Result<QJsonObject> apply(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const PriceBatchId id = batchOf(fields);
    CABAS_TRY(fields.check());
    CABAS_LET(done, PriceBatchService(context.shop.db()).plan(context.session, id));
    return doneJson(done, context.session.today());
}

Result<QJsonObject> undo(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const PriceBatchId id = batchOf(fields);
    CABAS_TRY(fields.check());
    CABAS_LET(done, PriceBatchService(context.shop.db()).undo(context.session, id));
    return doneJson(done, context.session.today());
}

Result<QJsonObject> batches(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_TRY(fields.check());
    CABAS_LET(all, PriceBatchService(context.shop.db()).batches(context.session));
    QJsonArray list;
    for (const PriceBatch &batch : all)
        list.append(PricingJson::toJson(batch, context.session.today()));
    return QJsonObject{{u"batches"_qs, list}};
}

Result<QJsonObject> effect(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const PriceBatchId id = batchOf(fields);
    CABAS_TRY(fields.check());
    CABAS_LET(effect, PriceEffectService(context.shop.db()).effect(context.session, id));
    return PricingJson::toJson(effect);
}

} // namespace

std::vector<Action> pricingActions()
{
    return {{"price.coefficient", setCoefficient},
            {"price.ending", setEnding},
            {"price.family", priceFamily},
            {"price.proof", proof},
            {"price.simulate", simulate},
            {"price.batch", addBatch},
            {"price.batches", batches},
            {"price.apply", apply},
            {"price.undo", undo},
            {"price.effect", effect}};
}

} // namespace cabas
