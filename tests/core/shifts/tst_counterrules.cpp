// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/counterrules.h"
#include "core/shifts/policyloader.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

/// Golden rows: one for each rule of the practices, as their sources give it.
class TestCounterRules : public QObject {
    Q_OBJECT

    static AttendanceFacts came(BookingKind kind, BookingState state, bool isFixed,
                                Counters before = {})
    {
        AttendanceFacts facts;
        facts.booking.member = MemberId(1);
        facts.booking.kind = kind;
        facts.booking.state = state;
        facts.shift.id = ShiftId(1);
        facts.shift.day = QDate(2026, 3, 10);
        facts.isFixed = isFixed;
        facts.counters = before;
        facts.nextCycle = QDate(2026, 3, 23);
        return facts;
    }
    static Counters moved(const QString &practice, const AttendanceFacts &facts)
    {
        return CounterRules::sum(CounterRules::attended(*PolicyLoader::named(practice), facts),
                                 std::nullopt);
    }
    static Counters closed(const QString &practice, CycleFacts facts)
    {
        facts.end = QDate(2026, 3, 23);
        return CounterRules::sum(CounterRules::cycleEnded(*PolicyLoader::named(practice), facts),
                                 std::nullopt);
    }

private Q_SLOTS:
    void anAttendanceMovesTheCounters_data()
    {
        using K = BookingKind;
        using S = BookingState;
        QTest::addColumn<QString>("practice");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("isFixed");
        QTest::addColumn<qint64>("mainBefore");
        QTest::addColumn<qint64>("secondBefore");
        QTest::addColumn<qint64>("main");
        QTest::addColumn<qint64>("second");
        const auto row = [](const char *name, const QString &practice, K kind, S state,
                            bool isFixed, Counters before, Counters moved) {
            QTest::newRow(name) << practice << int(kind) << int(state) << isFixed << before.main
                                << before.second << moved.main << moved.second;
        };
        const QString two = u"two-for-one"_qs;
        row("2:1 own absent", two, K::Own, S::Absent, true, {}, {-2000, 0});
        row("2:1 own excused", two, K::Own, S::Excused, true, {}, {-1000, 0});
        row("2:1 own done", two, K::Own, S::Done, true, {}, {});
        row("2:1 own late", two, K::Own, S::Late, true, {}, {});
        row("2:1 make-up", two, K::MakeUp, S::Done, true, {-2000, 0}, {1000, 0});
        row("2:1 make-up never above 0", two, K::MakeUp, S::Done, true, {-500, 0}, {500, 0});
        row("2:1 make-up at 0", two, K::MakeUp, S::Done, true, {}, {});
        row("2:1 make-up absent", two, K::MakeUp, S::Absent, true, {-2000, 0}, {});
        row("2:1 flying done", two, K::Extra, S::Done, false, {}, {0, 1000});
        row("2:1 flying absent", two, K::Extra, S::Absent, false, {}, {0, -1000});
        row("2:1 flying excused, own programme", two, K::Own, S::Excused, false, {}, {0, -1000});
        row("2:1 flying excused elsewhere", two, K::Extra, S::Excused, false, {}, {});
        const QString one = u"one-for-one"_qs;
        row("1:1 own absent", one, K::Own, S::Absent, true, {}, {-1000, 0});
        row("1:1 make-up", one, K::MakeUp, S::Done, true, {-1000, 0}, {1000, 0});
        row("1:1 may be ahead", one, K::MakeUp, S::Done, true, {}, {1000, 0});
        row("1:1 flying absent", one, K::Extra, S::Absent, false, {}, {0, -1000});
        const QString both = u"two-counters"_qs;
        row("2 counters absent", both, K::Own, S::Absent, true, {}, {-1000, -1000});
        row("2 counters excused", both, K::Own, S::Excused, true, {}, {-1000, 0});
        row("2 counters: first the main", both, K::MakeUp, S::Done, true, {-1000, -1000},
            {1000, 0});
        row("2 counters: then the second", both, K::MakeUp, S::Done, true, {0, -1000}, {0, 1000});
        row("2 counters: then a bonus", both, K::MakeUp, S::Done, true, {}, {1000, 0});
        row("2 counters: irregular absent", both, K::Extra, S::Absent, false, {}, {-1000, 0});
        row("minutes done", u"minutes"_qs, K::Own, S::Done, true, {}, {180, 0});
        row("minutes absent", u"minutes"_qs, K::Own, S::Absent, true, {}, {});
        row("balance done", u"balance"_qs, K::Own, S::Done, true, {}, {1000, 0});
        row("balance absent", u"balance"_qs, K::Own, S::Absent, true, {}, {-1000, 0});
        row("voluntary done", u"voluntary"_qs, K::Extra, S::Done, false, {}, {1000, 0});
        row("voluntary absent", u"voluntary"_qs, K::Extra, S::Absent, false, {}, {});
        row("still to come", two, K::Own, S::Booked, true, {}, {});
    }
    void anAttendanceMovesTheCounters()
    {
        QFETCH(QString, practice);
        QFETCH(int, kind);
        QFETCH(int, state);
        QFETCH(bool, isFixed);
        QFETCH(qint64, mainBefore);
        QFETCH(qint64, secondBefore);
        QFETCH(qint64, main);
        QFETCH(qint64, second);
        const Counters sum = moved(practice, came(BookingKind(kind), BookingState(state), isFixed,
                                                  {mainBefore, secondBefore}));
        QCOMPARE(sum.main, main);
        QCOMPARE(sum.second, second);
    }

    void aFlyingAbsenceOutsideTheProgrammeWaitsForTheNextCycle()
    {
        const ShiftPolicy policy = *PolicyLoader::named(u"two-for-one"_qs);
        const auto absent = came(BookingKind::Extra, BookingState::Absent, false);
        QCOMPARE(CounterRules::attended(policy, absent).front().day, QDate(2026, 3, 23));
        const auto own = came(BookingKind::Own, BookingState::Absent, false);
        QCOMPARE(CounterRules::attended(policy, own).front().day, QDate(2026, 3, 10));
    }

    void aSlotMayCountForMoreOrLess()
    {
        AttendanceFacts facts = came(BookingKind::MakeUp, BookingState::Done, true, {-2000, 0});
        facts.shift.fixedMilli = 1500;
        facts.shift.flyingMilli = 500;
        QCOMPARE(moved(u"two-for-one"_qs, facts).main, qint64(1500));
        facts.isFixed = false;
        facts.booking.kind = BookingKind::Extra;
        QCOMPARE(moved(u"two-for-one"_qs, facts).second, qint64(500));
        facts.shift.minutes = 90;
        QCOMPARE(moved(u"minutes"_qs, facts).main, qint64(45));
    }

    void closuresGiveBack_data()
    {
        QTest::addColumn<int>("makeUps");
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("isFixed");
        QTest::addColumn<qint64>("net");
        QTest::newRow("0 make-up, absent +2") << 0 << int(BookingState::Absent) << true << 0LL;
        QTest::newRow("0 make-up, excused +1") << 0 << int(BookingState::Excused) << true << 0LL;
        QTest::newRow("0 make-up, flying +1") << 0 << int(BookingState::Absent) << false << 0LL;
        QTest::newRow("1 make-up, absent +1") << 1 << int(BookingState::Absent) << true << -1000LL;
        QTest::newRow("1 make-up, excused") << 1 << int(BookingState::Excused) << true << -1000LL;
    }
    void closuresGiveBack()
    {
        QFETCH(int, makeUps);
        QFETCH(int, state);
        QFETCH(bool, isFixed);
        QFETCH(qint64, net);
        AttendanceFacts facts =
            came(isFixed ? BookingKind::Own : BookingKind::Extra, BookingState(state), isFixed);
        facts.closure = ShiftClosure{QDate(2026, 3, 1), QDate(2026, 4, 1), makeUps, false};
        const Counters sum = moved(u"two-for-one"_qs, facts);
        QCOMPARE(sum.main + sum.second, net);
    }

    void theEndOfACycleCosts_data()
    {
        QTest::addColumn<QString>("practice");
        QTest::addColumn<bool>("isFixed");
        QTest::addColumn<qint64>("held");
        QTest::addColumn<bool>("reduced");
        QTest::addColumn<int>("inRow");
        QTest::addColumn<qint64>("cost");
        const QString two = u"two-for-one"_qs;
        QTest::newRow("2:1 flying with 1") << two << false << 1000LL << false << 0 << -1000LL;
        QTest::newRow("2:1 flying with 0") << two << false << 0LL << false << 0 << -2000LL;
        QTest::newRow("2:1 flying reduced") << two << false << 0LL << true << 0 << -1000LL;
        QTest::newRow("2:1 reduced twice") << two << false << 0LL << true << 1 << -1000LL;
        QTest::newRow("2:1 a third time") << two << false << 0LL << true << 2 << -2000LL;
        QTest::newRow("2:1 fixed") << two << true << 0LL << false << 0 << 0LL;
        QTest::newRow("1:1 flying") << u"one-for-one"_qs << false << 0LL << false << 0 << -1000LL;
        QTest::newRow("irregular") << u"two-counters"_qs << false << 0LL << false << 0 << -1000LL;
        QTest::newRow("minutes") << u"minutes"_qs << true << 0LL << false << 0 << -180LL;
        QTest::newRow("balance") << u"balance"_qs << true << 0LL << false << 0 << -1000LL;
    }
    void theEndOfACycleCosts()
    {
        QFETCH(QString, practice);
        QFETCH(bool, isFixed);
        QFETCH(qint64, held);
        QFETCH(bool, reduced);
        QFETCH(int, inRow);
        QFETCH(qint64, cost);
        CycleFacts facts;
        facts.isFixed = isFixed;
        facts.hasReduction = reduced;
        facts.reductionsInRow = inRow;
        facts.counters = {held, held};
        facts.isNew = true;
        const Counters sum = closed(practice, facts);
        QCOMPARE(sum.main + sum.second, cost);
        facts.isExcused = true;
        QCOMPARE(closed(practice, facts), Counters{});
    }

    void anAdvanceOfAFixedMemberEndsWithTheCycleOnceTheyAreNoLongerNew()
    {
        CycleFacts facts;
        facts.isFixed = true;
        facts.counters.main = 2000;
        QCOMPARE(closed(u"one-for-one"_qs, facts).main, qint64(-2000));
        facts.isNew = true;
        QCOMPARE(closed(u"one-for-one"_qs, facts).main, qint64(0));
    }

    void whatIsUndoneIsUndoneOnceAndNeverLiftsAboveZero()
    {
        const ShiftPolicy policy = *PolicyLoader::named(u"two-for-one"_qs);
        std::vector<CounterEvent> events =
            CounterRules::attended(policy, came(BookingKind::Own, BookingState::Absent, true));
        events.front().id = 7;
        std::vector<CounterEvent> undo = CounterRules::undone(policy, events, {-2000, 0});
        QCOMPARE(undo.size(), size_t(1));
        QCOMPARE(undo.front().amount, qint64(2000));
        QCOMPARE(undo.front().undoes, std::optional<qint64>(7));
        QCOMPARE(CounterRules::undone(policy, events, {-1000, 0}).front().amount, qint64(1000));
        events.push_back(undo.front());
        events.back().id = 8;
        QVERIFY(CounterRules::undone(policy, events, {}).empty());
    }
};

CABAS_TEST(TestCounterRules)
#include "tst_counterrules.moc"
