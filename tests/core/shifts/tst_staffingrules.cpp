// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/staffingrules.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

/// Gaps, levels, who may be asked and what presses most.
class TestStaffingRules : public QObject {
    Q_OBJECT

    static Shift shiftOf(int taken, int places)
    {
        Shift shift;
        shift.taken = taken;
        shift.places = places;
        return shift;
    }
    static FreeMember memberOf(int number, bool isFixed, qint64 main, qint64 second, int booked = 0)
    {
        FreeMember member;
        member.member = MemberId(number);
        member.number = number;
        member.isFixed = isFixed;
        member.counters = {main, second};
        member.booked = booked;
        return member;
    }
    static ShiftPolicy twoForOne()
    {
        ShiftPolicy policy;
        policy.flyingOnSecond = 1;
        policy.makeUpOnlyOwed = 1;
        return policy;
    }

private Q_SLOTS:
    void gaps_data()
    {
        QTest::addColumn<int>("taken");
        QTest::addColumn<int>("places");
        QTest::addColumn<int>("gap");
        QTest::newRow("full") << 5 << 5 << int(Gap::None);
        QTest::newRow("more than full") << 6 << 5 << int(Gap::None);
        QTest::newRow("one missing") << 4 << 5 << int(Gap::Few);
        QTest::newRow("two missing") << 3 << 5 << int(Gap::Few);
        QTest::newRow("three missing") << 2 << 5 << int(Gap::Many);
        QTest::newRow("nobody on a small one") << 0 << 1 << int(Gap::Many);
    }
    void gaps()
    {
        QFETCH(int, taken);
        QFETCH(int, places);
        QFETCH(int, gap);
        QCOMPARE(int(StaffingRules::gapOf(shiftOf(taken, places))), gap);
    }

    void coverageCountsNoPlaceTwice()
    {
        ShiftCalendar calendar;
        for (const auto &[taken, places] : {std::pair(6, 5), std::pair(4, 5), std::pair(0, 5)}) {
            GridShift each;
            each.shift = shiftOf(taken, places);
            calendar.shifts.push_back(each);
        }
        StaffingRules::total(calendar);
        QCOMPARE(calendar.places, 15);
        QCOMPARE(calendar.taken, 9);
        QCOMPARE(calendar.few, 1);
        QCOMPARE(calendar.many, 1);
        QCOMPARE(StaffingRules::coverageBp(calendar), 6000);
        QCOMPARE(StaffingRules::coverageBp({}), 10'000);
        calendar.shifts[0].shift.day = QDate(2026, 3, 10);
        const Period march{QDate(2026, 3, 1), QDate(2026, 4, 1)};
        QCOMPARE(StaffingRules::within(calendar, march).places, 5);
    }

    void levelsSayWhatIsPossible()
    {
        const std::vector<SlotLevel> levels{{4, u"one till"_qs}, {6, u"all"_qs}};
        QVERIFY(!StaffingRules::allowed(levels, 3).now);
        QCOMPARE(StaffingRules::allowed(levels, 3).next->members, 4);
        QCOMPARE(StaffingRules::allowed(levels, 5).now->members, 4);
        QCOMPARE(StaffingRules::allowed(levels, 5).next->members, 6);
        QVERIFY(!StaffingRules::allowed(levels, 9).next);
    }

    void whoOwesIsAskedFirstUnlessBookedAlready()
    {
        const std::vector<FreeMember> free{
            memberOf(1, true, 0, 0),        // a fixed member who owes nothing is left in peace
            memberOf(2, true, -2000, 0),    // owes two
            memberOf(3, true, -1000, 0, 1), // owes one, booked already
            memberOf(4, false, 0, 0),       // flies
            memberOf(5, false, 0, 3000),    // is ahead
            memberOf(6, false, 0, 0, 1),    // has taken one already
            memberOf(7, false, 0, -1000)};  // flies and owes
        const auto asked = StaffingRules::candidates(twoForOne(), free, {}, {});
        std::vector<int> numbers;
        for (const Candidate &each : asked)
            numbers.push_back(each.number);
        QCOMPARE(numbers, (std::vector<int>{2, 7, 4, 5}));
        QCOMPARE(asked[0].amount, qint64(2000));
        QCOMPARE(int(asked[3].reason), int(CallReason::Ahead));
        QCOMPARE(asked[3].amount, qint64(3000));
    }

    void aSkillThatLacksGoesFirst()
    {
        const SlotNeed till{{SkillId(1), u"till"_qs}, 1};
        const auto asked = StaffingRules::candidates(
            twoForOne(), {memberOf(2, true, -2000, 0), memberOf(4, false, 0, 0)},
            {{MemberId(4), {u"till"_qs}}}, {till});
        QCOMPARE(asked.front().number, 4);
        QVERIFY(asked.front().hasSkill);
        SheetMember here;
        here.skills = {u"till"_qs};
        QVERIFY(StaffingRules::unmet({till}, {here}).empty());
        here.booking.state = BookingState::Excused;
        QCOMPARE(StaffingRules::unmet({till}, {here}).size(), size_t(1));
    }

    void whatPressesMostComesFirst()
    {
        ShiftCalendar calendar;
        const auto add = [&](qint64 slot, int day, int taken, int places) {
            GridShift each;
            each.shift = shiftOf(taken, places);
            each.shift.id = ShiftId(slot);
            each.shift.slot = SlotId(slot);
            each.shift.day = QDate(2026, 3, day);
            calendar.shifts.push_back(each);
        };
        add(1, 10, 4, 5); // one missing, soon
        add(2, 20, 3, 6); // three missing
        add(3, 25, 3, 5); // cannot even open
        add(4, 11, 5, 5); // full
        StaffingRules::total(calendar);
        const auto alerts = StaffingRules::alerts(calendar, {{SlotId(3), {{4, u"opens"_qs}}}});
        std::vector<qint64> order;
        for (const GridShift &each : alerts)
            order.push_back(each.shift.id.value());
        QCOMPARE(order, (std::vector<qint64>{3, 2, 1}));
    }

    void detailsFitTheirSlot()
    {
        ShiftSlot slot;
        slot.places = 3;
        SlotDetail detail;
        detail.needs = {{{SkillId(1), u"till"_qs}, 2}, {{SkillId(2), u"lift"_qs}, 1}};
        detail.levels = {{3, u"all"_qs}};
        QVERIFY(StaffingRules::check(detail, slot).ok());
        detail.needs[1].places = 2;
        QCOMPARE(StaffingRules::check(detail, slot).failure().code, u"needs"_qs);
        detail.needs.clear();
        detail.levels = {{4, u"all"_qs}};
        QCOMPARE(StaffingRules::check(detail, slot).failure().code, u"levels"_qs);
    }
};

CABAS_TEST(TestStaffingRules)
#include "tst_staffingrules.moc"
