// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalogservice.h"

#include "core/access/auditstore.h"
#include "core/barcode/barcoderules.h"
#include "core/barcode/gtin.h"
#include "core/catalog/barcoderulestore.h"
#include "core/catalog/catalogrules.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using namespace cabas::test;

namespace {

const QString barcode = QStringLiteral("3760042180333");

ProductDraft tofuDraft()
{
    ProductDraft draft;
    draft.name = u"Tofu"_qs;
    draft.price = Money::fromCents(250);
    draft.vatBp = 550;
    return draft;
}

} // namespace

Q_DECLARE_METATYPE(std::function<void(cabas::ProductDraft &)>)

class TestCatalogService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void addsAProductWithAllThatWasSaid()
    {
        TestShop shop(engine());
        const Supplier farm = aSupplier(u"Ferme"_qs).add(shop);
        CatalogService catalog(shop.db());
        ProductDraft draft = tofuDraft();
        draft.name = u"  Tofu\tfumé "_qs;
        draft.code = u"Tofu-1"_qs;
        draft.barcode = barcode;
        draft.unit = u"kg"_qs;
        draft.family = u"frais"_qs;
        draft.supplier = farm.id;
        draft.pack = Quantity::fromMilli(2500);
        const auto added = catalog.add(shop.session(), draft);
        QVERIFY(added);
        QCOMPARE(added->code, u"Tofu-1"_qs);
        const auto hit = catalog.findByCode(shop.session(), barcode);
        QVERIFY(hit);
        QCOMPARE(hit->product, *added);
        QCOMPARE(hit->product.name, u"Tofu fumé"_qs);
        QCOMPARE(hit->product.unit, Unit::Kilogram);
        QCOMPARE(hit->product.vat.code, u"S550"_qs);
        QCOMPARE(hit->product.price, Money::fromCents(250));
        QCOMPARE(hit->product.pack.milli(), 2500);
        QCOMPARE(hit->product.supplier, farm.id);
        QCOMPARE(catalog.families()->size(), 4);
        const auto audit =
            shop.read([&](Tx &tx) { return AuditStore::of(tx, u"product"_qs, added->id.value()); });
        QCOMPARE(audit.front().deed, u"product.add"_qs);
    }

    void aFirstPriceHoldsForAnyDay()
    {
        TestShop shop(engine());
        CatalogService catalog(shop.db());
        const auto added = catalog.add(shop.session(), tofuDraft());
        shop.clock().set(QDateTime(QDate(2021, 5, 1), QTime(8, 0), Qt::UTC));
        QCOMPARE(catalog.find(shop.session(), added->id)->price, Money::fromCents(250));
    }

    void codesAreGivenInOrder()
    {
        TestShop shop(engine());
        CatalogService catalog(shop.db());
        QCOMPARE(catalog.add(shop.session(), tofuDraft())->code, u"P00001"_qs);
        ProductDraft taken = tofuDraft();
        taken.code = u"P00003"_qs;
        QVERIFY(catalog.add(shop.session(), taken));
        QCOMPARE(catalog.add(shop.session(), tofuDraft())->code, u"P00004"_qs);
    }

    void refusalsLeaveNoTrace_data()
    {
        QTest::addColumn<std::function<void(ProductDraft &)>>("spoil");
        QTest::addColumn<QString>("code");
        using Spoil = std::function<void(ProductDraft &)>;
        const auto row = [](const char *name, const Spoil &spoil, const QString &code) {
            QTest::newRow(name) << spoil << code;
        };
        row(
            "no name", [](ProductDraft &d) { d.name = u" "_qs; }, u"name_empty"_qs);
        row(
            "price 0", [](ProductDraft &d) { d.price = {}; }, u"price_zero"_qs);
        row(
            "price below 0", [](ProductDraft &d) { d.price = Money::fromCents(-5); },
            u"price_negative"_qs);
        row(
            "unknown rate", [](ProductDraft &d) { d.vatBp = 1960; }, u"unknown_vat"_qs);
        row(
            "unknown VAT code", [](ProductDraft &d) { d.vatCode = u"S1"_qs; }, u"unknown_vat"_qs);
        row(
            "unknown unit", [](ProductDraft &d) { d.unit = u"box"_qs; }, u"unknown_unit"_qs);
        row(
            "wrong barcode", [](ProductDraft &d) { d.barcode = u"3760042180334"_qs; },
            u"check_digit"_qs);
        row(
            "barcode taken", [](ProductDraft &d) { d.barcode = barcode; }, u"code_taken"_qs);
        row(
            "own code taken", [](ProductDraft &d) { d.code = u"r1"_qs; }, u"code_taken"_qs);
        row(
            "own code is a barcode", [](ProductDraft &d) { d.code = barcode; }, u"code_taken"_qs);
        row(
            "pack of nothing", [](ProductDraft &d) { d.pack = {}; }, u"pack_empty"_qs);
        row(
            "endless family", [](ProductDraft &d) { d.family = QString(99, u'f'); },
            u"family_too_long"_qs);
    }
    void refusalsLeaveNoTrace()
    {
        QFETCH(std::function<void(ProductDraft &)>, spoil);
        TestShop shop(engine());
        aProduct(u"Riz rond"_qs).code(u"R1"_qs).barcode(barcode).add(shop);
        const QStringList before = shop.contents();
        ProductDraft draft = tofuDraft();
        draft.family = u"Nouvelle"_qs;
        spoil(draft);
        const auto refused = CatalogService(shop.db()).add(shop.session(), draft);
        QVERIFY(!refused);
        QTEST(refused.failure().code, "code");
        if (refused.failure().code == u"code_taken")
            QVERIFY(refused.failure().message.contains(u"Riz rond"_qs));
        if (refused.failure().code == u"unknown_vat")
            QVERIFY(refused.failure().message.contains(u"5.5"_qs) ||
                    refused.failure().message.contains(u"5,5"_qs));
        QCOMPARE(shop.contents(), before);
    }

    void updatesWhatMayChange()
    {
        TestShop shop(engine());
        CatalogService catalog(shop.db());
        Product tofu = aProduct(u"Tofu"_qs).code(u"T1"_qs).priced(250).add(shop);
        tofu.name = u"Tofu fumé"_qs;
        tofu.code = u"T2"_qs;
        tofu.state = ProductState::Blocked;
        const auto changed = catalog.update(shop.session(), tofu);
        QVERIFY(changed);
        QCOMPARE(changed->revision, 2);
        QCOMPARE(changed->state, ProductState::Blocked);
        const auto late = catalog.update(shop.session(), tofu);
        QCOMPARE(late.failure().kind, Failure::Kind::Conflict);
        Product weighed = *changed;
        weighed.unit = Unit::Kilogram;
        QCOMPARE(catalog.update(shop.session(), weighed).failure().code, u"unit_fixed"_qs);
        aProduct(u"Riz"_qs).code(u"R1"_qs).add(shop);
        Product twin = *changed;
        twin.code = u"R1"_qs;
        QCOMPARE(catalog.update(shop.session(), twin).failure().code, u"code_taken"_qs);
        Product gone = *changed;
        gone.id = ProductId(99);
        QCOMPARE(catalog.update(shop.session(), gone).failure().kind, Failure::Kind::NotFound);
    }

    void codesComeAndGo()
    {
        TestShop shop(engine());
        CatalogService catalog(shop.db());
        const Product tofu = aProduct(u"Tofu"_qs).code(u"T1"_qs).add(shop);
        const Product rice = aProduct(u"Riz"_qs).add(shop);
        const Session session = shop.session();
        QVERIFY(catalog.addCode(session, tofu.id, barcode, Quantity::units(1)));
        const auto carton =
            catalog.addCode(session, tofu.id, u"13760042180330"_qs, Quantity::units(6));
        QCOMPARE(carton->kind, CodeKind::Carton);
        QCOMPARE(catalog.codes(tofu.id)->size(), 2);
        QCOMPARE(catalog.addCode(session, rice.id, barcode, Quantity::units(1)).failure().code,
                 u"code_taken"_qs);
        QCOMPARE(catalog.addCode(session, rice.id, u"3760042180334"_qs, Quantity::units(1))
                     .failure()
                     .code,
                 u"check_digit"_qs);
        QCOMPARE(catalog.removeCode(session, rice.id, barcode).failure().code, u"unknown_code"_qs);
        QCOMPARE(catalog.removeCode(session, tofu.id, u"t1"_qs).failure().code, u"own_code"_qs);
        QVERIFY(catalog.removeCode(session, tofu.id, u"0"_qs + barcode));
        QCOMPARE(catalog.findByCode(session, barcode).failure().kind, Failure::Kind::NotFound);
        QVERIFY(catalog.addCode(session, rice.id, barcode, Quantity::units(1)));
    }

    void ofALabelTheCodeWithoutItsValueIsKept_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("weighed") << u"2212345003129"_qs << u"kg"_qs << u"2212345000005"_qs
                                 << QString();
        QTest::newRow("its base") << u"2212345000005"_qs << u"kg"_qs << u"2212345000005"_qs
                                  << QString();
        QTest::newRow("of pieces")
            << u"2212345003129"_qs << u"piece"_qs << QString() << u"weight_code"_qs;
        QTest::newRow("priced") << u"0212345002654"_qs << u"piece"_qs << u"0212345000001"_qs
                                << QString();
        QTest::newRow("in-store article")
            << u"2012345678900"_qs << u"piece"_qs << u"2012345678900"_qs << QString();
        QTest::newRow("a badge") << u"0420000000125"_qs << u"piece"_qs << QString()
                                 << u"member_code"_qs;
    }
    void ofALabelTheCodeWithoutItsValueIsKept()
    {
        QFETCH(QString, code);
        QFETCH(QString, unit);
        QFETCH(QString, kept);
        QFETCH(QString, refusal);
        TestShop shop(engine());
        shop.write([](Tx &tx) {
            for (const BarcodeRule &rule : BarcodeRules::defaults())
                BarcodeRuleStore::set(tx, rule);
        });
        const QString whole = code.chopped(1) + QString::number(*checkDigit(code.chopped(1)));
        CatalogService catalog(shop.db());
        ProductDraft draft = tofuDraft();
        draft.unit = unit;
        draft.barcode = whole;
        const auto added = catalog.add(shop.session(), draft);
        QCOMPARE(added ? QString() : added.failure().code, refusal);
        if (!added)
            return;
        const QString base = kept.chopped(1) + QString::number(*checkDigit(kept.chopped(1)));
        QCOMPARE(catalog.codes(added->id)->front().shown, base);
        QCOMPARE(catalog.findByCode(shop.session(), base)->product.id, added->id);
        draft.barcode = base;
        QCOMPARE(catalog.add(shop.session(), draft).failure().code, u"code_taken"_qs);
    }

    void pricesAreSetFromADay()
    {
        TestShop shop(engine());
        CatalogService catalog(shop.db());
        const Product tofu = aProduct(u"Tofu"_qs).priced(250).add(shop);
        const QDate april(2026, 4, 1);
        const auto set =
            catalog.setPrice(shop.session(), tofu.id, Money::fromCents(270), april, {});
        QVERIFY(set);
        QCOMPARE(set->before, Money::fromCents(250));
        QVERIFY(set->warnings.empty());
        QCOMPARE(catalog.find(shop.session(), tofu.id)->price, Money::fromCents(250));
        shop.clock().set(QDateTime(april, QTime(0, 0), Qt::UTC));
        QCOMPARE(catalog.find(shop.session(), tofu.id)->price, Money::fromCents(270));
        const auto step =
            catalog.setPrice(shop.session(), tofu.id, Money::fromCents(900), april, {});
        QCOMPARE(step->warnings.front().code, u"price_step"_qs);
        QCOMPARE(catalog.prices(tofu.id)->size(), 3);
        const QStringList before = shop.contents();
        QCOMPARE(catalog.setPrice(shop.session(), tofu.id, {}, april, {}).failure().code,
                 u"price_zero"_qs);
        QCOMPARE(catalog.setPrice(shop.session(), ProductId(99), Money::fromCents(1), april, {})
                     .failure()
                     .kind,
                 Failure::Kind::NotFound);
        QCOMPARE(shop.contents(), before);
        QVERIFY(catalog.setPrice(shop.session(), tofu.id, {}, april, u"échantillon"_qs));
    }

    void searchesByCodeThenByName()
    {
        TestShop shop(engine());
        CatalogService catalog(shop.db());
        aProduct(u"Tofu nature"_qs).code(u"T1"_qs).barcode(barcode).add(shop);
        aProduct(u"Tofu fumé"_qs).add(shop);
        const auto byCode = catalog.search(shop.session(), barcode, 10);
        QCOMPARE(byCode->size(), 1);
        QCOMPARE(byCode->front().barcode, barcode);
        QCOMPARE(catalog.search(shop.session(), u"tofu"_qs, 10)->size(), 2);
        QCOMPARE(catalog.search(shop.session(), u"TOFU fumE"_qs, 10)->front().product.name,
                 u"Tofu fumé"_qs);
        QVERIFY(catalog.search(shop.session(), u"seitan"_qs, 10)->empty());
        QCOMPARE(catalog.count().value(), 2);
        QCOMPARE(catalog.page(shop.session(), {}, 0, 10)->size(), 2);
        QCOMPARE(catalog.vatCodes(shop.session())->size(), 7);
    }

    void whoMayNotIsForbidden()
    {
        TestShop shop(engine());
        CatalogService catalog(shop.db());
        const Product tofu = aProduct(u"Tofu"_qs).add(shop);
        const QStringList before = shop.contents();
        const Session looker = shop.sessionAs({Permission::ViewStock, Permission::SetPrices});
        const Session editor = shop.sessionAs({Permission::EditProducts});
        const auto kind = Failure::Kind::Forbidden;
        QCOMPARE(catalog.add(looker, tofuDraft()).failure().kind, kind);
        QCOMPARE(catalog.update(looker, tofu).failure().kind, kind);
        QCOMPARE(catalog.addCode(looker, tofu.id, barcode, Quantity::units(1)).failure().kind,
                 kind);
        QCOMPARE(catalog.removeCode(looker, tofu.id, tofu.code).failure().kind, kind);
        QCOMPARE(catalog.addFamily(looker, u"Pain"_qs).failure().kind, kind);
        QCOMPARE(
            catalog.setPrice(editor, tofu.id, Money::fromCents(1), shop.today(), {}).failure().kind,
            kind);
        QCOMPARE(shop.contents(), before);
        QVERIFY(catalog.addFamily(editor, u"Pain"_qs));
    }
};

CABAS_TEST(TestCatalogService)
#include "tst_catalogservice.moc"
