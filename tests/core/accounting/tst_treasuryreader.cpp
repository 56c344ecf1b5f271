// SPDX-License-Identifier: GPL-3.0-or-later
// covers: treasurystore
#include "core/accounting/treasuryreader.h"
#include "core/accounting/treasurystore.h"
#include "tests/core/accounting/chartedbooks.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using cabas::test::ChartedBooks;

class TestTreasuryReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngines(); }

    void whatCameInAndWasBoughtByDay()
    {
        ChartedBooks books(test::engine());
        books.live({2026, 2, 1});
        books.shop().sql(u"UPDATE journal_entries SET source_kind = 'closing' "
                         "WHERE journal = 'VE'"_qs);
        const QDate day(2026, 2, 15);
        const auto [takings, invoiced] = books.shop().read([&](Tx &tx) {
            return std::pair(TreasuryStore::takings(tx, {2026, 1, 1}, {2026, 3, 9}),
                             TreasuryStore::invoiced(tx, {2026, 1, 1}, {2026, 3, 9}));
        });
        QCOMPARE(takings, (std::map<QDate, Money>{{day, Money::fromCents(22550)}}));
        QCOMPARE(invoiced, (std::map<QDate, Money>{{day, Money::fromCents(12660)}}));
    }

    /// Invoices that are still to come are paid a month after they come.
    void theSeasonIsAddedToWhatIsKnown()
    {
        ChartedBooks books(test::engine());
        books.live({2026, 2, 1});
        books.shop().sql(u"UPDATE journal_entries SET source_kind = 'closing' "
                         "WHERE journal = 'VE'"_qs);
        const QDate today(2026, 3, 10);
        const auto [known, season] = books.shop().read([&](Tx &tx) {
            return std::pair(TreasuryReader::forecast(tx, today, 13, false),
                             TreasuryReader::forecast(tx, today, 13, true));
        });
        QCOMPARE(known.opening, season.opening);
        QCOMPARE(known.points[1].in, Money());
        // 225.50 over the 23 days since the first takings, for seven days.
        QCOMPARE(season.points[1].takings, Money::fromCents(6863));
        QCOMPARE(season.points[2].purchases, Money());
        QVERIFY(season.points[8].purchases > Money());
        QCOMPARE(season.points[8].out - season.points[8].purchases, known.points[8].out);
    }
};

CABAS_TEST(TestTreasuryReader)
#include "tst_treasuryreader.moc"
