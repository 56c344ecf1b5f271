// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalogstore.h"

#include "core/catalog/catalogrules.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using namespace cabas::test;

namespace {

const QString barcode = QStringLiteral("3760042180333");

std::optional<ProductHit> hit(TestShop &shop, const QString &code)
{
    return shop.read([&](Tx &tx) { return CatalogStore::findByCode(tx, code, shop.today()); });
}

QStringList namesOf(const std::vector<Product> &products)
{
    QStringList names;
    for (const Product &product : products)
        names += product.name;
    return names;
}

} // namespace

class TestCatalogStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void aProductIsReadAsItWasWritten()
    {
        TestShop shop(engine());
        const Supplier farm = aSupplier(u"Ferme"_qs).add(shop);
        const Product added = aProduct(u"Crème fraîche"_qs)
                                  .code(u"C-1"_qs)
                                  .inLitres()
                                  .vat(u"S550"_qs)
                                  .family(u"Frais"_qs)
                                  .from(farm.id)
                                  .pack(6)
                                  .priced(320)
                                  .state(ProductState::Blocked)
                                  .add(shop);
        const auto read =
            shop.read([&](Tx &tx) { return CatalogStore::find(tx, added.id, shop.today()); });
        QVERIFY(read);
        QCOMPARE(*read, added);
        QVERIFY(
            !shop.read([&](Tx &tx) { return CatalogStore::find(tx, ProductId(999), shop.today()); })
                 .has_value());
    }

    void isFoundByAnyOfItsCodes_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<qint64>("pack");
        QTest::newRow("own code") << u"tofu-1"_qs << 1LL;
        QTest::newRow("EAN-13") << barcode << 1LL;
        QTest::newRow("GTIN-14") << u"0"_qs + barcode << 1LL;
        QTest::newRow("blanks around") << u" %1 "_qs.arg(barcode) << 1LL;
        QTest::newRow("carton") << u"13760042180330"_qs << 6LL;
        QTest::newRow("internal") << u"tf"_qs << 1LL;
    }
    void isFoundByAnyOfItsCodes()
    {
        QFETCH(QString, code);
        QFETCH(qint64, pack);
        TestShop shop(engine());
        const Product tofu = aProduct(u"Tofu"_qs)
                                 .code(u"Tofu-1"_qs)
                                 .barcode(barcode)
                                 .barcode(u"TF"_qs)
                                 .carton(u"13760042180330"_qs, 6)
                                 .priced(250)
                                 .add(shop);
        const auto found = hit(shop, code);
        QVERIFY(found);
        QCOMPARE(found->product, tofu);
        QCOMPARE(found->code.pack, Quantity::units(pack));
    }

    void anUnknownCodeFindsNothing()
    {
        TestShop shop(engine());
        aProduct(u"Tofu"_qs).barcode(barcode).add(shop);
        QVERIFY(!hit(shop, u"3760042180340"_qs));
        QVERIFY(!hit(shop, QString()));
    }

    void aCodeOfTwoProductsAborts()
    {
        TestShop shop(engine());
        aProduct(u"Tofu"_qs).barcode(barcode).add(shop);
        const Product rice = aProduct(u"Riz"_qs).add(shop);
        const QStringList before = shop.contents();
        const Result<> twice = shop.db().write([&](Tx &tx) -> Result<> {
            CatalogStore::addCode(tx, rice.id, CatalogRules::codeOf(barcode, Quantity::units(1)));
            return Ok{};
        });
        QVERIFY(!twice);
        const Result<> asOwn = shop.db().write([&](Tx &tx) -> Result<> {
            Product copy = rice;
            copy.code = barcode;
            CatalogStore::add(tx, copy, shop.now());
            return Ok{};
        });
        QVERIFY(!asOwn);
        QCOMPARE(shop.contents(), before);
    }

    void theOwnCodeIsNoBarcode()
    {
        TestShop shop(engine());
        const Product tofu = aProduct(u"Tofu"_qs).code(u"T1"_qs).add(shop);
        const auto barcodeOf = [&] {
            return shop.read([&](Tx &tx) { return CatalogStore::barcodeOf(tx, tofu.id); });
        };
        const auto codes = [&] {
            return shop.read([&](Tx &tx) { return CatalogStore::codesOf(tx, tofu.id).size(); });
        };
        QCOMPARE(codes(), 0);
        QCOMPARE(barcodeOf(), QString());
        shop.write([&](Tx &tx) {
            CatalogStore::addCode(tx, tofu.id, CatalogRules::codeOf(u"TF"_qs, Quantity::units(1)));
        });
        QCOMPARE(barcodeOf(), u"TF"_qs);
        shop.write([&](Tx &tx) {
            CatalogStore::addCode(tx, tofu.id, CatalogRules::codeOf(barcode, Quantity::units(1)));
        });
        QCOMPARE(barcodeOf(), barcode);
        QCOMPARE(codes(), 2);
        shop.write([&](Tx &tx) { CatalogStore::removeCode(tx, barcode); });
        QCOMPARE(barcodeOf(), u"TF"_qs);
        QVERIFY(!hit(shop, barcode));
        QVERIFY(hit(shop, u"T1"_qs));
    }

    void aBarcodeMayBeTheOwnCode()
    {
        TestShop shop(engine());
        Product tofu = aProduct(u"Tofu"_qs).code(barcode).barcode(barcode).add(shop);
        QCOMPARE(shop.read([&](Tx &tx) { return CatalogStore::barcodeOf(tx, tofu.id); }), barcode);
        tofu.code = u"T1"_qs;
        QVERIFY(shop.write([&](Tx &tx) { return CatalogStore::update(tx, tofu); }));
        QVERIFY(hit(shop, barcode));
        QVERIFY(hit(shop, u"T1"_qs));
        QCOMPARE(shop.read([&](Tx &tx) { return CatalogStore::barcodeOf(tx, tofu.id); }), barcode);
    }

    void updatesOnceARevision()
    {
        TestShop shop(engine());
        Product tofu = aProduct(u"Tofu"_qs).code(u"T1"_qs).priced(250).add(shop);
        tofu.name = u"Tofu fumé"_qs;
        tofu.code = u"T2"_qs;
        tofu.state = ProductState::Ended;
        QVERIFY(shop.write([&](Tx &tx) { return CatalogStore::update(tx, tofu); }));
        const auto read = hit(shop, u"T2"_qs);
        QVERIFY(read);
        QCOMPARE(read->product.revision, 2);
        QCOMPARE(read->product.name, u"Tofu fumé"_qs);
        QVERIFY(!hit(shop, u"T1"_qs));
        QVERIFY(!shop.write([&](Tx &tx) { return CatalogStore::update(tx, tofu); }));
        const auto found = shop.read(
            [&](Tx &tx) { return CatalogStore::search(tx, u"fume"_qs, shop.today(), 5); });
        QCOMPARE(namesOf(found), QStringList{u"Tofu fumé"_qs});
    }

    void thePriceInForce_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<qint64>("cents");
        QTest::newRow("before any") << QDate(1999, 12, 31) << -1LL;
        QTest::newRow("long ago") << QDate(2020, 1, 1) << 200LL;
        QTest::newRow("the day before") << QDate(2026, 3, 9) << 200LL;
        QTest::newRow("the day, set twice") << QDate(2026, 3, 10) << 230LL;
        QTest::newRow("later") << QDate(2026, 3, 31) << 230LL;
        QTest::newRow("from april, set before") << QDate(2026, 4, 1) << 260LL;
    }
    void thePriceInForce()
    {
        QFETCH(QDate, day);
        QFETCH(qint64, cents);
        TestShop shop(engine());
        const Product tofu = aProduct(u"Tofu"_qs).priced(200).add(shop);
        const auto set = [&](QDate from, qint64 price) {
            shop.write([&](Tx &tx) {
                CatalogStore::addPrice(
                    tx, tofu.id, {from, Money::fromCents(price), {}, shop.owner(), shop.now()});
            });
        };
        set(QDate(2026, 4, 1), 260);
        set(QDate(2026, 3, 10), 220);
        set(QDate(2026, 3, 10), 230);
        const std::optional<Money> wanted =
            cents < 0 ? std::nullopt : std::optional(Money::fromCents(cents));
        QCOMPARE(shop.read([&](Tx &tx) { return CatalogStore::priceAt(tx, tofu.id, day); }),
                 wanted);
        const auto read =
            shop.read([&](Tx &tx) { return CatalogStore::findByCode(tx, tofu.code, day); });
        QCOMPARE(read->product.price, wanted);
        const auto history = shop.read([&](Tx &tx) { return CatalogStore::pricesOf(tx, tofu.id); });
        QCOMPARE(history.size(), 4);
        QCOMPARE(history.front().price.cents(), 260);
        QCOMPARE(history.back().from, CatalogRules::always());
    }

    void aPriceIsNeverChanged()
    {
        TestShop shop(engine());
        aProduct(u"Tofu"_qs).priced(200).add(shop);
        for (const char *statement : {"UPDATE prices SET price_cents = 1", "DELETE FROM prices"}) {
            const Result<> result = shop.db().write([&](Tx &tx) -> Result<> {
                tx.change(statement);
                return Ok{};
            });
            QVERIFY(!result);
        }
    }

    void pagesByNameWithoutGapOrDouble()
    {
        TestShop shop(engine());
        QStringList names;
        for (int i = 0; i < 7; ++i) {
            names += u"Même nom"_qs;
            names += u"Produit %1"_qs.arg(i);
        }
        for (const QString &name : names)
            aProduct(name).add(shop);
        QStringList seen;
        QString afterName;
        qint64 afterId = 0;
        for (int pages = 0; pages < 10; ++pages) {
            const auto page = shop.read([&](Tx &tx) {
                return CatalogStore::page(tx, afterName, afterId, shop.today(), 3);
            });
            if (page.empty())
                break;
            seen += namesOf(page);
            afterName =
                page.back().name == u"Même nom" ? u"meme nom"_qs : page.back().name.toLower();
            afterId = page.back().id.value();
        }
        names.sort();
        QCOMPARE(seen, names);
        QCOMPARE(shop.read([](Tx &tx) { return CatalogStore::count(tx); }), 14);
        QCOMPARE(shop.read([](Tx &tx) { return CatalogStore::lastId(tx); }), 14);
    }

    void searchPutsWhatIsSoldFirst()
    {
        TestShop shop(engine());
        aProduct(u"Pâte brisée"_qs).state(ProductState::Ended).add(shop);
        aProduct(u"Pâtes complètes"_qs).add(shop);
        aProduct(u"Riz"_qs).add(shop);
        const auto find = [&](const QString &typed, int limit) {
            return namesOf(shop.read(
                [&](Tx &tx) { return CatalogStore::search(tx, typed, shop.today(), limit); }));
        };
        QCOMPARE(find(u"pate"_qs, 5), (QStringList{u"Pâtes complètes"_qs, u"Pâte brisée"_qs}));
        QCOMPARE(find(u"pate"_qs, 1), QStringList{u"Pâtes complètes"_qs});
        QCOMPARE(find(u"compl pat"_qs, 5), QStringList{u"Pâtes complètes"_qs});
        QCOMPARE(find(u"zzz"_qs, 5), QStringList());
    }

    void familiesAreNamedOnce()
    {
        TestShop shop(engine());
        const auto named = [&](const QString &name) {
            return shop.write([&](Tx &tx) { return CatalogStore::familyNamed(tx, name); });
        };
        const FamilyId grocery = named(u"Épicerie"_qs);
        QCOMPARE(named(u" epicerie "_qs), grocery);
        const FamilyId bread = named(u"Pain"_qs);
        QVERIFY(bread != grocery);
        const auto families = shop.read([](Tx &tx) { return CatalogStore::families(tx); });
        QCOMPARE(families.size(), 5);
        QCOMPARE(families.front().name, u"Épicerie"_qs);
        QCOMPARE(families.back().name, u"Pain"_qs);
    }

    void vatCodesByRateAndDay_data()
    {
        QTest::addColumn<int>("rate");
        QTest::addColumn<QString>("regime");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("code");
        const QDate today(2026, 3, 10);
        QTest::newRow("reduced") << 550 << u"liable"_qs << today << u"S550"_qs;
        QTest::newRow("zero, liable") << 0 << u"liable"_qs << today << u"Z0"_qs;
        QTest::newRow("zero, franchise") << 0 << u"franchise"_qs << today << u"E0"_qs;
        QTest::newRow("of no shop") << 1960 << u"liable"_qs << today << QString();
        QTest::newRow("not yet") << 550 << u"liable"_qs << QDate(2013, 12, 31) << QString();
        QTest::newRow("no longer") << 700 << u"liable"_qs << today << QString();
        QTest::newRow("on its last day")
            << 700 << u"liable"_qs << QDate(2025, 12, 31) << u"S700"_qs;
    }
    void vatCodesByRateAndDay()
    {
        QFETCH(int, rate);
        QFETCH(QString, regime);
        QFETCH(QDate, day);
        TestShop shop(engine());
        VatCode old;
        old.code = u"S700"_qs;
        old.rateBp = 700;
        old.mention = u"mention"_qs;
        old.validFrom = QDate(2020, 1, 1);
        old.validTo = QDate(2026, 1, 1);
        old.id = shop.write([&](Tx &tx) { return CatalogStore::addVatCode(tx, old); });
        shop.write([&](Tx &tx) { tx.change("UPDATE shop SET vat_regime = ?", {regime}); });
        const auto code =
            shop.read([&](Tx &tx) { return CatalogStore::vatCodeFor(tx, rate, day); });
        QTEST(code ? code->code : QString(), "code");
        QCOMPARE(shop.read([](Tx &tx) { return CatalogStore::vatCode(tx, u"S700"_qs); }), old);
        QCOMPARE(shop.read([](Tx &tx) { return CatalogStore::vatCodes(tx).size(); }), 8);
    }
};

CABAS_TEST(TestCatalogStore)
#include "tst_catalogstore.moc"
