// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/access/accessfixture.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestShopStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheShop()
    {
        const ShopProfile shop = *m_fixture.db->read([](Tx &tx) { return ShopStore::read(tx); });
        QCOMPARE(shop.name, u"Le Cabas"_qs);
        QCOMPARE(shop.timeZone, QByteArray("Europe/Paris"));
        QCOMPARE(shop.share, Money::fromCents(1000));
        QCOMPARE(shop.pinMemory, PinCost::least().memory);
        QCOMPARE(shop.createdAt, m_fixture.clock.now());
        QVERIFY(shop.sandbox);
    }

    void theSameKeyGetsTheFirstAnswer()
    {
        const Result<> done = m_fixture.db->write([&](Tx &tx) -> Result<> {
            ShopStore::keepAnswer(tx, u"k1"_qs, u"till.sell"_qs, "{\"ticket\":\"A-1\"}",
                                  m_fixture.clock.now());
            return Ok{};
        });
        QVERIFY(done.ok());
        const auto answer = [&](const QString &key) {
            return *m_fixture.db->read([&](Tx &tx) { return ShopStore::answerOf(tx, key); });
        };
        QCOMPARE(answer(u"k1"_qs), QByteArray("{\"ticket\":\"A-1\"}"));
        QVERIFY(!answer(u"k2"_qs));
        const Result<> again = m_fixture.db->write([&](Tx &tx) -> Result<> {
            ShopStore::keepAnswer(tx, u"k1"_qs, u"till.sell"_qs, "{}", m_fixture.clock.now());
            return Ok{};
        });
        QVERIFY(!again.ok());
    }

    void keysStayInTheirOrder()
    {
        const auto keys = m_fixture.db->write([&](Tx &tx) -> Result<std::vector<QString>> {
            ShopStore::addKey(tx, u"bb"_qs, m_fixture.clock.now());
            ShopStore::addKey(tx, u"aa"_qs, m_fixture.clock.now());
            return ShopStore::keys(tx);
        });
        QCOMPARE(*keys, (std::vector<QString>{u"bb"_qs, u"aa"_qs}));
    }

private:
    test::AccessFixture m_fixture;
};

CABAS_TEST(TestShopStore)
#include "tst_shopstore.moc"
