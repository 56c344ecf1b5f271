// SPDX-License-Identifier: GPL-3.0-or-later
// covers: accountstore balancestore fiscalyearstore
#include "core/accounting/balancestore.h"
#include "core/accounting/fiscalyearstore.h"
#include "core/accounting/journalstore.h"
#include "tests/core/accounting/booksfixture.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QTest>

#include <map>
#include <random>

using namespace cabas;
using cabas::test::Books;

namespace {

using Sums = std::map<QString, std::pair<qint64, qint64>>;

Sums sumsOf(const std::vector<TrialBalanceLine> &lines)
{
    Sums sums;
    for (const TrialBalanceLine &line : lines)
        sums[line.account] = {line.debit.cents(), line.credit.cents()};
    return sums;
}

/// What the lines themselves add up to, the slow and sure way.
Sums summedLines(const std::vector<JournalEntry> &entries, QDate from, QDate to)
{
    Sums sums;
    for (const JournalEntry &entry : entries) {
        if (entry.on < from || entry.on > to)
            continue;
        for (const JournalLine &line : entry.lines) {
            sums[line.account].first += line.debit.cents();
            sums[line.account].second += line.credit.cents();
        }
    }
    return sums;
}

JournalEntry randomEntry(std::mt19937 &random, QDate first, int days)
{
    static const QStringList accounts{u"101"_qs,  u"44566"_qs, u"512"_qs,
                                      u"5301"_qs, u"607"_qs,   u"707"_qs};
    const QDate on = first.addDays(qint64(random() % unsigned(days)));
    std::vector<JournalLine> lines;
    qint64 total = 0;
    const int debits = 1 + int(random() % 4);
    for (int i = 0; i < debits; ++i) {
        const qint64 cents = 1 + qint64(random() % 100'000);
        total += cents;
        lines.push_back(Books::debit(accounts.at(int(random() % 6)), cents));
    }
    lines.push_back(Books::credit(accounts.at(int(random() % 6)), total));
    return Books::entry(on, lines);
}

} // namespace

class TestJournalStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngines(); }
    void init()
    {
        // The filled books belong to one engine.
        if (m_filledOn != test::engine())
            m_filled.reset();
        m_filledOn = test::engine();
    }

    void numbersAreGaplessByYear()
    {
        Books books(true, test::engine());
        const auto post = [&](QDate on) {
            return books
                .append(Books::entry(
                    on, {Books::debit(u"5301"_qs, 100), Books::credit(u"707"_qs, 100)}))
                ->number;
        };
        QCOMPARE(post({2026, 3, 10}), u"2026-000001"_qs);
        QCOMPARE(post({2026, 12, 31}), u"2026-000002"_qs);
        QCOMPARE(post({2027, 1, 1}), u"2027-000001"_qs);
        QCOMPARE(post({2026, 1, 1}), u"2026-000003"_qs);
        QVERIFY(!books.append(Books::entry({2026, 3, 10}, {Books::debit(u"5301"_qs, 100)})));
        QCOMPARE(post({2026, 3, 10}), u"2026-000004"_qs);
    }

    void anEntryComesBackWhole()
    {
        Books books(true, test::engine());
        JournalEntry entry =
            Books::entry({2026, 3, 10},
                         {Books::debit(u"607"_qs, 1000), Books::debit(u"44566"_qs, 55),
                          Books::credit(u"401"_qs, 1055)},
                         u"AC"_qs);
        entry.pieceRef = u" F\t2026 \n-12 "_qs;
        entry.pieceOn = {2026, 3, 2};
        entry.lines[2].thirdParty = u"F001"_qs;
        entry.lines[2].label = u"Facture F-12"_qs;
        const Result<PostedEntry> posted = books.append(entry);
        QVERIFY2(posted, qPrintable(posted ? QString() : posted.failure().message));
        const PostedEntry read =
            books.db().read([&](Tx &tx) { return *JournalStore::find(tx, posted->id); }).value();
        QCOMPARE(read.number, u"2026-000001"_qs);
        QCOMPARE(read.entry.journal, u"AC"_qs);
        QCOMPARE(read.entry.pieceRef, u"F 2026 -12"_qs);
        QCOMPARE(read.entry.pieceOn, QDate(2026, 3, 2));
        QCOMPARE(read.entry.lines.size(), size_t(3));
        QCOMPARE(read.entry.lines[0].label, u"Test"_qs);
        QCOMPARE(read.entry.lines[2].thirdParty, u"F001"_qs);
        QCOMPARE(read.entry.lines[2].thirdPartyLabel, u"F001"_qs);
        QCOMPARE(read.accountLabels[2], u"Fournisseurs"_qs);
        QCOMPARE(read.validatedAt, books.clock().now());
    }

    void onlyTheYearOfTodayOpensOnARealFile()
    {
        Books books(false, test::engine());
        const std::vector<JournalLine> lines{Books::debit(u"5301"_qs, 100),
                                             Books::credit(u"707"_qs, 100)};
        QVERIFY(books.append(Books::entry({2026, 1, 2}, lines)));
        for (QDate other : {QDate(2025, 12, 31), QDate(2027, 1, 1)}) {
            const Result<PostedEntry> refusedEntry = books.append(Books::entry(other, lines));
            QVERIFY(!refusedEntry);
            QCOMPARE(refusedEntry.failure().code, u"no_year"_qs);
        }
        books.clock().set(QDateTime(QDate(2027, 1, 1), QTime(9, 0), Qt::UTC));
        QVERIFY(books.append(Books::entry({2027, 1, 1}, lines)));
        QVERIFY(books.append(Books::entry({2026, 12, 31}, lines)));
    }

    void aRefusedEntryLeavesNothing()
    {
        Books books(true, test::engine());
        QVERIFY(!books.append(Books::entry(
            {2026, 3, 10}, {Books::debit(u"5301"_qs, 100), Books::credit(u"707"_qs, 99)})));
        const qint64 rows =
            books.db()
                .read([](Tx &tx) {
                    return tx.integer("SELECT (SELECT COUNT(*) FROM journal_entries) + "
                                      "(SELECT COUNT(*) FROM fiscal_years) + "
                                      "(SELECT COUNT(*) FROM audit)");
                })
                .value();
        QCOMPARE(rows, 0);
    }

    void everyEntryIsALink()
    {
        Books books(true, test::engine());
        for (int i = 0; i < 3; ++i)
            QVERIFY(books.append(Books::entry(
                {2026, 3, 10}, {Books::debit(u"5301"_qs, 100), Books::credit(u"707"_qs, 100)})));
        const ChainHead head =
            books.db().read([](Tx &tx) { return ChainStore::head(tx, u"journal"_qs); }).value();
        QCOMPARE(head.count, 3);
    }

    void keptBalancesAreTheSumOfLines_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::newRow("year") << QDate(2026, 1, 1) << QDate(2026, 12, 31);
        QTest::newRow("two years") << QDate(2025, 1, 1) << QDate(2026, 12, 31);
        QTest::newRow("month") << QDate(2026, 2, 1) << QDate(2026, 2, 28);
        QTest::newRow("day") << QDate(2026, 3, 5) << QDate(2026, 3, 5);
        QTest::newRow("within a month") << QDate(2026, 3, 5) << QDate(2026, 3, 20);
        QTest::newRow("over a month's end") << QDate(2026, 3, 20) << QDate(2026, 4, 4);
        QTest::newRow("cut both ends") << QDate(2025, 11, 9) << QDate(2026, 5, 17);
        QTest::newRow("cut at the start") << QDate(2025, 11, 9) << QDate(2026, 5, 31);
        QTest::newRow("cut at the end") << QDate(2025, 11, 1) << QDate(2026, 5, 30);
        QTest::newRow("after everything") << QDate(2030, 1, 1) << QDate(2030, 2, 3);
    }

    void keptBalancesAreTheSumOfLines()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QVERIFY(QTest::currentDataTag() != nullptr);
        if (!m_filled)
            fill();
        const auto lines =
            m_filled->db().read([&](Tx &tx) { return BalanceStore::between(tx, from, to); });
        QCOMPARE(sumsOf(*lines), summedLines(m_entries, from, to));
    }

    void openingsCarryTheBalanceSheetOnly()
    {
        if (!m_filled)
            fill();
        const FiscalYear year = m_filled->db()
                                    .read([](Tx &tx) {
                                        return *FiscalYearStore::find(tx, {2026, 1, 1});
                                    })
                                    .value();
        for (QDate from : {QDate(2026, 1, 1), QDate(2026, 3, 1), QDate(2026, 3, 17)}) {
            const auto lines = m_filled->db().read([&](Tx &tx) {
                return BalanceStore::trialBalance(tx, year, from, {2026, 4, 10});
            });
            const Sums all = summedLines(m_entries, {2025, 1, 1}, from.addDays(-1));
            const Sums thisYear = summedLines(m_entries, {2026, 1, 1}, from.addDays(-1));
            const Sums moved = summedLines(m_entries, from, {2026, 4, 10});
            QCOMPARE(lines->size(), size_t(6));
            for (const TrialBalanceLine &line : *lines) {
                const Sums &before = line.account < u"6"_qs ? all : thisYear;
                const auto found = before.find(line.account);
                const qint64 opening =
                    found == before.end() ? 0 : found->second.first - found->second.second;
                QCOMPARE(line.opening.cents(), opening);
                QCOMPARE(line.debit.cents(), moved.at(line.account).first);
                QCOMPARE(line.credit.cents(), moved.at(line.account).second);
            }
        }
    }

    /// With opening entries the earlier years must not count twice.
    void openingEntriesStandForEarlierYears()
    {
        Books books(true, test::engine());
        QVERIFY(books.append(Books::entry(
            {2025, 6, 1}, {Books::debit(u"512"_qs, 5000), Books::credit(u"101"_qs, 5000)})));
        QVERIFY(books.append(Books::entry(
            {2026, 1, 1}, {Books::debit(u"512"_qs, 5000), Books::credit(u"101"_qs, 5000)},
            u"AN"_qs)));
        const auto balances = books.db().read([](Tx &tx) {
            const FiscalYear year = *FiscalYearStore::find(tx, {2026, 1, 1});
            return std::pair(BalanceStore::trialBalance(tx, year, {2026, 1, 1}, {2026, 12, 31}),
                             BalanceStore::trialBalance(tx, year, {2026, 2, 1}, {2026, 12, 31}));
        });
        QCOMPARE(balances->first.size(), size_t(2));
        QCOMPARE(balances->first[1].balance().cents(), 5000);
        QCOMPARE(balances->second[1].opening.cents(), 5000);
        QCOMPARE(balances->second[1].balance().cents(), 5000);
    }

    void ledgerLinesByPrefix()
    {
        Books books(true, test::engine());
        QVERIFY(books.append(Books::entry(
            {2026, 3, 9}, {Books::debit(u"5301"_qs, 200), Books::credit(u"707"_qs, 200)})));
        QVERIFY(books.append(Books::entry(
            {2026, 3, 8}, {Books::debit(u"512"_qs, 150), Books::credit(u"5301"_qs, 150)})));
        QStringList found;
        const auto read = books.db().read([&](Tx &tx) {
            BalanceStore::eachLine(tx, u"53"_qs, {2026, 3, 1}, {2026, 3, 31},
                                   [&](const LedgerLine &line) { found += line.number; });
            return 0;
        });
        QVERIFY(read);
        QCOMPARE(found, (QStringList{u"2026-000002"_qs, u"2026-000001"_qs}));
    }

    void searchFindsNumbersAndWords()
    {
        Books books(true, test::engine());
        const auto numbers = [&](const QString &typed) {
            QStringList list;
            const auto found =
                books.db().read([&](Tx &tx) { return AccountStore::search(tx, typed, 10); });
            for (const Account &account : *found)
                list += account.number;
            return list;
        };
        QCOMPARE(numbers(u"53"_qs), (QStringList{u"530"_qs, u"5301"_qs}));
        QCOMPARE(numbers(u"RÉSERVES"_qs), QStringList{u"10"_qs});
        QCOMPARE(numbers(u"%"_qs), QStringList());
    }

    void aRoleFallsBackToTheOneWithoutCode()
    {
        Books books(true, test::engine());
        const auto number = [&](const QString &code) {
            const Result<Account> found = books.db().read(
                [&](Tx &tx) { return AccountStore::forRole(tx, AccountRole::Sales, code); });
            return found ? found->number : found.failure().code;
        };
        QCOMPARE(number(u"S550"_qs), u"no_account"_qs);
        QVERIFY(books.db().write([](Tx &tx) -> Result<> {
            AccountStore::setRole(tx, AccountRole::Sales, {}, u"707"_qs);
            AccountStore::setRole(tx, AccountRole::Sales, u"S550"_qs, u"5301"_qs);
            AccountStore::setRole(tx, AccountRole::Sales, u"S550"_qs, u"512"_qs);
            return Ok{};
        }));
        QCOMPARE(number(u"S550"_qs), u"512"_qs);
        QCOMPARE(number(u"S2000"_qs), u"707"_qs);
        QCOMPARE(number({}), u"707"_qs);
    }

private:
    void fill()
    {
        m_filled = std::make_unique<Books>(true, test::engine());
        m_entries.clear();
        std::mt19937 random(20260310);
        for (int i = 0; i < 250; ++i)
            m_entries.push_back(randomEntry(random, {2025, 1, 1}, 500));
        const Result<> filled = m_filled->db().write([&](Tx &tx) -> Result<> {
            for (const JournalEntry &entry : m_entries)
                CABAS_TRY(JournalStore::append(tx, m_filled->session(), entry));
            return Ok{};
        });
        QVERIFY(filled);
    }

    std::unique_ptr<Books> m_filled;
    test::TestShop::Engine m_filledOn = test::TestShop::Sqlite;
    std::vector<JournalEntry> m_entries;
};

CABAS_TEST(TestJournalStore)
#include "tst_journalstore.moc"
