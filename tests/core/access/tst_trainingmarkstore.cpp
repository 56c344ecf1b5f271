// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/trainingmarkstore.h"

#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace cabas;
using cabas::test::TestShop;

class TestTrainingMarkStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileIsMarkedOnce()
    {
        TestShop shop;
        QVERIFY(!shop.read([](Tx &tx) { return TrainingMarkStore::isTraining(tx); }));
        shop.write([](Tx &tx) { TrainingMarkStore::mark(tx); });
        QVERIFY(shop.read([](Tx &tx) { return TrainingMarkStore::isTraining(tx); }));
    }
};

CABAS_TEST(TestTrainingMarkStore)
#include "tst_trainingmarkstore.moc"
