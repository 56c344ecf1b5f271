// SPDX-License-Identifier: GPL-3.0-or-later
// covers: scheduleservice
// covers: schedulestore
#include "core/accounting/accountingservice.h"
#include "core/accounting/ledgerrules.h"
#include "core/accounting/schedulerules.h"
#include "core/accounting/scheduleservice.h"
#include "tests/core/accounting/entryfixture.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>

using namespace cabas;
using cabas::test::addEngines;
using cabas::test::engine;
using cabas::test::EntryBooks;

namespace {

EntryDraft rent()
{
    EntryDraft model;
    model.name = u"Loyer"_qs;
    model.entry = EntryBooks::entry(
        {2026, 1, 31},
        {EntryBooks::debit(u"6132"_qs, 120000), EntryBooks::credit(u"512"_qs, 120000)}, u"BQ"_qs);
    model.entry.pieceRef = u"LOYER"_qs;
    return model;
}

SpreadWish insurance()
{
    return {u"Assurance"_qs, u"616"_qs, Money::fromCents(100000), {2026, 3, 10}, u"A-1"_qs,
            {2026, 4, 1},    12};
}

Money balanceOf(EntryBooks &books, const QString &account)
{
    return EntryBooks::must(AccountingService(books.db())
                                .ledger(books.session(), account, {2026, 1, 1}, {2027, 12, 31}))
        .closing;
}

} // namespace

/// Entries that come back.
class TestScheduleRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void theLastDayOfAMonthStaysOne()
    {
        EntrySchedule schedule;
        schedule.model = rent();
        schedule.firstOn = {2026, 1, 31};
        QCOMPARE(ScheduleRules::dayOf(schedule, 2), QDate(2026, 2, 28));
        QCOMPARE(ScheduleRules::dayOf(schedule, 3), QDate(2026, 3, 31));
        QCOMPARE(ScheduleRules::entryOf(schedule, 2).entry.pieceRef, u"LOYER 2026-02"_qs);
        schedule.everyMonths = 3;
        QCOMPARE(ScheduleRules::dayOf(schedule, 2), QDate(2026, 4, 30));
        schedule.parts = 2;
        QCOMPARE(ScheduleRules::until(schedule, {2030, 1, 1}).size(), size_t(2));
        schedule.done = 2;
        QVERIFY(!ScheduleRules::next(schedule));
    }

    void partsOfASpreadAddUp()
    {
        QRandomGenerator random(11);
        for (int i = 0; i < 300; ++i) {
            SpreadWish wish = insurance();
            wish.months = random.bounded(2, 60);
            wish.amount = Money::fromCents(random.bounded(100, 900000));
            wish.account = random.bounded(2) == 0 ? u"616"_qs : u"707"_qs;
            const EntrySchedule schedule = ScheduleRules::comingBack(wish);
            QVERIFY(ScheduleRules::check(schedule));
            Money sum;
            for (int part = 1; part <= wish.months; ++part) {
                const ScheduledEntry each = ScheduleRules::entryOf(schedule, part);
                QCOMPARE(LedgerRules::totalDebit(each.entry.lines),
                         LedgerRules::totalCredit(each.entry.lines));
                sum += each.amount;
            }
            QCOMPARE(sum, wish.amount);
        }
    }

    void wishesThatMakeNoSense()
    {
        SpreadWish wish = insurance();
        wish.account = u"512"_qs;
        QCOMPARE(ScheduleRules::check(wish).failure().code, u"account"_qs);
        wish = insurance();
        wish.months = 1;
        QCOMPARE(ScheduleRules::check(wish).failure().code, u"parts"_qs);
        wish.months = 12;
        wish.amount = Money::fromCents(3);
        QCOMPARE(ScheduleRules::check(wish).failure().code, u"parts"_qs);
        EntrySchedule schedule;
        schedule.model = rent();
        schedule.firstOn = {2026, 1, 31};
        schedule.model.entry.lines[0].debit = Money::fromCents(1);
        QCOMPARE(ScheduleRules::check(schedule).failure().code, u"unbalanced"_qs);
    }

    void twelveMonthsOfRent()
    {
        EntryBooks books(engine());
        DraftService drafts(books.db());
        ScheduleService schedules(books.db());
        const EntryDraft model = EntryBooks::must(drafts.keepTemplate(books.session(), rent()));
        const EntrySchedule schedule =
            EntryBooks::must(schedules.recur(books.session(), model.id, 1, {2026, 1, 5}, 12));
        QCOMPARE(EntryBooks::must(schedules.due(books.session(), {2026, 3, 10})).size(), size_t(3));
        for (int done = 0; done < 12; ++done) {
            const PostedEntry posted =
                EntryBooks::must(schedules.post(books.session(), schedule.id, done));
            QCOMPARE(posted.entry.on, QDate(2026, done + 1, 5));
            QCOMPARE(posted.entry.sourceKind, u"schedule"_qs);
        }
        QCOMPARE(schedules.post(books.session(), schedule.id, 12).failure().code, u"over"_qs);
        QCOMPARE(balanceOf(books, u"6132"_qs).cents(), 12 * 120000);
        QCOMPARE(drafts.discard(books.session(), model.id).failure().code, u"in_use"_qs);
    }

    void whoeverIsSecondIsTold()
    {
        EntryBooks books(engine());
        ScheduleService schedules(books.db());
        const EntryDraft model =
            EntryBooks::must(DraftService(books.db()).keepTemplate(books.session(), rent()));
        const ScheduleId id =
            EntryBooks::must(schedules.recur(books.session(), model.id, 1, {2026, 1, 5}, 0)).id;
        QVERIFY(schedules.post(books.session(), id, 0));
        QCOMPARE(schedules.post(books.session(), id, 0).failure().kind, Failure::Kind::Conflict);
        QVERIFY(schedules.stop(books.session(), id));
        QCOMPARE(schedules.post(books.session(), id, 1).failure().code, u"over"_qs);
        QVERIFY(EntryBooks::must(schedules.due(books.session(), {2027, 1, 1})).empty());
    }

    void aPrepaidInsuranceLeavesNothingBehind()
    {
        EntryBooks books(engine());
        ScheduleService schedules(books.db());
        const EntrySchedule schedule =
            EntryBooks::must(schedules.spread(books.session(), insurance()));
        QCOMPARE(balanceOf(books, u"486"_qs).cents(), 100000);
        QCOMPARE(balanceOf(books, u"616"_qs).cents(), -100000);
        for (int done = 0; done < 12; ++done)
            QVERIFY(schedules.post(books.session(), schedule.id, done));
        QVERIFY(balanceOf(books, u"486"_qs).isZero());
        QVERIFY(EntryBooks::must(DraftService(books.db()).templates(books.session())).empty());
    }
};

CABAS_TEST(TestScheduleRules)
#include "tst_schedulerules.moc"
