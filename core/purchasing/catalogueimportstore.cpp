// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/catalogueimportstore.h"

#include "core/purchasing/supplierarticlestore.h"

#include <QJsonDocument>

namespace cabas {

namespace {

QString textOf(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QString itemText(const std::optional<SupplierItem> &item)
{
    if (!item)
        return {};
    return textOf({{u"reference"_qs, item->reference},
                   {u"pack_milli"_qs, item->pack.milli()},
                   {u"cost_e4"_qs, item->cost.e4()}});
}

std::optional<SupplierItem> itemOf(const QString &text, SupplierId supplier, ProductId product)
{
    if (text.isEmpty())
        return std::nullopt;
    const QJsonObject json = objectOf(text);
    return SupplierItem{supplier, product, json.value(u"reference"_qs).toString(),
                        Quantity::fromMilli(json.value(u"pack_milli"_qs).toInteger(1'000)),
                        UnitPrice::fromE4(json.value(u"cost_e4"_qs).toInteger())};
}

CatalogueImportRun readRun(const Row &row)
{
    CatalogueImportRun run;
    run.id = row.id<CatalogueImportId>(0);
    run.supplier = row.id<SupplierId>(1);
    run.fileName = row.text(2);
    run.format = row.text(3);
    run.title = row.text(4);
    run.read = row.number(5);
    run.added = row.number(6);
    run.changed = row.number(7);
    run.unchanged = row.number(8);
    run.refusedCount = row.number(9);
    run.gone = row.number(10);
    run.at = row.instant(11);
    run.undone = !row.text(12).isEmpty();
    return run;
}

} // namespace

CatalogueImportId CatalogueImportStore::add(Tx &tx, const CatalogueImportRun &run,
                                            const QString &sha256, UserId user)
{
    tx.touch(Topic::Suppliers);
    return CatalogueImportId(tx.insert(
        R"(INSERT INTO catalogue_imports (supplier_id, file_name, file_sha256, format, title, read,
               added, changed, unchanged, refused, gone, at, user_id)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        {run.supplier, run.fileName, sha256, run.format, run.title, run.read, run.added,
         run.changed, run.unchanged, run.refusedCount, run.gone, run.at, user}));
}

std::vector<CatalogueImportRun> CatalogueImportStore::newest(Tx &tx, SupplierId supplier, int limit)
{
    std::vector<CatalogueImportRun> runs;
    tx.each(R"(SELECT id, supplier_id, file_name, format, title, read, added, changed, unchanged,
                   refused, gone, at, undone_at
               FROM catalogue_imports WHERE supplier_id = ? ORDER BY id DESC LIMIT ?)",
            {supplier, limit}, [&](const Row &row) { runs.push_back(readRun(row)); });
    return runs;
}

std::optional<CatalogueImportRun> CatalogueImportStore::find(Tx &tx, CatalogueImportId id)
{
    const std::optional<Row> row =
        tx.first(R"(SELECT id, supplier_id, file_name, format, title, read, added, changed,
                        unchanged, refused, gone, at, undone_at
                    FROM catalogue_imports WHERE id = ?)",
                 {id});
    return row ? std::optional(readRun(*row)) : std::nullopt;
}

void CatalogueImportStore::markUndone(Tx &tx, CatalogueImportId id, const QDateTime &at,
                                      UserId user)
{
    tx.change("UPDATE catalogue_imports SET undone_at = ?, undone_by = ? WHERE id = ?",
              {at, user, id});
    tx.touch(Topic::Suppliers);
}

void CatalogueImportStore::addChange(Tx &tx, CatalogueImportId id, const CatalogueChange &change)
{
    const QString before =
        change.before ? textOf(SupplierArticleStore::toJson(*change.before)) : QString();
    tx.change(R"(INSERT INTO catalogue_changes (import_id, article_key, article_before, product_id,
                     item_before, item_after)
                 VALUES (?, ?, ?, ?, ?, ?))",
              {id, change.key, before, change.product, itemText(change.itemBefore),
               itemText(change.itemAfter)});
}

std::vector<CatalogueChange> CatalogueImportStore::changes(Tx &tx, CatalogueImportId id,
                                                           SupplierId supplier)
{
    std::vector<CatalogueChange> changes;
    tx.each(R"(SELECT article_key, article_before, product_id, item_before, item_after
               FROM catalogue_changes WHERE import_id = ? ORDER BY id DESC)",
            {id}, [&](const Row &row) {
                CatalogueChange change;
                change.key = row.text(0);
                if (!row.text(1).isEmpty())
                    change.before = SupplierArticleStore::fromJson(objectOf(row.text(1)));
                change.product = row.optionalId<ProductId>(2);
                if (change.product) {
                    change.itemBefore = itemOf(row.text(3), supplier, *change.product);
                    change.itemAfter = itemOf(row.text(4), supplier, *change.product);
                }
                changes.push_back(std::move(change));
            });
    return changes;
}

std::optional<CatalogueReading> CatalogueImportStore::reading(Tx &tx, SupplierId supplier,
                                                              const QString &name)
{
    const std::optional<Row> row = tx.first(
        "SELECT columns, naming FROM catalogue_mappings WHERE supplier_id = ? AND name = ?",
        {supplier, name});
    if (!row)
        return std::nullopt;
    return CatalogueReading{ArticleMapping::fromJson(objectOf(row->text(0))),
                            NamingRules::fromJson(objectOf(row->text(1)))};
}

void CatalogueImportStore::setReading(Tx &tx, SupplierId supplier, const QString &name,
                                      const CatalogueReading &reading)
{
    tx.change(R"(INSERT INTO catalogue_mappings (supplier_id, name, columns, naming)
                 VALUES (?, ?, ?, ?)
                 ON CONFLICT (supplier_id, name) DO UPDATE
                 SET columns = excluded.columns, naming = excluded.naming)",
              {supplier, name, textOf(reading.mapping.toJson()), textOf(reading.naming.toJson())});
}

} // namespace cabas
