// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/productsheetrules.h"

#include "core/base/text.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

namespace {

const std::vector<QualityLabel> marks{{u"ab"_qs, u"AB"_qs, LabelKind::Organic, {}},
                                      {u"aop"_qs, u"AOP"_qs, LabelKind::Quality, {}}};

Product priced(qint64 cents, Unit unit = Unit::Piece)
{
    Product product;
    product.price = Money::fromCents(cents);
    product.unit = unit;
    return product;
}

QStringList fieldsOf(const std::vector<ProductChange> &changes)
{
    QStringList fields;
    for (const ProductChange &change : changes)
        fields += change.field;
    return fields;
}

} // namespace

Q_DECLARE_METATYPE(std::function<void(ProductSheet &)>)

class TestProductSheetRules : public QObject {
    Q_OBJECT

    static std::vector<LifeState> lives()
    {
        return {LifeState::Active,       LifeState::Trial,       LifeState::Seasonal,
                LifeState::NotReordered, LifeState::EndOfSeries, LifeState::Ended,
                LifeState::Blocked};
    }

private Q_SLOTS:
    void theFourteenAllergensOfTheLaw()
    {
        QCOMPARE(ProductSheetRules::allergens().size(), 14);
        QVERIFY(!ProductSheetRules::allergenName(u"soybeans"_qs).isEmpty());
    }

    void netContents_data()
    {
        QTest::addColumn<qint64>("milli");
        QTest::addColumn<int>("unit");
        const auto row = [](const char *text, qint64 milli, Unit unit) {
            QTest::newRow(text) << milli << int(unit);
        };
        row("350 g", 350, Unit::Kilogram);
        row("350g", 350, Unit::Kilogram);
        row("350 g e", 350, Unit::Kilogram);
        row("1,5 kg", 1500, Unit::Kilogram);
        row("1.5KG", 1500, Unit::Kilogram);
        row("75 cl", 750, Unit::Litre);
        row("0.7500 l", 750, Unit::Litre);
        row("6 x 75 cl", 4500, Unit::Litre);
        row("6x25cl", 1500, Unit::Litre);
        row("4 × 125 g", 500, Unit::Kilogram);
        row("1 UNITE", 1000, Unit::Piece);
        row("12 pièces", 12000, Unit::Piece);
        row("1 L", 1000, Unit::Litre);
        row("", 0, Unit::Piece);
        row("environ 300 g", 0, Unit::Piece);
        row("0 g", 0, Unit::Piece);
        row("350", 0, Unit::Piece);
        row("12 oz", 0, Unit::Piece);
        row("5000 kg", 0, Unit::Piece);
    }
    void netContents()
    {
        QFETCH(qint64, milli);
        QFETCH(int, unit);
        const auto net =
            ProductSheetRules::netContentFrom(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(net ? net->amount.milli() : 0, milli);
        if (net)
            QCOMPARE(int(net->unit), unit);
    }

    void netContentsAsPeopleWriteThem()
    {
        const QLocale french(QLocale::French);
        const auto text = [&](qint64 milli, Unit unit) {
            return ProductSheetRules::netContentText({Quantity::fromMilli(milli), unit}, french)
                .replace(QChar(0x00A0), u' ');
        };
        QCOMPARE(text(350, Unit::Kilogram), u"350 g"_qs);
        QCOMPARE(text(1500, Unit::Kilogram), u"1,5 kg"_qs);
        QCOMPARE(text(5000, Unit::Kilogram), u"5 kg"_qs);
        QCOMPARE(text(750, Unit::Litre), u"75 cl"_qs);
        QCOMPARE(text(125, Unit::Litre), u"125 ml"_qs);
        QCOMPARE(text(6000, Unit::Piece), u"6"_qs);
    }

    void thePriceToCompare_data()
    {
        QTest::addColumn<qint64>("cents");
        QTest::addColumn<qint64>("netMilli");
        QTest::addColumn<qint64>("wanted");
        QTest::newRow("350 g") << 549LL << 350LL << 1569LL; // 15.6857
        QTest::newRow("1 kg") << 185LL << 1000LL << 185LL;
        QTest::newRow("75 cl") << 1160LL << 750LL << 1547LL; // 15.4667
        QTest::newRow("half way") << 1LL << 400LL << 3LL;    // 2.5 goes away from zero
        QTest::newRow("5 kg") << 999LL << 5000LL << 200LL;   // 1.998
        QTest::newRow("not known") << 999LL << 0LL << -1LL;
    }
    void thePriceToCompare()
    {
        QFETCH(qint64, cents);
        QFETCH(qint64, netMilli);
        QFETCH(qint64, wanted);
        ProductSheet sheet;
        if (netMilli > 0)
            sheet.net = NetContent{Quantity::fromMilli(netMilli), Unit::Litre};
        const auto compared = ProductSheetRules::comparedPrice(priced(cents), sheet);
        QCOMPARE(compared ? compared->price.cents() : -1, wanted);
    }

    void soldByWeightThePriceIsTheOneToCompare()
    {
        const auto compared =
            ProductSheetRules::comparedPrice(priced(2490, Unit::Kilogram), ProductSheet());
        QCOMPARE(*compared, (ComparedPrice{Money::fromCents(2490), Unit::Kilogram}));
        QVERIFY(!ProductSheetRules::comparedPrice(Product(), ProductSheet()));
    }

    void statesOfLife()
    {
        Product product;
        ProductSheet sheet;
        const auto state = [&] { return ProductSheetRules::lifeState(product, sheet); };
        QCOMPARE(state(), LifeState::Active);
        sheet.stage = Stage::Trial;
        QCOMPARE(state(), LifeState::Trial);
        sheet.reorder = false;
        QCOMPARE(state(), LifeState::NotReordered);
        sheet.stage = Stage::ToFinish;
        QCOMPARE(state(), LifeState::EndOfSeries);
        product.state = ProductState::Ended;
        QCOMPARE(state(), LifeState::Ended);
        product.state = ProductState::Blocked;
        QCOMPARE(state(), LifeState::Blocked);
    }

    void howFarItTravelled()
    {
        ShopPlace shop;
        ProductSheet sheet;
        Producer producer;
        QVERIFY(!ProductSheetRules::distance(sheet, producer, shop));
        shop.at = GeoPoint{0, 0};
        QVERIFY(!ProductSheetRules::distance(sheet, {}, shop));
        producer.at = GeoPoint{1'000'000, 0};
        QCOMPARE(ProductSheetRules::distance(sheet, producer, shop), 111'195);
        sheet.origin.at = GeoPoint{0, 0};
        QCOMPARE(ProductSheetRules::distance(sheet, producer, shop), 0);
    }

    void sheetsAreTidied()
    {
        ProductSheet sheet;
        sheet.brand = u"  Bovetti \n"_qs;
        sheet.origin.country = u"fr"_qs;
        sheet.nutriscore = u"B"_qs;
        sheet.allergens = {u"nuts"_qs, u"gluten"_qs, u"nuts"_qs};
        sheet.labels = {u"aop"_qs, u"ab"_qs};
        sheet.net = NetContent{};
        const ProductSheet tidy = ProductSheetRules::tidied(sheet, marks);
        QCOMPARE(tidy.brand, u"Bovetti"_qs);
        QCOMPARE(tidy.origin.country, u"FR"_qs);
        QCOMPARE(tidy.nutriscore, u"b"_qs);
        QCOMPARE(tidy.allergens, (QStringList{u"gluten"_qs, u"nuts"_qs}));
        QCOMPARE(tidy.labels, (QStringList{u"ab"_qs, u"aop"_qs}));
        QVERIFY(!tidy.net);
        QVERIFY(ProductSheetRules::check(tidy, marks));
    }

    void badSheetsAreRefused_data()
    {
        QTest::addColumn<std::function<void(ProductSheet &)>>("spoil");
        using Spoil = std::function<void(ProductSheet &)>;
        QTest::newRow("till_name") << Spoil([](auto &s) { s.tillName = QString(31, u'x'); });
        QTest::newRow("text_long") << Spoil([](auto &s) { s.brand = QString(121, u'x'); });
        QTest::newRow("net") << Spoil([](auto &s) {
            s.net = NetContent{Quantity::units(1001), Unit::Kilogram};
        });
        QTest::newRow("shelf_life") << Spoil([](auto &s) { s.shelfLifeDays = -1; });
        QTest::newRow("deposit") << Spoil([](auto &s) { s.deposit = Money::fromCents(-1); });
        QTest::newRow("tare") << Spoil([](auto &s) { s.tare = Quantity::units(101); });
        QTest::newRow("country") << Spoil([](auto &s) { s.origin.country = u"FRA"_qs; });
        QTest::newRow("coordinates") << Spoil([](auto &s) {
            s.origin.at = GeoPoint{91'000'000, 0};
        });
        QTest::newRow("allergen") << Spoil([](auto &s) { s.traces = {u"bananas"_qs}; });
        QTest::newRow("nutriscore") << Spoil([](auto &s) { s.nutriscore = u"f"_qs; });
        QTest::newRow("label") << Spoil([](auto &s) { s.labels = {u"msc"_qs}; });
    }
    void badSheetsAreRefused()
    {
        QFETCH(std::function<void(ProductSheet &)>, spoil);
        ProductSheet sheet;
        spoil(sheet);
        const Result<> checked = ProductSheetRules::check(sheet, marks);
        QVERIFY(!checked);
        QCOMPARE(checked.failure().code, QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!checked.failure().message.isEmpty());
    }

    void everyChangeIsNamed()
    {
        ProductSheet before;
        ProductSheet after;
        QVERIFY(ProductSheetRules::changes(before, after).empty());
        after.net = NetContent{Quantity::fromMilli(350), Unit::Kilogram};
        after.reorder = false;
        after.labels = {u"ab"_qs};
        const auto changes = ProductSheetRules::changes(before, after);
        QCOMPARE(fieldsOf(changes), (QStringList{u"net"_qs, u"reorder"_qs, u"labels"_qs}));
        QCOMPARE(changes.front().after, u"0.350 kg"_qs);
        Product old;
        Product renamed;
        renamed.name = u"Comté"_qs;
        renamed.family = FamilyId(3);
        const auto named =
            ProductSheetRules::changes(old, renamed, {{FamilyId(3), {}, u"Crèmerie"_qs}});
        QCOMPARE(fieldsOf(named), (QStringList{u"name"_qs, u"family"_qs}));
        QCOMPARE(named.back().after, u"Crèmerie"_qs);
    }

    void aLifeIsSetAndReadAgain()
    {
        for (const LifeState from : lives()) {
            for (const LifeState to : lives()) {
                Product product;
                ProductSheet sheet;
                ProductSheetRules::setLife(from, product, sheet);
                QCOMPARE(ProductSheetRules::lifeState(product, sheet), from);
                ProductSheetRules::setLife(to, product, sheet);
                QCOMPARE(ProductSheetRules::lifeState(product, sheet), to);
            }
        }
        Product product;
        ProductSheet seasonal;
        seasonal.stage = Stage::Seasonal;
        ProductSheetRules::setLife(LifeState::NotReordered, product, seasonal);
        QCOMPARE(seasonal.stage, Stage::Seasonal);
    }

    void whatTwoPeopleChangeIsMerged()
    {
        ProductSheet before;
        before.brand = u"Bovetti"_qs;
        before.shelf = u"A1"_qs;
        ProductSheet typed = before;
        typed.brand = u"La nôtre"_qs;
        typed.origin.country = u"FR"_qs;
        typed.labels = {u"ab"_qs};
        ProductSheet now = before;
        now.shelf = u"B2"_qs;
        now.origin.place = u"Besançon"_qs;
        now.revision = 7;
        const ProductSheet merged = ProductSheetRules::merged(before, typed, now);
        ProductSheet wanted = now;
        wanted.brand = u"La nôtre"_qs;
        wanted.origin.country = u"FR"_qs;
        wanted.labels = {u"ab"_qs};
        QCOMPARE(merged, wanted);
        QCOMPARE(ProductSheetRules::merged(before, before, now), now);
        Product old;
        old.name = u"Comte"_qs;
        Product renamed = old;
        renamed.name = u"Comté"_qs;
        Product moved = old;
        moved.family = FamilyId(3);
        moved.revision = 2;
        const Product both = ProductSheetRules::merged(old, renamed, moved);
        QCOMPARE(both.name, u"Comté"_qs);
        QCOMPARE(both.family, FamilyId(3));
        QCOMPARE(both.revision, 2);
    }

    /// Each fact of a sheet that a person may change is merged, so that none is lost unseen.
    void noFactIsForgottenWhenMerging()
    {
        ProductSheet full;
        full.tillName = u"a"_qs;
        full.brand = u"b"_qs;
        full.producer = ProducerId(1);
        full.net = NetContent{Quantity::units(1), Unit::Litre};
        full.storage = Storage::Fresh;
        full.shelfLifeDays = 3;
        full.origin = {u"FR"_qs, u"c"_qs, u"d"_qs, GeoPoint{1, 2}};
        full.ingredients = u"e"_qs;
        full.allergens = {u"milk"_qs};
        full.traces = {u"nuts"_qs};
        full.nutriscore = u"a"_qs;
        full.deposit = Money::fromCents(1);
        full.tare = Quantity::fromMilli(1);
        full.reorder = false;
        full.stage = Stage::Trial;
        full.reviewOn = QDate(2026, 3, 10);
        full.shelf = u"f"_qs;
        full.labels = {u"ab"_qs};
        QCOMPARE(ProductSheetRules::merged({}, full, {}), full);
    }
};

CABAS_TEST(TestProductSheetRules)
#include "tst_productsheetrules.moc"
