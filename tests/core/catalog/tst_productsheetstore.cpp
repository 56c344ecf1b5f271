// SPDX-License-Identifier: GPL-3.0-or-later
// covers: productsheetstore producerstore
#include "core/catalog/productsheetstore.h"

#include "core/catalog/producerstore.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using namespace cabas::test;

namespace {

ProductSheet sheetOf(TestShop &shop, ProductId id)
{
    return shop.read([&](Tx &tx) { return ProductSheetStore::find(tx, id); });
}

bool put(TestShop &shop, const ProductSheet &sheet)
{
    return shop.write([&](Tx &tx) { return ProductSheetStore::put(tx, sheet); });
}

} // namespace

class TestProductSheetStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void aProductBeginsWithABlankSheet()
    {
        TestShop shop(engine());
        const Product comte = aProduct(u"Comté"_qs).add(shop);
        ProductSheet blank;
        blank.product = comte.id;
        QCOMPARE(sheetOf(shop, comte.id), blank);
        QVERIFY(blank.reorder);
    }

    void aSheetIsReadAsItWasWritten()
    {
        TestShop shop(engine());
        const Product comte = aProduct(u"Comté"_qs).inKilos().add(shop);
        ProductSheet sheet;
        sheet.product = comte.id;
        sheet.tillName = u"Comté 12m"_qs;
        sheet.brand = u"Fruitière du Val"_qs;
        sheet.producer = shop.write([](Tx &tx) {
            return ProducerStore::add(tx, {ProducerId(0), u"Fruitière"_qs, u"Arbois"_qs, u"Jura"_qs,
                                           u"FR"_qs, GeoPoint{46'903'000, 5'774'000},
                                           u"le jeudi"_qs, 1});
        });
        sheet.net = NetContent{Quantity::fromMilli(350), Unit::Kilogram};
        sheet.storage = Storage::Fresh;
        sheet.shelfLifeDays = 21;
        sheet.origin = {u"FR"_qs, u"Doubs"_qs, u"Levier"_qs, GeoPoint{46'950'000, -6'118'000}};
        sheet.ingredients = u"Lait cru de vache, sel"_qs;
        sheet.allergens = {u"milk"_qs, u"nuts"_qs};
        sheet.traces = {u"eggs"_qs};
        sheet.nutriscore = u"d"_qs;
        sheet.deposit = Money::fromCents(40);
        sheet.tare = Quantity::fromMilli(12);
        sheet.reorder = false;
        sheet.stage = Stage::ToFinish;
        sheet.reviewOn = QDate(2026, 9, 1);
        sheet.shelf = u"B3"_qs;
        sheet.labels = {u"ab"_qs, u"aop"_qs};
        sheet.factsFrom = u"openfoodfacts"_qs;
        sheet.factsAt = shop.now();
        QVERIFY(put(shop, sheet));
        sheet.revision = 1;
        QCOMPARE(sheetOf(shop, comte.id), sheet);
    }

    void writesOnceARevision()
    {
        TestShop shop(engine());
        const Product comte = aProduct(u"Comté"_qs).add(shop);
        ProductSheet sheet = sheetOf(shop, comte.id);
        sheet.labels = {u"ab"_qs, u"demeter"_qs};
        QVERIFY(put(shop, sheet));
        QVERIFY(!put(shop, sheet)); // somebody else wrote the first one
        sheet = sheetOf(shop, comte.id);
        sheet.labels = {u"aop"_qs};
        QVERIFY(put(shop, sheet));
        QVERIFY(!put(shop, sheet));
        QCOMPARE(sheetOf(shop, comte.id).labels, QStringList{u"aop"_qs});
        QCOMPARE(sheetOf(shop, comte.id).revision, 2);
    }

    void theMarksOfTheFieldAreThere()
    {
        TestShop shop(engine());
        const auto labels = shop.read([](Tx &tx) { return ProductSheetStore::labels(tx); });
        QCOMPARE(labels.front().code, u"ab"_qs);
        QCOMPARE(labels.front().kind, LabelKind::Organic);
        int tagged = 0;
        for (const QualityLabel &label : labels)
            tagged += label.openTags.isEmpty() ? 0 : 1;
        QVERIFY(labels.size() >= 20 && tagged >= 20);
    }

    void onePhotoAProduct()
    {
        TestShop shop(engine());
        const Product comte = aProduct(u"Comté"_qs).add(shop);
        const QByteArray bytes = QByteArray::fromHex("ffd8ff00e0");
        shop.write([&](Tx &tx) {
            ProductSheetStore::setPhoto(tx, comte.id, {u"image/png"_qs, QSize(1, 1), "x"},
                                        shop.owner(), shop.now());
            ProductSheetStore::setPhoto(tx, comte.id, {u"image/jpeg"_qs, QSize(640, 480), bytes},
                                        shop.owner(), shop.now());
        });
        const auto photo =
            shop.read([&](Tx &tx) { return ProductSheetStore::photo(tx, comte.id); });
        QVERIFY(photo);
        QCOMPARE(photo->bytes, bytes);
        QCOMPARE(photo->size, QSize(640, 480));
        const Result<> huge = shop.db().write([&](Tx &tx) -> Result<> {
            ProductSheetStore::setPhoto(
                tx, comte.id,
                {u"image/jpeg"_qs, QSize(9, 9), QByteArray(ProductPhoto::maxBytes + 1, 'x')},
                shop.owner(), shop.now());
            return Ok{};
        });
        QVERIFY(!huge);
        shop.write([&](Tx &tx) { ProductSheetStore::removePhoto(tx, comte.id); });
        QVERIFY(!shop.read([&](Tx &tx) { return ProductSheetStore::photo(tx, comte.id); }));
    }

    void theHistoryStays()
    {
        TestShop shop(engine());
        const Product comte = aProduct(u"Comté"_qs).add(shop);
        shop.write([&](Tx &tx) {
            for (const QString &name : {u"a"_qs, u"b"_qs})
                ProductSheetStore::record(
                    tx, comte.id, {u"brand"_qs, {}, name, u"hand"_qs, shop.owner(), shop.now()});
        });
        const auto changes =
            shop.read([&](Tx &tx) { return ProductSheetStore::changesOf(tx, comte.id, 10); });
        QCOMPARE(int(changes.size()), 2);
        QCOMPARE(changes.front().after, u"b"_qs);
        QCOMPARE(changes.front().at, shop.now());
        const Result<> erased = shop.db().write([](Tx &tx) -> Result<> {
            tx.change("DELETE FROM product_changes");
            return Ok{};
        });
        QVERIFY(!erased);
    }

    void whatIsToReview()
    {
        TestShop shop(engine());
        ProductSheet sheet;
        for (const int day : {3, 1, 20}) {
            sheet.product = aProduct(u"P%1"_qs.arg(day)).add(shop).id;
            sheet.reviewOn = QDate(2026, 3, day);
            QVERIFY(put(shop, sheet));
        }
        const auto due =
            shop.read([&](Tx &tx) { return ProductSheetStore::toReview(tx, QDate(2026, 3, 10)); });
        QCOMPARE(due, (std::vector<ProductId>{ProductId(2), ProductId(1)}));
    }

    void producersAreFoundByName()
    {
        TestShop shop(engine());
        Producer made;
        made.name = u"Fruitière du Val"_qs;
        made.id = shop.write([&](Tx &tx) { return ProducerStore::add(tx, made); });
        const auto found =
            shop.read([](Tx &tx) { return ProducerStore::named(tx, u"fruitiere du val"_qs); });
        QCOMPARE(found, made);
        made.at = GeoPoint{-1, 2};
        QVERIFY(shop.write([&](Tx &tx) { return ProducerStore::update(tx, made); }));
        QVERIFY(!shop.write([&](Tx &tx) { return ProducerStore::update(tx, made); }));
        QCOMPARE(shop.read([&](Tx &tx) { return ProducerStore::find(tx, made.id)->at; }), made.at);
        QCOMPARE(int(shop.read([](Tx &tx) { return ProducerStore::all(tx).size(); })), 1);
        const Result<> twin = shop.db().write([&](Tx &tx) -> Result<> {
            ProducerStore::add(tx, made);
            return Ok{};
        });
        QVERIFY(!twin);
    }
};

CABAS_TEST(TestProductSheetStore)
#include "tst_productsheetstore.moc"
