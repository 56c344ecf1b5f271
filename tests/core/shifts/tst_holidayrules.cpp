// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/holidayrules.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestHolidayRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void easter_data()
    {
        QTest::addColumn<QDate>("day");
        for (const QDate day :
             {QDate(2000, 4, 23), QDate(2008, 3, 23), QDate(2011, 4, 24), QDate(2019, 4, 21),
              QDate(2024, 3, 31), QDate(2025, 4, 20), QDate(2026, 4, 5), QDate(2027, 3, 28),
              QDate(2038, 4, 25), QDate(1818, 3, 22), QDate(1954, 4, 18), QDate(1981, 4, 19)})
            QTest::addRow("%d", day.year()) << day;
    }
    void easter()
    {
        QFETCH(QDate, day);
        QCOMPARE(HolidayRules::easter(day.year()), day);
    }

    void elevenInTheirOrder()
    {
        const std::vector<Holiday> days = HolidayRules::of(2026);
        QCOMPARE(days.size(), size_t(11));
        QCOMPARE(days[1].day, QDate(2026, 4, 6));  // Easter Monday
        QCOMPARE(days[4].day, QDate(2026, 5, 14)); // Ascension
        QCOMPARE(days[5].day, QDate(2026, 5, 25)); // Whit Monday
        for (size_t i = 1; i < days.size(); ++i)
            QVERIFY(days[i - 1].day < days[i].day);
    }
};

CABAS_TEST(TestHolidayRules)
#include "tst_holidayrules.moc"
