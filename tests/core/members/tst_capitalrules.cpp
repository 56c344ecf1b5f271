// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/capitalrules.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cabas;

class TestCapitalRules : public QObject {
    Q_OBJECT

    static Money cents(qint64 amount) { return Money::fromCents(amount); }
    static ShareRefund asking(int shares, QDate on)
    {
        ShareRefund refund;
        refund.shares = shares;
        refund.askedOn = on;
        refund.dueOn = CapitalRules::dueOn(on, 5, u"01-01"_qs);
        return refund;
    }
    static Holding held(int shares, qint64 paid)
    {
        Holding holding;
        holding.number = 7;
        holding.shares = shares;
        holding.capital = cents(shares * 1000);
        holding.paid = cents(paid);
        return holding;
    }

private Q_SLOTS:
    /// Law of 10 September 1947, article 13: a quarter of the highest capital ever reached.
    void theFloorIsAQuarterOfTheHighestOrTheStatutesOwn()
    {
        QCOMPARE(CapitalRules::floorOf(cents(100'000), {}), cents(25'000));
        QCOMPARE(CapitalRules::floorOf(cents(100'001), {}), cents(25'001));
        QCOMPARE(CapitalRules::floorOf(cents(100'000), {cents(40'000), 5, {}, {}, 1}),
                 cents(40'000));
        QCOMPARE(CapitalRules::floorOf({}, {}), Money());
    }

    void theLastDayIsTheEndOfAYearAndNeverMoreThanFiveYearsAway_data()
    {
        QTest::addColumn<QDate>("asked");
        QTest::addColumn<int>("years");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QDate>("due");
        QTest::newRow("none") << QDate(2026, 3, 10) << 0 << u"01-01"_qs << QDate(2026, 12, 31);
        QTest::newRow("three") << QDate(2026, 3, 10) << 3 << u"01-01"_qs << QDate(2029, 12, 31);
        QTest::newRow("five at most")
            << QDate(2026, 3, 10) << 5 << u"01-01"_qs << QDate(2031, 3, 10);
        QTest::newRow("years from July")
            << QDate(2026, 7, 2) << 1 << u"07-01"_qs << QDate(2028, 6, 30);
    }
    void theLastDayIsTheEndOfAYearAndNeverMoreThanFiveYearsAway()
    {
        QFETCH(QDate, asked);
        QFETCH(int, years);
        QFETCH(QString, start);
        QFETCH(QDate, due);
        QCOMPARE(CapitalRules::dueOn(asked, years, start), due);
    }

    void instalmentsSumToTheAmountAMonthApart()
    {
        const auto cheques = CapitalRules::instalments(cents(10'000), 3, QDate(2026, 11, 20));
        QCOMPARE(cheques.size(), size_t(3));
        QCOMPARE(cheques[0].amount, cents(3'334));
        QCOMPARE(cheques[1].amount, cents(3'333));
        QCOMPARE(cheques[2].amount, cents(3'333));
        QCOMPARE(cheques[0].month, QDate(2026, 11, 1));
        QCOMPARE(cheques[2].month, QDate(2027, 1, 1));
        QVERIFY(CapitalRules::instalments(cents(10'000), 0, QDate(2026, 1, 1)).empty());
        QVERIFY(CapitalRules::checkCheques(cheques, cents(10'000), {}));
        QCOMPARE(CapitalRules::checkCheques(cheques, cents(10'000), cents(1)).failure().code,
                 u"too_much"_qs);
    }

    void onlyPaidUpAndFreeSharesLeave()
    {
        QVERIFY(CapitalRules::checkLeaving(held(10, 10'000), 10, cents(1000), 0));
        QCOMPARE(CapitalRules::checkLeaving(held(10, 9'999), 10, cents(1000), 0).failure().code,
                 u"shares"_qs);
        QVERIFY(CapitalRules::checkLeaving(held(10, 9'999), 9, cents(1000), 0));
        QVERIFY(!CapitalRules::checkLeaving(held(10, 10'000), 8, cents(1000), 3));
        QVERIFY(!CapitalRules::checkLeaving(held(10, 10'000), 0, cents(1000), 0));
        QVERIFY(CapitalRules::checkCancelled(held(10, 4'000), 6, cents(1000)));
        QVERIFY(!CapitalRules::checkCancelled(held(10, 4'000), 7, cents(1000)));
    }

    void aValueIsNeverAboveThePar()
    {
        const QDate day(2026, 6, 30);
        QVERIFY(CapitalRules::check(ShareValue{day, day, cents(782)}, cents(1000)));
        QVERIFY(CapitalRules::check(ShareValue{day, day, {}}, cents(1000)));
        QVERIFY(!CapitalRules::check(ShareValue{day, day, cents(1001)}, cents(1000)));
        QVERIFY(!CapitalRules::check(ShareValue{{}, day, cents(1)}, cents(1000)));
    }

    void theQueueIsServedInItsOrderDownToTheFloor()
    {
        const std::vector<ShareRefund> queue{asking(10, QDate(2026, 1, 5)),
                                             asking(60, QDate(2026, 1, 6)),
                                             asking(1, QDate(2026, 1, 7))};
        RefundPlan frame;
        frame.day = QDate(2026, 3, 10);
        frame.value = cents(782);
        frame.capital = cents(100'000);
        frame.floor = cents(50'000);
        const RefundPlan plan = CapitalRules::plan(queue, frame, cents(1000));
        QCOMPARE(plan.served, 1);
        QVERIFY(plan.refunds[0].isServed);
        QVERIFY(!plan.refunds[1].isServed);
        QVERIFY2(!plan.refunds[2].isServed, "nobody is passed by somebody who asked later");
        QCOMPARE(plan.amount, cents(7'820));
        QCOMPARE(plan.reserve, cents(2'180));
        QCOMPARE(plan.refunds[0].capitalAfter, cents(90'000));
        frame.floor = cents(20'000);
        frame.budget = cents(7'820 + 46'920);
        QCOMPARE(CapitalRules::plan(queue, frame, cents(1000)).served, 2);
        frame.budget = cents(7'819);
        QCOMPARE(CapitalRules::plan(queue, frame, cents(1000)).served, 0);
    }

    void noQueueEverBringsTheCapitalBelowItsFloor()
    {
        QRandomGenerator random(20260310);
        for (int round = 0; round < 500; ++round) {
            RefundPlan frame;
            frame.day = QDate(2026, 3, 10);
            frame.value = cents(random.bounded(1001));
            frame.capital = cents(random.bounded(500) * 1000);
            frame.floor =
                CapitalRules::floorOf(frame.capital + cents(random.bounded(100) * 1000), {});
            if (random.bounded(2) == 1)
                frame.budget = cents(random.bounded(200'000));
            std::vector<ShareRefund> queue;
            for (int at = 0; at < int(random.bounded(30)); ++at)
                queue.push_back(asking(1 + int(random.bounded(40)), frame.day.addDays(at)));
            const RefundPlan plan = CapitalRules::plan(queue, frame, cents(1000));
            Money nominal;
            bool isOver = false;
            for (const PlannedRefund &each : plan.refunds) {
                QVERIFY(!(isOver && each.isServed));
                isOver = isOver || !each.isServed;
                nominal += each.isServed ? each.nominal : Money();
            }
            if (plan.served > 0)
                QVERIFY(frame.capital - nominal >= frame.floor);
            QCOMPARE(plan.amount + plan.reserve, nominal);
            if (frame.budget)
                QVERIFY(plan.amount <= *frame.budget);
        }
    }

    void ghostsAreRemindedTwiceBeforeAnAssemblyNamesThem()
    {
        const QDate day(2026, 1, 10);
        const auto after = [&](GhostStep step) {
            GhostRecord record;
            record.step = step;
            record.day = day;
            return std::optional(record);
        };
        QVERIFY(CapitalRules::checkStep({}, GhostStep::FirstReminder, day));
        QVERIFY(!CapitalRules::checkStep({}, GhostStep::SecondReminder, day));
        const auto first = after(GhostStep::FirstReminder);
        QCOMPARE(CapitalRules::checkStep(first, GhostStep::SecondReminder, day.addDays(59))
                     .failure()
                     .code,
                 u"too_early"_qs);
        QVERIFY(CapitalRules::checkStep(first, GhostStep::SecondReminder, day.addDays(60)));
        QVERIFY(!CapitalRules::checkStep(first, GhostStep::Excluded, day.addDays(400)));
        QVERIFY(CapitalRules::checkStep(first, GhostStep::Stopped, day));
        QVERIFY(CapitalRules::checkStep(after(GhostStep::Resolution), GhostStep::Excluded, day));
        QVERIFY(CapitalRules::checkStep(after(GhostStep::Stopped), GhostStep::FirstReminder, day));
    }

    void wordsComeBackAsTheyWere()
    {
        for (const auto kind : {ShareChangeKind::Transfer, ShareChangeKind::Refund,
                                ShareChangeKind::Cancelled, ShareChangeKind::Opening})
            QCOMPARE(CapitalRules::changeFromName(CapitalRules::changeName(kind)), kind);
        for (const auto state : {ChequeState::Waiting, ChequeState::Banked, ChequeState::Returned,
                                 ChequeState::Bounced})
            QCOMPARE(CapitalRules::chequeStateFromName(CapitalRules::chequeStateName(state)),
                     state);
        for (const auto state : {RefundState::Asked, RefundState::Decided, RefundState::Paid,
                                 RefundState::Given, RefundState::Withdrawn})
            QCOMPARE(CapitalRules::refundStateFromName(CapitalRules::refundStateName(state)),
                     state);
        QVERIFY(!CapitalRules::reasonFromName(u"whim"_qs));
        QVERIFY(!CapitalRules::stepFromName(u"whim"_qs));
    }
};

CABAS_TEST(TestCapitalRules)
#include "tst_capitalrules.moc"
