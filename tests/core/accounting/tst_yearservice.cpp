// SPDX-License-Identifier: GPL-3.0-or-later
// covers: yearbooks yearendrules allocationterms assetbooks
#include "core/accounting/assetservice.h"
#include "core/accounting/yearendrules.h"
#include "core/accounting/yearservice.h"
#include "tests/core/accounting/chartedbooks.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>

using namespace cabas;
using cabas::test::addEngines;
using cabas::test::ChartedBooks;
using cabas::test::engine;

namespace {

const YearStep &stepOf(const YearClosing &closing, YearStepKind kind)
{
    for (const YearStep &step : closing.steps) {
        if (step.kind == kind)
            return step;
    }
    qFatal("no such step");
}

YearFacts stockOf(qint64 cents)
{
    YearFacts facts;
    facts.stockValue = Money::fromCents(cents);
    return facts;
}

} // namespace

class TestYearService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void aYearIsClosedStepByStep()
    {
        ChartedBooks books(engine());
        YearService years(books.db());
        books.live({2026, 3, 1});
        books.setToday({2027, 1, 20});
        const FiscalYearId id = books.year(2026).id;
        YearFacts facts = stockOf(3000);
        facts.notInvoiced = {
            {u"F002"_qs, u"Ferme"_qs, {{u"S550"_qs, 550, Money::fromCents(2000)}}}};
        QCOMPARE(years.post(books.session(), id, YearStepKind::Stock, facts).failure().code,
                 u"state"_qs);
        QVERIFY(years.beginClosing(books.session(), id, 0));
        QCOMPARE(books
                     .post({2026, 12, 1},
                           {ChartedBooks::debit(u"607"_qs, 1), ChartedBooks::credit(u"5301"_qs, 1)})
                     .failure()
                     .code,
                 u"soft_closed_year"_qs);
        const auto before = years.closing(books.session(), id, facts);
        QVERIFY(stepOf(*before, YearStepKind::Stock).entry.has_value());
        QCOMPARE(before->result, Money::fromCents(8000));
        QVERIFY(years.post(books.session(), id, YearStepKind::Stock, facts));
        QCOMPARE(years.post(books.session(), id, YearStepKind::Stock, facts).failure().code,
                 u"nothing"_qs);
        QVERIFY(years.post(books.session(), id, YearStepKind::NotInvoiced, facts));
        QCOMPARE(books.balances({2026, 12, 31}).value(u"4081"_qs), -2110);
        QCOMPARE(books.balances({2026, 12, 31}).value(u"44586"_qs), 110);
        const Result<PostedEntry> rent = years.adjust(
            books.session(), id,
            {AdjustmentKind::Prepaid, u"6132"_qs, {}, u"Loyer"_qs, Money::fromCents(500)});
        QVERIFY(rent);
        const auto closed = years.close(books.session(), id);
        QVERIFY2(closed, qPrintable(closed ? QString() : closed.failure().message));
        // 8000 + stock 3000 - not invoiced 2000 + prepaid 500
        QCOMPARE(books.balances({2027, 1, 1}).value(u"120"_qs), -9500);
        QCOMPARE(books.balances({2027, 1, 1}).value(u"4081"_qs), 0);
        QCOMPARE(books.balances({2027, 1, 1}).value(u"486"_qs), 0);
        QCOMPARE(books.balances({2027, 1, 1}).value(u"6132"_qs), 500);
        QCOMPARE(books.balances({2027, 1, 1}).value(u"3701"_qs), 3000);
        QCOMPARE(books
                     .post({2026, 12, 1},
                           {ChartedBooks::debit(u"607"_qs, 1), ChartedBooks::credit(u"5301"_qs, 1)})
                     .failure()
                     .code,
                 u"closed_year"_qs);
        QCOMPARE(years.reopen(books.session(), id, u"?"_qs).failure().code, u"state"_qs);
        // Third parties keep what each is owed.
        const auto opening = AccountingService(books.db())
                                 .entries(books.session(), {2027, 1, 1}, {2027, 1, 1}, u"AN"_qs);
        QCOMPARE(opening->size(), size_t(1));
        const auto &lines = opening->front().entry.lines;
        QVERIFY(std::any_of(lines.begin(), lines.end(), [](const JournalLine &line) {
            return line.account == u"401" && line.thirdParty == u"F001" &&
                   line.credit == Money::fromCents(660);
        }));
    }

    /// The registers of equipment and loans bring what is not posted yet, once.
    void equipmentAndLoansAtTheYearsEnd()
    {
        ChartedBooks books(engine());
        YearService years(books.db());
        books.live({2026, 3, 1});
        AssetService assets(books.db());
        const auto fridge = assets.add(books.session(), {AssetId(0),
                                                         u"Vitrine"_qs,
                                                         u"2154"_qs,
                                                         u"28154"_qs,
                                                         u"68112"_qs,
                                                         Money::fromCents(600000),
                                                         {2026, 7, 1},
                                                         60,
                                                         {},
                                                         {}});
        QVERIFY2(fridge, qPrintable(fridge ? QString() : fridge.failure().message));
        // 12,000 euros at 3 %: the first instalment bears 30 euros over 10 December to 10 January.
        const auto loan = assets.addLoan(books.session(), {LoanId(0),
                                                           u"Prêt travaux"_qs,
                                                           {},
                                                           u"164"_qs,
                                                           u"6611"_qs,
                                                           u"5121"_qs,
                                                           Money::fromCents(1200000),
                                                           300,
                                                           {2027, 1, 10},
                                                           60,
                                                           0});
        QVERIFY2(loan, qPrintable(loan ? QString() : loan.failure().message));
        books.setToday({2027, 1, 20});
        const FiscalYearId id = books.year(2026).id;
        QVERIFY(years.beginClosing(books.session(), id, 0));
        auto closing = years.closing(books.session(), id, {});
        QCOMPARE(stepOf(*closing, YearStepKind::Depreciation).entry->lines.size(), size_t(2));
        QCOMPARE(stepOf(*closing, YearStepKind::LoanInterest).entry->lines.front().debit.cents(),
                 2032); // 21 days of 31
        const auto wear = years.post(books.session(), id, YearStepKind::Depreciation, {});
        QVERIFY2(wear, qPrintable(wear ? QString() : wear.failure().message));
        QCOMPARE(books.balances({2026, 12, 31}).value(u"28154"_qs), -60000);
        QVERIFY(years.post(books.session(), id, YearStepKind::LoanInterest, {}));
        QCOMPARE(books.balances({2026, 12, 31}).value(u"1688"_qs), -2032);
        QCOMPARE(books.balances({2027, 1, 1}).value(u"1688"_qs), 0);
        for (const YearStepKind step : {YearStepKind::Depreciation, YearStepKind::LoanInterest})
            QCOMPARE(years.post(books.session(), id, step, {}).failure().code, u"nothing"_qs);
        closing = years.closing(books.session(), id, {});
        const YearStep &done = stepOf(*closing, YearStepKind::Depreciation);
        QCOMPARE(done.state, YearStepState::Done);
        QCOMPARE(done.posted.size(), size_t(1));
        // Taken back it is proposed again; the register then posts it by itself no more than once.
        QVERIFY(years.takeBack(books.session(), done.posted.front().id));
        closing = years.closing(books.session(), id, {});
        QCOMPARE(stepOf(*closing, YearStepKind::Depreciation).state, YearStepState::ToDo);
        QCOMPARE(assets.depreciate(books.session(), {2026, 12, 31})->size(), size_t(1));
        closing = years.closing(books.session(), id, {});
        QCOMPARE(stepOf(*closing, YearStepKind::Depreciation).state, YearStepState::Done);
    }

    void anAdjustmentIsTakenBackWithItsContrary()
    {
        ChartedBooks books(engine());
        YearService years(books.db());
        books.live({2026, 3, 1});
        books.setToday({2027, 1, 20});
        const FiscalYearId id = books.year(2026).id;
        QVERIFY(years.beginClosing(books.session(), id, 0));
        const auto done = years.adjust(
            books.session(), id,
            {AdjustmentKind::AccruedCost, u"6411"_qs, {}, u"Congés"_qs, Money::fromCents(700)});
        QVERIFY(done);
        QCOMPARE(books.balances({2026, 12, 31}).value(u"4286"_qs), -700);
        QVERIFY(years.takeBack(books.session(), done->id));
        QCOMPARE(books.balances({2026, 12, 31}).value(u"4286"_qs), 0);
        QCOMPARE(books.balances({2027, 1, 1}).value(u"6411"_qs), 0);
        QVERIFY(!years.takeBack(books.session(), done->id));
        QVERIFY(!years.takeBack(books.session(), EntryId(1)));
    }

    void adjustments_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("debited");
        QTest::addColumn<QString>("credited");
        QTest::newRow("prepaid") << int(AdjustmentKind::Prepaid) << u"616"_qs << u"486"_qs
                                 << u"616"_qs;
        QTest::newRow("deferred") << int(AdjustmentKind::Deferred) << u"706"_qs << u"706"_qs
                                  << u"487"_qs;
        QTest::newRow("bill") << int(AdjustmentKind::AccruedCost) << u"6061"_qs << u"6061"_qs
                              << u"4081"_qs;
        QTest::newRow("social") << int(AdjustmentKind::AccruedCost) << u"6451"_qs << u"6451"_qs
                                << u"4386"_qs;
        QTest::newRow("tax") << int(AdjustmentKind::AccruedCost) << u"635"_qs << u"635"_qs
                             << u"448"_qs;
        QTest::newRow("income") << int(AdjustmentKind::AccruedIncome) << u"706"_qs << u"4181"_qs
                                << u"706"_qs;
    }

    void adjustments()
    {
        QFETCH(int, kind);
        QFETCH(QString, account);
        FiscalYear year;
        year.start = QDate(2026, 1, 1);
        year.end = QDate(2026, 12, 31);
        YearAdjustment adjustment{AdjustmentKind(kind), account, {}, u"x"_qs, Money::fromCents(10)};
        const auto entry = YearEndRules::adjustmentEntry(year, adjustment);
        QVERIFY(entry);
        for (const JournalLine &line : entry->lines) {
            QFETCH(QString, debited);
            QFETCH(QString, credited);
            QCOMPARE(line.account, line.credit.isZero() ? debited : credited);
        }
        adjustment.amount = {};
        QVERIFY(!YearEndRules::adjustmentEntry(year, adjustment));
        adjustment.amount = Money::fromCents(10);
        adjustment.account = u"401"_qs;
        QCOMPARE(YearEndRules::adjustmentEntry(year, adjustment).failure().code, u"account"_qs);
    }

    void theResultIsAllocatedAsTheLawAsks()
    {
        ChartedBooks books(engine());
        YearService years(books.db());
        QVERIFY(books.post({2026, 2, 1}, {ChartedBooks::debit(u"5121"_qs, 100000),
                                          ChartedBooks::credit(u"1013"_qs, 100000)}));
        books.live({2026, 3, 1});
        books.setToday({2027, 6, 20});
        const FiscalYearId id = books.year(2026).id;
        Allocation allocation;
        allocation.on = QDate(2027, 6, 20);
        QCOMPARE(years.allocate(books.session(), id, allocation).failure().code, u"state"_qs);
        QVERIFY(years.beginClosing(books.session(), id, 0));
        QVERIFY(years.close(books.session(), id));
        const auto facts = years.allocationFacts(books.session(), allocation.on);
        QCOMPARE(facts->result, Money::fromCents(8000));
        QCOMPARE(facts->capital, Money::fromCents(100000));
        const auto share = [](qint64 reserve, qint64 interest, qint64 carried) {
            return std::vector<Allocation::Share>{
                {u"legal_reserve"_qs, Money::fromCents(reserve)},
                {u"interest"_qs, Money::fromCents(interest)},
                {u"carried_forward"_qs, Money::fromCents(carried)}};
        };
        allocation.shares = share(1199, 0, 6801);
        QCOMPARE(years.allocate(books.session(), id, allocation).failure().code, u"reserve"_qs);
        allocation.shares = share(1200, 0, 6801);
        QCOMPARE(years.allocate(books.session(), id, allocation).failure().code, u"sum"_qs);
        allocation.shares = share(1200, 3001, 3799);
        allocation.interestCapBp = 300;
        QCOMPARE(years.allocate(books.session(), id, allocation).failure().code, u"interest"_qs);
        allocation.shares = share(1200, 3000, 3800);
        QVERIFY(years.allocate(books.session(), id, allocation));
        const auto after = books.balances({2027, 6, 30});
        QCOMPARE(after.value(u"1061"_qs), -1200);
        QCOMPARE(after.value(u"457"_qs), -3000);
        QCOMPARE(after.value(u"110"_qs), -3800);
        QCOMPARE(after.value(u"120"_qs), 0);
        QCOMPARE(years.allocate(books.session(), id, allocation).failure().code, u"nothing"_qs);
    }

    void aLossIsCarried()
    {
        ChartedBooks books(engine());
        YearService years(books.db());
        QVERIFY(books.post({2026, 2, 1}, {ChartedBooks::debit(u"6132"_qs, 900),
                                          ChartedBooks::credit(u"5121"_qs, 900)}));
        books.setToday({2027, 6, 20});
        const FiscalYearId id = books.year(2026).id;
        QVERIFY(years.beginClosing(books.session(), id, 0));
        QVERIFY(years.close(books.session(), id));
        QCOMPARE(books.balances({2027, 1, 1}).value(u"129"_qs), 900);
        QVERIFY(years.allocate(books.session(), id, {QDate(2027, 6, 20), {}, 0}));
        QCOMPARE(books.balances({2027, 6, 30}).value(u"119"_qs), 900);
    }

    void importedOpeningEntriesMustAgree()
    {
        ChartedBooks books(engine());
        YearService years(books.db());
        QVERIFY(books.post({2026, 2, 1}, {ChartedBooks::debit(u"5121"_qs, 900),
                                          ChartedBooks::credit(u"1013"_qs, 900)}));
        QVERIFY(books.post(
            {2027, 1, 1},
            {ChartedBooks::debit(u"5121"_qs, 800), ChartedBooks::credit(u"1013"_qs, 800)},
            u"AN"_qs));
        const FiscalYearId id = books.year(2026).id;
        QVERIFY(years.beginClosing(books.session(), id, 0));
        QCOMPARE(years.close(books.session(), id).failure().code, u"opening_differs"_qs);
        QVERIFY(books.post(
            {2027, 1, 1},
            {ChartedBooks::debit(u"5121"_qs, 100), ChartedBooks::credit(u"1013"_qs, 100)},
            u"AN"_qs));
        QVERIFY(years.close(books.session(), id));
        QCOMPARE(books.balances({2027, 1, 1}).value(u"5121"_qs), 900);
    }

    void rightsAndOrder()
    {
        ChartedBooks books(engine(), false);
        YearService years(books.db());
        const FiscalYearId id = books.year(2026).id;
        const Session clerk = books.shop().sessionAs({Permission::PostEntries});
        QCOMPARE(years.beginClosing(clerk, id, 0).failure().kind, Failure::Kind::Forbidden);
        QCOMPARE(years.close(clerk, id).failure().kind, Failure::Kind::Forbidden);
        QCOMPARE(years.beginClosing(books.session(), id, 0).failure().code, u"too_early"_qs);
        QCOMPARE(years.close(books.session(), FiscalYearId(99)).failure().kind,
                 Failure::Kind::NotFound);
        books.setToday({2027, 1, 2});
        QVERIFY(years.beginClosing(books.session(), id, 0));
        QCOMPARE(years.reopen(books.session(), id, u" "_qs).failure().code, u"reason"_qs);
        QVERIFY(years.reopen(books.session(), id, u"Facture oubliée"_qs));
        QCOMPARE(books.year(2026).state, u"open"_qs);
    }

    /// Whatever is posted, reversed, closed and opened again: entries balance, kept balances are
    /// the sums of lines, numbers have no gap, and a closed year does not change.
    void anySequenceKeepsTheBooksSound()
    {
        ChartedBooks books(engine());
        YearService years(books.db());
        AccountingService service(books.db());
        QRandomGenerator random(29112026);
        const std::vector<QString> accounts{u"5121"_qs, u"607"_qs,  u"70711"_qs,
                                            u"1013"_qs, u"6132"_qs, u"44566"_qs};
        std::vector<EntryId> posted;
        QMap<QString, qint64> atClosing;
        const int steps = engine() == cabas::test::TestShop::Sqlite ? 300 : 60;
        for (int i = 0; i < steps; ++i) {
            const int what = int(random.bounded(20));
            const QDate day = QDate(2026, 1, 1).addDays(random.bounded(730));
            const FiscalYearId id = books.year(2026).id;
            if (what < 14) {
                const qint64 cents = 1 + random.bounded(100'000);
                const auto done =
                    books.post(day, {ChartedBooks::debit(accounts[random.bounded(6U)], cents),
                                     ChartedBooks::credit(accounts[random.bounded(6U)],
                                                          cents - (what == 0 ? 1 : 0))});
                if (done)
                    posted.push_back(done->id);
            } else if (what < 17 && !posted.empty()) {
                (void)service.reverse(books.session(),
                                      posted[random.bounded(quint32(posted.size()))], day);
            } else if (what == 17) {
                (void)years.beginClosing(books.session(), id, 0);
            } else if (what == 18) {
                (void)years.reopen(books.session(), id, u"test"_qs);
            } else if (i > steps / 2 && years.close(books.session(), id)) {
                atClosing = books.balances({2026, 12, 31});
            }
        }
        if (!atClosing.isEmpty())
            QCOMPARE(books.balances({2026, 12, 31}), atClosing);
        QCOMPARE(books.shop()
                     .value(u"SELECT COUNT(*) FROM (SELECT entry_id FROM journal_lines "
                            "GROUP BY entry_id HAVING SUM(debit_cents) <> "
                            "SUM(credit_cents)) wrong"_qs)
                     .toLongLong(),
                 0);
        QCOMPARE(books.shop()
                     .value(u"SELECT COUNT(*) FROM fiscal_years y WHERE y.last_number <> "
                            "(SELECT COUNT(*) FROM journal_entries e WHERE "
                            "e.fiscal_year_id = y.id)"_qs)
                     .toLongLong(),
                 0);
        QCOMPARE(
            books.shop()
                .value(u"SELECT COUNT(*) FROM (SELECT account, SUBSTR(entry_on, 1, 7) AS month, "
                       "SUM(debit_cents) AS debit, SUM(credit_cents) AS credit FROM journal_lines "
                       "GROUP BY account, SUBSTR(entry_on, 1, 7)) s LEFT JOIN account_balances b "
                       "ON b.account = s.account AND b.month = CAST(REPLACE(s.month, '-', '') AS "
                       "BIGINT) WHERE b.account IS NULL OR "
                       "b.debit_cents <> s.debit OR b.credit_cents <> s.credit"_qs)
                .toLongLong(),
            0);
    }
};

CABAS_TEST(TestYearService)
#include "tst_yearservice.moc"
