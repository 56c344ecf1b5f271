// SPDX-License-Identifier: GPL-3.0-or-later
// covers: openfoodservice openfoodstore openfoodrules
#include "core/catalog/openfoodservice.h"

#include "core/catalog/openfoodstore.h"
#include "core/catalog/productsheetservice.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace cabas;
using namespace cabas::test;

namespace {

const QString barcode = QStringLiteral("3760042180333");

QByteArray lines()
{
    return R"({"code":"3760042180333","product_name_fr":"Pâte à tartiner","quantity":"350 g",)"
           R"("brands":"Bovetti","labels_tags":["en:organic","fr:ab-agriculture-biologique"],)"
           R"("allergens_tags":["en:nuts","en:milk","en:bananas"],"nutriscore_grade":"e",)"
           R"("origins_tags":["en:france"],"ingredients_text_fr":"Sucre, noisettes",)"
           R"("categories_tags":["en:breakfasts","en:chocolate-spreads"]})"
           "\n"
           R"({"code":"2000000000015","product_name_fr":"Interne"})"
           "\n";
}

bool goOn(qint64, qint64)
{
    return true;
}

Result<OpenFoodImport> bring(TestShop &shop, QByteArray bytes,
                             const OpenFoodService::Progress &progress = goOn)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return OpenFoodService(shop.db(), shop.path()).import(shop.session(), buffer, progress);
}

} // namespace

class TestOpenFoodService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anExtractIsImportedOnceAndAsked()
    {
        TestShop shop;
        OpenFoodService foods(shop.db(), shop.path());
        QVERIFY(!foods.find(barcode));
        const auto done = bring(shop, lines());
        QVERIFY(done);
        QCOMPARE(done->kept, 1);
        QCOMPARE(done->internal, 1);
        QCOMPARE(foods.find(barcode)->brand, u"Bovetti"_qs);
        QVERIFY(foods.find(u"0"_qs + barcode));
        QVERIFY(!foods.find(u"2000000000015"_qs));
        QVERIFY(!foods.find(u"3760042180340"_qs));
        QCOMPARE(OpenFoodStore::open(OpenFoodStore::pathFor(shop.path()))->about().products, 1);
    }

    void aProposalFillsASheet()
    {
        TestShop shop;
        aProduct(u"Muesli"_qs).family(u"Petit-déjeuner"_qs).add(shop);
        QVERIFY(bring(shop, lines()));
        const auto proposal =
            *OpenFoodService(shop.db(), shop.path()).propose(shop.session(), barcode);
        QVERIFY(proposal);
        QCOMPARE(proposal->name, u"Pâte à tartiner Bovetti, 350 g"_qs);
        QCOMPARE(proposal->sheet.net->amount, Quantity::fromMilli(350));
        QCOMPARE(proposal->sheet.labels, (QStringList{u"ab"_qs, u"eu-organic"_qs}));
        QCOMPARE(proposal->sheet.allergens, (QStringList{u"milk"_qs, u"nuts"_qs}));
        QCOMPARE(proposal->sheet.origin.country, u"FR"_qs);
        QVERIFY(proposal->family);
        QCOMPARE(proposal->vat.rateBp, 2000);
        QVERIFY(proposal->vat.doubt);
    }

    void whatAPersonWroteStays()
    {
        TestShop shop;
        QVERIFY(bring(shop, lines()));
        const Product spread = aProduct(u"Pâte"_qs).barcode(barcode).add(shop);
        ProductSheetService sheets(shop.db());
        ProductSheet sheet = sheets.view(shop.session(), spread.id)->sheet;
        sheet.brand = u"La nôtre"_qs;
        QVERIFY(sheets.save(shop.session(), sheet));
        OpenFoodService foods(shop.db(), shop.path());
        const auto foreseen = foods.wouldFill(shop.session(), spread.id);
        QVERIFY(foreseen->size() >= 5);
        QCOMPARE(sheets.view(shop.session(), spread.id)->sheet.nutriscore, QString());
        QCOMPARE(*foods.complete(shop.session(), spread.id), int(foreseen->size()));
        QVERIFY(foods.wouldFill(shop.session(), spread.id)->empty());
        const Product bulk = aProduct(u"Vrac"_qs).add(shop);
        QCOMPARE(foods.wouldFill(shop.session(), bulk.id).failure().code, u"unknown_food"_qs);
        const ProductSheet full = sheets.view(shop.session(), spread.id)->sheet;
        QCOMPARE(full.brand, u"La nôtre"_qs);
        QCOMPARE(full.nutriscore, u"e"_qs);
        QCOMPARE(full.factsFrom, u"openfoodfacts"_qs);
        QCOMPARE(sheets.history(spread.id, 1)->front().source, u"openfoodfacts"_qs);
        QCOMPARE(*foods.complete(shop.session(), spread.id), 0);
    }

    void stoppedItLeavesWhatWasThere()
    {
        TestShop shop;
        QVERIFY(bring(shop, lines()));
        const auto stopped = bring(shop, lines(), [](qint64, qint64) { return false; });
        QCOMPARE(stopped.failure().code, u"cancelled"_qs);
        QVERIFY(OpenFoodService(shop.db(), shop.path()).find(barcode));
        QVERIFY(!bring(shop, "{}\n"));
        const QStringList left = QFileInfo(shop.path()).dir().entryList({u"*.making*"_qs});
        QCOMPARE(left, QStringList());
    }

    void whatTheyLackIsListed()
    {
        TestShop shop;
        QVERIFY(bring(shop, lines()));
        ProductSheetService sheets(shop.db());
        const auto write = [&](const Product &product, const QString &brand) {
            ProductSheet sheet = sheets.view(shop.session(), product.id)->sheet;
            sheet.brand = brand;
            QVERIFY(sheets.save(shop.session(), sheet));
        };
        write(aProduct(u"Pâte"_qs).barcode(barcode).add(shop), u"Bovetti"_qs);
        write(aProduct(u"Miel"_qs).barcode(u"3560070169443"_qs).add(shop), u"Rucher"_qs);
        write(aProduct(u"Vrac"_qs).add(shop), u"Moulin"_qs);
        QBuffer output;
        output.open(QIODevice::WriteOnly);
        QCOMPARE(*OpenFoodService(shop.db(), shop.path()).contribution(shop.session(), output), 1);
        QVERIFY(output.data().contains("3560070169443"));
        QVERIFY(!output.data().contains("3760042180333"));
    }

    void onlyThoseWhoMay()
    {
        TestShop shop;
        QByteArray bytes = lines();
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        OpenFoodService foods(shop.db(), shop.path());
        const Session cashier = shop.sessionAs({Permission::Sell});
        QCOMPARE(foods.import(cashier, buffer, goOn).failure().kind, Failure::Kind::Forbidden);
        QCOMPARE(foods.complete(cashier, ProductId(1)).failure().kind, Failure::Kind::Forbidden);
    }
};

CABAS_TEST(TestOpenFoodService)
#include "tst_openfoodservice.moc"
