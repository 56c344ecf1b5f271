// SPDX-License-Identifier: GPL-3.0-or-later
// covers: productimportline
#include "core/purchasing/productimportservice.h"

#include "core/catalog/catalogservice.h"
#include "core/purchasing/supplierservice.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

namespace {

const QByteArray head = "code;barcode;name;family;unit;price;vat;supplier;reference;pack;cost\n";
const QByteArray tofu = "T1;3760042180333;Tofu;Frais;piece;2,50;5,5;Ferme;R1;6;1,2345\n";
const QByteArray rice = "R1;;Riz;Épicerie;kg;3,20;5,5;;;;\n";

Result<ProductImport> import(TestShop &shop, const QByteArray &lines,
                             const ProductImportOptions &options = {})
{
    const Result<ProductTable> table = ProductCsv::read(head + lines);
    if (!table)
        return table.failure();
    return ProductImportService(shop.db()).run(shop.session(), *table, options);
}

QString told(const ProductImport &import)
{
    QStringList lines;
    for (const ProductRefusal &refusal : import.refused)
        lines += QString::number(refusal.line);
    return u"%1 read, %2 added, %3 changed, %4 unchanged, refused [%5]%6"_qs.arg(import.read)
        .arg(import.added)
        .arg(import.changed)
        .arg(import.unchanged)
        .arg(lines.join(u','), import.written ? u", written"_qs : QString());
}

Product found(TestShop &shop, const QString &code)
{
    return CatalogService(shop.db()).findByCode(shop.session(), code).value().product;
}

} // namespace

class TestProductImportService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newProductsComeWithAllThatIsSaid()
    {
        TestShop shop;
        const auto imported = import(shop, tofu + rice);
        QVERIFY(imported);
        QCOMPARE(told(*imported),
                 u"2 read, 2 added, 0 changed, 0 unchanged, refused [], written"_qs);
        const Product product = found(shop, u"3760042180333"_qs);
        QCOMPARE(product.code, u"T1"_qs);
        QCOMPARE(product.price, Money::fromCents(250));
        QCOMPARE(product.vat.code, u"S550"_qs);
        QCOMPARE(product.pack, Quantity::units(6));
        SupplierService suppliers(shop.db());
        const auto farm = suppliers.find(u"ferme"_qs);
        QVERIFY(farm);
        QCOMPARE(product.supplier, farm->id);
        const SupplierItem item = suppliers.offers(product.id)->front();
        QCOMPARE(item.reference, u"R1"_qs);
        QCOMPARE(item.pack, Quantity::units(6));
        QCOMPARE(item.cost.e4(), 12'345);
        QCOMPARE(found(shop, u"R1"_qs).unit, Unit::Kilogram);
    }

    void theSameFileAgainChangesNothing()
    {
        TestShop shop;
        QVERIFY(import(shop, tofu + rice));
        const QMap<QString, qint64> before = shop.countRows();
        const auto again = import(shop, tofu + rice);
        QCOMPARE(told(*again), u"2 read, 0 added, 0 changed, 2 unchanged, refused [], written"_qs);
        QMap<QString, qint64> after = shop.countRows();
        after[u"audit"_qs] -= 1;
        after[u"chain_links"_qs] -= 1;
        QCOMPARE(after, before);
    }

    void aDryRunTellsAndWritesNothing()
    {
        TestShop shop;
        const QStringList before = shop.contents();
        const auto dry = import(shop, tofu + rice, {.dryRun = true});
        QCOMPARE(told(*dry), u"2 read, 2 added, 0 changed, 0 unchanged, refused []"_qs);
        QCOMPARE(shop.contents(), before);
    }

    void whatALineSaysIsChanged_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("value");
        QTest::newRow("name") << QByteArray("T1;;Tofu doux;;;;;;;;\n")
                              << u"SELECT name FROM products"_qs << u"Tofu doux"_qs;
        QTest::newRow("by barcode") << QByteArray(";3760042180333;Tofu doux;;;;;;;;\n")
                                    << u"SELECT name FROM products"_qs << u"Tofu doux"_qs;
        QTest::newRow("by name") << QByteArray(";;TOFU;Soja;;;;;;;\n")
                                 << u"SELECT f.name FROM products p JOIN families f "
                                    "ON f.id = p.family_id"_qs
                                 << u"Soja"_qs;
        QTest::newRow("price") << QByteArray("T1;;;;;2,70;;;;;\n")
                               << u"SELECT price_cents FROM prices ORDER BY id DESC LIMIT 1"_qs
                               << u"270"_qs;
        QTest::newRow("vat") << QByteArray("T1;;;;;;20;;;;\n")
                             << u"SELECT v.code FROM products p JOIN vat_codes v "
                                "ON v.id = p.vat_code_id"_qs
                             << u"S2000"_qs;
        QTest::newRow("another barcode")
            << QByteArray("T1;96385074;;;;;;;;;\n")
            << u"SELECT shown FROM product_codes WHERE shown = '96385074'"_qs << u"96385074"_qs;
        QTest::newRow("cost") << QByteArray("T1;;;;;;;ferme;;;1,4\n")
                              << u"SELECT cost_e4 FROM supplier_items"_qs << u"14000"_qs;
        QTest::newRow("another supplier")
            << QByteArray("T1;;;;;;;Moulin;;;\n")
            << u"SELECT s.name FROM products p JOIN suppliers s ON s.id = p.supplier_id"_qs
            << u"Moulin"_qs;
    }
    void whatALineSaysIsChanged()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, query);
        TestShop shop;
        QVERIFY(import(shop, tofu));
        const auto changed = import(shop, line);
        QVERIFY(changed);
        QCOMPARE(told(*changed),
                 u"1 read, 0 added, 1 changed, 0 unchanged, refused [], written"_qs);
        QTEST(shop.value(query).toString(), "value");
        QCOMPARE(shop.countRows().value(u"products"_qs), 1);
        QCOMPARE(told(*import(shop, line)),
                 u"1 read, 0 added, 0 changed, 1 unchanged, refused [], written"_qs);
    }

    void badLinesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("word");
        QTest::newRow("barcode of another")
            << QByteArray("N1;96385074;Neuf;;;1;5,5;;;;\n") << u"Riz"_qs;
        QTest::newRow("barcode of another, known product")
            << QByteArray("T1;96385074;;;;;;;;;\n") << u"Riz"_qs;
        QTest::newRow("check digit")
            << QByteArray("N1;3760042180334;Neuf;;;1;5,5;;;;\n") << u"3760042180334"_qs;
        QTest::newRow("new without name") << QByteArray("N1;;;;;1;5,5;;;;\n") << u"N1"_qs;
        QTest::newRow("new without price") << QByteArray("N1;;Neuf;;;;5,5;;;;\n") << u"Neuf"_qs;
        QTest::newRow("new without VAT") << QByteArray("N1;;Neuf;;;1;;;;;\n") << u"Neuf"_qs;
        QTest::newRow("unknown rate") << QByteArray("N1;;Neuf;;;1;19,6;;;;\n") << u"19"_qs;
        QTest::newRow("another unit") << QByteArray("T1;;;;kg;;;;;;\n") << u"Tofu"_qs;
        QTest::newRow("price of 0") << QByteArray("T1;;;;;0;;;;;\n") << u"0"_qs;
        QTest::newRow("price too high") << QByteArray("T1;;;;;3760042180,33;;;;;\n") << QString();
        QTest::newRow("reference of another") << QByteArray("R1;;;;;;;Ferme;R1;;\n") << u"Ferme"_qs;
        QTest::newRow("half a pack of pieces") << QByteArray("T1;;;;;;;;;1,5;\n") << QString();
        QTest::newRow("ambiguous name") << QByteArray(";;Sel;;;1;5,5;;;;\n") << u"Sel"_qs;
    }
    void badLinesAreNamed()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, word);
        TestShop shop;
        aProduct(u"Sel"_qs).add(shop);
        aProduct(u"sel"_qs).add(shop);
        QVERIFY(import(shop, tofu + "R1;96385074;Riz;;piece;3,20;5,5;;;;\n"));
        const QStringList before = shop.contents();
        const QByteArray good = "N9;;Nouveau;Nouvelle famille;;1;5,5;Nouveau fournisseur;;;\n";
        const auto all = import(shop, good + line);
        QVERIFY(all);
        QCOMPARE(told(*all), u"2 read, 0 added, 0 changed, 0 unchanged, refused [3]"_qs);
        QVERIFY(all->refused.front().reason.contains(word));
        QCOMPARE(shop.contents(), before);

        const auto part = import(shop, line + good, {.partial = true});
        QCOMPARE(told(*part), u"2 read, 1 added, 0 changed, 0 unchanged, refused [2], written"_qs);
        QCOMPARE(shop.countRows().value(u"products"_qs), 5);
    }

    void aRefusedLineLeavesNothingBehind()
    {
        TestShop shop;
        QVERIFY(import(shop, tofu));
        QMap<QString, qint64> before = shop.countRows();
        const auto part = import(shop, "N1;3760042180333;Neuf;Nouvelle famille;;1;5,5;Nouveau;;;\n",
                                 {.partial = true});
        QCOMPARE(part->refused.size(), 1);
        before[u"audit"_qs] += 1;
        before[u"chain_links"_qs] += 1;
        QCOMPARE(shop.countRows(), before);
    }

    void whoMayNotIsForbidden()
    {
        TestShop shop;
        const ProductTable table = ProductCsv::read(head + tofu).value();
        const QStringList before = shop.contents();
        using P = Permission;
        const std::vector<std::vector<Permission>> tooLittle{
            {}, {P::EditProducts}, {P::SetPrices}, {P::EditProducts, P::SetPrices}};
        for (const std::vector<Permission> &permissions : tooLittle) {
            const auto refused =
                ProductImportService(shop.db()).run(shop.sessionAs(permissions), table, {});
            QCOMPARE(refused.failure().kind, Failure::Kind::Forbidden);
        }
        QCOMPARE(shop.contents(), before);
        const ProductTable plain = ProductCsv::read(head + rice).value();
        QVERIFY(ProductImportService(shop.db()).run(shop.sessionAs({P::EditProducts, P::SetPrices}),
                                                    plain, {}));
    }
};

CABAS_TEST(TestProductImportService)
#include "tst_productimportservice.moc"
