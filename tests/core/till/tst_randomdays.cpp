// SPDX-License-Identifier: GPL-3.0-or-later
// Random days at two tills, checked against a model kept in plain maps: screen, file, paper, VAT
// and books say the same to the cent, stock is the sum of the moves, numbers have no gap, closings
// add up. Short by default; CABAS_LONG=1 replays 100,000 tickets.
#include "core/access/auditstore.h"
#include "core/access/technicaleventstore.h"
#include "core/accounting/journalstore.h"
#include "core/members/duesstore.h"
#include "core/stock/stockstore.h"
#include "core/till/tillchains.h"
#include "core/till/tillstore.h"
#include "tests/core/till/randomday.h"
#include "tests/support/postgres.h"
#include "tests/support/registry.h"

#include <QElapsedTimer>
#include <QTest>

using namespace cabas;
using test::DayModel;
using test::DayStep;
using test::RandomDay;
using test::TillShop;

namespace {

constexpr int seeds = 3;
constexpr int deeds = 120;
constexpr int longDeeds = 1250;
constexpr int longTickets = 100'000;

bool isLong()
{
    return qEnvironmentVariableIsSet("CABAS_LONG");
}

} // namespace

class TestRandomDays : public QObject {
    Q_OBJECT

    static qint64 value(TillShop &till, const QString &sql)
    {
        return till.shop().value(sql).toLongLong();
    }
    static qint64 credited(TillShop &till, const QString &condition)
    {
        return value(till, u"SELECT COALESCE(SUM(credit_cents - debit_cents), 0) FROM "
                           "journal_lines WHERE "_qs +
                               condition);
    }

    /// Lives a day; where it fails, tells the smallest one that does.
    static void live(RandomDay &day, const std::vector<DayStep> &steps,
                     test::TestShop::Engine engine)
    {
        const QString problem = day.live(steps);
        if (problem.isEmpty())
            return;
        const auto fails = [&](const std::vector<DayStep> &fewer) {
            return !RandomDay(engine).live(fewer).isEmpty();
        };
        QStringList words;
        for (const DayStep &step : test::fewestThatFail(steps, fails, 300))
            words.append(step.text());
        QFAIL(qPrintable(problem + u"\nThe smallest day that fails: "_qs + words.join(u", ")));
    }

    static void verifyBooks(RandomDay &day)
    {
        const DayModel &model = day.model;
        TillShop &till = day.till();
        QCOMPARE(value(till,
                       u"SELECT COUNT(*) FROM (SELECT entry_id FROM journal_lines GROUP BY "
                       "entry_id HAVING SUM(debit_cents) <> SUM(credit_cents)) AS crooked"_qs),
                 0);
        QCOMPARE(credited(till, u"account LIKE '44571%'"_qs), model.vat);
        const std::map<LineKind, qint64> &kinds = model.byKind;
        const auto of = [&](LineKind kind) {
            const auto found = kinds.find(kind);
            return found == kinds.end() ? 0 : found->second;
        };
        QCOMPARE(credited(till, u"account LIKE '707%' OR account LIKE '44571%'"_qs),
                 of(LineKind::Product));
        QCOMPARE(credited(till, u"account = '4196'"_qs),
                 of(LineKind::DepositOut) + of(LineKind::DepositIn));
        // 1,000 shares of 10 euros were subscribed before: 4562 against 1012.
        QCOMPARE(credited(till, u"account IN ('4563', '1013', '1012', '4562')"_qs),
                 of(LineKind::Share));
        QCOMPARE(credited(till, u"account = '4563'"_qs), 0);
        QCOMPARE(credited(till, u"account = '1013'"_qs), of(LineKind::Share));
        QCOMPARE(credited(till, u"account = '75891'"_qs), of(LineKind::Fee));
        QCOMPARE(credited(till, u"account = '4671'"_qs), of(LineKind::Gift));
        const auto paid = [&](TillMeans means) {
            const auto found = model.byMeans.find(means);
            return found == model.byMeans.end() ? 0 : found->second;
        };
        QCOMPARE(credited(till, u"account = '41911'"_qs),
                 of(LineKind::TopUp) - paid(TillMeans::Account));
        QCOMPARE(-credited(till, u"account = '51171'"_qs), paid(TillMeans::Card));
        QCOMPARE(-credited(till, u"account = '5112'"_qs), paid(TillMeans::Cheque));
        QCOMPARE(-credited(till, u"account = '51172'"_qs), paid(TillMeans::MealVoucher));
        QCOMPARE(-credited(till, u"account IN ('5301', '5302')"_qs),
                 paid(TillMeans::Cash) + model.off);
        const std::map<QString, QString> accounts{{u"S550"_qs, u"70711"_qs},
                                                  {u"S1000"_qs, u"70712"_qs},
                                                  {u"S2000"_qs, u"70713"_qs},
                                                  {u"S210"_qs, u"70714"_qs}};
        for (const auto &[code, account] : accounts) {
            const auto net = model.netByCode.find(code);
            QCOMPARE(credited(till, u"account = '%1'"_qs.arg(account)),
                     net == model.netByCode.end() ? 0 : net->second);
        }
        QCOMPARE(value(till, u"SELECT SUM(total_cents) FROM closings WHERE kind = 'session'"_qs),
                 model.total);
        QCOMPARE(value(till, u"SELECT SUM(v.vat_cents) FROM closing_vat v JOIN closings c ON "
                             "c.id = v.closing_id WHERE c.kind = 'session'"_qs),
                 model.vat);
        QCOMPARE(value(till, u"SELECT SUM(balance_cents) FROM member_balances"_qs),
                 500'000 + of(LineKind::TopUp) - paid(TillMeans::Account));
        for (const auto &[name, number] : model.numbers)
            QCOMPARE(value(till, u"SELECT COUNT(DISTINCT t.number) FROM tickets t JOIN tills s "
                                 "ON s.id = t.till_id WHERE s.name = '%1' AND t.number "
                                 "BETWEEN 1 AND %2"_qs.arg(name)
                                     .arg(number)),
                     number);
    }

    static void verifyStockAndChains(RandomDay &day)
    {
        TillShop &till = day.till();
        const std::map<qint64, qint64> opening{{till.jam.id.value(), 100000},
                                               {till.carrots.id.value(), 50000}};
        for (const auto &[product, milli] : day.model.stockMilli) {
            const auto begin = opening.find(product);
            const qint64 expected = milli + (begin == opening.end() ? 0 : begin->second);
            QCOMPARE(value(till, u"SELECT SUM(quantity_milli) FROM stock_moves WHERE "
                                 "product_id = %1"_qs.arg(product)),
                     expected);
            QCOMPARE(value(till, u"SELECT on_hand_milli FROM stock_levels WHERE "
                                 "product_id = %1"_qs.arg(product)),
                     expected);
        }
        std::vector<ChainSpec> specs = TillChains::specs();
        for (const ChainSpec &spec : {AuditStore::chainSpec(), StockStore::chainSpec(),
                                      JournalStore::chainSpec(), MemberStore::accountChainSpec(),
                                      MemberStore::shareChainSpec(), DuesStore::shareChainSpec(),
                                      DuesStore::feeChainSpec(), TechnicalEventStore::chainSpec()})
            specs.push_back(spec);
        const ChainReport report =
            till.shop().read([&](Tx &tx) { return ChainStore::verify(tx, specs); });
        QVERIFY2(report.faults.empty(),
                 report.faults.empty() ? "" : qPrintable(report.faults.front().detail));
        QVERIFY(report.checked > day.model.tickets);
    }

private Q_SLOTS:
    void everythingAddsUp_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<bool>("postgres");
        for (int seed = 1; seed <= seeds; ++seed)
            QTest::addRow("seed %d", seed) << seed << false;
        QTest::addRow("PostgreSQL") << 7 << true;
    }
    void everythingAddsUp()
    {
        QFETCH(int, seed);
        QFETCH(bool, postgres);
        if (postgres && !test::PostgresDatabase::available())
            QSKIP(qPrintable(test::PostgresDatabase::missing()));
        const auto engine = postgres ? test::TestShop::Postgres : test::TestShop::Sqlite;
        RandomDay day(engine);
        live(day, RandomDay::steps(quint32(seed), deeds), engine);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(day.model.tickets > 60);
        QVERIFY(day.model.refused < deeds / 2);
        verifyBooks(day);
        verifyStockAndChains(day);
    }

    /// The proof at length: 100,000 tickets.
    void aHundredThousandTickets()
    {
        if (!isLong())
            QSKIP("CABAS_LONG=1 replays 100,000 tickets.");
        QElapsedTimer timer;
        timer.start();
        int tickets = 0;
        int refused = 0;
        quint32 seed = 1000;
        for (; tickets < longTickets; ++seed) {
            RandomDay day(test::TestShop::Sqlite);
            live(day, RandomDay::steps(seed, longDeeds), test::TestShop::Sqlite);
            if (QTest::currentTestFailed())
                return;
            verifyBooks(day);
            verifyStockAndChains(day);
            if (QTest::currentTestFailed())
                return;
            tickets += day.model.tickets;
            refused += day.model.refused;
        }
        qInfo("%d tickets in %u shops, %d deeds refused as they should, %lld s", tickets,
              seed - 1000, refused, timer.elapsed() / 1000);
    }

    /// What tells a failure is itself tried: of 200 deeds the two that matter are left.
    void theSmallestDayIsFound()
    {
        const std::vector<DayStep> steps = RandomDay::steps(5, 200);
        const auto holds = [](const std::vector<DayStep> &some, quint32 seed) {
            return std::any_of(some.begin(), some.end(),
                               [&](const DayStep &step) { return step.seed == seed; });
        };
        const quint32 one = steps[17].seed;
        const quint32 other = steps[180].seed;
        const auto fewest = test::fewestThatFail(
            steps,
            [&](const std::vector<DayStep> &some) {
                return holds(some, one) && holds(some, other);
            },
            1000);
        QCOMPARE(fewest.size(), std::size_t(2));
        QCOMPARE(fewest[0].seed, one);
        QCOMPARE(fewest[1].seed, other);
    }
};

CABAS_TEST(TestRandomDays)
#include "tst_randomdays.moc"
