// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMachinesClockIsUtcAndDoesNotStand()
    {
        const SystemClock clock;
        const QDateTime first = clock.now();
        QCOMPARE(first.timeSpec(), Qt::UTC);
        QTRY_VERIFY(clock.now() > first);
    }

    void aClockThatIsPutStands()
    {
        SettableClock clock;
        QVERIFY(clock.now().isValid());
        const QDateTime noon(QDate(2026, 3, 14), QTime(12, 0), Qt::OffsetFromUTC, 3600);
        clock.set(noon);
        QCOMPARE(clock.now(), noon);
        QCOMPARE(clock.now().timeSpec(), Qt::UTC);
        clock.advanceSeconds(-90);
        QCOMPARE(clock.now(), QDateTime(QDate(2026, 3, 14), QTime(10, 58, 30), Qt::UTC));
        QCOMPARE(SettableClock(noon).now(), noon);
    }
};

CABAS_TEST(TestClock)
#include "tst_clock.moc"
