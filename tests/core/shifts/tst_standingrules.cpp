// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/policyloader.h"
#include "core/shifts/standingrules.h"
#include "tests/support/registry.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace cabas;

class TestStandingRules : public QObject {
    Q_OBJECT

    QDate day(int n) const { return QDate(2026, 1, 5).addDays(n); }
    StandingFacts facts(const QString &practice, bool isFixed = true) const
    {
        ShiftPolicy policy = *PolicyLoader::named(practice);
        policy.from = QDate(2000, 1, 1);
        StandingFacts facts;
        facts.policies = {policy};
        facts.enrolments = {{MemberId(1),
                             isFixed ? std::optional(SlotId(1)) : std::nullopt,
                             day(0),
                             std::nullopt,
                             {}}};
        return facts;
    }
    CounterEvent move(int at, qint64 amount, Counter counter = Counter::Main,
                      const QString &cause = u"absent"_qs) const
    {
        CounterEvent moved;
        moved.member = MemberId(1);
        moved.day = day(at);
        moved.amount = amount;
        moved.counter = counter;
        moved.cause = cause;
        return moved;
    }
    Leave leave(LeaveKind kind, int from, int to) const
    {
        return {1, MemberId(1), kind, day(from), day(to)};
    }
    Booking makeUp(int bookedAt, int at) const
    {
        Booking booking;
        booking.kind = BookingKind::MakeUp;
        booking.bookedOn = day(bookedAt);
        booking.day = day(at);
        return booking;
    }
    static bool has(const ShiftStanding &standing, const QString &code)
    {
        return std::any_of(standing.causes.begin(), standing.causes.end(),
                           [&](const StandingCause &cause) { return cause.code == code; });
    }
    /// "up_to_date@0 alert@28 ..." over the whole timeline.
    QString told(const StandingFacts &facts) const
    {
        QStringList spans;
        for (const ShiftStanding &span : StandingRules::timeline(facts))
            spans += u"%1@%2"_qs.arg(span.state).arg(day(0).daysTo(span.from));
        return spans.join(u' ');
    }

private Q_SLOTS:
    void nobodyWhoNeverTookPartHasAStanding()
    {
        StandingFacts none = facts(u"two-for-one"_qs);
        none.enrolments.clear();
        QVERIFY(StandingRules::timeline(none).empty());
    }

    void twoForOneAlertsForTwentyEightDaysThenSuspends()
    {
        StandingFacts member = facts(u"two-for-one"_qs);
        member.events = {move(10, -2000)};
        QCOMPARE(told(member), u"up_to_date@0 alert@10 suspended@38"_qs);
        const ShiftStanding alert = StandingRules::on(member, day(20));
        QVERIFY(alert.mayShop);
        QCOMPARE(alert.causes.size(), size_t(3));
        QCOMPARE(alert.causes[0], (StandingCause{u"absent"_qs, day(10), -2000, false}));
        QCOMPARE(alert.causes[1].amount, qint64(2000));
        QCOMPARE(alert.causes[2], (StandingCause{u"make_up_before"_qs, day(38), 0, false}));
        QVERIFY(!StandingRules::on(member, day(38)).mayShop);
        QVERIFY(has(StandingRules::on(member, day(38)), u"make_up_now"_qs));
        // One of the two made up leaves the date of the first; both clear it.
        member.events.push_back(move(20, 1000, Counter::Main, u"make_up"_qs));
        QCOMPARE(told(member), u"up_to_date@0 alert@10 alert@20 suspended@38"_qs);
        member.events.push_back(move(30, 1000, Counter::Main, u"make_up"_qs));
        QCOMPARE(told(member), u"up_to_date@0 alert@10 alert@20 up_to_date@30"_qs);
        member.events.push_back(move(40, -1000, Counter::Main, u"excused"_qs));
        QVERIFY(told(member).endsWith(u"alert@40 suspended@68"_qs));
    }

    void anExtensionIsADelayAndExemptionsComeAfterADebt()
    {
        StandingFacts member = facts(u"two-for-one"_qs);
        member.events = {move(10, -2000)};
        member.leaves = {leave(LeaveKind::Extension, 40, 60)};
        QCOMPARE(told(member), u"up_to_date@0 alert@10 suspended@38 delay@40 suspended@60"_qs);
        member.leaves = {leave(LeaveKind::Exemption, 5, 15)};
        QCOMPARE(told(member), u"up_to_date@0 exempted@5 alert@10 suspended@38"_qs);
        StandingFacts other = facts(u"balance"_qs);
        other.leaves = {leave(LeaveKind::Exemption, 5, 15)};
        other.events = {move(0, -5000)};
        QCOMPARE(StandingRules::on(other, day(6)).state, u"exempted"_qs);
    }

    void aLeaveGoesBeforeAllButLetsNobodyDown()
    {
        StandingFacts member = facts(u"two-for-one"_qs);
        member.events = {move(10, -2000)};
        member.leaves = {leave(LeaveKind::Temporary, 12, 50)};
        QCOMPARE(told(member), u"up_to_date@0 alert@10 on_leave@12 suspended@50"_qs);
        QVERIFY(!StandingRules::on(member, day(20)).mayShop);
        StandingFacts club = facts(u"voluntary"_qs);
        club.leaves = member.leaves;
        QVERIFY(StandingRules::on(club, day(20)).mayShop);
    }

    void withoutASlotNobodyShopsUntilTheyChooseOne()
    {
        StandingFacts member = facts(u"two-for-one"_qs);
        member.enrolments.front().to = day(30);
        QCOMPARE(told(member), u"up_to_date@0 unsubscribed@30"_qs);
        QVERIFY(has(StandingRules::on(member, day(30)), u"choose_slot"_qs));
        member.leaves = {{1, MemberId(1), LeaveKind::Undefined, day(30), std::nullopt}};
        QCOMPARE(told(member), u"up_to_date@0 on_leave@30"_qs);
    }

    void aFlyingMemberAnswersOnTheSecondCounter()
    {
        StandingFacts member = facts(u"two-for-one"_qs, false);
        member.events = {move(10, -1000, Counter::Second)};
        QCOMPARE(told(member), u"up_to_date@0 alert@10 suspended@38"_qs);
        member.events = {move(10, -8000, Counter::Second)};
        QCOMPARE(told(member), u"up_to_date@0 unsubscribed@10"_qs);
    }

    void oneForOneSuspendsUntilAMakeUpIsChosen()
    {
        StandingFacts member = facts(u"one-for-one"_qs);
        member.events = {move(10, -1000)};
        QCOMPARE(told(member), u"up_to_date@0 suspended@10"_qs);
        QVERIFY(has(StandingRules::on(member, day(10)), u"choose_make_up"_qs));
        member.bookings = {makeUp(12, 25)};
        QCOMPARE(told(member), u"up_to_date@0 suspended@10 delay@12 suspended@26"_qs);
        QVERIFY(StandingRules::on(member, day(20)).mayShop);
        // Done on its day; the days before stay as they were.
        member.events.push_back(move(25, 1000, Counter::Main, u"make_up"_qs));
        member.bookings.front().state = BookingState::Done;
        QCOMPARE(told(member), u"up_to_date@0 suspended@10 delay@12 up_to_date@25"_qs);
        // Chosen and missed: on its own day it is chosen no more.
        member.events.pop_back();
        member.bookings.front().state = BookingState::Absent;
        QCOMPARE(told(member), u"up_to_date@0 suspended@10 delay@12 suspended@25"_qs);
        // Chosen, then given back.
        member.bookings.front().state = BookingState::Cancelled;
        member.bookings.front().endedOn = day(15);
        QCOMPARE(told(member), u"up_to_date@0 suspended@10 delay@12 suspended@15"_qs);
        // Beyond six months it is none.
        member.bookings = {makeUp(12, 220)};
        QCOMPARE(StandingRules::on(member, day(12)).state, u"suspended"_qs);
    }

    void twoCountersUnsubscribeBeforeTheySuspend()
    {
        StandingFacts member = facts(u"two-counters"_qs);
        member.events = {move(10, -1000), move(10, -1000, Counter::Second)};
        QCOMPARE(told(member), u"up_to_date@0 alert@10 suspended@38"_qs);
        member.events.push_back(move(20, -2000));
        QCOMPARE(told(member), u"up_to_date@0 alert@10 unsubscribed@20"_qs);
        member.leaves = {leave(LeaveKind::Extension, 20, 30)};
        QCOMPARE(told(member), u"up_to_date@0 alert@10 delay@20 unsubscribed@30"_qs);
        StandingFacts irregular = facts(u"two-counters"_qs, false);
        irregular.events = {move(10, -3000)};
        QCOMPARE(told(irregular), u"up_to_date@0 unsubscribed@10"_qs);
        // Both must be at zero or above: one above does not pay for the other.
        StandingFacts mixed = facts(u"two-counters"_qs);
        mixed.events = {move(10, 1000), move(10, -1000, Counter::Second)};
        QCOMPARE(told(mixed), u"up_to_date@0 alert@10"_qs.append(u" suspended@38"_qs));
    }

    void aBalanceFreezesAfterTenDaysUnlessEnoughIsBooked()
    {
        StandingFacts member = facts(u"balance"_qs);
        member.events = {move(10, -4000)};
        QCOMPARE(told(member), u"up_to_date@0 alert@10 suspended@21"_qs);
        member.events = {move(10, -3000)};
        QCOMPARE(told(member), u"up_to_date@0"_qs);
        member.events = {move(10, -4000)};
        member.bookings = {makeUp(15, 40)};
        QCOMPARE(told(member), u"up_to_date@0 alert@10 up_to_date@15 suspended@41"_qs);
        member.bookings = {makeUp(15, 90)}; // more than eight weeks off: saves later
        QCOMPARE(StandingRules::on(member, day(22)).state, u"suspended"_qs);
        QCOMPARE(StandingRules::on(member, day(40)).state, u"up_to_date"_qs);
    }

    void minutesAreToldLateAndNeverSuspended()
    {
        StandingFacts member = facts(u"minutes"_qs);
        member.events = {move(10, -360), move(38, -180)};
        QCOMPARE(told(member), u"up_to_date@0 alert@38"_qs);
        QVERIFY(StandingRules::on(member, day(400)).mayShop);
        QCOMPARE(StandingRules::on(member, day(38)).causes.back().amount, qint64(540));
        QVERIFY(StandingRules::on(member, day(38)).causes.back().inMinutes);
    }

    void theRulesOfADayAreThoseOfItsVersion()
    {
        StandingFacts member = facts(u"two-for-one"_qs);
        ShiftPolicy later = *PolicyLoader::named(u"voluntary"_qs);
        later.from = day(40);
        member.policies.push_back(later);
        member.events = {move(10, -2000)};
        QCOMPARE(told(member), u"up_to_date@0 alert@10 suspended@38 up_to_date@40"_qs);
    }

    void aReplayIsTheSameWhateverTheOrderWithinADay_data()
    {
        QTest::addColumn<QString>("practice");
        for (const QString &name : PolicyLoader::names())
            QTest::newRow(qPrintable(name)) << name;
    }
    void aReplayIsTheSameWhateverTheOrderWithinADay()
    {
        QFETCH(QString, practice);
        for (unsigned seed = 1; seed <= 60; ++seed) {
            std::mt19937 random(seed);
            const auto below = [&](unsigned n) { return int(random() % n); };
            StandingFacts member = facts(practice, below(2) == 0);
            for (int i = below(12); i > 0; --i)
                member.events.push_back(move(below(40), (below(5) - 2) * 500LL + 250,
                                             below(2) == 0 ? Counter::Main : Counter::Second));
            for (int i = below(3); i > 0; --i) {
                const int from = below(60);
                member.leaves.push_back(leave(LeaveKind(below(7)), from, from + 1 + below(40)));
            }
            for (int i = below(4); i > 0; --i) {
                const int at = below(30);
                member.bookings.push_back(makeUp(at, at + below(80)));
            }
            StandingFacts shuffled = member;
            std::shuffle(shuffled.events.begin(), shuffled.events.end(), random);
            std::stable_sort(shuffled.events.begin(), shuffled.events.end(),
                             [](const CounterEvent &one, const CounterEvent &other) {
                                 return one.day < other.day;
                             });
            std::stable_sort(member.events.begin(), member.events.end(),
                             [](const CounterEvent &one, const CounterEvent &other) {
                                 return one.day < other.day;
                             });
            const auto spans = StandingRules::timeline(member);
            QVERIFY2(spans == StandingRules::timeline(shuffled), qPrintable(practice));
            // The timeline says of each day what the day's own rule says.
            for (const ShiftStanding &span : spans) {
                const QDate last = span.to ? span.to->addDays(-1) : span.from.addDays(200);
                const ShiftStanding then = StandingRules::on(member, last);
                QVERIFY2(then.state == span.state && then.mayShop == span.mayShop,
                         qPrintable(u"%1 seed %2 %3 at %4: %5"_qs.arg(practice)
                                        .arg(seed)
                                        .arg(told(member))
                                        .arg(day(0).daysTo(last))
                                        .arg(then.state)));
                QVERIFY(!span.mayShop ? !span.causes.empty() : true);
            }
        }
    }
};

CABAS_TEST(TestStandingRules)
#include "tst_standingrules.moc"
