// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/productsheetstore.h"

#include "core/base/text.h"
#include "core/db/placevalue.h"

namespace cabas {

namespace {

QString kindName(LabelKind kind)
{
    switch (kind) {
    case LabelKind::Organic:
        return u"organic"_qs;
    case LabelKind::Fair:
        return u"fair"_qs;
    case LabelKind::Local:
        return u"local"_qs;
    case LabelKind::Quality:
        break;
    }
    return u"quality"_qs;
}

LabelKind kindFromName(const QString &name)
{
    for (const LabelKind kind : {LabelKind::Organic, LabelKind::Fair, LabelKind::Local}) {
        if (name == kindName(kind))
            return kind;
    }
    return LabelKind::Quality;
}

QStringList words(const QString &text, QChar between)
{
    return text.split(between, Qt::SkipEmptyParts);
}

ProductSheet readSheet(const Row &row)
{
    ProductSheet sheet;
    sheet.tillName = row.text(0);
    sheet.brand = row.text(1);
    sheet.producer = row.optionalId<ProducerId>(2);
    if (const std::optional<Unit> unit = unitFromName(row.text(4)); unit && row.integer(3) > 0)
        sheet.net = NetContent{row.quantity(3), *unit};
    sheet.storage = ProductSheetStore::storageFromName(row.text(5)).value_or(Storage::Unknown);
    sheet.shelfLifeDays = row.number(6);
    sheet.origin = {row.text(7), row.text(8), row.text(9), placeIn(row, 10)};
    sheet.ingredients = row.text(12);
    sheet.allergens = words(row.text(13), u',');
    sheet.traces = words(row.text(14), u',');
    sheet.nutriscore = row.text(15);
    sheet.deposit = row.money(16);
    sheet.tare = row.quantity(17);
    sheet.reorder = row.flag(18);
    sheet.stage = ProductSheetStore::stageFromName(row.text(19)).value_or(Stage::Permanent);
    sheet.reviewOn = row.optionalDay(20);
    sheet.shelf = row.text(21);
    sheet.factsFrom = row.text(22);
    sheet.factsAt = row.optionalInstant(23);
    sheet.revision = row.number(24);
    return sheet;
}

/// The columns that both statements of `put` write, in their order.
SqlValues valuesOf(const ProductSheet &sheet)
{
    return {sheet.tillName,
            sheet.brand,
            sheet.producer,
            sheet.net ? sheet.net->amount : Quantity(),
            sheet.net ? unitName(sheet.net->unit) : QString(),
            ProductSheetStore::storageName(sheet.storage),
            sheet.shelfLifeDays,
            sheet.origin.country,
            sheet.origin.department,
            sheet.origin.place,
            latitudeOf(sheet.origin.at),
            longitudeOf(sheet.origin.at),
            sheet.ingredients,
            sheet.allergens.join(u','),
            sheet.traces.join(u','),
            sheet.nutriscore,
            sheet.deposit,
            sheet.tare,
            sheet.reorder,
            ProductSheetStore::stageName(sheet.stage),
            sheet.reviewOn,
            sheet.shelf,
            sheet.factsFrom,
            sheet.factsAt,
            sheet.product};
}

} // namespace

ProductSheet ProductSheetStore::find(Tx &tx, ProductId id)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT till_name, brand, producer_id, net_milli, net_unit, storage, shelf_life_days,
               origin_country, origin_department, origin_place, latitude_e6, longitude_e6,
               ingredients, allergens, traces, nutriscore, deposit_cents, tare_milli, reorder,
               stage, review_on, shelf, facts_from, facts_at, revision
           FROM product_sheets WHERE product_id = ?)",
        {id});
    ProductSheet sheet = row ? readSheet(*row) : ProductSheet();
    sheet.product = id;
    tx.each(R"(SELECT l.code FROM product_labels p JOIN labels l ON l.code = p.label
               WHERE p.product_id = ? ORDER BY l.position, l.code)",
            {id}, [&](const Row &label) { sheet.labels += label.text(0); });
    return sheet;
}

bool ProductSheetStore::put(Tx &tx, const ProductSheet &sheet)
{
    SqlValues values = valuesOf(sheet);
    qint64 written = 0;
    if (sheet.revision == 0) {
        written = tx.change(
            R"(INSERT INTO product_sheets (till_name, brand, producer_id, net_milli, net_unit,
                   storage, shelf_life_days, origin_country, origin_department, origin_place,
                   latitude_e6, longitude_e6, ingredients, allergens, traces, nutriscore,
                   deposit_cents, tare_milli, reorder, stage, review_on, shelf, facts_from,
                   facts_at, product_id)
               VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
               ON CONFLICT (product_id) DO NOTHING)",
            values);
    } else {
        values.push_back(sheet.revision);
        written = tx.change(
            R"(UPDATE product_sheets
               SET till_name = ?, brand = ?, producer_id = ?, net_milli = ?, net_unit = ?,
                   storage = ?, shelf_life_days = ?, origin_country = ?, origin_department = ?,
                   origin_place = ?, latitude_e6 = ?, longitude_e6 = ?, ingredients = ?,
                   allergens = ?, traces = ?, nutriscore = ?, deposit_cents = ?, tare_milli = ?,
                   reorder = ?, stage = ?, review_on = ?, shelf = ?, facts_from = ?,
                   facts_at = ?, revision = revision + 1
               WHERE product_id = ? AND revision = ?)",
            values);
    }
    if (written == 0)
        return false;
    putLabels(tx, sheet);
    tx.touch(Topic::Catalog);
    return true;
}

void ProductSheetStore::putLabels(Tx &tx, const ProductSheet &sheet)
{
    tx.change("DELETE FROM product_labels WHERE product_id = ?", {sheet.product});
    for (const QString &label : sheet.labels)
        tx.change("INSERT INTO product_labels (product_id, label) VALUES (?, ?)",
                  {sheet.product, label});
}

std::vector<QualityLabel> ProductSheetStore::labels(Tx &tx)
{
    std::vector<QualityLabel> labels;
    tx.each("SELECT code, name, kind, open_tags FROM labels ORDER BY position, code", {},
            [&](const Row &row) {
                labels.push_back({row.text(0), row.text(1), kindFromName(row.text(2)),
                                  words(row.text(3), u' ')});
            });
    return labels;
}

std::optional<ProductPhoto> ProductSheetStore::photo(Tx &tx, ProductId id)
{
    const std::optional<Row> row = tx.first(
        "SELECT media, width, height, bytes FROM product_photos WHERE product_id = ?", {id});
    if (!row)
        return std::nullopt;
    return ProductPhoto{row->text(0), QSize(row->number(1), row->number(2)), row->blob(3)};
}

void ProductSheetStore::setPhoto(Tx &tx, ProductId id, const ProductPhoto &photo, UserId user,
                                 const QDateTime &now)
{
    tx.change(R"(INSERT INTO product_photos (product_id, media, width, height, bytes, user_id, at)
                 VALUES (?, ?, ?, ?, ?, ?, ?)
                 ON CONFLICT (product_id) DO UPDATE
                 SET media = excluded.media, width = excluded.width, height = excluded.height,
                     bytes = excluded.bytes, user_id = excluded.user_id, at = excluded.at)",
              {id, photo.media, photo.size.width(), photo.size.height(), photo.bytes, user, now});
    tx.touch(Topic::Catalog);
}

void ProductSheetStore::removePhoto(Tx &tx, ProductId id)
{
    tx.change("DELETE FROM product_photos WHERE product_id = ?", {id});
    tx.touch(Topic::Catalog);
}

void ProductSheetStore::record(Tx &tx, ProductId id, const ProductChange &change)
{
    tx.change(
        R"(INSERT INTO product_changes (product_id, field, before_text, after_text, source,
                     user_id, at)
                 VALUES (?, ?, ?, ?, ?, ?, ?))",
        {id, change.field, change.before, change.after, change.source, change.user, change.at});
}

std::vector<ProductChange> ProductSheetStore::changesOf(Tx &tx, ProductId id, int limit)
{
    std::vector<ProductChange> changes;
    tx.each(R"(SELECT field, before_text, after_text, source, user_id, at
               FROM product_changes WHERE product_id = ? ORDER BY id DESC LIMIT ?)",
            {id, limit}, [&](const Row &row) {
                changes.push_back({row.text(0), row.text(1), row.text(2), row.text(3),
                                   row.id<UserId>(4), row.instant(5)});
            });
    return changes;
}

std::vector<ProductId> ProductSheetStore::toReview(Tx &tx, QDate day)
{
    std::vector<ProductId> products;
    tx.each("SELECT product_id FROM product_sheets WHERE review_on <= ? ORDER BY review_on, "
            "product_id",
            {day}, [&](const Row &row) { products.push_back(row.id<ProductId>(0)); });
    return products;
}

QString ProductSheetStore::stageName(Stage stage)
{
    switch (stage) {
    case Stage::Trial:
        return u"trial"_qs;
    case Stage::Permanent:
        break;
    case Stage::Seasonal:
        return u"seasonal"_qs;
    case Stage::ToFinish:
        return u"to_finish"_qs;
    }
    return u"permanent"_qs;
}

std::optional<Stage> ProductSheetStore::stageFromName(const QString &name)
{
    for (const Stage stage : {Stage::Trial, Stage::Permanent, Stage::Seasonal, Stage::ToFinish}) {
        if (name == stageName(stage))
            return stage;
    }
    return std::nullopt;
}

QString ProductSheetStore::storageName(Storage storage)
{
    switch (storage) {
    case Storage::Unknown:
        break;
    case Storage::Dry:
        return u"dry"_qs;
    case Storage::Fresh:
        return u"fresh"_qs;
    case Storage::Frozen:
        return u"frozen"_qs;
    }
    return {};
}

std::optional<Storage> ProductSheetStore::storageFromName(const QString &name)
{
    for (const Storage storage :
         {Storage::Unknown, Storage::Dry, Storage::Fresh, Storage::Frozen}) {
        if (name == storageName(storage))
            return storage;
    }
    return std::nullopt;
}

} // namespace cabas
