// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/shoppapersservice.h"
#include "core/access/shoprules.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

class TestShopPapersService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsTidiedAndKept()
    {
        TestShop shop;
        ShopPapersService service(shop.db());
        ShopPapers papers = *service.read(shop.session());
        papers.street = u"  12  rue\ndu Four "_qs;
        papers.siret = u"732 829 320 00074"_qs;
        papers.vatNumber = u"fr44 732829320"_qs;
        const auto kept = service.set(shop.session(), papers);
        QVERIFY2(kept.ok(), qPrintable(kept ? QString() : kept.failure().message));
        QCOMPARE(kept->street, u"12 rue du Four"_qs);
        QCOMPARE(kept->siret, u"73282932000074"_qs);
        QCOMPARE(kept->vatNumber, u"FR44732829320"_qs);
        QCOMPARE(service.set(shop.session(), papers).failure().kind, Failure::Kind::Conflict);
        const Session cashier = shop.sessionAs({Permission::Sell});
        QVERIFY(service.read(cashier).ok());
        QCOMPARE(service.set(cashier, *kept).failure().kind, Failure::Kind::Forbidden);
        QCOMPARE(service.read(shop.sessionAs({})).failure().kind, Failure::Kind::Forbidden);
    }

    void numbersThatCannotBeAreRefused_data()
    {
        QTest::addColumn<QString>("siret");
        QTest::addColumn<QString>("vat");
        QTest::addColumn<QString>("code");
        QTest::newRow("none") << QString() << QString() << QString();
        QTest::newRow("good") << u"73282932000074"_qs << u"FR44732829320"_qs << QString();
        QTest::newRow("short") << u"7328293200007"_qs << QString() << u"siret"_qs;
        QTest::newRow("check digit") << u"73282932000075"_qs << QString() << u"siret"_qs;
        QTest::newRow("another's") << u"55208131766522"_qs << QString() << u"siret"_qs;
        QTest::newRow("VAT of another") << QString() << u"FR44552081317"_qs << u"vat_number"_qs;
        QTest::newRow("VAT of no sort") << QString() << u"732829320"_qs << u"vat_number"_qs;
    }
    void numbersThatCannotBeAreRefused()
    {
        QFETCH(QString, siret);
        QFETCH(QString, vat);
        QFETCH(QString, code);
        ShopPapers papers;
        papers.siret = siret;
        papers.vatNumber = vat;
        const Result<> checked = ShopRules::checkPapers(papers, u"732829320"_qs);
        QCOMPARE(checked ? QString() : checked.failure().code, code);
        papers = {};
        papers.greeting = QString(200, u'x');
        QCOMPARE(ShopRules::checkPapers(papers, QString()).failure().code, u"too_long"_qs);
    }
};

CABAS_TEST(TestShopPapersService)
#include "tst_shoppapersservice.moc"
