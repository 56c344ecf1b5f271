// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/policyloader.h"
#include "core/shifts/shiftrules.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestShiftRules : public QObject {
    Q_OBJECT

    const QDate m_today = QDate(2026, 3, 10);

    BookingFacts facts(int inDays, int minute = 540) const
    {
        BookingFacts facts;
        facts.shift.id = ShiftId(99);
        facts.shift.day = m_today.addDays(inDays);
        facts.shift.startMinute = minute;
        facts.shift.places = 5;
        facts.shift.flyingPlaces = 5;
        facts.cycle = {m_today, m_today.addDays(28)};
        facts.now = ShiftRules::startOf(m_today, 600);
        return facts;
    }
    Booking other(int inDays, int minute = 540, qint64 shift = 1) const
    {
        Booking booking;
        booking.shift = ShiftId(shift);
        booking.day = m_today.addDays(inDays);
        booking.startMinute = minute;
        booking.minutes = 180;
        return booking;
    }
    static QString answer(const QString &practice, const BookingFacts &facts)
    {
        const Result<> checked = ShiftRules::checkBooking(*PolicyLoader::named(practice), facts);
        return checked ? u"ok"_qs : checked.failure().code;
    }

private Q_SLOTS:
    void slotsFitIntoADayAndACycle_data()
    {
        QTest::addColumn<ShiftSlot>("slot");
        QTest::addColumn<QString>("code");
        ShiftSlot slot;
        slot.from = m_today;
        const auto row = [&](const char *name, int ShiftSlot::*field, int value,
                             const QString &code) {
            ShiftSlot changed = slot;
            changed.*field = value;
            QTest::newRow(name) << changed << code;
        };
        row("fine", &ShiftSlot::week, 4, u"ok"_qs);
        row("fifth week of four", &ShiftSlot::week, 5, u"week"_qs);
        row("no day", &ShiftSlot::weekday, 8, u"weekday"_qs);
        row("past midnight", &ShiftSlot::startMinute, 1380, u"minutes"_qs);
        row("too short", &ShiftSlot::minutes, 10, u"minutes"_qs);
        row("nobody", &ShiftSlot::places, 0, u"places"_qs);
        row("more flying than places", &ShiftSlot::flyingPlaces, 2, u"places"_qs);
    }
    void slotsFitIntoADayAndACycle()
    {
        QFETCH(ShiftSlot, slot);
        QFETCH(QString, code);
        const Result<> checked = ShiftRules::check(slot, {});
        QCOMPARE(checked ? u"ok"_qs : checked.failure().code, code);
    }

    void minutesPracticeHasASmallestSlot()
    {
        ShiftSlot slot;
        slot.from = m_today;
        slot.minutes = 89;
        QVERIFY(!ShiftRules::check(slot, *PolicyLoader::named(u"minutes"_qs)));
        slot.minutes = 90;
        QVERIFY(ShiftRules::check(slot, *PolicyLoader::named(u"minutes"_qs)));
    }

    void aPlaceMustBeFreeAndToCome()
    {
        QCOMPARE(answer(u"two-for-one"_qs, facts(3)), u"ok"_qs);
        QCOMPARE(answer(u"two-for-one"_qs, facts(-1)), u"over"_qs);
        QCOMPARE(answer(u"two-for-one"_qs, facts(0, 400)), u"over"_qs);
        QCOMPARE(answer(u"two-for-one"_qs, facts(0, 540)), u"ok"_qs);
        BookingFacts full = facts(3);
        full.shift.taken = 5;
        QCOMPARE(answer(u"two-for-one"_qs, full), u"full"_qs);
        BookingFacts kept = facts(3);
        kept.shift.flyingPlaces = 1;
        kept.shift.takenExtra = 1;
        QCOMPARE(answer(u"two-for-one"_qs, kept), u"full"_qs);
        BookingFacts off = facts(3);
        off.shift.state = ShiftState::Cancelled;
        QCOMPARE(answer(u"two-for-one"_qs, off), u"cancelled"_qs);
        BookingFacts away = facts(3);
        away.isAway = true;
        QCOMPARE(answer(u"two-for-one"_qs, away), u"on_leave"_qs);
    }

    void nobodyIsInTwoPlaces()
    {
        BookingFacts twice = facts(3);
        twice.others = {other(3, 540, 99)};
        QCOMPARE(answer(u"voluntary"_qs, twice), u"booked_already"_qs);
        BookingFacts half = facts(3, 690);
        half.others = {other(3, 540)}; // until 720: 30 minutes shared
        QCOMPARE(answer(u"voluntary"_qs, half), u"overlap"_qs);
        QCOMPARE(answer(u"minutes"_qs, half), u"ok"_qs);
        half.shift.startMinute = 689;
        QCOMPARE(answer(u"minutes"_qs, half), u"overlap"_qs);
    }

    void twoForOneAllowsTwoADayAndFiveInTwentyEightDays()
    {
        BookingFacts day = facts(3, 1080);
        day.others = {other(3, 540, 1)};
        QCOMPARE(answer(u"two-for-one"_qs, day), u"ok"_qs);
        day.others.push_back(other(3, 780, 2));
        QCOMPARE(answer(u"two-for-one"_qs, day), u"per_day"_qs);
        BookingFacts window = facts(20);
        for (int i = 0; i < 4; ++i)
            window.others.push_back(other(i, 540, i + 1));
        QCOMPARE(answer(u"two-for-one"_qs, window), u"ok"_qs);
        window.others.push_back(other(27, 540, 5)); // a span of 28 days holds all six
        QCOMPARE(answer(u"two-for-one"_qs, window), u"per_window"_qs);
        window.others.back().day = m_today.addDays(28); // no such span any more
        QCOMPARE(answer(u"two-for-one"_qs, window), u"ok"_qs);
    }

    void makeUpsAreForThoseWhoOweOne()
    {
        BookingFacts fixed = facts(3);
        fixed.isFixed = true;
        QCOMPARE(answer(u"two-for-one"_qs, fixed), u"nothing_owed"_qs);
        QCOMPARE(answer(u"one-for-one"_qs, fixed), u"ok"_qs);
        fixed.owed = 1000;
        QCOMPARE(answer(u"two-for-one"_qs, fixed), u"ok"_qs);
    }

    void furtherShiftsAreTakenThreeDaysAhead()
    {
        BookingFacts extra = facts(4);
        QCOMPARE(answer(u"minutes"_qs, extra), u"ok"_qs);
        extra.others = {other(1)};
        QCOMPARE(answer(u"minutes"_qs, extra), u"extra_ahead"_qs);
        extra.shift.day = m_today.addDays(3);
        QCOMPARE(answer(u"minutes"_qs, extra), u"ok"_qs);
    }

    void placesAreGivenBackAndExchangedInTime()
    {
        const ShiftPolicy week = *PolicyLoader::named(u"balance"_qs);
        const Booking booking = other(7, 600);
        const QDateTime last = ShiftRules::startOf(m_today, 600);
        QVERIFY(ShiftRules::checkCancel(week, booking, last));
        QVERIFY(!ShiftRules::checkCancel(week, booking, last.addSecs(60)));
        Booking own = booking;
        own.kind = BookingKind::Own;
        QCOMPARE(ShiftRules::checkCancel(week, own, last).failure().code, u"own_shift"_qs);
        const ShiftPolicy day = *PolicyLoader::named(u"one-for-one"_qs);
        const QDateTime eve = ShiftRules::startOf(m_today.addDays(6), 600);
        QVERIFY(ShiftRules::checkExchange(day, own, eve));
        QVERIFY(!ShiftRules::checkExchange(day, own, eve.addSecs(60)));
    }

    void whatIsToComeCanOnlyBeExcused()
    {
        Shift shift;
        shift.day = m_today.addDays(1);
        const QDateTime now = ShiftRules::startOf(m_today, 600);
        QVERIFY(ShiftRules::checkAttendance(shift, BookingState::Excused, now));
        QVERIFY(!ShiftRules::checkAttendance(shift, BookingState::Done, now));
        shift.day = m_today;
        QVERIFY(ShiftRules::checkAttendance(shift, BookingState::Done, now));
    }

    void leavesHaveAnEndUnlessTheyAreOpen()
    {
        const ShiftPolicy policy = *PolicyLoader::named(u"two-for-one"_qs);
        Leave leave{0, MemberId(1), LeaveKind::Temporary, m_today, std::nullopt};
        QCOMPARE(ShiftRules::check(leave, policy).failure().code, u"to"_qs);
        leave.kind = LeaveKind::Undefined;
        QVERIFY(ShiftRules::check(leave, policy));
        leave.kind = LeaveKind::Incapacity;
        leave.to = m_today.addDays(14);
        QVERIFY(!ShiftRules::check(leave, policy));
        leave.to = m_today.addDays(15);
        QVERIFY(ShiftRules::check(leave, policy));
        for (const QString &name : ShiftRules::leaveNames())
            QCOMPARE(ShiftRules::kindName(*ShiftRules::leaveFromName(name)), name);
    }

    void creditsAndClosuresHaveBounds()
    {
        SlotCredit credit{SlotId(1), m_today, std::nullopt, 1500, 500};
        QVERIFY(ShiftRules::check(credit));
        credit.fixedMilli = -1;
        QVERIFY(!ShiftRules::check(credit));
        QVERIFY(ShiftRules::check(ShiftClosure{m_today, m_today.addDays(1), 0, true}));
        QVERIFY(!ShiftRules::check(ShiftClosure{m_today, m_today, 0, true}));
        QVERIFY(!ShiftRules::check(ShiftClosure{m_today, m_today.addDays(2), 2, true}));
    }
};

CABAS_TEST(TestShiftRules)
#include "tst_shiftrules.moc"
