// SPDX-License-Identifier: GPL-3.0-or-later
// covers: policyrules cyclerules policyloader
#include "core/shifts/cyclerules.h"
#include "core/shifts/policyloader.h"
#include "core/shifts/policyrules.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestPolicyRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPracticeReadsBackAsItIsWritten()
    {
        for (const QString &name : PolicyLoader::names()) {
            const Result<ShiftPolicy> policy = PolicyLoader::named(name);
            QVERIFY2(policy.ok(), qPrintable(name));
            QCOMPARE(policy->name, name);
            const QJsonObject json = PolicyRules::toJson(*policy);
            QCOMPARE(json.keys().size(), PolicyRules::keys().size());
            QCOMPARE(*PolicyRules::fromJson(json), *policy);
        }
        QCOMPARE(PolicyLoader::named(u"none-such"_qs).failure().kind, Failure::Kind::NotFound);
        QCOMPARE(PolicyLoader::ofProfile(u"coop-two-for-one"_qs), u"two-for-one"_qs);
        QCOMPARE(PolicyLoader::ofProfile(u"nobody"_qs), u"voluntary"_qs);
    }

    /// A shop's file may be older than a figure: its policy then has what the figure is by default.
    void figuresThatAFileDoesNotKnowHaveTheirDefaults()
    {
        const Result<ShiftPolicy> policy = PolicyLoader::named(u"two-for-one"_qs);
        const ShiftPolicy usual;
        for (const QString &key : PolicyRules::keys()) {
            QJsonObject older = PolicyRules::toJson(*policy);
            older.remove(key);
            const Result<ShiftPolicy> read = PolicyRules::fromJson(older);
            QVERIFY2(read.ok(), qPrintable(key));
            QCOMPARE(PolicyRules::toJson(*read)[key], PolicyRules::toJson(usual)[key]);
        }
        QCOMPARE(PolicyRules::fromJson({})->sharesNeeded, 0);
    }

    void wrongValuesAreRefusedByTheirKey_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("range") << u"weeks"_qs << QJsonValue(0);
        QTest::newRow("text") << u"alert_days"_qs << QJsonValue(u"many"_qs);
        QTest::newRow("sign") << u"own_absent"_qs << QJsonValue(2000);
        QTest::newRow("word") << u"negative"_qs << QJsonValue(u"angry"_qs);
        QTest::newRow("no monday") << u"week_a"_qs << QJsonValue(u"2026-03-10"_qs);
        QTest::newRow("unknown") << u"wheels"_qs << QJsonValue(4);
    }
    void wrongValuesAreRefusedByTheirKey()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        const Result<ShiftPolicy> changed = PolicyRules::changed({}, {{key, value}});
        QVERIFY(!changed.ok());
        QCOMPARE(changed.failure().code, key);
    }

    void theVersionOfADayIsTheLastThatHoldsByThen()
    {
        ShiftPolicy first;
        first.from = QDate(2026, 1, 1);
        first.weeks = 4;
        ShiftPolicy second = first;
        second.from = QDate(2026, 3, 1);
        second.weeks = 6;
        QCOMPARE(PolicyRules::at({first, second}, QDate(2026, 2, 28)).weeks, 4);
        QCOMPARE(PolicyRules::at({first, second}, QDate(2026, 3, 1)).weeks, 6);
        QCOMPARE(PolicyRules::at({}, QDate(2026, 3, 1)).negative, NegativeRule::None);
    }

    void weeksAreCountedFromTheReferenceMondayInBothDirections_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("letter");
        QTest::newRow("reference") << QDate(2015, 12, 28) << u"A"_qs;
        QTest::newRow("its sunday") << QDate(2016, 1, 3) << u"A"_qs;
        QTest::newRow("next week") << QDate(2016, 1, 4) << u"B"_qs;
        QTest::newRow("day before") << QDate(2015, 12, 27) << u"D"_qs;
        QTest::newRow("four weeks before") << QDate(2015, 11, 30) << u"A"_qs;
        QTest::newRow("a monday before") << QDate(2015, 11, 23) << u"D"_qs;
        QTest::newRow("ten years on") << QDate(2026, 3, 10) << u"A"_qs;
    }
    void weeksAreCountedFromTheReferenceMondayInBothDirections()
    {
        QFETCH(QDate, day);
        QFETCH(QString, letter);
        const int week = CycleRules::weekOf({}, day);
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        const qint64 weeks = QDate(2015, 12, 28).daysTo(monday) / 7;
        QCOMPARE(week, int(((weeks % 4) + 4) % 4) + 1);
        if (day.year() < 2020)
            QCOMPARE(CycleRules::letter(week), letter);
        const Period cycle = CycleRules::cycleOf({}, day);
        QVERIFY(cycle.contains(day));
        QCOMPARE(cycle.from.daysTo(cycle.to), 28);
    }

    void aSlotComesOnceACycleOutsideClosures()
    {
        ShiftSlot slot;
        slot.week = 2;
        slot.weekday = 3;
        slot.from = QDate(2016, 1, 1);
        const Period year{QDate(2016, 1, 1), QDate(2016, 12, 31)};
        const std::vector<QDate> days = CycleRules::daysOf({}, slot, year, {});
        QCOMPARE(days.size(), size_t(13));
        QCOMPARE(days.front(), QDate(2016, 1, 6));
        const ShiftClosure closed{QDate(2016, 2, 3), QDate(2016, 2, 4), 0, true};
        QCOMPARE(CycleRules::daysOf({}, slot, year, {closed}).size(), size_t(12));
        ShiftClosure open = closed;
        open.isShut = false;
        QCOMPARE(CycleRules::daysOf({}, slot, year, {open}).size(), size_t(13));
        slot.to = QDate(2016, 2, 3);
        QCOMPARE(CycleRules::daysOf({}, slot, year, {}).size(), size_t(1));
    }

    void lettersGoOnBeyondZ()
    {
        QCOMPARE(CycleRules::letter(1), u"A"_qs);
        QCOMPARE(CycleRules::letter(26), u"Z"_qs);
        QCOMPARE(CycleRules::letter(27), u"A2"_qs);
    }
};

CABAS_TEST(TestPolicyRules)
#include "tst_policyrules.moc"
