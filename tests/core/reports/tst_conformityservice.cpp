// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/conformityservice.h"

#include "tests/support/fullshop.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace cabas;
using cabas::test::TestShop;

class TestConformityService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void closingsOfAllTillsWithTheirSignatures()
    {
        TestShop shop;
        test::liveALittle(shop);
        ConformityService service(shop.db());
        QCOMPARE(service.tills(shop.session())->size(), size_t(2));
        const auto all = service.closings(shop.session(), std::nullopt, std::nullopt, 1000);
        QVERIFY(all.ok());
        QCOMPARE(qint64(all->size()), shop.value(u"SELECT COUNT(*) FROM closings"_qs).toLongLong());
        for (size_t i = 0; i < all->size(); ++i) {
            QCOMPARE((*all)[i].signature.size(), 128);
            QVERIFY(i == 0 || (*all)[i - 1].closing.id.value() > (*all)[i].closing.id.value());
        }
        QCOMPARE(service.closings(shop.session(), std::nullopt, std::nullopt, 3)->size(),
                 size_t(3));
        const TillId first = service.tills(shop.session())->front().id;
        const auto months = service.closings(shop.session(), first, ClosingKind::Month, 10);
        QCOMPARE(months->size(), size_t(1));
        QCOMPARE(months->front().closing.to, QDate(2026, 3, 31));
        QCOMPARE(service.keys(shop.session())->size(), size_t(1));
    }

    void isForWhoSeesReports()
    {
        TestShop shop;
        ConformityService service(shop.db());
        const Session cashier = shop.sessionAs({Permission::Sell});
        QCOMPARE(service.tills(cashier).failure().kind, Failure::Kind::Forbidden);
        QCOMPARE(service.keys(cashier).failure().kind, Failure::Kind::Forbidden);
        QCOMPARE(service.closings(cashier, std::nullopt, std::nullopt, 1).failure().kind,
                 Failure::Kind::Forbidden);
    }
};

CABAS_TEST(TestConformityService)
#include "tst_conformityservice.moc"
