// SPDX-License-Identifier: GPL-3.0-or-later
// covers: productsheetservice producthistory
#include "core/catalog/productsheetservice.h"

#include "core/catalog/catalogservice.h"
#include "core/catalog/labelqueuestore.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <algorithm>

using namespace cabas;
using namespace cabas::test;

class TestProductSheetService : public QObject {
    Q_OBJECT

    static QStringList fieldsOf(TestShop &shop, ProductId id)
    {
        QStringList fields;
        const auto history = ProductSheetService(shop.db()).history(id, 50);
        for (const ProductChange &change : *history)
            fields += change.field;
        return fields;
    }

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void aSheetIsSavedWithItsHistory()
    {
        TestShop shop(engine());
        ProductSheetService sheets(shop.db());
        const Product comte = aProduct(u"Comté"_qs).priced(549).add(shop);
        ProductSheet sheet = sheets.view(shop.session(), comte.id)->sheet;
        sheet.brand = u" Bovetti "_qs;
        sheet.net = NetContent{Quantity::fromMilli(350), Unit::Kilogram};
        const auto saved = sheets.save(shop.session(), sheet);
        QVERIFY(saved);
        QCOMPARE(saved->sheet.brand, u"Bovetti"_qs);
        QCOMPARE(saved->compared->price, Money::fromCents(1569));
        QCOMPARE(fieldsOf(shop, comte.id), (QStringList{u"net"_qs, u"brand"_qs}));
        QVERIFY(sheets.save(shop.session(), sheet)); // nothing to change
        sheet.brand = u"Autre"_qs;
        QCOMPARE(sheets.save(shop.session(), sheet).failure().kind, Failure::Kind::Conflict);
        QCOMPARE(fieldsOf(shop, comte.id).size(), 2);
    }

    void productAndSheetAreOneDeed()
    {
        TestShop shop(engine());
        ProductSheetService sheets(shop.db());
        Product comte = aProduct(u"Comté"_qs).priced(549).add(shop);
        ProductSheet sheet = sheets.view(shop.session(), comte.id)->sheet;
        comte.name = u"Comté 12 mois"_qs;
        sheet.nutriscore = u"z"_qs;
        const QStringList before = shop.contents();
        QCOMPARE(sheets.save(shop.session(), comte, sheet).failure().code, u"nutriscore"_qs);
        QCOMPARE(shop.contents(), before);
        sheet.nutriscore = u"d"_qs;
        const auto saved = sheets.save(shop.session(), comte, sheet);
        QVERIFY(saved);
        QCOMPARE(saved->product.name, u"Comté 12 mois"_qs);
        QCOMPARE(fieldsOf(shop, comte.id), (QStringList{u"nutriscore"_qs, u"name"_qs}));
    }

    void aChangedSheetNeedsANewLabel()
    {
        TestShop shop(engine());
        ProductSheetService sheets(shop.db());
        const Product comte = aProduct(u"Comté"_qs).priced(549).add(shop);
        const auto waiting = [&] {
            return shop.read(
                [&](Tx &tx) { return LabelQueueStore::countPending(tx, shop.today()); });
        };
        ProductSheet sheet = sheets.view(shop.session(), comte.id)->sheet;
        sheet.labels = {u"ab"_qs};
        sheet = sheets.save(shop.session(), sheet)->sheet;
        QCOMPARE(waiting(), 0);
        sheet.shelf = u"B3"_qs;
        sheet = sheets.save(shop.session(), sheet)->sheet;
        QCOMPARE(waiting(), 0);
        sheet.labels = {u"ab"_qs, u"aop"_qs};
        QVERIFY(sheets.save(shop.session(), sheet));
        QCOMPARE(waiting(), 1);
    }

    void theDistanceFollowsTheProducer()
    {
        TestShop shop(engine());
        ProductSheetService sheets(shop.db());
        const Product comte = aProduct(u"Comté"_qs).add(shop);
        Producer dairy;
        dairy.name = u"Fruitière du Val"_qs;
        dairy.country = u"fr"_qs;
        dairy.at = GeoPoint{47'000'000, 6'000'000};
        const auto made = sheets.saveProducer(shop.session(), dairy);
        QVERIFY(made);
        QCOMPARE(made->country, u"FR"_qs);
        QCOMPARE(sheets.saveProducer(shop.session(), dairy).failure().code, u"name_taken"_qs);
        ProductSheet sheet = sheets.view(shop.session(), comte.id)->sheet;
        sheet.producer = made->id;
        QVERIFY(!sheets.save(shop.session(), sheet)->metres);
        QVERIFY(sheets.setShopPlace(shop.session(), {GeoPoint{47'000'000, 6'000'000}, 100}));
        QCOMPARE(sheets.view(shop.session(), comte.id)->metres, 0);
        QCOMPARE(sheets.setShopPlace(shop.session(), {{}, 0}).failure().code, u"local_km"_qs);
        QCOMPARE(sheets.shopPlace()->localKm, 100);
    }

    void photosAreBounded()
    {
        TestShop shop(engine());
        ProductSheetService sheets(shop.db());
        const Product comte = aProduct(u"Comté"_qs).add(shop);
        const ProductPhoto photo{u"image/jpeg"_qs, QSize(10, 10), "jpeg"};
        QVERIFY(sheets.setPhoto(shop.session(), comte.id, photo));
        QCOMPARE((*sheets.photo(comte.id))->bytes, QByteArray("jpeg"));
        ProductPhoto wide = photo;
        wide.size = QSize(2000, 10);
        QCOMPARE(sheets.setPhoto(shop.session(), comte.id, wide).failure().code, u"photo_size"_qs);
        QVERIFY(sheets.removePhoto(shop.session(), comte.id));
        QVERIFY(!*sheets.photo(comte.id));
        QVERIFY(sheets.removePhoto(shop.session(), comte.id)); // there is none
        QCOMPARE(fieldsOf(shop, comte.id), (QStringList{u"photo"_qs, u"photo"_qs}));
        QCOMPARE(sheets.history(comte.id, 1)->front().before, u"10 x 10"_qs);
    }

    void theStoryTellsEveryChangeAndWhoMadeIt()
    {
        TestShop shop(engine());
        ProductSheetService sheets(shop.db());
        CatalogService catalog(shop.db());
        const Product comte = aProduct(u"Comté"_qs).priced(549).add(shop);
        ProductSheet sheet = sheets.view(shop.session(), comte.id)->sheet;
        sheet.brand = u"Bovetti"_qs;
        QVERIFY(sheets.save(shop.session(), sheet));
        QVERIFY(catalog.addCode(shop.session(), comte.id, u"3760042180333"_qs, Quantity::units(1)));
        QVERIFY(catalog.removeCode(shop.session(), comte.id, u"3760042180333"_qs));
        QVERIFY(catalog.setPrice(shop.session(), comte.id, Money::fromCents(600),
                                 shop.session().today(), u"Hausse"_qs));
        QStringList fields;
        const auto story = sheets.story(comte.id, 50);
        for (const ProductDeed &deed : *story) {
            fields += deed.change.field;
            QCOMPARE(deed.who, shop.session().userName());
        }
        fields.sort();
        QCOMPARE(fields, (QStringList{u"barcode"_qs, u"barcode"_qs, u"brand"_qs, u"price"_qs,
                                      u"price"_qs}));
        const auto raise = std::find_if(story->begin(), story->end(), [](const ProductDeed &deed) {
            return deed.change.source == u"Hausse";
        });
        QVERIFY(raise != story->end());
        QCOMPARE(raise->change.before, u"5.49"_qs);
        QCOMPARE(raise->change.after, u"6.00"_qs);
        QCOMPARE(sheets.story(comte.id, 2)->size(), size_t(2));
    }

    void onlyThoseWhoMay()
    {
        TestShop shop(engine());
        ProductSheetService sheets(shop.db());
        const Product comte = aProduct(u"Comté"_qs).add(shop);
        const Session cashier = shop.sessionAs({Permission::Sell});
        const auto view = sheets.view(cashier, comte.id);
        QVERIFY(view);
        QCOMPARE(sheets.save(cashier, view->sheet).failure().kind, Failure::Kind::Forbidden);
        QCOMPARE(sheets.save(cashier, comte, view->sheet).failure().kind, Failure::Kind::Forbidden);
        QCOMPARE(sheets.removePhoto(cashier, comte.id).failure().kind, Failure::Kind::Forbidden);
        QCOMPARE(sheets.saveProducer(cashier, {}).failure().kind, Failure::Kind::Forbidden);
        QCOMPARE(sheets.setShopPlace(cashier, {}).failure().kind, Failure::Kind::Forbidden);
    }
};

CABAS_TEST(TestProductSheetService)
#include "tst_productsheetservice.moc"
