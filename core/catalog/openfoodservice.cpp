// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/openfoodservice.h"

#include "core/access/auditstore.h"
#include "core/barcode/gtin.h"
#include "core/base/language.h"
#include "core/catalog/catalogstore.h"
#include "core/catalog/openfoodstore.h"
#include "core/catalog/productentry.h"
#include "core/catalog/producthistory.h"
#include "core/catalog/productsheetrules.h"
#include "core/catalog/productsheetstore.h"
#include "core/db/dberror.h"
#include "core/formats/csvwriter.h"

#include <QFile>
#include <QJsonObject>

#include <cstdio>

namespace cabas {

namespace {

constexpr qint64 rowsInATransaction = 20'000;
constexpr qint64 rowsBetweenSigns = 1'000;

void removeExtract(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
}

/// Fills a new extract; false when it was told to stop. Throws DbError.
bool fill(OpenFoodStore &store, OpenFoodReader &reader, QIODevice &input, const QDateTime &now,
          const OpenFoodService::Progress &progress, OpenFoodImport &done)
{
    while (const std::optional<OpenFood> food = reader.next()) {
        store.add(*food);
        ++done.kept;
        if (done.kept % rowsBetweenSigns == 0 && !progress(input.pos(), done.kept))
            return false;
        if (done.kept % rowsInATransaction == 0)
            store.commit(now, done.kept);
    }
    store.commit(now, done.kept);
    done.read = reader.read();
    done.internal = reader.internal();
    done.unreadable = reader.unreadable();
    done.refused = reader.refusals();
    return progress(input.pos(), done.kept);
}

/// The barcode of a product that all the world reads alike.
QString worldCode(Tx &tx, ProductId id)
{
    for (const ProductCode &code : CatalogStore::codesOf(tx, id)) {
        const std::optional<Gtin> gtin = Gtin::parse(code.shown);
        if (gtin && code.kind == CodeKind::Unit && !gtin->isRestricted())
            return gtin->digits14();
    }
    return {};
}

/// Writes a line where the shop says something that the extract does not.
bool contribute(Tx &tx, OpenFoodStore *extract, const std::vector<QualityLabel> &labels,
                const Product &product, CsvWriter &csv)
{
    const QString code = worldCode(tx, product.id);
    const ProductSheet ours = ProductSheetStore::find(tx, product.id);
    if (code.isEmpty() || ours.revision == 0)
        return false;
    const std::optional<OpenFood> food = extract ? extract->find(code) : std::nullopt;
    const ProductSheet theirs =
        food ? OpenFoodRules::propose(*food, labels, {}, {}).sheet : ProductSheet();
    if (food && OpenFoodRules::completed(theirs, ours) == theirs)
        return false;
    csv.text(code).text(product.name);
    csv.text(ours.net ? ProductSheetRules::netContentText(*ours.net, Language::locale())
                      : QString());
    csv.text(ours.brand).text(ours.labels.join(u',')).text(ours.origin.country);
    csv.text(ours.allergens.join(u',')).text(ours.ingredients);
    csv.endRow();
    return true;
}

} // namespace

Result<OpenFoodImport> OpenFoodService::import(const Session &session, QIODevice &input,
                                               const Progress &progress)
{
    CABAS_TRY(session.require(Permission::EditProducts));
    const QString target = OpenFoodStore::pathFor(m_path);
    if (target.isEmpty())
        return refused(tr("The extract lies beside the shop’s file, and this shop is on a "
                          "server."),
                       u"no_file"_qs);
    OpenFoodReader reader(input);
    CABAS_TRY(reader.begin());
    const QString making = target + u".making"_qs;
    removeExtract(making);
    OpenFoodImport done;
    bool whole = false;
    try {
        const auto store = OpenFoodStore::make(making);
        whole = fill(*store, reader, input, session.now(), progress, done);
    } catch (const DbError &error) {
        removeExtract(making);
        return Database::failureOf(error);
    }
    if (!whole || done.kept == 0) {
        removeExtract(making);
        return refused(whole ? tr("The file holds no product with a barcode and a name.")
                             : tr("Stopped: the extract is as it was before."),
                       whole ? u"empty"_qs : u"cancelled"_qs);
    }
    // One name takes the place of the other at once: who looks something up sees either whole.
    if (std::rename(QFile::encodeName(making), QFile::encodeName(target)) != 0)
        return storageFailure(tr("%1 could not be put in place.").arg(target), u"write"_qs);
    CABAS_TRY(m_db.write([&](Tx &tx) -> Result<> {
        AuditStore::record(tx, session, "openfoodfacts.import", u"shop"_qs, 1,
                           {{u"products"_qs, done.kept}});
        tx.touch(Topic::Catalog);
        return Ok{};
    }));
    return done;
}

std::optional<OpenFood> OpenFoodService::find(const QString &code) const
{
    const std::optional<Gtin> gtin = Gtin::parse(code.trimmed());
    if (!gtin || gtin->isRestricted())
        return std::nullopt;
    const auto store = OpenFoodStore::open(OpenFoodStore::pathFor(m_path));
    try {
        return store ? store->find(gtin->digits14()) : std::nullopt;
    } catch (const DbError &) {
        return std::nullopt; // a damaged extract knows nothing; importing it again mends it
    }
}

Result<std::optional<OpenFoodProposal>> OpenFoodService::propose(const Session &session,
                                                                 const QString &code) const
{
    const std::optional<OpenFood> food = find(code);
    if (!food)
        return std::optional<OpenFoodProposal>();
    return m_db.read([&](Tx &tx) {
        return std::optional(OpenFoodRules::propose(*food, ProductSheetStore::labels(tx),
                                                    CatalogStore::families(tx), session.now()));
    });
}

/// The sheet of a product with what the extract adds to it.
Result<ProductSheet> OpenFoodService::filled(Tx &tx, const Session &session, ProductId id) const
{
    CABAS_TRY(ProductEntry::find(tx, session, id));
    const std::optional<OpenFood> food = find(worldCode(tx, id));
    if (!food)
        return notFound(tr("The extract of Open Food Facts does not know this product."),
                        u"unknown_food"_qs);
    const OpenFoodProposal proposal = OpenFoodRules::propose(
        *food, ProductSheetStore::labels(tx), CatalogStore::families(tx), session.now());
    return OpenFoodRules::completed(ProductSheetStore::find(tx, id), proposal.sheet);
}

Result<std::vector<ProductChange>> OpenFoodService::wouldFill(const Session &session,
                                                              ProductId id) const
{
    return m_db.read([&](Tx &tx) -> Result<std::vector<ProductChange>> {
        CABAS_LET(after, filled(tx, session, id));
        return ProductSheetRules::changes(ProductSheetStore::find(tx, id), after);
    });
}

Result<int> OpenFoodService::complete(const Session &session, ProductId id)
{
    CABAS_TRY(session.require(Permission::EditProducts));
    return m_db.write([&](Tx &tx) -> Result<int> {
        CABAS_LET(after, filled(tx, session, id));
        const ProductSheet before = ProductSheetStore::find(tx, id);
        CABAS_TRY(ProductHistory::putSheet(tx, session, after,
                                           QString::fromLatin1(OpenFoodRules::source)));
        return int(ProductSheetRules::changes(before, after).size());
    });
}

Result<int> OpenFoodService::contribution(const Session &session, QIODevice &output) const
{
    const auto extract = OpenFoodStore::open(OpenFoodStore::pathFor(m_path));
    CsvWriter csv(output);
    csv.row({u"code"_qs, u"product_name_fr"_qs, u"quantity"_qs, u"brands"_qs, u"labels"_qs,
             u"origins"_qs, u"allergens"_qs, u"ingredients_text_fr"_qs});
    return m_db.read([&](Tx &tx) -> Result<int> {
        const std::vector<QualityLabel> labels = ProductSheetStore::labels(tx);
        int lines = 0;
        CatalogStore::each(tx, session.today(), [&](const Product &product) {
            lines += contribute(tx, extract.get(), labels, product, csv) ? 1 : 0;
        });
        if (!csv.ok())
            return storageFailure(tr("The list could not be written: %1").arg(output.errorString()),
                                  u"write"_qs);
        return lines;
    });
}

} // namespace cabas
