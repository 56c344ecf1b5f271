// SPDX-License-Identifier: GPL-3.0-or-later
// covers: productexportservice sheetfacts
#include "core/purchasing/productexportservice.h"

#include "core/catalog/ownfieldservice.h"
#include "core/catalog/productsheetservice.h"
#include "core/purchasing/productimportservice.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QBuffer>

using namespace cabas;
using namespace cabas::test;

namespace {

QByteArray exported(TestShop &shop)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ProductCsv::write(buffer, *ProductExportService(shop.db()).rows(shop.session()));
    return buffer.data();
}

Result<ProductImport> import(TestShop &shop, const QByteArray &bytes)
{
    const Result<ProductTable> table = ProductCsv::read(bytes);
    if (!table)
        return table.failure();
    return ProductImportService(shop.db()).run(shop.session(), *table, {});
}

void fill(TestShop &shop)
{
    const Product comte = aProduct(u"Comté; AOP"_qs)
                              .inKilos()
                              .barcode(u"3760042180333"_qs)
                              .family(u"Crèmerie"_qs)
                              .from(aSupplier(u"Ferme"_qs).add(shop).id)
                              .priced(2490)
                              .add(shop);
    aProduct(u"Sac"_qs).priced(150).add(shop);
    ProductSheetService sheets(shop.db());
    ProductSheet sheet = sheets.view(shop.session(), comte.id)->sheet;
    sheet.tillName = u"Comté"_qs;
    sheet.brand = u"Val"_qs;
    sheet.producer = sheets.producerNamed(shop.session(), u"Fruitière"_qs)->id;
    sheet.net = NetContent{Quantity::fromMilli(350), Unit::Kilogram};
    sheet.storage = Storage::Fresh;
    sheet.shelfLifeDays = 21;
    sheet.origin = {u"FR"_qs, u"Doubs"_qs, u"Levier"_qs, GeoPoint{46'950'001, -6'118'000}};
    sheet.ingredients = u"Lait, \"sel\""_qs;
    sheet.allergens = {u"milk"_qs};
    sheet.traces = {u"eggs"_qs, u"nuts"_qs};
    sheet.nutriscore = u"d"_qs;
    sheet.deposit = Money::fromCents(40);
    sheet.tare = Quantity::fromMilli(12);
    sheet.reorder = false;
    sheet.stage = Stage::Seasonal;
    sheet.reviewOn = QDate(2026, 9, 1);
    sheet.shelf = u"B3"_qs;
    sheet.labels = {u"ab"_qs, u"nature-progres"_qs};
    QVERIFY(sheets.save(shop.session(), sheet));
}

} // namespace

class TestProductExportService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void whatIsExportedComesBackAlike()
    {
        TestShop shop(engine());
        fill(shop);
        const QByteArray file = exported(shop);
        TestShop other(engine());
        const auto first = import(other, file);
        QVERIFY2(first, qPrintable(first ? QString() : first.failure().message));
        QCOMPARE(first->refused.size(), size_t(0));
        QCOMPARE(first->added, 2);
        QCOMPARE(exported(other), file);
        const auto second = import(other, file);
        QCOMPARE(second->unchanged, 2);
    }

    void theShopsOwnFieldsGoOutAndComeBack()
    {
        TestShop shop(engine());
        const Product salt = aProduct(u"Sel"_qs).code(u"SEL"_qs).priced(120).add(shop);
        OwnField tasted;
        tasted.name = u"Goûté le"_qs;
        tasted.kind = OwnValueKind::Day;
        OwnFieldService own(shop.db());
        tasted.id = own.save(shop.session(), tasted)->id;
        const auto kept = [&] {
            return own.values(shop.session(), RecordKind::Product, salt.id.value())
                ->value(tasted.id);
        };
        QVERIFY(own.setValues(shop.session(), RecordKind::Product, salt.id.value(),
                              {{tasted.id, u"10/03/2026"_qs}}));
        const QByteArray file = exported(shop);
        QVERIFY(file.contains("own:Go\xc3\xbbt\xc3\xa9 le"));
        QCOMPARE(import(shop, file)->unchanged, 1);
        QByteArray later = file;
        const auto changed = import(shop, later.replace("2026-03-10", "11/03/2026"));
        QCOMPARE(changed->changed, 1);
        QCOMPARE(kept(), u"2026-03-11"_qs);
        // A line whose field nobody knows, or whose value is none, is refused and writes nothing.
        QByteArray other = file;
        QCOMPARE(import(shop, other.replace("own:", "own:Re"))->refused.size(), size_t(1));
        QByteArray wrong = file;
        QCOMPARE(import(shop, wrong.replace("2026-03-10", "soon"))->refused.size(), size_t(1));
        QCOMPARE(kept(), u"2026-03-11"_qs);
    }

    void badFactsAreRefusedByLine_data()
    {
        QTest::addColumn<QByteArray>("cell");
        const auto row = [](const char *column, const char *cell) {
            QTest::newRow(column) << QByteArray(cell);
        };
        row("contenance", "beaucoup");
        row("stage", "forever");
        row("reorder", "perhaps");
        row("conservation", "hot");
        row("allergenes", "bananas");
        row("labels", "inconnu");
        row("latitude", "north");
        row("pays", "France");
        row("a revoir le", "bientôt");
        row("consigne", "x");
    }
    void badFactsAreRefusedByLine()
    {
        QFETCH(QByteArray, cell);
        TestShop shop(engine());
        const QByteArray file = "code;nom;prix;tva;" + QByteArray(QTest::currentDataTag()) +
                                "\nT1;Tofu;2,50;5,5;" + cell + "\n";
        const auto done = import(shop, file);
        QVERIFY(done);
        QCOMPARE(int(done->refused.size()), 1);
        QCOMPARE(done->refused.front().line, 2);
    }

    void columnsInFrenchServe()
    {
        TestShop shop(engine());
        const auto done = import(shop, "code;nom;prix;tva;marque;contenance;labels;allergènes\n"
                                       "T1;Tofu;2,50;5,5;Soy;250 g;AB, Bio européen;soybeans\n");
        QVERIFY(done);
        QCOMPARE(done->added, 1);
        const ProductSheet sheet =
            ProductSheetService(shop.db()).view(shop.session(), ProductId(1))->sheet;
        QCOMPARE(sheet.brand, u"Soy"_qs);
        QCOMPARE(sheet.net->amount, Quantity::fromMilli(250));
        QCOMPARE(sheet.labels, (QStringList{u"ab"_qs, u"eu-organic"_qs}));
        QCOMPARE(sheet.allergens, QStringList{u"soybeans"_qs});
    }

    void onlyThoseWhoMay()
    {
        TestShop shop(engine());
        QCOMPARE(
            ProductExportService(shop.db()).rows(shop.sessionAs({Permission::Sell})).failure().kind,
            Failure::Kind::Forbidden);
    }
};

CABAS_TEST(TestProductExportService)
#include "tst_productexportservice.moc"
