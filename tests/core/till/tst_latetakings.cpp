// SPDX-License-Identifier: GPL-3.0-or-later
// covers: lateentry
#include "core/accounting/accountingservice.h"
#include "core/accounting/fiscalyearstore.h"
#include "core/accounting/ledgerrules.h"
#include "core/accounting/vatservice.h"
#include "core/accounting/yearservice.h"
#include "core/base/text.h"
#include "core/reports/cockpitfacts.h"
#include "core/till/tillstore.h"
#include "tests/core/till/tillfixture.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using test::TillShop;

/// A till that was opened on an open day can always be closed, whatever became of the day.
class TestLateTakings : public QObject {
    Q_OBJECT

    std::unique_ptr<TillShop> m_till;

    const QDate m_day{2026, 3, 10}; ///< the day the till was opened on

    PostedEntry entryOf(const ClosedTill &closed)
    {
        return TillShop::must(m_till->db().read([&](Tx &tx) -> Result<PostedEntry> {
            return JournalStore::find(tx, *closed.entry).value();
        }));
    }
    int openTills(QDate until)
    {
        return TillShop::must(CockpitFactsService(m_till->db()).until(m_till->session(), until))
            .openTills;
    }
    void setState(QDate day, const QString &state)
    {
        m_till->shop().write([&](Tx &tx) {
            FiscalYearStore::setState(tx, FiscalYearStore::find(tx, day)->id, state);
        });
    }
    void verifyLate(const ClosedTill &closed, QDate on)
    {
        const PostedEntry posted = entryOf(closed);
        QCOMPARE(posted.entry.on, on);
        QCOMPARE(posted.entry.pieceOn, m_day);
        QCOMPARE(posted.entry.pieceRef, u"Z-T1-000001"_qs);
        QCOMPARE(posted.entry.label, u"Takings of 10/03/2026, till T1 (posted late)"_qs);
        QCOMPARE(closed.closing.to, m_day);
        QCOMPARE(closed.warnings.size(), size_t(1));
        QCOMPARE(closed.warnings.front().code, u"posted_late"_qs);
        QVERIFY(closed.warnings.front().message.contains(dateText(on)));
    }

private Q_SLOTS:
    void initTestCase_data() { test::addEngines(); }
    void init()
    {
        m_till = std::make_unique<TillShop>(test::engine());
        m_till->sold({TillShop::line(u"JAM"_qs)}, {TillShop::cash(380)});
    }
    void cleanup() { m_till.reset(); }

    void aClosingBeforeTheLockStaysOnItsDay()
    {
        const ClosedTill closed = m_till->closeTill();
        QVERIFY(closed.warnings.empty());
        QCOMPARE(entryOf(closed).entry.on, m_day);
        QCOMPARE(openTills(m_day), 0);
        QVERIFY(CockpitFactsService::beforeLock({}).isEmpty());
        QVERIFY(AccountingService(m_till->db()).lockPeriod(m_till->session(), m_day));
    }

    void aClosingAfterTheLockGoesToTheNextDay()
    {
        CockpitFacts facts;
        facts.openTills = openTills(m_day);
        QCOMPARE(CockpitFactsService::beforeLock(facts),
                 u"1 tills of these days are not closed yet: their takings will be posted on the "
                 "first day after the lock."_qs);
        QVERIFY(AccountingService(m_till->db()).lockPeriod(m_till->session(), m_day));
        m_till->goTo(m_day.addDays(1));
        verifyLate(m_till->closeTill(), m_day.addDays(1));
    }

    void aClosingOnTheLockedDayItselfGoesToTheNextDay()
    {
        QVERIFY(AccountingService(m_till->db()).lockPeriod(m_till->session(), m_day));
        verifyLate(m_till->closeTill(), m_day.addDays(1));
    }

    void aReturnWaitsForTheTillsOfItsDays()
    {
        m_till->goTo({2026, 4, 2});
        VatService vat(m_till->db());
        const QDate last(2026, 3, 31);
        const auto send = [&] {
            return vat.send(m_till->session(), {2026, 3, 1}, last, openTills(last));
        };
        QCOMPARE(send().failure().code, u"tills_open"_qs);
        m_till->closeTill();
        QVERIFY(send());
    }

    /// The return was sent by somebody who knew of no till, another program's copy say.
    void aClosingAfterTheReturnGoesIntoTheNextOne()
    {
        m_till->goTo({2026, 4, 2});
        QVERIFY(VatService(m_till->db()).send(m_till->session(), {2026, 3, 1}, {2026, 3, 31}, 0));
        verifyLate(m_till->closeTill(), {2026, 4, 1});
    }

    void aYearIsNotClosedOverAnOpenTill()
    {
        m_till->goTo({2027, 1, 2});
        YearService years(m_till->db());
        const FiscalYearId year = TillShop::must(m_till->db().write([&](Tx &tx) {
                                      return FiscalYearStore::open(tx, m_till->session(), m_day);
                                  })).id;
        const QDate end(2026, 12, 31);
        QCOMPARE(years.beginClosing(m_till->session(), year, openTills(end)).failure().code,
                 u"tills_open"_qs);
        m_till->closeTill();
        QVERIFY(years.beginClosing(m_till->session(), year, openTills(end)));
    }

    void aClosingAfterTheYearGoesIntoTheNextOne()
    {
        m_till->shop().write(
            [&](Tx &tx) { TillShop::must(FiscalYearStore::open(tx, m_till->session(), m_day)); });
        setState(m_day, u"soft_closed"_qs);
        verifyLate(m_till->closeTill(), {2027, 1, 1});
    }

    /// A session of the year's last evening, closed after midnight, in a year without any entry.
    void aYearThatNobodyOpenedIsOpened()
    {
        m_till->goTo({2027, 1, 1});
        const ClosedTill closed = m_till->closeTill();
        QVERIFY(closed.warnings.empty());
        QCOMPARE(entryOf(closed).entry.on, m_day);
    }

    void anotherRefusalStaysOne()
    {
        m_till->shop().write([](Tx &tx) { AccountStore::setClosed(tx, u"5301"_qs, true); });
        QCOMPARE(m_till->tills().close(m_till->session(), u"T1"_qs, {}).failure().code,
                 u"closed_account"_qs);
        QCOMPARE(openTills(m_day), 1);
    }

    void theFirstOpenDayIsFoundThroughYears()
    {
        FiscalYear before{FiscalYearId(1), {2025, 1, 1}, {2025, 12, 31}, u"closed"_qs, {}};
        FiscalYear now{
            FiscalYearId(2), {2026, 1, 1}, {2026, 12, 31}, u"open"_qs, QDate(2026, 1, 31)};
        JournalEntry entry;
        entry.on = {2025, 6, 1};
        const std::vector<FiscalYear> years{before, now};
        QCOMPARE(LedgerRules::firstOpenDay(entry, years, {}), QDate(2026, 2, 1));
        // Declared VAT concerns those entries alone that have some.
        QCOMPARE(LedgerRules::firstOpenDay(entry, years, QDate(2026, 3, 31)), QDate(2026, 2, 1));
        entry.lines.push_back({u"445711"_qs, {}, {}, {}, {}, Money::fromCents(20)});
        QCOMPARE(LedgerRules::firstOpenDay(entry, years, QDate(2026, 3, 31)), QDate(2026, 4, 1));
        entry.on = {2024, 6, 1};
        QCOMPARE(LedgerRules::firstOpenDay(entry, {}, {}), QDate(2024, 6, 1));
    }
};

CABAS_TEST(TestLateTakings)
#include "tst_latetakings.moc"
