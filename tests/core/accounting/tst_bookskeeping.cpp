// SPDX-License-Identifier: GPL-3.0-or-later
// Random deeds on books, in any order: whatever is refused, what stands must hold. Where a sequence
// fails, the smallest one that does is told.
#include "core/accounting/accountingservice.h"
#include "core/accounting/yearservice.h"
#include "tests/core/accounting/entryfixture.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <map>
#include <random>

using namespace cabas;
using cabas::test::EntryBooks;

namespace {

constexpr int seeds = 4;
constexpr int deeds = 32;
constexpr int longSeeds = 200;
constexpr int mostTries = 200;

/// A deed, and three figures that it makes of what it finds.
struct Step {
    int deed = 0;
    quint32 a = 0;
    quint32 b = 0;
    quint32 c = 0;

    QString text() const { return u"{%1, %2, %3, %4}"_qs.arg(deed).arg(a).arg(b).arg(c); }
};

std::vector<Step> stepsOf(quint32 seed, int count)
{
    std::mt19937 random(seed);
    std::vector<Step> steps;
    for (int i = 0; i < count; ++i) {
        const auto draw = [&](quint32 below) { return quint32(random() % below); };
        const int deed = int(draw(16));
        const quint32 a = draw(1000);
        const quint32 b = draw(1000);
        steps.push_back({deed, a, b, draw(1000)});
    }
    return steps;
}

/// Books of two years under random deeds.
class Keeping {
public:
    explicit Keeping(test::TestShop::Engine engine) : m_books(engine)
    {
        m_books.shop().write([](Tx &tx) {
            for (const char *number : {"119", "120", "129"})
                AccountStore::add(tx, {QString::fromLatin1(number),
                                       QString::fromLatin1(number),
                                       {},
                                       false,
                                       false,
                                       false});
            for (const char *code : {"AN", "AC", "VE"}) {
                if (!known(tx, QString::fromLatin1(code)))
                    AccountStore::addJournal(
                        tx, {QString::fromLatin1(code), QString::fromLatin1(code)});
            }
        });
    }

    /// What is wrong after these steps; empty when all holds.
    QString live(const std::vector<Step> &steps)
    {
        for (const Step &step : steps) {
            run(step);
            if (QString wrong = fault(); !wrong.isEmpty())
                return u"after %1: %2"_qs.arg(step.text(), wrong);
        }
        return {};
    }
    int entries() { return int(number(u"SELECT COUNT(*) FROM journal_entries"_qs)); }

private:
    static bool known(Tx &tx, const QString &code)
    {
        for (const Journal &journal : AccountStore::journals(tx)) {
            if (journal.code == code)
                return true;
        }
        return false;
    }
    /// Few days, so that deeds meet: ten over the two years.
    static QDate dayOf(quint32 figure)
    {
        return QDate(2025, 1, 20).addDays(qint64(figure % 10) * 71);
    }
    static EntryDraft draftOf(const Step &step)
    {
        const bool isInvoice = step.deed % 2 == 0;
        const qint64 cents = qint64(step.b % 5 + 1) * 1000;
        const QString who = step.c % 2 == 0 ? u"ANA"_qs : u"BEN"_qs;
        const auto owed = EntryBooks::party(isInvoice ? EntryBooks::credit(u"401"_qs, cents)
                                                      : EntryBooks::debit(u"401"_qs, cents),
                                            who);
        EntryDraft draft;
        // One in eight does not balance.
        const qint64 other = step.c % 8 == 7 ? cents + 1 : cents;
        draft.entry = EntryBooks::entry(dayOf(step.a),
                                        {owed, isInvoice ? EntryBooks::debit(u"607"_qs, other)
                                                         : EntryBooks::credit(u"512"_qs, other)},
                                        isInvoice ? u"AC"_qs : u"BQ"_qs);
        draft.entry.pieceRef = u"D%1"_qs.arg(step.a * 7 + step.b * 11 + step.c);
        return draft;
    }

    void run(const Step &step)
    {
        // Refusals are as good as deeds: what stands is looked at after both.
        Database &db = m_books.db();
        const Session session = m_books.session();
        switch (step.deed) {
        case 0:
        case 1:
        case 2:
        case 3:
            (void)DraftService(db).validate(session, draftOf(step));
            break;
        case 4:
            (void)DraftService(db).keep(session, draftOf(step));
            break;
        case 5:
            if (const auto kept = DraftService(db).drafts(session); kept && !kept->empty())
                (void)DraftService(db).validate(session, kept->at(step.a % kept->size()));
            break;
        case 6:
            (void)AccountingService(db).post(session, draftOf(step).entry);
            break;
        case 7:
        case 8:
            (void)AccountingService(db).reverse(session, EntryId(step.a % 30 + 1), dayOf(step.b));
            break;
        case 9:
            (void)MatchingService(db).matchAll(session, u"40"_qs,
                                               step.a % 2 == 0 ? u"ANA"_qs : u"BEN"_qs);
            break;
        case 10:
            (void)MatchingService(db).match(session,
                                            {LineId(step.a % 40 + 1), LineId(step.b % 40 + 1)});
            (void)MatchingService(db).matchPart(session,
                                                {LineId(step.a % 40 + 1), LineId(step.b % 40 + 1)});
            break;
        case 11:
            (void)MatchingService(db).unmatch(session, MatchingId(step.a % 8 + 1));
            if (step.c % 3 == 0)
                (void)MatchingService(db).unmatchPart(session, LineId(step.b % 40 + 1));
            break;
        default:
            onYears(step);
        }
    }

    void onYears(const Step &step)
    {
        Database &db = m_books.db();
        const Session session = m_books.session();
        YearService years(db);
        const auto all = AccountingService(db).fiscalYears(session);
        if (!all || all->empty())
            return;
        const FiscalYearId year = all->at(step.a % all->size()).id;
        if (step.deed == 12)
            (void)years.beginClosing(session, year, 0);
        else if (step.deed == 13)
            (void)years.reopen(session, year, u"?"_qs);
        else if (step.deed == 14 && step.c % 2 == 0)
            closeEarliest(*all);
        else if (step.deed == 15 && step.c % 2 == 0)
            (void)AccountingService(db).lockPeriod(session, dayOf(step.b / 2));
    }

    void closeEarliest(const std::vector<FiscalYear> &all)
    {
        YearService years(m_books.db());
        for (const FiscalYear &year : all) {
            if (year.state == u"closed")
                continue;
            (void)years.beginClosing(m_books.session(), year.id, 0);
            (void)years.close(m_books.session(), year.id);
            return;
        }
    }

    qint64 number(const QString &query) { return m_books.shop().value(query).toLongLong(); }

    QString fault()
    {
        const std::vector<std::pair<QString, QString>> rules{
            {u"an entry is not balanced"_qs,
             u"SELECT COUNT(*) FROM (SELECT entry_id FROM journal_lines GROUP BY entry_id HAVING "
             "SUM(debit_cents) <> SUM(credit_cents)) AS crooked"_qs},
            {u"kept balances are not the sum of lines"_qs,
             u"SELECT COUNT(*) FROM (SELECT account, month, SUM(d) AS d, SUM(c) AS c FROM ("
             "SELECT account, CAST(REPLACE(SUBSTR(entry_on, 1, 7), '-', '') AS BIGINT) AS month, "
             "debit_cents AS d, credit_cents AS c "
             "FROM journal_lines UNION ALL SELECT account, month, -debit_cents, -credit_cents FROM "
             "account_balances) AS both GROUP BY account, month "
             "HAVING SUM(d) <> 0 OR SUM(c) <> 0) AS wrong"_qs},
            {u"numbers have a gap"_qs,
             u"SELECT COUNT(*) FROM (SELECT fiscal_year_id FROM journal_entries GROUP BY "
             "fiscal_year_id HAVING COUNT(*) <> MAX(sequence) OR MIN(sequence) <> 1) AS gaps"_qs},
            {u"a number stands twice"_qs,
             u"SELECT COUNT(*) - COUNT(DISTINCT number) FROM journal_entries"_qs},
            {u"an entry is undone twice"_qs,
             u"SELECT COUNT(*) FROM (SELECT reverses_id FROM journal_entries WHERE reverses_id IS "
             "NOT NULL GROUP BY reverses_id HAVING COUNT(*) > 1) AS twice"_qs},
            {u"what is matched does not settle"_qs,
             u"SELECT COUNT(*) FROM (SELECT k.matching_id FROM matching_lines k JOIN journal_lines "
             "l ON l.id = k.line_id GROUP BY k.matching_id HAVING SUM(l.debit_cents) <> "
             "SUM(l.credit_cents) OR COUNT(DISTINCT l.account) > 1 "
             "OR COUNT(DISTINCT l.third_party) > 1) AS unsettled"_qs},
            {u"what is used up in part is open, or of somebody else"_qs,
             u"SELECT COUNT(*) FROM part_settlements p JOIN journal_lines u ON u.id = "
             "p.paid_line_id JOIN journal_lines r ON r.id = p.owed_line_id WHERE u.account <> "
             "r.account OR u.third_party <> r.third_party OR EXISTS (SELECT 1 FROM matching_lines "
             "k WHERE k.line_id = u.id OR k.line_id = r.id)"_qs},
            {u"an entry lies outside its year"_qs,
             u"SELECT COUNT(*) FROM journal_entries e JOIN fiscal_years y ON y.id = "
             "e.fiscal_year_id WHERE e.entry_on < y.start_on OR e.entry_on > y.end_on"_qs}};
        for (const auto &[words, query] : rules) {
            if (number(query) != 0)
                return words;
        }
        return changedBehindTheLock();
    }

    /// What lay in a closed year, or before a lock, must lie there unchanged; of the latter only
    /// entries of a year's end may be more.
    QString changedBehindTheLock()
    {
        const auto years = AccountingService(m_books.db()).fiscalYears(m_books.session());
        for (const FiscalYear &year : *years) {
            const bool isClosed = year.state == u"closed";
            if (!isClosed && !year.lockedUntil)
                continue;
            const QDate until = isClosed ? year.end : *year.lockedUntil;
            const QString span = u"'%1' AND '%2'"_qs.arg(year.start.toString(Qt::ISODate),
                                                         until.toString(Qt::ISODate));
            const auto sum = number(
                u"SELECT COALESCE(SUM(l.id * 31 + l.debit_cents * 7 - l.credit_cents * 3), 0) FROM "
                "journal_lines l JOIN journal_entries e ON e.id = l.entry_id WHERE l.entry_on "
                "BETWEEN %1 AND e.source_kind <> 'opening'"_qs.arg(span));
            const std::pair key(year.id.value(), until);
            const auto [seen, isNew] = m_sealed.try_emplace(key, sum);
            if (!isNew && seen->second != sum)
                return u"an entry was added or changed before %1"_qs.arg(
                    until.toString(Qt::ISODate));
        }
        return {};
    }

    EntryBooks m_books;
    std::map<std::pair<qint64, QDate>, qint64> m_sealed;
};

/// The fewest steps that still fail, found by leaving out ever smaller runs of them.
std::vector<Step> fewest(std::vector<Step> steps, test::TestShop::Engine engine)
{
    int tries = mostTries;
    for (size_t run = std::max<size_t>(steps.size() / 2, 1); run > 0; run /= 2) {
        for (size_t at = 0; at < steps.size() && tries > 0; --tries) {
            std::vector<Step> fewer = steps;
            const auto begin = fewer.begin() + qsizetype(at);
            fewer.erase(begin, begin + qsizetype(std::min(run, fewer.size() - at)));
            if (!Keeping(engine).live(fewer).isEmpty())
                steps = std::move(fewer);
            else
                at += run;
        }
    }
    return steps;
}

} // namespace

class TestBooksKeeping : public QObject {
    Q_OBJECT

private:
    /// The entries that stood at the end.
    static int check(quint32 seed, test::TestShop::Engine engine)
    {
        const std::vector<Step> steps = stepsOf(seed, deeds);
        Keeping books(engine);
        const QString wrong = books.live(steps);
        if (!wrong.isEmpty()) {
            QStringList words;
            for (const Step &step : fewest(steps, engine))
                words += step.text();
            QTest::qFail(qPrintable(u"seed %1, %2\nThe fewest deeds that fail: %3"_qs.arg(seed).arg(
                             wrong, words.join(u", "_qs))),
                         __FILE__, __LINE__);
        }
        return books.entries();
    }

private Q_SLOTS:
    void anySequenceLeavesTheBooksInOrder_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= seeds; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }

    void anySequenceLeavesTheBooksInOrder()
    {
        QFETCH(int, seed);
        QVERIFY(check(quint32(seed), test::TestShop::Sqlite) > 0);
    }

    void manySequences()
    {
        if (qEnvironmentVariable("CABAS_LONG") != u"1")
            QSKIP("a long form: CABAS_LONG=1");
        for (int seed = 0; seed < longSeeds; ++seed)
            (void)check(1000 + quint32(seed), test::TestShop::Sqlite);
    }
};

CABAS_TEST(TestBooksKeeping)
#include "tst_bookskeeping.moc"
