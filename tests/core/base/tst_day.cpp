// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestDay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void daysRoundTrip()
    {
        QCOMPARE(dayText(QDate(2026, 3, 1)), u"2026-03-01"_qs);
        QCOMPARE(dayFromText(u"2024-02-29"_qs), QDate(2024, 2, 29));
        QVERIFY(!dayFromText(u"2025-02-29"_qs));
        QVERIFY(!dayFromText(u"2025-2-9"_qs));
        QVERIFY(!dayFromText(u"10/03/2026"_qs));
    }

    /// The short way of writing says what Qt says, for any instant and zone.
    void textsAreQtsOwn()
    {
        QDateTime instant(QDate(1999, 12, 31), QTime(23, 59, 58, 7), Qt::UTC);
        for (int i = 0; i < 4000; ++i) {
            QCOMPARE(instantText(instant), instant.toString(Qt::ISODateWithMs));
            QCOMPARE(dayText(instant.date()), instant.date().toString(Qt::ISODate));
            instant = instant.addSecs(1'000'003).addMSecs(271);
        }
        QCOMPARE(instantText(instant.toOffsetFromUtc(3600)), instantText(instant));
        QCOMPARE(dayText(QDate()), QString());
        QCOMPARE(instantText(QDateTime()), QString());
        const QDateTime far(QDate(10000, 1, 1), QTime(0, 0), Qt::UTC);
        QCOMPARE(instantText(far), far.toString(Qt::ISODateWithMs));
    }

    void aTimeWithoutOffsetIsShopTime()
    {
        const std::optional<QDateTime> winter =
            instantFromText(u"2026-01-10T09:15:00"_qs, "Europe/Paris");
        QCOMPARE(instantText(*winter), u"2026-01-10T08:15:00.000Z"_qs);
        const std::optional<QDateTime> given =
            instantFromText(u"2026-01-10T09:15:00+03:00"_qs, "Europe/Paris");
        QCOMPARE(instantText(*given), u"2026-01-10T06:15:00.000Z"_qs);
        QVERIFY(!instantFromText(u"yesterday"_qs, "Europe/Paris"));
    }

    void periodsLeaveOutTheirEnd()
    {
        const Period march{QDate(2026, 3, 1), QDate(2026, 4, 1)};
        QVERIFY(march.contains(QDate(2026, 3, 31)));
        QVERIFY(!march.contains(QDate(2026, 4, 1)));
    }
};

CABAS_TEST(TestDay)
#include "tst_day.moc"
