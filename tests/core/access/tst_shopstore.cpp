// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/pinhash.h"
#include "core/access/shopstore.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using namespace cabas::test;

class TestShopStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init() { m_shop = std::make_unique<TestShop>(engine()); }
    void cleanup() { m_shop.reset(); }

    void keepsTheShop()
    {
        const ShopProfile shop = m_shop->read([](Tx &tx) { return ShopStore::read(tx); });
        QCOMPARE(shop.name, u"La Feuille"_qs);
        QCOMPARE(shop.timeZone, QByteArray("Europe/Paris"));
        QCOMPARE(shop.share, Money::fromCents(1000));
        QCOMPARE(shop.pinMemory, PinCost::least().memory);
        QCOMPARE(shop.createdAt, m_shop->now());
        QVERIFY(shop.sandbox);
    }

    void theSameKeyGetsTheFirstAnswer()
    {
        const Result<> done = m_shop->db().write([&](Tx &tx) -> Result<> {
            ShopStore::keepAnswer(tx, u"k1"_qs, u"till.sell"_qs, "{\"ticket\":\"A-1\"}",
                                  m_shop->now());
            return Ok{};
        });
        QVERIFY(done.ok());
        const auto answer = [&](const QString &key) {
            return m_shop->read([&](Tx &tx) { return ShopStore::answerOf(tx, key); });
        };
        QCOMPARE(answer(u"k1"_qs), QByteArray("{\"ticket\":\"A-1\"}"));
        QVERIFY(!answer(u"k2"_qs));
        const Result<> again = m_shop->db().write([&](Tx &tx) -> Result<> {
            ShopStore::keepAnswer(tx, u"k1"_qs, u"till.sell"_qs, "{}", m_shop->now());
            return Ok{};
        });
        QVERIFY(!again.ok());
    }

    void keysStayInTheirOrder()
    {
        const auto keys = m_shop->db().write([&](Tx &tx) -> Result<std::vector<QString>> {
            ShopStore::addKey(tx, u"bb"_qs, m_shop->now());
            ShopStore::addKey(tx, u"aa"_qs, m_shop->now());
            return ShopStore::keys(tx);
        });
        QCOMPARE(*keys, (std::vector<QString>{u"bb"_qs, u"aa"_qs}));
    }

private:
    std::unique_ptr<TestShop> m_shop;
};

CABAS_TEST(TestShopStore)
#include "tst_shopstore.moc"
