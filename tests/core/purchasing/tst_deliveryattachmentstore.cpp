// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/deliveryattachmentstore.h"

#include "core/purchasing/deliverystore.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

/// Pictures and papers as rows.
class TestDeliveryAttachmentStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void keptListedAndTakenBack()
    {
        TestShop shop(engine());
        const QByteArray bytes("\x00\xFF\x01 any bytes", 13);
        DeliveryAttachment photo;
        photo.name = u"carton.jpg"_qs;
        photo.media = u"image/jpeg"_qs;
        photo.sha256 = u"aa"_qs;
        photo.at = shop.session().now();
        photo.user = shop.session().user();
        const AttachmentId id = shop.write([&](Tx &tx) {
            Delivery delivery;
            delivery.startedAt = photo.at;
            delivery.startedBy = photo.user;
            photo.delivery = DeliveryStore::add(tx, delivery, {}, {});
            return DeliveryAttachmentStore::add(tx, photo, bytes);
        });
        const auto found = shop.read([&](Tx &tx) { return DeliveryAttachmentStore::find(tx, id); });
        QCOMPARE(found->name, photo.name);
        QCOMPARE(found->size, bytes.size());
        QCOMPARE(found->at, photo.at);
        QVERIFY(!found->line);
        QCOMPARE(shop.read([&](Tx &tx) { return DeliveryAttachmentStore::bytes(tx, id); }), bytes);
        QVERIFY(shop.read([&](Tx &tx) {
            return DeliveryAttachmentStore::same(tx, photo.delivery, u"aa"_qs).has_value();
        }));
        shop.write(
            [&](Tx &tx) { DeliveryAttachmentStore::withdraw(tx, id, photo.at, photo.user); });
        QVERIFY(shop.read([&](Tx &tx) {
            return DeliveryAttachmentStore::of(tx, photo.delivery).empty() &&
                   !DeliveryAttachmentStore::find(tx, id);
        }));
        // The row stays: what was kept can be shown to whoever asks.
        QCOMPARE(shop.read([&](Tx &tx) { return DeliveryAttachmentStore::bytes(tx, id); }), bytes);
    }
};

CABAS_TEST(TestDeliveryAttachmentStore)
#include "tst_deliveryattachmentstore.moc"
