// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/supplierarticlestore.h"

#include "core/base/text.h"
#include "core/purchasing/differencerules.h"

namespace cabas {

namespace {

QString contentUnitName(const SupplierArticle &article)
{
    return article.contentUnit == Unit::Piece ? QString() : unitName(article.contentUnit);
}

SupplierArticle readArticle(const Row &row)
{
    SupplierArticle article;
    article.reference = row.text(0);
    article.name = row.text(1);
    article.barcode = row.text(2);
    article.cartonBarcode = row.text(3);
    article.brand = row.text(4);
    article.category = row.text(5);
    article.origin = row.text(6);
    article.quality = row.text(7);
    article.packWords = row.text(8);
    article.unit = unitFromName(row.text(9)).value_or(Unit::Piece);
    article.pack = row.quantity(10);
    article.contentUnit = unitFromName(row.text(11)).value_or(Unit::Piece);
    article.content = row.quantity(12);
    article.cost = row.unitPrice(13);
    if (!row.isNull(14))
        article.vatBp = row.number(14);
    article.available = row.flag(15);
    article.promotion = row.flag(16);
    article.promotionFrom = row.optionalDay(17);
    article.promotionTo = row.optionalDay(18);
    return article;
}

} // namespace

std::vector<SupplierArticle> SupplierArticleStore::all(Tx &tx, SupplierId supplier)
{
    std::vector<SupplierArticle> articles;
    tx.each(R"(SELECT reference, name, barcode, carton_barcode, brand, category, origin, quality,
                   pack_words, unit, pack_milli, content_unit, content_milli, cost_e4, vat_bp,
                   available, promotion, promotion_from, promotion_to
               FROM supplier_articles WHERE supplier_id = ? ORDER BY article_key)",
            {supplier}, [&](const Row &row) { articles.push_back(readArticle(row)); });
    return articles;
}

std::optional<SupplierArticle> SupplierArticleStore::withBarcode(Tx &tx, SupplierId supplier,
                                                                 const QString &barcode)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT reference, name, barcode, carton_barcode, brand, category, origin, quality,
               pack_words, unit, pack_milli, content_unit, content_milli, cost_e4, vat_bp,
               available, promotion, promotion_from, promotion_to
           FROM supplier_articles
           WHERE supplier_id = ? AND (barcode = ? OR carton_barcode = ?)
           ORDER BY available DESC, promotion, article_key LIMIT 1)",
        {supplier, barcode, barcode});
    return row ? std::optional(readArticle(*row)) : std::nullopt;
}

std::optional<SupplierArticle> SupplierArticleStore::find(Tx &tx, SupplierId supplier,
                                                          const QString &key)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT reference, name, barcode, carton_barcode, brand, category, origin, quality,
               pack_words, unit, pack_milli, content_unit, content_milli, cost_e4, vat_bp,
               available, promotion, promotion_from, promotion_to
           FROM supplier_articles WHERE supplier_id = ? AND article_key = ?)",
        {supplier, key});
    return row ? std::optional(readArticle(*row)) : std::nullopt;
}

std::vector<OfferedArticle> SupplierArticleStore::offered(Tx &tx)
{
    std::vector<OfferedArticle> articles;
    tx.each(R"(SELECT a.supplier_id, s.name, a.article_key, a.name, a.reference
               FROM supplier_articles a JOIN suppliers s ON s.id = a.supplier_id
               WHERE a.available = 1 AND a.promotion = 0 AND s.active = 1
               ORDER BY a.name, a.id)",
            {}, [&](const Row &row) {
                articles.push_back(
                    {row.id<SupplierId>(0), row.text(1), row.text(2), row.text(3), row.text(4)});
            });
    return articles;
}

void SupplierArticleStore::put(Tx &tx, SupplierId supplier, const SupplierArticle &article)
{
    tx.change(
        R"(INSERT INTO supplier_articles (supplier_id, article_key, reference, name, barcode,
               carton_barcode, brand, category, origin, quality, pack_words, unit, pack_milli,
               content_unit, content_milli, cost_e4, vat_bp, available, promotion, promotion_from,
               promotion_to)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
           ON CONFLICT (supplier_id, article_key) DO UPDATE
           SET reference = excluded.reference, name = excluded.name, barcode = excluded.barcode,
               carton_barcode = excluded.carton_barcode, brand = excluded.brand,
               category = excluded.category, origin = excluded.origin,
               quality = excluded.quality, pack_words = excluded.pack_words,
               unit = excluded.unit, pack_milli = excluded.pack_milli,
               content_unit = excluded.content_unit, content_milli = excluded.content_milli,
               cost_e4 = excluded.cost_e4, vat_bp = excluded.vat_bp,
               available = excluded.available, promotion = excluded.promotion,
               promotion_from = excluded.promotion_from, promotion_to = excluded.promotion_to)",
        {supplier,           article.key(),
         article.reference,  article.name,
         article.barcode,    article.cartonBarcode,
         article.brand,      article.category,
         article.origin,     article.quality,
         article.packWords,  unitName(article.unit),
         article.pack,       contentUnitName(article),
         article.content,    article.cost,
         article.vatBp,      article.available,
         article.promotion,  article.promotionFrom,
         article.promotionTo});
    tx.touch(Topic::Suppliers);
}

void SupplierArticleStore::remove(Tx &tx, SupplierId supplier, const QString &key)
{
    tx.change("DELETE FROM supplier_articles WHERE supplier_id = ? AND article_key = ?",
              {supplier, key});
    tx.touch(Topic::Suppliers);
}

RefusedValues SupplierArticleStore::refused(Tx &tx, SupplierId supplier)
{
    RefusedValues values;
    tx.each("SELECT article_key, field, value FROM refused_differences WHERE supplier_id = ?",
            {supplier}, [&](const Row &row) {
                values.insert(DifferenceRules::refusedKey(row.text(0), row.text(1)), row.text(2));
            });
    return values;
}

void SupplierArticleStore::refuse(Tx &tx, SupplierId supplier, const QString &key,
                                  const QString &part, const QString &value,
                                  CatalogueImportId import)
{
    tx.change(R"(INSERT INTO refused_differences (supplier_id, article_key, field, value, import_id)
                 VALUES (?, ?, ?, ?, ?)
                 ON CONFLICT (supplier_id, article_key, field) DO UPDATE
                 SET value = excluded.value, import_id = excluded.import_id)",
              {supplier, key, part, value, import});
}

void SupplierArticleStore::forgetRefused(Tx &tx, CatalogueImportId import)
{
    tx.change("DELETE FROM refused_differences WHERE import_id = ?", {import});
}

QJsonObject SupplierArticleStore::toJson(const SupplierArticle &article)
{
    QJsonObject json{{u"reference"_qs, article.reference},
                     {u"name"_qs, article.name},
                     {u"barcode"_qs, article.barcode},
                     {u"carton_barcode"_qs, article.cartonBarcode},
                     {u"brand"_qs, article.brand},
                     {u"category"_qs, article.category},
                     {u"origin"_qs, article.origin},
                     {u"quality"_qs, article.quality},
                     {u"pack_words"_qs, article.packWords},
                     {u"unit"_qs, unitName(article.unit)},
                     {u"pack_milli"_qs, article.pack.milli()},
                     {u"content_unit"_qs, contentUnitName(article)},
                     {u"content_milli"_qs, article.content.milli()},
                     {u"cost_e4"_qs, article.cost.e4()},
                     {u"available"_qs, article.available},
                     {u"promotion"_qs, article.promotion}};
    if (article.vatBp)
        json.insert(u"vat_bp"_qs, *article.vatBp);
    if (article.promotionFrom)
        json.insert(u"promotion_from"_qs, dayText(*article.promotionFrom));
    if (article.promotionTo)
        json.insert(u"promotion_to"_qs, dayText(*article.promotionTo));
    return json;
}

SupplierArticle SupplierArticleStore::fromJson(const QJsonObject &json)
{
    SupplierArticle article;
    article.reference = json.value(u"reference"_qs).toString();
    article.name = json.value(u"name"_qs).toString();
    article.barcode = json.value(u"barcode"_qs).toString();
    article.cartonBarcode = json.value(u"carton_barcode"_qs).toString();
    article.brand = json.value(u"brand"_qs).toString();
    article.category = json.value(u"category"_qs).toString();
    article.origin = json.value(u"origin"_qs).toString();
    article.quality = json.value(u"quality"_qs).toString();
    article.packWords = json.value(u"pack_words"_qs).toString();
    article.unit = unitFromName(json.value(u"unit"_qs).toString()).value_or(Unit::Piece);
    article.pack = Quantity::fromMilli(json.value(u"pack_milli"_qs).toInteger(1'000));
    article.contentUnit =
        unitFromName(json.value(u"content_unit"_qs).toString()).value_or(Unit::Piece);
    article.content = Quantity::fromMilli(json.value(u"content_milli"_qs).toInteger());
    article.cost = UnitPrice::fromE4(json.value(u"cost_e4"_qs).toInteger());
    if (json.contains(u"vat_bp"_qs))
        article.vatBp = json.value(u"vat_bp"_qs).toInt();
    article.available = json.value(u"available"_qs).toBool(true);
    article.promotion = json.value(u"promotion"_qs).toBool();
    article.promotionFrom = dayFromText(json.value(u"promotion_from"_qs).toString());
    article.promotionTo = dayFromText(json.value(u"promotion_to"_qs).toString());
    return article;
}

} // namespace cabas
