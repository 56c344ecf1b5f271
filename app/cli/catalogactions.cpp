// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/catalogactions.h"

#include "app/cli/fields.h"
#include "core/base/day.h"
#include "core/base/text.h"
#include "core/catalog/barcoderuleservice.h"
#include "core/catalog/catalogservice.h"
#include "core/catalog/instorecodeservice.h"
#include "core/purchasing/supplierservice.h"
#include "core/stock/lossservice.h"
#include "core/stock/stockservice.h"

#include <algorithm>

namespace cabas {

namespace {

constexpr int mostFound = 50;

QJsonObject productJson(const Product &product)
{
    QJsonObject json{{u"product"_qs, product.id.value()},
                     {u"code"_qs, product.code},
                     {u"name"_qs, product.name},
                     {u"unit"_qs, unitName(product.unit)},
                     {u"vat_bp"_qs, product.vat.rateBp},
                     {u"vat_code"_qs, product.vat.code},
                     {u"pack_milli"_qs, product.pack.milli()}};
    if (product.price)
        json.insert(u"price_cents"_qs, product.price->cents());
    return json;
}

Result<std::optional<SupplierId>> supplierOf(const ActionContext &context, const QString &wanted)
{
    if (wanted.isEmpty())
        return std::optional<SupplierId>();
    SupplierService service(context.shop.db());
    const Result<Supplier> found = service.find(wanted);
    if (found)
        return std::optional(found->id);
    if (found.failure().kind != Failure::Kind::NotFound)
        return found.failure();
    // A product may name its supplier before anybody entered it.
    Supplier fresh;
    fresh.name = wanted;
    CABAS_LET(added, service.add(context.session, fresh));
    return std::optional(added.id);
}

Result<QJsonObject> addProduct(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    ProductDraft draft;
    draft.name = fields.text(u"name"_qs);
    draft.code = fields.optionalText(u"code"_qs);
    draft.barcode = fields.optionalText(u"barcode"_qs);
    draft.price = fields.cents(u"price_cents"_qs);
    draft.priceReason = fields.optionalText(u"reason"_qs);
    draft.vatCode = fields.optionalText(u"vat_code"_qs);
    draft.vatBp = draft.vatCode.isEmpty() ? int(fields.integer(u"vat_bp"_qs)) : 0;
    draft.unit = fields.optionalText(u"unit"_qs, u"piece"_qs);
    draft.family = fields.optionalText(u"family"_qs);
    draft.pack = fields.optionalMilli(u"pack_milli"_qs).value_or(Quantity::units(1));
    const QString supplier = fields.optionalText(u"supplier"_qs);
    CABAS_TRY(fields.check());
    return context.shop.db().write([&](Tx &) -> Result<QJsonObject> {
        CABAS_LET(from, supplierOf(context, supplier));
        draft.supplier = from;
        CABAS_LET(product, CatalogService(context.shop.db()).add(context.session, draft));
        QJsonObject json = productJson(product);
        if (!draft.barcode.isEmpty())
            json.insert(u"barcode"_qs, draft.barcode);
        return json;
    });
}

Result<QJsonObject> findProducts(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString wanted =
        fields.has(u"code"_qs) ? fields.text(u"code"_qs) : fields.text(u"text"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(found, CatalogService(context.shop.db()).search(context.session, wanted, mostFound));
    std::vector<ProductId> ids;
    for (const ListedProduct &each : found)
        ids.push_back(each.product.id);
    CABAS_LET(levels, StockService(context.shop.db()).levels(context.session, ids));
    QJsonArray products;
    for (size_t i = 0; i < found.size(); ++i) {
        QJsonObject json = productJson(found[i].product);
        json.insert(u"barcode"_qs, found[i].barcode);
        json.insert(u"on_hand_milli"_qs, levels[i].onHand.milli());
        products.append(json);
    }
    return QJsonObject{{u"products"_qs, products}};
}

Result<QJsonObject> setProduct(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString code = fields.text(u"code"_qs);
    const QString name = fields.optionalText(u"name"_qs);
    const QString family = fields.optionalText(u"family"_qs);
    const std::optional<Quantity> pack = fields.optionalMilli(u"pack_milli"_qs);
    CABAS_TRY(fields.check());
    return context.shop.db().write([&](Tx &) -> Result<QJsonObject> {
        CatalogService catalog(context.shop.db());
        CABAS_LET(hit, catalog.findByCode(context.session, code));
        Product product = hit.product;
        if (!name.isEmpty())
            product.name = name;
        if (pack)
            product.pack = *pack;
        if (!family.isEmpty()) {
            CABAS_LET(id, catalog.addFamily(context.session, family));
            product.family = id;
        }
        CABAS_LET(changed, catalog.update(context.session, product));
        return productJson(changed);
    });
}

Result<QJsonObject> addCode(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString product = fields.text(u"code"_qs);
    const QString barcode = fields.text(u"barcode"_qs);
    const Quantity pack = fields.optionalMilli(u"pack_milli"_qs).value_or(Quantity::units(1));
    CABAS_TRY(fields.check());
    CatalogService catalog(context.shop.db());
    CABAS_LET(hit, catalog.findByCode(context.session, product));
    CABAS_LET(code, catalog.addCode(context.session, hit.product.id, barcode, pack));
    return QJsonObject{{u"product"_qs, hit.product.id.value()},
                       {u"barcode"_qs, code.shown},
                       {u"pack_milli"_qs, code.pack.milli()}};
}

/// A number of the shop's own, for goods whose maker has none.
Result<QJsonObject> giveCode(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString product = fields.text(u"code"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(hit, CatalogService(context.shop.db()).findByCode(context.session, product));
    CABAS_LET(code, InStoreCodeService(context.shop.db()).give(context.session, hit.product.id));
    return QJsonObject{{u"product"_qs, hit.product.id.value()}, {u"barcode"_qs, code.shown}};
}

/// Adds a barcode rule, or puts it in place of the one with the same pattern; `gone` removes it.
Result<QJsonObject> setRule(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    BarcodeRule rule;
    rule.pattern = fields.text(u"pattern"_qs);
    const bool isGone = fields.flag(u"gone"_qs, false);
    const QString kind = isGone ? barcodeKindName(rule.kind) : fields.text(u"kind"_qs);
    rule.name = isGone ? QString() : fields.text(u"name"_qs);
    rule.priority = isGone ? 0 : int(fields.integer(u"priority"_qs));
    const std::optional<BarcodeKind> known = barcodeKindFromName(kind);
    if (!known)
        fields.wrong(u"kind"_qs, u"article, weight, price, quantity, member"_qs);
    CABAS_TRY(fields.check());
    rule.kind = *known;
    BarcodeRuleService service(context.shop.db());
    if (isGone) {
        CABAS_TRY(service.remove(context.session, rule.pattern));
        return QJsonObject{{u"pattern"_qs, rule.pattern}};
    }
    CABAS_LET(rules, service.list(context.session));
    const bool isKnown = std::any_of(rules.begin(), rules.end(), [&](const BarcodeRule &other) {
        return other.pattern == rule.pattern;
    });
    CABAS_TRY(service.save(context.session, rule, isKnown ? rule.pattern : QString()));
    return QJsonObject{{u"pattern"_qs, rule.pattern}, {u"kind"_qs, barcodeKindName(rule.kind)}};
}

Result<QJsonObject> setPrice(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString code = fields.text(u"code"_qs);
    const Money price = fields.cents(u"price_cents"_qs);
    const QDate from = fields.optionalDay(u"from"_qs).value_or(context.session.today());
    const QString reason = fields.optionalText(u"reason"_qs);
    CABAS_TRY(fields.check());
    CatalogService catalog(context.shop.db());
    CABAS_LET(hit, catalog.findByCode(context.session, code));
    CABAS_LET(set, catalog.setPrice(context.session, hit.product.id, price, from, reason));
    QJsonObject json{{u"product"_qs, hit.product.id.value()},
                     {u"price_cents"_qs, set.price.price.cents()},
                     {u"from"_qs, dayText(set.price.from)}};
    if (set.before)
        json.insert(u"before_cents"_qs, set.before->cents());
    if (!set.warnings.empty())
        json.insert(u"warnings"_qs, warningsJson(set.warnings));
    return json;
}

Result<QJsonObject> addSupplier(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    Supplier supplier;
    supplier.name = fields.text(u"name"_qs);
    supplier.code = fields.optionalText(u"code"_qs);
    supplier.siren = fields.optionalText(u"siren"_qs);
    supplier.email = fields.optionalText(u"email"_qs);
    supplier.phone = fields.optionalText(u"phone"_qs);
    supplier.termsDays = int(fields.optionalInteger(u"terms_days"_qs).value_or(30));
    CABAS_TRY(fields.check());
    CABAS_LET(added, SupplierService(context.shop.db()).add(context.session, supplier));
    return QJsonObject{
        {u"supplier"_qs, added.id.value()}, {u"code"_qs, added.code}, {u"name"_qs, added.name}};
}

Result<QJsonObject> showStock(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString code = fields.text(u"code"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(sheet, StockService(context.shop.db()).show(context.session, code));
    QJsonArray lots;
    for (const Lot &lot : sheet.lots) {
        QJsonObject json{{u"lot"_qs, lot.lot}, {u"on_hand_milli"_qs, lot.onHand.milli()}};
        if (lot.useBy)
            json.insert(u"use_by"_qs, dayText(*lot.useBy));
        if (lot.bestBefore)
            json.insert(u"best_before"_qs, dayText(*lot.bestBefore));
        lots.append(json);
    }
    return QJsonObject{{u"product"_qs, sheet.product.id.value()},
                       {u"name"_qs, sheet.product.name},
                       {u"on_hand_milli"_qs, sheet.level.onHand.milli()},
                       {u"value_cents"_qs, sheet.level.value.cents()},
                       {u"lots"_qs, lots}};
}

Result<QJsonObject> countStock(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    StockCount count;
    count.code = fields.text(u"code"_qs);
    count.counted = fields.milli(u"counted_milli"_qs);
    count.zone = fields.optionalText(u"zone"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(outcome, StockService(context.shop.db()).count(context.session, count));
    return QJsonObject{{u"product"_qs, outcome.product.value()},
                       {u"expected_milli"_qs, outcome.expected.milli()},
                       {u"difference_milli"_qs, outcome.difference.milli()},
                       {u"on_hand_milli"_qs, outcome.onHand.milli()}};
}

Result<QJsonObject> loseStock(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    StockLoss loss;
    loss.code = fields.text(u"code"_qs);
    loss.quantity = fields.milli(u"quantity_milli"_qs);
    loss.reason = fields.text(u"reason"_qs);
    loss.receiver = fields.optionalText(u"receiver"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(outcome, StockService(context.shop.db()).lose(context.session, loss));
    QJsonObject json{{u"product"_qs, outcome.product.value()},
                     {u"loss"_qs, outcome.number},
                     {u"value_cents"_qs, outcome.value.cents()},
                     {u"on_hand_milli"_qs, outcome.onHand.milli()}};
    if (!outcome.warnings.empty())
        json.insert(u"warnings"_qs, warningsJson(outcome.warnings));
    return json;
}

Result<QJsonObject> undoLoss(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const qint64 number = fields.integer(u"loss"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(undone, LossService(context.shop.db()).undo(context.session, number));
    return QJsonObject{{u"loss"_qs, undone.number},
                       {u"product"_qs, undone.product.value()},
                       {u"quantity_milli"_qs, undone.quantity.milli()},
                       {u"value_cents"_qs, undone.value.cents()}};
}

Result<QJsonObject> openStock(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    OpeningStock line;
    line.code = fields.text(u"code"_qs);
    line.quantity = fields.milli(u"quantity_milli"_qs);
    line.cost = UnitPrice::fromE4(fields.integer(u"cost_e4"_qs));
    line.lot = fields.optionalText(u"lot"_qs);
    line.bestBefore = fields.optionalDay(u"best_before"_qs);
    line.useBy = fields.optionalDay(u"use_by"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(moves, StockService(context.shop.db()).open(context.session, {line}));
    return QJsonObject{{u"moves"_qs, moves}};
}

} // namespace

std::vector<Action> catalogActions()
{
    return {{"product.add", addProduct},       {"product.find", findProducts},
            {"product.set", setProduct},       {"product.code", addCode},
            {"product.own_barcode", giveCode}, {"price.set", setPrice},
            {"barcode.rule", setRule},         {"supplier.add", addSupplier}};
}

std::vector<Action> stockActions()
{
    return {{"stock.show", showStock},
            {"stock.count", countStock},
            {"stock.lose", loseStock},
            {"stock.undo_loss", undoLoss},
            {"stock.open", openStock}};
}

} // namespace cabas
