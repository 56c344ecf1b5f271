// SPDX-License-Identifier: GPL-3.0-or-later
// covers: exercisestore
#include "core/reports/exerciseservice.h"

#include "core/reports/exercisestore.h"
#include "core/reports/trainingservice.h"
#include "tests/support/fullshop.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include "app/shop.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

/// Exercises that check themselves.
class TestExerciseService : public QObject {
    Q_OBJECT

    static int times(TestShop &shop, ExerciseKind kind)
    {
        return shop.read([&](Tx &tx) { return ExerciseStore::timesDone(tx, kind); });
    }

private Q_SLOTS:
    void theBooksSayWhatWasDone()
    {
        TestShop shop;
        for (const ExerciseKind kind : exerciseKinds)
            QCOMPARE(times(shop, kind), 0);
        liveALittle(shop);
        QVERIFY(times(shop, ExerciseKind::GiveBack) > 0);
        QVERIFY(times(shop, ExerciseKind::SellToMember) > 0);
        QVERIFY(times(shop, ExerciseKind::CloseTill) > 0);
    }

    void aTrainingBeginsWithNothingDone()
    {
        TestShop shop;
        liveALittle(shop);
        QVERIFY(!ExerciseService(shop.db()).list(shop.session()));
        const auto path =
            TrainingService(shop.db(), shop.path(), shop.folder()).begin(shop.session());
        QVERIFY(path);
        auto training = Shop::open(*path, {shop.folder(), shop.now(), {}});
        QVERIFY(training);
        Shop &opened = **training;
        const auto all = ExerciseService(opened.db()).list(*opened.ownerSession());
        QVERIFY(all);
        QCOMPARE(all->size(), exerciseKinds.size());
        for (const Exercise &each : *all)
            QCOMPARE(each.times, 0);
        const Session cashier = shop.sessionAs({Permission::Sell, Permission::CloseTill});
        const auto own = ExerciseService(opened.db()).list(cashier);
        QCOMPARE(own->size(), size_t(4));
        QCOMPARE(own->back().kind, ExerciseKind::CloseTill);
    }
};

CABAS_TEST(TestExerciseService)
#include "tst_exerciseservice.moc"
