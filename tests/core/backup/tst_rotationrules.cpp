// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/rotationrules.h"
#include "tests/support/registry.h"

#include <QSet>
#include <QTest>
#include <QTimeZone>

#include <random>
#include <set>

using namespace cabas;

namespace {

const QByteArray zone = QByteArrayLiteral("Europe/Paris");
const QDateTime noon(QDate(2026, 3, 31), QTime(12, 0), Qt::UTC);

std::vector<QDateTime> keptOf(const std::vector<QDateTime> &dates, const QDateTime &now)
{
    std::vector<RotationRules::Copy> copies;
    for (const QDateTime &date : dates)
        copies.push_back({date, true});
    const std::vector<bool> kept = RotationRules::kept(copies, now, zone);
    std::vector<QDateTime> stay;
    for (size_t i = 0; i < dates.size(); ++i) {
        if (kept[i])
            stay.push_back(dates[i]);
    }
    return stay;
}

} // namespace

class TestRotationRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNewestOfEachHourStays()
    {
        const auto stay =
            keptOf({noon.addSecs(-60), noon.addSecs(-600), noon.addSecs(-3700)}, noon);
        // 11:59 and 11:50 are of one hour, 10:58 of the hour before.
        QCOMPARE(stay, (std::vector<QDateTime>{noon.addSecs(-60), noon.addSecs(-3700)}));
    }

    void theOnlyCopyStaysHoweverOld()
    {
        QCOMPARE(keptOf({noon.addYears(-9)}, noon).size(), 1);
        QVERIFY(keptOf({}, noon).empty());
    }

    void aClockThatWasWrongCostsNoCopy()
    {
        const std::vector<QDateTime> dates{noon.addYears(3), noon.addYears(3).addSecs(1),
                                           noon.addSecs(-10)};
        QCOMPARE(keptOf(dates, noon).size(), 3);
    }

    void aDamagedCopyTakesNoPlace()
    {
        const std::vector<RotationRules::Copy> copies{
            {noon.addSecs(-60), false}, {noon.addSecs(-120), true}, {noon.addDays(-2), false}};
        QCOMPARE(RotationRules::kept(copies, noon, zone), (std::vector<bool>{true, true, false}));
    }

    /// Two years of work by the hour, thinned as it goes: few copies at any time, and each span
    /// that had copies still has one.
    void aLongLifeKeepsEverySpan()
    {
        std::mt19937 random{20260331};
        std::vector<QDateTime> disk;
        std::set<QDate> workDays;
        QDateTime now = noon;
        for (int hour = 0; hour < 24 * 730; ++hour) {
            now = now.addSecs(3600);
            const bool isOpen = random() % 3 != 0 && now.time().hour() > 6;
            if (!isOpen)
                continue;
            disk.push_back(now);
            workDays.insert(now.toTimeZone(QTimeZone(zone)).date());
            disk = keptOf(disk, now);
            QVERIFY2(int(disk.size()) <= RotationRules::most, qPrintable(now.toString()));
        }
        QSet<QDate> days;
        QSet<QString> months;
        for (const QDateTime &date : disk) {
            days.insert(date.toTimeZone(QTimeZone(zone)).date());
            months.insert(date.toTimeZone(QTimeZone(zone)).toString(u"yyyyMM"_qs));
        }
        const QDate today = now.toTimeZone(QTimeZone(zone)).date();
        for (int back = 0; back < RotationRules::days; ++back) {
            const QDate day = today.addDays(-back);
            QVERIFY2(!workDays.contains(day) || days.contains(day), qPrintable(day.toString()));
        }
        for (int back = 0; back <= RotationRules::months; ++back)
            QVERIFY(months.contains(today.addMonths(-back).toString(u"yyyyMM"_qs)));
    }

    /// Whatever the dates: the newest stays, nothing from the past beyond what is said, and
    /// thinning twice is thinning once.
    void anyDates()
    {
        for (quint32 seed = 1; seed <= 200; ++seed) {
            std::mt19937 random{seed};
            std::vector<QDateTime> dates;
            for (int i = int(random() % 200); i >= 0; --i)
                dates.push_back(noon.addSecs(-qint64(random() % (86400u * 800u))));
            const auto once = keptOf(dates, noon);
            QVERIFY(int(once.size()) <= RotationRules::most);
            QVERIFY(std::find(once.begin(), once.end(),
                              *std::max_element(dates.begin(), dates.end())) != once.end());
            QCOMPARE(keptOf(once, noon), once);
        }
    }
};

CABAS_TEST(TestRotationRules)
#include "tst_rotationrules.moc"
