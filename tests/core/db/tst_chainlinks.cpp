// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/chainlinks.h"

#include "core/access/auditstore.h"
#include "core/db/chainstore.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace cabas;
using cabas::test::TestShop;

class TestChainLinks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachFollowsTheOneBefore()
    {
        TestShop shop;
        for (int i = 0; i < 4; ++i)
            shop.write(
                [&](Tx &tx) { AuditStore::record(tx, shop.session(), "shop.new", u"shop"_qs, 1); });
        std::vector<ChainLink> links;
        shop.read([&](Tx &tx) {
            ChainLinks::each(tx, u"audit"_qs, 2, 4,
                             [&](const ChainLink &link) { links.push_back(link); });
            return links.size();
        });
        QCOMPARE(links.size(), size_t(3));
        const auto hashAt = [&](qint64 position) {
            return shop.read([&](Tx &tx) { return ChainStore::hashAt(tx, u"audit"_qs, position); });
        };
        for (size_t i = 0; i < links.size(); ++i) {
            QCOMPARE(links[i].position, qint64(i) + 2);
            QCOMPARE(links[i].hash, hashAt(links[i].position));
            QCOMPARE(links[i].previous, hashAt(links[i].position - 1));
            QCOMPARE(links[i].kind, u"audit"_qs);
        }
    }

    void theFirstHasNoneBeforeIt()
    {
        TestShop shop;
        shop.write(
            [&](Tx &tx) { AuditStore::record(tx, shop.session(), "shop.new", u"shop"_qs, 1); });
        QString previous = u"none"_qs;
        shop.read([&](Tx &tx) {
            ChainLinks::each(tx, u"audit"_qs, 1, 1,
                             [&](const ChainLink &link) { previous = link.previous; });
            return 0;
        });
        QCOMPARE(previous, QString());
    }
};

CABAS_TEST(TestChainLinks)
#include "tst_chainlinks.moc"
