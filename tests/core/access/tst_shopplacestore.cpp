// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/shopplacestore.h"

#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using namespace cabas::test;

class TestShopPlaceStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void theShopStandsSomewhere()
    {
        TestShop shop(engine());
        const auto place = [&] { return shop.read(&ShopPlaceStore::read); };
        QCOMPARE(place(), ShopPlace());
        const ShopPlace lyon{GeoPoint{45'764'043, 4'835'659}, 100};
        shop.write([&](Tx &tx) { ShopPlaceStore::write(tx, lyon); });
        QCOMPARE(place(), lyon);
    }
};

CABAS_TEST(TestShopPlaceStore)
#include "tst_shopplacestore.moc"
