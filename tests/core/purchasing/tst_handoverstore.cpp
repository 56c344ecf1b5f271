// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/handoverstore.h"

#include "core/purchasing/deliverystore.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

class TestHandoverStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void aWordWaitsUntilItIsRead()
    {
        TestShop shop(engine());
        shop.write([&](Tx &tx) {
            Delivery delivery;
            delivery.startedAt = shop.now();
            delivery.startedBy = shop.owner();
            const DeliveryId id = DeliveryStore::add(tx, delivery, {}, {});
            QVERIFY(HandoverStore::of(tx, id).empty());
            Handover word;
            word.delivery = id;
            word.text = u"Ask Anna"_qs;
            word.at = shop.now();
            word.user = shop.owner();
            word.id = HandoverStore::add(tx, word);
            const auto waiting = HandoverStore::find(tx, word.id);
            QVERIFY(waiting && !waiting->readAt);
            QCOMPARE(waiting->text, word.text);
            QVERIFY(!waiting->userName.isEmpty());
            HandoverStore::setRead(tx, word.id, shop.now(), shop.owner());
            // The first reader stays the reader.
            HandoverStore::setRead(tx, word.id, shop.now().addSecs(60), shop.owner());
            const auto all = HandoverStore::of(tx, id);
            QCOMPARE(all.size(), size_t(1));
            QCOMPARE(all.front().readAt, shop.now());
            QCOMPARE(all.front().readBy, shop.owner());
            QVERIFY(!HandoverStore::find(tx, HandoverId(99)));
        });
    }
};

CABAS_TEST(TestHandoverStore)
#include "tst_handoverstore.moc"
