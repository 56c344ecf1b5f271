// SPDX-License-Identifier: GPL-3.0-or-later
// covers: cataloguecomparer cataloguetaking catalogueimportstore supplierarticlestore
#include "core/purchasing/catalogueimportservice.h"

#include "core/formats/cataloguefile.h"
#include "core/purchasing/supplierstore.h"
#include "tests/core/formats/realcatalogues.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace cabas;
using namespace cabas::test;

namespace {

const QByteArray head = "Ref;Nom;EAN;Conditionnement;Prix HT;TVA\n";
const QByteArray march = "A;Café 250 g;3760042180333;6;4,05;5,5\n"
                         "B;Riz 1 kg;;12;2,91;5,5\n"
                         "C;Huile 1 L;;6 x 1 L;2,44;5,5\n";

SupplierCatalogue catalogueOf(const QByteArray &lines)
{
    const CatalogueFile file = CatalogueFile::read(head + lines).value();
    return file.articles(file.table->guess()).value();
}

/// A shop, a supplier and the imports of its catalogues.
struct Desk {
    explicit Desk(TestShop::Engine engine = TestShop::Sqlite)
        : shop(engine), service(shop.db()), supplier(aSupplier(u"Biocoop"_qs).add(shop).id)
    {
    }

    Result<CatalogueImportRun> take(const QByteArray &lines, const CatalogueChoice &choice = {})
    {
        CatalogueSource source;
        source.fileName = u"tarif.csv"_qs;
        source.reading.mapping.set(ArticleField::Name, u"Nom"_qs);
        return service.take(shop.session(), supplier, source, catalogueOf(lines), choice);
    }
    CatalogueComparison compare(const QByteArray &lines)
    {
        return service.compare(shop.session(), supplier, catalogueOf(lines)).value();
    }
    std::optional<SupplierItem> item(ProductId product)
    {
        return shop.read([&](Tx &tx) { return SupplierStore::item(tx, supplier, product); });
    }

    TestShop shop;
    CatalogueImportService service;
    SupplierId supplier;
};

QString told(const CatalogueImportRun &run)
{
    return u"%1 = %2 + %3 + %4 + %5, gone %6"_qs.arg(run.read)
        .arg(run.added)
        .arg(run.changed)
        .arg(run.unchanged)
        .arg(run.refused.size())
        .arg(run.gone);
}

} // namespace

class TestCatalogueImportService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void theFirstCatalogueIsAllNew()
    {
        Desk desk(engine());
        const auto run = desk.take(march + "D;Faux;;0;1;\n");
        QVERIFY2(run.ok(), run ? "" : qPrintable(run.failure().message));
        QCOMPARE(told(*run), u"4 = 3 + 0 + 0 + 1, gone 0"_qs);
        QCOMPARE(run->refused[0].line, 5);
        const auto articles = desk.service.articles(desk.shop.session(), desk.supplier).value();
        QCOMPARE(articles.size(), size_t(3));
        QCOMPARE(articles[2].content, Quantity::units(1));
        QCOMPARE(articles[2].vatBp, std::optional(550));
        const auto imports = desk.service.imports(desk.shop.session(), desk.supplier, 5).value();
        QCOMPARE(imports.at(0).refusedCount, 1);
        QCOMPARE(imports.at(0).fileName, u"tarif.csv"_qs);
    }

    void theSameAgainChangesNothing()
    {
        Desk desk(engine());
        QVERIFY(desk.take(march));
        const QStringList before = desk.shop.contents();
        const auto again = desk.take(march);
        QCOMPARE(told(*again), u"3 = 0 + 0 + 3 + 0, gone 0"_qs);
        QCOMPARE(again->id.value(), 0);
        QCOMPARE(desk.shop.contents(), before);
    }

    void realCataloguesTwice_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("count");
        QTest::newRow("bnn") << u"bnn/PLF_terra_2008_kw28_obst_gemuese.bnn"_qs << 228;
        QTest::newRow("csv") << u"supplier_catalogue/foodsoft_file_01.csv"_qs << 4;
        QTest::newRow("xlsx") << u"supplier_catalogue/foodsoft_file_01.xlsx"_qs << 4;
        QTest::newRow("ods") << u"supplier_catalogue/foodsoft_file_01.ods"_qs << 4;
        QTest::newRow("dfc") << u"dfc/fdc-catalog.json"_qs << 8;
    }
    /// Every article is accounted for, and the second time nothing changes.
    void realCataloguesTwice()
    {
        QFETCH(QString, name);
        QFETCH(int, count);
        if (realCatalogues().isEmpty())
            QSKIP("the real catalogues are not here: CABAS_CATALOGUES may name their folder");
        QFile source(QDir(realCatalogues()).filePath(name));
        QVERIFY(source.open(QIODevice::ReadOnly));
        const CatalogueFile file = CatalogueFile::read(source.readAll()).value();
        const auto catalogue =
            file.articles(file.table ? file.table->guess() : ArticleMapping()).value();
        Desk desk(engine());
        const auto take = [&] {
            return desk.service.take(desk.shop.session(), desk.supplier, {}, catalogue, {}).value();
        };
        const CatalogueImportRun first = take();
        const int refused = int(first.refused.size());
        QCOMPARE(first.read, count);
        QCOMPARE(first.added + first.changed + first.unchanged + refused, count);
        for (const ArticleRefusal &refusal : first.refused)
            QVERIFY(refusal.line > 0 && !refusal.reason.isEmpty());
        const QStringList before = desk.shop.contents();
        QCOMPARE(told(take()),
                 u"%1 = 0 + 0 + %2 + %3, gone 0"_qs.arg(count).arg(count - refused).arg(refused));
        QCOMPARE(desk.shop.contents(), before);
    }

    void eachChangeIsNamed_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("suspicion");
        const auto only = [](const QByteArray &a) { return a + march.mid(march.indexOf("B;")); };
        const auto row = [&](const char *name, const QByteArray &line, DifferenceKind kind,
                             Suspicion suspicion = Suspicion::None) {
            QTest::newRow(name) << only(line) << int(kind) << int(suspicion);
        };
        row("up", "A;Café 250 g;3760042180333;6;4,31;5,5\n", DifferenceKind::PriceUp);
        row("down", "A;Café 250 g;3760042180333;6;3,99;5,5\n", DifferenceKind::PriceDown);
        row("pack", "A;Café 250 g;3760042180333;8;4,05;5,5\n", DifferenceKind::Pack);
        row("unit", "A;Café 250 g;;2 x 5 kg;4,05;5,5\n", DifferenceKind::Pack);
        row("vat", "A;Café 250 g;3760042180333;6;4,05;20\n", DifferenceKind::Vat);
        row("words", "A;Café moulu;3760042180333;6;4,05;5,5\n", DifferenceKind::Words);
        row("gone", "", DifferenceKind::Gone);
        row("times ten", "A;Café 250 g;3760042180333;6;40,50;5,5\n", DifferenceKind::PriceUp,
            Suspicion::TimesTen);
        row("a tenth", "A;Café 250 g;3760042180333;6;0,405;5,5\n", DifferenceKind::PriceDown,
            Suspicion::TimesTen);
        row("case price", "A;Café 250 g;3760042180333;6;24,30;5,5\n", DifferenceKind::PriceUp,
            Suspicion::CasePrice);
        row("large step", "A;Café 250 g;3760042180333;6;6,00;5,5\n", DifferenceKind::PriceUp,
            Suspicion::LargeStep);
        row("swapped", "A;Café 250 g;3760042180333;4;6,00;5,5\n", DifferenceKind::Pack,
            Suspicion::Swapped);
    }
    void eachChangeIsNamed()
    {
        QFETCH(QByteArray, lines);
        Desk desk(engine());
        QVERIFY(desk.take(march));
        const QStringList before = desk.shop.contents();
        const CatalogueComparison comparison = desk.compare(lines);
        QCOMPARE(comparison.differences.size(), size_t(1));
        const CatalogueDifference &difference = comparison.differences[0];
        QTEST(int(difference.kind), "kind");
        QTEST(int(difference.suspicion), "suspicion");
        QCOMPARE(comparison.unchanged, 2);
        QCOMPARE(desk.shop.contents(), before);
    }

    void whatIsTakenReachesOurProducts()
    {
        Desk desk(engine());
        const Product coffee =
            aProduct(u"Café"_qs).barcode(u"3760042180333"_qs).priced(526).add(desk.shop);
        const Product oil = aProduct(u"Huile"_qs).inLitres().priced(317).add(desk.shop);
        desk.shop.write([&](Tx &tx) {
            SupplierStore::setItem(tx, {desk.supplier, oil.id, u"C"_qs, Quantity::units(1), {}});
        });
        QVERIFY(desk.take(march));
        QCOMPARE(desk.item(coffee.id)->cost.e4(), 40'500);
        QCOMPARE(desk.item(coffee.id)->reference, u"A"_qs);
        QCOMPARE(desk.item(coffee.id)->pack, Quantity::units(6));
        QCOMPARE(desk.item(oil.id)->pack, Quantity::units(6));
        QCOMPARE(desk.item(oil.id)->cost.e4(), 24'400);
        const CatalogueComparison april = desk.compare("A;Café 250 g;;6;4,31;5,5\n");
        QCOMPARE(april.differences.at(0).product->price, Money::fromCents(526));
        QCOMPARE(april.differences.at(0).costBp, 642);
    }

    void oneIsTakenAndTheOthersStay()
    {
        Desk desk(engine());
        QVERIFY(desk.take(march));
        const QByteArray april = "A;Café 250 g;3760042180333;6;4,31;5,5\n"
                                 "B;Riz 1 kg;;12;3,02;5,5\nC;Huile 1 L;;6 x 1 L;24,4;5,5\n";
        CatalogueChoice one;
        one.taken = {u"B"_qs};
        QCOMPARE(told(*desk.take(april, one)), u"3 = 0 + 1 + 2 + 0, gone 0"_qs);
        QCOMPARE(desk.compare(april).differences.size(), size_t(2));
        // Without a choice the suspicious one waits, or is told where nobody looks.
        CatalogueChoice script;
        script.tellsSuspicious = true;
        script.partial = false;
        const auto refused = desk.take(april, script);
        QCOMPARE(told(*refused), u"3 = 0 + 0 + 2 + 1, gone 0"_qs);
        QCOMPARE(refused->id.value(), 0);
        QVERIFY(refused->refused[0].reason.contains(u"comma"_qs));
        script.partial = true;
        QCOMPARE(told(*desk.take(april, script)), u"3 = 0 + 1 + 1 + 1, gone 0"_qs);
        QCOMPARE(told(*desk.take(april, script)), u"3 = 0 + 0 + 2 + 1, gone 0"_qs);
    }

    void refusedStaysRefusedUntilItMoves()
    {
        Desk desk(engine());
        QVERIFY(desk.take(march));
        const QByteArray rest = march.mid(march.indexOf("B;"));
        const QByteArray dearer = "A;Café 250 g;3760042180333;6;4,31;5,5\n" + rest;
        CatalogueChoice refuse;
        refuse.refused = {u"A"_qs};
        QCOMPARE(told(*desk.take(dearer, refuse)), u"3 = 0 + 0 + 3 + 0, gone 0"_qs);
        const CatalogueComparison again = desk.compare(dearer);
        QVERIFY(again.differences.empty());
        QCOMPARE(again.withheld, 1);
        // Another part of it is shown, without the refused price.
        const auto renamed = desk.compare("A;Café moulu;3760042180333;6;4,31;5,5\n" + rest);
        QCOMPARE(renamed.differences.at(0).kind, DifferenceKind::Words);
        QCOMPARE(renamed.differences.at(0).after.cost.e4(), 40'500);
        // The price moves again.
        QCOMPARE(desk.compare("A;Café 250 g;3760042180333;6;4,40;5,5\n" + rest).differences.size(),
                 size_t(1));
        // A refused new article.
        CatalogueChoice none;
        none.taken.emplace();
        none.refused = {u"N"_qs};
        const QByteArray more = march + "N;Neuf;;1;1,00;\n";
        QVERIFY(desk.take(more, none));
        QVERIFY(desk.compare(more).differences.empty());
        QCOMPARE(desk.compare(march + "N;Neuf;;1;1,10;\n").differences.size(), size_t(1));
    }

    void aContentSeenOnThePackageStays()
    {
        Desk desk(engine());
        QVERIFY(desk.take(march));
        const QByteArray dearer = "A;Café 250 g;3760042180333;6;4,05;5,5\nB;Riz 1 kg;;12;2,91;5,5\n"
                                  "C;Huile 1 L;;6 x 1 L;3,42;5,5\n";
        CatalogueChoice choice;
        choice.taken = {u"C"_qs};
        choice.contents = {{u"C"_qs, Quantity::fromMilli(1'500)}};
        const auto run = desk.take(dearer, choice);
        QCOMPARE(told(*run), u"3 = 0 + 1 + 2 + 0, gone 0"_qs);
        const auto oil = [&] {
            return desk.service.articles(desk.shop.session(), desk.supplier)->at(2);
        };
        QCOMPARE(oil().content, Quantity::fromMilli(1'500));
        QCOMPARE(oil().cost.e4(), 34'200);
        // The file goes on telling the old one, until it tells another.
        QVERIFY(desk.compare(dearer).differences.empty());
        QByteArray other = dearer;
        QCOMPARE(desk.compare(other.replace("6 x 1 L", "6 x 2 L")).differences.size(), size_t(1));
        QVERIFY(desk.service.undo(desk.shop.session(), run->id));
        QCOMPARE(oil().content, Quantity::units(1));
        QCOMPARE(desk.shop.countRows().value(u"refused_differences"_qs), 0);
    }

    void anImportIsTakenBackWhole()
    {
        Desk desk(engine());
        const Product coffee =
            aProduct(u"Café"_qs).barcode(u"3760042180333"_qs).priced(526).add(desk.shop);
        const auto first = desk.take(march);
        const auto articles = [&] {
            return desk.service.articles(desk.shop.session(), desk.supplier).value();
        };
        const std::vector<SupplierArticle> before = articles();
        CatalogueChoice choice;
        choice.taken = {u"A"_qs, u"N"_qs, u"B"_qs};
        choice.refused = {u"C"_qs};
        const auto second = desk.take("A;Café;3760042180333;8;4,31;20\nC;Huile 1 L;;6 x 1 L;2,50;"
                                      "5,5\nN;Neuf;;1;1;\n",
                                      choice);
        QCOMPARE(told(*second), u"3 = 1 + 1 + 1 + 0, gone 1"_qs);
        QCOMPARE(desk.item(coffee.id)->cost.e4(), 43'100);
        QCOMPARE(desk.service.undo(desk.shop.session(), first->id).failure().code,
                 u"not_latest"_qs);
        QVERIFY(desk.service.undo(desk.shop.session(), second->id)->undone);
        QCOMPARE(articles(), before);
        QCOMPARE(desk.item(coffee.id)->cost.e4(), 40'500);
        QCOMPARE(desk.shop.countRows().value(u"refused_differences"_qs), 0);
        QCOMPARE(desk.service.undo(desk.shop.session(), second->id).failure().code,
                 u"already_undone"_qs);
        // What a hand wrote since is kept.
        desk.shop.write([&](Tx &tx) {
            SupplierStore::setItem(tx, {desk.supplier, coffee.id, u"A"_qs, Quantity::units(6),
                                        UnitPrice::fromE4(39'000)});
        });
        QVERIFY(desk.service.undo(desk.shop.session(), first->id));
        QVERIFY(articles().empty());
        QCOMPARE(desk.item(coffee.id)->cost.e4(), 39'000);
    }

    void aPartIsNoReasonToDropTheRest()
    {
        Desk desk(engine());
        QByteArray many;
        for (int at = 0; at < 60; ++at)
            many += "R" + QByteArray::number(at) + ";Article;;1;1;\n";
        QVERIFY(desk.take(many));
        const auto run = desk.take("R0;Article;;1;1;\nR1;Article;;x0;0;\n");
        QCOMPARE(told(*run), u"2 = 0 + 0 + 1 + 1, gone 0"_qs);
        // A line that is refused is not gone: 58 of 60 are.
        const CatalogueComparison part = desk.compare("R0;Article;;1;1;\nR1;Article;;1;0;\n");
        QCOMPARE(part.differences.size(), size_t(58));
        QCOMPARE(part.differences[0].suspicion, Suspicion::ManyGone);
    }

    void dryRunsAndStopsLeaveNothing()
    {
        Desk desk(engine());
        const QStringList before = desk.shop.contents();
        CatalogueChoice dry;
        dry.dryRun = true;
        QCOMPARE(told(*desk.take(march, dry)), u"3 = 3 + 0 + 0 + 0, gone 0"_qs);
        QCOMPARE(desk.shop.contents(), before);
        int calls = 0;
        const auto stopped =
            desk.service.take(desk.shop.session(), desk.supplier, {}, catalogueOf(march), {},
                              [&calls](int) { return ++calls < 2; });
        QCOMPARE(stopped.failure().code, u"cancelled"_qs);
        QCOMPARE(desk.shop.contents(), before);
        // Until the very end.
        const auto late =
            desk.service.take(desk.shop.session(), desk.supplier, {}, catalogueOf(march), {},
                              [](int percent) { return percent < 100; });
        QCOMPARE(late.failure().code, u"cancelled"_qs);
        QCOMPARE(late.failure().message, stopped.failure().message);
        QCOMPARE(desk.shop.contents(), before);
        CatalogueChoice whole;
        whole.partial = false;
        QCOMPARE(desk.take(march + "D;;;1;1;\n", whole)->id.value(), 0);
        QCOMPARE(desk.shop.contents(), before);
    }

    void readingsAreRemembered()
    {
        Desk desk(engine());
        QVERIFY(!desk.service.reading(desk.shop.session(), desk.supplier).value());
        CatalogueSource source;
        source.mappingName = u"promos"_qs;
        source.reading.mapping.set(ArticleField::UnitPrice, u"Prix HT"_qs);
        source.reading.naming.calm = true;
        source.reading.naming.words = {{u"BIO"_qs, u"bio"_qs}};
        QVERIFY(
            desk.service.take(desk.shop.session(), desk.supplier, source, catalogueOf(march), {}));
        const auto reading =
            desk.service.reading(desk.shop.session(), desk.supplier, u"promos"_qs).value();
        QCOMPARE(reading->mapping, source.reading.mapping);
        QCOMPARE(reading->naming, source.reading.naming);
    }

    void onlyWhoEditsProductsMay()
    {
        Desk desk(engine());
        const Session cashier = desk.shop.sessionAs({Permission::Sell});
        const QStringList before = desk.shop.contents();
        QCOMPARE(
            desk.service.take(cashier, desk.supplier, {}, catalogueOf(march), {}).failure().kind,
            Failure::Kind::Forbidden);
        QVERIFY(!desk.service.compare(cashier, desk.supplier, catalogueOf(march)).ok());
        QVERIFY(!desk.service.undo(cashier, CatalogueImportId(1)).ok());
        QCOMPARE(desk.shop.contents(), before);
    }

    void twentyThousandArticlesTakeSeconds()
    {
        Desk desk(engine());
        QByteArray lines;
        for (int at = 0; at < 20'000; ++at)
            lines += "R" + QByteArray::number(at) + ";Article " + QByteArray::number(at) +
                     ";;6;1,25;5,5\n";
        const SupplierCatalogue catalogue = catalogueOf(lines);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(desk.service.take(desk.shop.session(), desk.supplier, {}, catalogue, {})->added,
                 20'000);
        qInfo("20,000 articles written: %lld ms", timer.restart());
        QCOMPARE(
            desk.service.take(desk.shop.session(), desk.supplier, {}, catalogue, {})->unchanged,
            20'000);
        qInfo("20,000 articles compared: %lld ms", timer.elapsed());
    }
};

CABAS_TEST(TestCatalogueImportService)
#include "tst_catalogueimportservice.moc"
