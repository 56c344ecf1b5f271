// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/shoppapersstore.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

class TestShopPapersStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatPapersSayIsKept()
    {
        TestShop shop;
        ShopPapers papers = shop.read([](Tx &tx) { return ShopPapersStore::read(tx); });
        QCOMPARE(papers, ShopPapers());
        papers = {u"12 rue du Four"_qs, u"34070"_qs,         u"Montpellier"_qs,
                  u"73282932000074"_qs, u"FR44732829320"_qs, u"04 67 00 00 00"_qs,
                  u"À bientôt !"_qs,    papers.revision};
        QVERIFY(shop.write([&](Tx &tx) { return ShopPapersStore::write(tx, papers); }));
        QVERIFY(!shop.write([&](Tx &tx) { return ShopPapersStore::write(tx, papers); }));
        ++papers.revision;
        QCOMPARE(shop.read([](Tx &tx) { return ShopPapersStore::read(tx); }), papers);
    }
};

CABAS_TEST(TestShopPapersStore)
#include "tst_shoppapersstore.moc"
