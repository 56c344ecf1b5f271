// SPDX-License-Identifier: GPL-3.0-or-later
// covers: instorecodeservice instorecodestore instorecodeentry
#include "core/catalog/instorecodeservice.h"

#include "core/barcode/barcoderules.h"
#include "core/catalog/barcoderulestore.h"
#include "core/catalog/catalogservice.h"
#include "core/catalog/instorecodestore.h"
#include "core/catalog/productsheetservice.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using namespace cabas::test;

class TestInStoreCodeService : public QObject {
    Q_OBJECT

    static void setRules(TestShop &shop, const std::vector<BarcodeRule> &rules)
    {
        shop.write([&](Tx &tx) {
            tx.change("DELETE FROM barcode_rules");
            for (const BarcodeRule &rule : rules)
                BarcodeRuleStore::set(tx, rule);
        });
    }
    static QString give(TestShop &shop, const Product &product)
    {
        const auto code = InStoreCodeService(shop.db()).give(shop.session(), product.id);
        return code ? code->shown : code.failure().code;
    }

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void eachProductGetsItsOwnNumber()
    {
        TestShop shop(engine());
        setRules(shop, BarcodeRules::defaults());
        const Product honey = aProduct(u"Miel"_qs).priced(690).add(shop);
        const Product jam = aProduct(u"Confiture"_qs).priced(420).add(shop);
        const Product cheese = aProduct(u"Tomme"_qs).inKilos().priced(1890).add(shop);
        QCOMPARE(give(shop, honey), u"2000000000015"_qs);
        QCOMPARE(give(shop, jam), u"2000000000022"_qs);
        // By the kilo: a code with room for the weight, found by any label that carries one.
        const QString weighed = give(shop, cheese);
        QCOMPARE(weighed, u"2100001000004"_qs);
        const auto rules = shop.read([](Tx &tx) { return BarcodeRuleStore::all(tx); });
        const auto label = BarcodeRules::withValue(weighed, 482, rules);
        QVERIFY(label);
        const CatalogService catalog(shop.db());
        QCOMPARE(catalog.findByCode(shop.session(), weighed)->product.id, cheese.id);
        QCOMPARE(catalog.findByCode(shop.session(), u"2000000000022"_qs)->product.id, jam.id);
    }

    void aNumberIsNeverGivenTwice()
    {
        TestShop shop(engine());
        setRules(shop, {{u"Plain"_qs, BarcodeKind::Article, u"20.........."_qs, 10}});
        const Product honey = aProduct(u"Miel"_qs).priced(690).add(shop);
        const Product jam = aProduct(u"Confiture"_qs).priced(420).add(shop);
        const QString first = give(shop, honey);
        CatalogService catalog(shop.db());
        QVERIFY(catalog.removeCode(shop.session(), honey.id, first));
        QVERIFY(give(shop, jam) != first);
        const auto again = catalog.addCode(shop.session(), jam.id, first, Quantity::units(1));
        QVERIFY(!again);
        QCOMPARE(again.failure().code, u"code_given"_qs);
        QVERIFY2(again.failure().message.contains(u"Miel"), qPrintable(again.failure().message));
        // Whose it was may have it back.
        QVERIFY(catalog.addCode(shop.session(), honey.id, first, Quantity::units(1)));
    }

    void codesTypedByHandAreInTheRegisterToo()
    {
        TestShop shop(engine());
        setRules(shop, {{u"Plain"_qs, BarcodeKind::Article, u"20.........."_qs, 10}});
        const Product honey = aProduct(u"Miel"_qs).priced(690).add(shop);
        const Product jam = aProduct(u"Confiture"_qs).priced(420).add(shop);
        CatalogService catalog(shop.db());
        QVERIFY(catalog.addCode(shop.session(), honey.id, u"2000000000411"_qs, Quantity::units(1)));
        QVERIFY(catalog.addCode(shop.session(), honey.id, u"3760042180333"_qs, Quantity::units(1)));
        QVERIFY(catalog.addCode(shop.session(), honey.id, u"00005401"_qs, Quantity::units(1)));
        QCOMPARE(give(shop, jam), u"2000000000428"_qs);
        ProductSheetService sheets(shop.db());
        ProductSheet sheet = sheets.view(shop.session(), jam.id)->sheet;
        const auto maker = sheets.producerNamed(shop.session(), u"Rucher des Pins"_qs);
        QVERIFY(maker);
        sheet.producer = maker->id;
        QVERIFY(sheets.save(shop.session(), sheet));
        QVERIFY(catalog.removeCode(shop.session(), honey.id, u"2000000000411"_qs));
        const auto list = InStoreCodeService(shop.db()).list(shop.session());
        QCOMPARE(int(list->size()), 2);
        QCOMPARE(list->at(0).productName, u"Miel"_qs);
        QVERIFY(!list->at(0).isInUse);
        QVERIFY(list->at(1).isInUse);
        QCOMPARE(list->at(1).code, u"2000000000428"_qs);
        QCOMPARE(list->at(1).producer, u"Rucher des Pins"_qs);
        QCOMPARE(*list->at(1).givenAt, shop.now());
        QCOMPARE(list->at(1).givenBy, shop.session().userName());
    }

    void whatCannotBeGivenIsSaid()
    {
        TestShop shop(engine());
        const Product honey = aProduct(u"Miel"_qs).priced(690).add(shop);
        setRules(shop, {{u"Badges"_qs, BarcodeKind::Member, u"0420........"_qs, 10}});
        QCOMPARE(give(shop, honey), u"no_code_left"_qs);
        // Ten numbers, of which 0 is never given.
        setRules(shop, {{u"Few"_qs, BarcodeKind::Article, u"20000000000."_qs, 10}});
        for (int i = 1; i < 10; ++i) {
            const QString code = give(shop, aProduct(u"P%1"_qs.arg(i)).priced(100).add(shop));
            QCOMPARE(code.size(), 13);
        }
        QCOMPARE(give(shop, honey), u"no_code_left"_qs);
        // The next rule takes over.
        setRules(shop, {{u"Few"_qs, BarcodeKind::Article, u"20000000000."_qs, 10},
                        {u"More"_qs, BarcodeKind::Article, u"27.........."_qs, 20}});
        QCOMPARE(give(shop, honey), u"2700000000014"_qs);
    }

    void whoMayNotEditProductsIsRefused()
    {
        TestShop shop(engine());
        const Product honey = aProduct(u"Miel"_qs).priced(690).add(shop);
        const auto refused =
            InStoreCodeService(shop.db()).give(shop.sessionAs({Permission::Sell}), honey.id);
        QCOMPARE(refused.failure().kind, Failure::Kind::Forbidden);
    }
};

CABAS_TEST(TestInStoreCodeService)
#include "tst_instorecodeservice.moc"
