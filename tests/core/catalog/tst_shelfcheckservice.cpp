// SPDX-License-Identifier: GPL-3.0-or-later
// covers: shelfcheckservice shelfcheckstore
#include "core/catalog/shelfcheckservice.h"

#include "core/catalog/catalogservice.h"
#include "core/catalog/labelqueuestore.h"
#include "core/catalog/labelservice.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <map>

using namespace cabas;
using namespace cabas::test;

class TestShelfCheckService : public QObject {
    Q_OBJECT

    /// As if every label that waits were printed and hung.
    static void hangLabels(TestShop &shop)
    {
        shop.write([&](Tx &tx) {
            std::vector<LabelRequestId> ids;
            for (const LabelRequest &request : LabelQueueStore::pending(tx, shop.today()))
                ids.push_back(request.id);
            LabelQueueStore::done(tx, ids, shop.today(), shop.now());
        });
    }
    static ShelfCheckId start(TestShop &shop, const QString &shelf)
    {
        return ShelfCheckService(shop.db()).start(shop.session(), shelf)->id;
    }
    static ShelfMark scan(TestShop &shop, ShelfCheckId check, const QString &code)
    {
        return *ShelfCheckService(shop.db()).scan(shop.session(), check, code);
    }

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    /// A hundred labels of which one in ten or so has something wrong with it.
    void everyPlantedFaultIsNamed()
    {
        TestShop shop(engine());
        ShelfCheckService service(shop.db());
        CatalogService catalog(shop.db());
        std::vector<Product> products;
        for (int i = 0; i < 100; ++i)
            products.push_back(
                aProduct(u"Épice %1"_qs.arg(i)).code(u"E%1"_qs.arg(i)).priced(300 + i).add(shop));
        const Product tea = aProduct(u"Thé"_qs).code(u"THE"_qs).priced(450).add(shop);

        // The first walk teaches where things stand: all is right then.
        const ShelfCheckId first = start(shop, u"Épices"_qs);
        for (const Product &product : products)
            QCOMPARE(scan(shop, first, product.code).fault, ShelfFault::None);
        QVERIFY(service.finish(shop.session(), first));
        const ShelfCheckId teas = start(shop, u"Thés"_qs);
        scan(shop, teas, tea.code);
        QVERIFY(service.finish(shop.session(), teas));
        hangLabels(shop);

        // What goes wrong until the second.
        std::map<QString, ShelfFault> planted;
        for (const int i : {3, 40}) {
            QVERIFY(catalog.setPrice(shop.session(), products[size_t(i)].id, Money::fromCents(999),
                                     shop.today(), {}));
            planted[products[size_t(i)].code] = ShelfFault::Price;
        }
        Product ended = *catalog.find(shop.session(), products[7].id);
        ended.state = ProductState::Ended;
        QVERIFY(catalog.update(shop.session(), ended));
        planted[ended.code] = ShelfFault::Ended;
        planted[tea.code] = ShelfFault::Misplaced;
        planted[u"3017620422003"_qs] = ShelfFault::Unknown;
        for (const int i : {20, 99})
            planted[products[size_t(i)].code] = ShelfFault::Missing;
        planted[products[50].code] = ShelfFault::Unlabelled;
        planted[products[60].code] = ShelfFault::Price; // read out on the shelf

        const ShelfCheckId second = start(shop, u"épices"_qs);
        for (int i = 0; i < 99; ++i) {
            if (i != 20 && i != 50)
                scan(shop, second, products[size_t(i)].code);
        }
        QCOMPARE(scan(shop, second, tea.code).elsewhere, u"Thés"_qs);
        scan(shop, second, u"3017620422003"_qs);
        QVERIFY(service.sayUnlabelled(shop.session(), second, products[50].id));
        const auto seen =
            service.sayPrice(shop.session(), second, products[60].id, Money::fromCents(310));
        QCOMPARE(*seen->price, Money::fromCents(360));
        const auto marks = service.finish(shop.session(), second);
        QVERIFY(marks);

        std::map<QString, ShelfFault> found;
        for (const ShelfMark &mark : *marks) {
            if (mark.fault != ShelfFault::None)
                found[mark.code] = mark.fault;
        }
        QCOMPARE(found, planted);
        QCOMPARE(marks->front().fault, ShelfFault::Unknown);
        QCOMPARE(marks->back().fault, ShelfFault::None);
        // Both prices, the one read out, and the goods without a label.
        QCOMPARE(*LabelService(shop.db()).countWaiting(shop.session()), 4);
    }

    void aWalkIsTakenUpWhereItStopped()
    {
        TestShop shop(engine());
        const Product salt = aProduct(u"Sel"_qs).code(u"SEL"_qs).priced(90).add(shop);
        const ShelfCheckId check = start(shop, u"Épices"_qs);
        QVERIFY(!scan(shop, check, salt.code).isAgain);
        QCOMPARE(start(shop, u"  epices "_qs), check);
        QVERIFY(scan(shop, check, salt.code).isAgain);
        ShelfCheckService service(shop.db());
        QCOMPARE(int(service.marks(shop.session(), check)->size()), 1);
        QVERIFY(service.finish(shop.session(), check));
        QCOMPARE(service.scan(shop.session(), check, salt.code).failure().code, u"check_ended"_qs);
        QVERIFY(start(shop, u"Épices"_qs) != check);
        const auto shelves = service.shelves(shop.session());
        QCOMPARE(int(shelves->size()), 1);
        QCOMPARE(shelves->front().name, u"Épices"_qs);
        QCOMPARE(shelves->front().products, 1);
        QCOMPARE(*shelves->front().checkedAt, shop.now());
    }

    void whatIsSaidIsTakenBack()
    {
        TestShop shop(engine());
        const Product salt = aProduct(u"Sel"_qs).code(u"SEL"_qs).priced(90).add(shop);
        ShelfCheckService service(shop.db());
        const ShelfCheckId first = start(shop, u"Caisse"_qs);
        scan(shop, first, salt.code);
        QVERIFY(service.finish(shop.session(), first));
        const ShelfCheckId check = start(shop, u"Épices"_qs);
        QCOMPARE(scan(shop, check, salt.code).fault, ShelfFault::Misplaced);
        QCOMPARE(service.sayHere(shop.session(), check, salt.id)->fault, ShelfFault::None);
        QCOMPARE(service.sayPrice(shop.session(), check, salt.id, Money::fromCents(80))->fault,
                 ShelfFault::Price);
        QVERIFY(service.sayPrice(shop.session(), check, salt.id, Money::fromCents(90))->fault !=
                ShelfFault::Price);
        QVERIFY(service.finish(shop.session(), check));
        const auto shelves = service.shelves(shop.session());
        QCOMPARE(shelves->at(0).products, 0); // Caisse
        QCOMPARE(shelves->at(1).products, 1);
    }

    void badWordsAreRefused()
    {
        TestShop shop(engine());
        ShelfCheckService service(shop.db());
        QCOMPARE(service.start(shop.session(), u"  "_qs).failure().code, u"bad_name"_qs);
        QCOMPARE(service.start(shop.session(), QString(61, u'x')).failure().code, u"bad_name"_qs);
        QCOMPARE(service.scan(shop.session(), ShelfCheckId(7), u"SEL"_qs).failure().code,
                 u"unknown_check"_qs);
        QCOMPARE(service.start(shop.sessionAs({Permission::Sell}), u"Épices"_qs).failure().kind,
                 Failure::Kind::Forbidden);
    }
};

CABAS_TEST(TestShelfCheckService)
#include "tst_shelfcheckservice.moc"
