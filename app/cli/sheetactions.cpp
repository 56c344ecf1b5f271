// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sheetactions.h"

#include "app/cli/fields.h"
#include "core/base/day.h"
#include "core/base/text.h"
#include "core/catalog/catalogservice.h"
#include "core/catalog/familyservice.h"
#include "core/catalog/productsheetservice.h"
#include "core/catalog/productsheetstore.h"
#include "core/catalog/vatrules.h"

#include <algorithm>

namespace cabas {

namespace {

QStringList textsOf(const QJsonArray &list)
{
    QStringList texts;
    for (const QJsonValue value : list)
        texts += value.toString();
    return texts;
}

void insertText(QJsonObject &json, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        json.insert(name, text);
}

QJsonObject sheetJson(const ProductView &view)
{
    const ProductSheet &sheet = view.sheet;
    QJsonObject json{{u"product"_qs, view.product.id.value()},
                     {u"code"_qs, view.product.code},
                     {u"name"_qs, view.product.name},
                     {u"reorder"_qs, sheet.reorder},
                     {u"stage"_qs, ProductSheetStore::stageName(sheet.stage)},
                     {u"labels"_qs, QJsonArray::fromStringList(sheet.labels)},
                     {u"allergens"_qs, QJsonArray::fromStringList(sheet.allergens)},
                     {u"traces"_qs, QJsonArray::fromStringList(sheet.traces)}};
    insertText(json, u"till_name"_qs, sheet.tillName);
    insertText(json, u"brand"_qs, sheet.brand);
    insertText(json, u"producer"_qs, view.producer ? view.producer->name : QString());
    insertText(json, u"storage"_qs, ProductSheetStore::storageName(sheet.storage));
    insertText(json, u"origin_country"_qs, sheet.origin.country);
    insertText(json, u"origin_department"_qs, sheet.origin.department);
    insertText(json, u"origin_place"_qs, sheet.origin.place);
    insertText(json, u"ingredients"_qs, sheet.ingredients);
    insertText(json, u"nutriscore"_qs, sheet.nutriscore);
    insertText(json, u"shelf"_qs, sheet.shelf);
    insertText(json, u"facts_from"_qs, sheet.factsFrom);
    if (sheet.net) {
        json.insert(u"net_milli"_qs, sheet.net->amount.milli());
        json.insert(u"net_unit"_qs, unitName(sheet.net->unit));
    }
    if (view.compared) {
        json.insert(u"compared_cents"_qs, view.compared->price.cents());
        json.insert(u"compared_unit"_qs, unitName(view.compared->unit));
    }
    if (view.metres)
        json.insert(u"distance_m"_qs, *view.metres);
    if (sheet.reviewOn)
        json.insert(u"review_on"_qs, dayText(*sheet.reviewOn));
    if (sheet.shelfLifeDays > 0)
        json.insert(u"shelf_life_days"_qs, sheet.shelfLifeDays);
    if (!sheet.deposit.isZero())
        json.insert(u"deposit_cents"_qs, sheet.deposit.cents());
    if (!sheet.tare.isZero())
        json.insert(u"tare_milli"_qs, sheet.tare.milli());
    return json;
}

/// Both coordinates or none; one alone is said to be wrong.
std::optional<GeoPoint> placeOf(Fields &fields)
{
    const std::optional<qint64> latitude = fields.optionalInteger(u"latitude_e6"_qs);
    const std::optional<qint64> longitude = fields.optionalInteger(u"longitude_e6"_qs);
    if (latitude.has_value() != longitude.has_value())
        fields.wrong(latitude ? u"longitude_e6"_qs : u"latitude_e6"_qs, u"a whole number"_qs);
    if (!latitude || !longitude)
        return std::nullopt;
    // Beyond any degree, but still an int: the rules say why it is refused.
    const auto bounded = [](qint64 e6) {
        return int(std::clamp<qint64>(e6, -1'000'000'000, 1'000'000'000));
    };
    return GeoPoint{bounded(*latitude), bounded(*longitude)};
}

void readTexts(Fields &fields, ProductSheet &sheet)
{
    const std::vector<std::pair<const char *, QString *>> texts{
        {"till_name", &sheet.tillName},
        {"brand", &sheet.brand},
        {"origin_country", &sheet.origin.country},
        {"origin_department", &sheet.origin.department},
        {"origin_place", &sheet.origin.place},
        {"ingredients", &sheet.ingredients},
        {"nutriscore", &sheet.nutriscore},
        {"shelf", &sheet.shelf}};
    for (const auto &[name, text] : texts)
        *text = fields.optionalText(QString::fromLatin1(name), *text);
    const std::vector<std::pair<const char *, QStringList *>> lists{
        {"allergens", &sheet.allergens}, {"traces", &sheet.traces}, {"labels", &sheet.labels}};
    for (const auto &[name, list] : lists) {
        if (const auto given = fields.optionalList(QString::fromLatin1(name)))
            *list = textsOf(*given);
    }
}

void readFigures(Fields &fields, ProductSheet &sheet)
{
    if (const auto place = placeOf(fields))
        sheet.origin.at = place;
    if (const auto days = fields.optionalInteger(u"shelf_life_days"_qs))
        sheet.shelfLifeDays = int(std::clamp<qint64>(*days, -1, 1'000'000));
    sheet.deposit = fields.optionalCents(u"deposit_cents"_qs).value_or(sheet.deposit);
    sheet.tare = fields.optionalMilli(u"tare_milli"_qs).value_or(sheet.tare);
    sheet.reorder = fields.flag(u"reorder"_qs, sheet.reorder);
    if (const auto day = fields.optionalDay(u"review_on"_qs))
        sheet.reviewOn = day;
    if (fields.has(u"net"_qs)) {
        sheet.net = ProductSheetRules::netContentFrom(fields.text(u"net"_qs));
        if (!sheet.net)
            fields.wrong(u"net"_qs, u"350 g, 75 cl, 6 x 25 cl"_qs);
    }
    if (fields.has(u"stage"_qs)) {
        const auto stage = ProductSheetStore::stageFromName(fields.text(u"stage"_qs));
        if (!stage)
            fields.wrong(u"stage"_qs, u"trial, permanent, seasonal, to_finish"_qs);
        sheet.stage = stage.value_or(sheet.stage);
    }
    if (fields.has(u"storage"_qs)) {
        const auto storage = ProductSheetStore::storageFromName(fields.text(u"storage"_qs));
        if (!storage)
            fields.wrong(u"storage"_qs, u"dry, fresh, frozen"_qs);
        sheet.storage = storage.value_or(sheet.storage);
    }
}

Result<QJsonObject> setSheet(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString code = fields.text(u"code"_qs);
    const QString producer = fields.optionalText(u"producer"_qs);
    CABAS_TRY(fields.check());
    return context.shop.db().write([&](Tx &) -> Result<QJsonObject> {
        ProductSheetService sheets(context.shop.db());
        CABAS_LET(hit, CatalogService(context.shop.db()).findByCode(context.session, code));
        CABAS_LET(view, sheets.view(context.session, hit.product.id));
        ProductSheet sheet = view.sheet;
        readTexts(fields, sheet);
        readFigures(fields, sheet);
        CABAS_TRY(fields.check());
        if (!producer.isEmpty()) {
            CABAS_LET(maker, sheets.producerNamed(context.session, producer));
            sheet.producer = maker.id;
        }
        CABAS_LET(saved, sheets.save(context.session, sheet));
        return sheetJson(saved);
    });
}

Result<QJsonObject> showSheet(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString code = fields.text(u"code"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(hit, CatalogService(context.shop.db()).findByCode(context.session, code));
    CABAS_LET(view, ProductSheetService(context.shop.db()).view(context.session, hit.product.id));
    return sheetJson(view);
}

Result<QJsonObject> saveProducer(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString name = fields.text(u"name"_qs);
    const auto place = placeOf(fields);
    CABAS_TRY(fields.check());
    return context.shop.db().write([&](Tx &) -> Result<QJsonObject> {
        ProductSheetService sheets(context.shop.db());
        CABAS_LET(producer, sheets.producerNamed(context.session, name));
        producer.place = fields.optionalText(u"place"_qs, producer.place);
        producer.department = fields.optionalText(u"department"_qs, producer.department);
        producer.country = fields.optionalText(u"country"_qs, producer.country);
        CABAS_TRY(fields.check());
        if (place)
            producer.at = place;
        CABAS_LET(saved, sheets.saveProducer(context.session, producer));
        return QJsonObject{{u"producer"_qs, saved.id.value()}, {u"name"_qs, saved.name}};
    });
}

Result<QJsonObject> setShopPlace(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    ProductSheetService sheets(context.shop.db());
    CABAS_LET(place, sheets.shopPlace());
    if (const auto given = placeOf(fields))
        place.at = given;
    if (const auto kilometres = fields.optionalInteger(u"local_km"_qs))
        place.localKm = int(std::clamp<qint64>(*kilometres, 0, ShopPlace::maxLocalKm + 1));
    CABAS_TRY(fields.check());
    CABAS_TRY(sheets.setShopPlace(context.session, place));
    return QJsonObject{{u"local_km"_qs, place.localKm}};
}

Result<QJsonObject> suggestVat(const ActionContext &, const QJsonObject &object)
{
    Fields fields(object);
    const QString name = fields.text(u"name"_qs);
    const QString family = fields.optionalText(u"family"_qs);
    CABAS_TRY(fields.check());
    const VatAdvice advice = VatRules::advise(name, family);
    return QJsonObject{{u"vat_bp"_qs, advice.rateBp},
                       {u"reason"_qs, advice.reason},
                       {u"source"_qs, advice.source},
                       {u"doubt"_qs, advice.doubt}};
}

/// The family that a field names; absent when the field is.
Result<std::optional<FamilyId>> familyOf(const ActionContext &context, const QString &name)
{
    if (name.isEmpty())
        return std::optional<FamilyId>();
    CABAS_LET(families, CatalogService(context.shop.db()).families());
    for (const Family &family : families) {
        if (fold(family.name) == fold(name))
            return std::optional(family.id);
    }
    return notFound(
        QCoreApplication::translate("FamilyService", "There is no family named %1.").arg(name),
        u"unknown_family"_qs);
}

Result<QJsonObject> addFamily(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString name = fields.text(u"name"_qs);
    const QString parent = fields.optionalText(u"parent"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(above, familyOf(context, parent));
    CABAS_LET(family, FamilyService(context.shop.db()).add(context.session, name, above));
    return QJsonObject{{u"family"_qs, family.id.value()}, {u"name"_qs, family.name}};
}

Result<QJsonObject> changeFamily(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString name = fields.text(u"family"_qs);
    const QString newName = fields.optionalText(u"name"_qs);
    const QString parent = fields.optionalText(u"parent"_qs);
    CABAS_TRY(fields.check());
    return context.shop.db().write([&](Tx &) -> Result<QJsonObject> {
        FamilyService families(context.shop.db());
        CABAS_LET(id, familyOf(context, name));
        if (!newName.isEmpty())
            CABAS_TRY(families.rename(context.session, *id, newName));
        if (fields.has(u"parent"_qs)) {
            CABAS_LET(above, familyOf(context, parent));
            CABAS_TRY(families.move(context.session, *id, above));
        }
        return QJsonObject{{u"family"_qs, id->value()}};
    });
}

Result<QJsonObject> mergeFamilies(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString from = fields.text(u"family"_qs);
    const QString into = fields.text(u"into"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(gives, familyOf(context, from));
    CABAS_LET(takes, familyOf(context, into));
    CABAS_LET(moved, FamilyService(context.shop.db()).merge(context.session, *gives, *takes));
    return QJsonObject{{u"products"_qs, moved}};
}

} // namespace

std::vector<Action> sheetActions()
{
    return {{"product.sheet", setSheet},     {"product.show", showSheet},
            {"producer.save", saveProducer}, {"shop.place", setShopPlace},
            {"vat.suggest", suggestVat},     {"family.add", addFamily},
            {"family.set", changeFamily},    {"family.merge", mergeFamilies}};
}

} // namespace cabas
