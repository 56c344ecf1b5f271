// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/ledgerrules.h"
#include "tests/core/accounting/booksfixture.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using cabas::test::Books;

namespace {

LedgerFacts openFacts()
{
    LedgerFacts facts;
    facts.journalKnown = true;
    facts.year = FiscalYear{FiscalYearId{1}, {2026, 1, 1}, {2026, 12, 31}, u"open"_qs, {}};
    facts.accounts[u"5301"_qs] = {u"5301"_qs, u"Caisse"_qs, {}, false, true, false};
    facts.accounts[u"707"_qs] = {u"707"_qs, u"Ventes"_qs, {}, false, false, false};
    facts.accounts[u"401"_qs] = {u"401"_qs, u"Fournisseurs"_qs, {}, true, false, false};
    facts.accounts[u"530"_qs] = {u"530"_qs, u"Ancienne caisse"_qs, {}, false, false, true};
    facts.accounts[u"10"_qs] = {u"10"_qs, u"Capital"_qs, {}, false, false, false};
    return facts;
}

JournalEntry goodEntry()
{
    return Books::entry({2026, 3, 10},
                        {Books::debit(u"5301"_qs, 1055), Books::credit(u"707"_qs, 1000),
                         Books::credit(u"707"_qs, 55)});
}

using Change = std::function<void(JournalEntry &, LedgerFacts &)>;

void row(const char *name, Change change, const char *code)
{
    QTest::newRow(name) << std::move(change) << QString::fromLatin1(code);
}

/// The row's change makes a good entry one that is refused with its code.
void checkRefusal()
{
    QFETCH(Change, change);
    QFETCH(QString, code);
    JournalEntry entry = goodEntry();
    LedgerFacts facts = openFacts();
    change(entry, facts);
    const Result<> checked = LedgerRules::check(entry, facts);
    QVERIFY(!checked);
    QCOMPARE(checked.failure().code, code);
    QVERIFY(!checked.failure().message.isEmpty());
}

} // namespace

class TestLedgerRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGoodEntryPasses() { QVERIFY(LedgerRules::check(goodEntry(), openFacts())); }

    void refusedLines_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("code");
        row(
            "unbalanced", [](auto &e, auto &) { e.lines[2].credit = Money::fromCents(54); },
            "unbalanced");
        row(
            "one line", [](auto &e, auto &) { e.lines.resize(1); }, "lines");
        row(
            "no line", [](auto &e, auto &) { e.lines.clear(); }, "lines");
        row(
            "zero line", [](auto &e, auto &) { e.lines[2].credit = Money(); }, "zero");
        row(
            "negative", [](auto &e, auto &) { e.lines[2].credit = Money::fromCents(-55); },
            "negative");
        row(
            "both sides", [](auto &e, auto &) { e.lines[2].debit = Money::fromCents(1); },
            "both_sides");
        row(
            "insane amount",
            [](auto &e, auto &) { e.lines[0].debit = Money::fromCents(Money::maxCents + 1); },
            "amount");
        row(
            "insane total",
            [](auto &e, auto &) {
                e.lines[0].debit = e.lines[1].credit = Money::fromCents(Money::maxCents);
                e.lines.push_back(Books::debit(u"5301"_qs, 55));
            },
            "amount");
        row(
            "unknown account", [](auto &e, auto &) { e.lines[1].account = u"999"_qs; }, "account");
        row(
            "closed account", [](auto &e, auto &) { e.lines[1].account = u"530"_qs; },
            "closed_account");
        row(
            "heading", [](auto &e, auto &) { e.lines[1].account = u"10"_qs; }, "heading");
        row(
            "third party missing",
            [](auto &e, auto &) {
                e.sourceKind = u"invoice"_qs;
                e.lines[1].account = u"401"_qs;
            },
            "third_party");
    }

    void refusedLines() { checkRefusal(); }

    void refusedHeads_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("code");
        row(
            "unknown journal", [](auto &, auto &f) { f.journalKnown = false; }, "journal");
        row(
            "no date", [](auto &e, auto &) { e.on = {}; }, "date");
        row(
            "date beyond the tax office's",
            [](auto &e, auto &) {
                e.on = {2126, 1, 1};
            },
            "date");
        row(
            "no piece date", [](auto &e, auto &) { e.pieceOn = {}; }, "piece_date");
        row(
            "no reference", [](auto &e, auto &) { e.pieceRef.clear(); }, "reference");
        row(
            "no label", [](auto &e, auto &) { e.label.clear(); }, "label");
        row(
            "no year", [](auto &, auto &f) { f.year.reset(); }, "no_year");
        row(
            "closed year", [](auto &, auto &f) { f.year->state = u"closed"_qs; }, "closed_year");
        row(
            "soft closed year", [](auto &, auto &f) { f.year->state = u"soft_closed"_qs; },
            "soft_closed_year");
        row(
            "locked to the day",
            [](auto &, auto &f) {
                f.year->lockedUntil = {2026, 3, 10};
            },
            "locked");
    }

    void refusedHeads() { checkRefusal(); }

    void aLockEndsTheDayBefore()
    {
        LedgerFacts facts = openFacts();
        facts.year->lockedUntil = QDate(2026, 3, 9);
        QVERIFY(LedgerRules::check(goodEntry(), facts));
    }

    void aThirdPartyMayBeLeftOutByHandOnly()
    {
        JournalEntry entry = goodEntry();
        entry.lines[1].account = u"401"_qs;
        QVERIFY(LedgerRules::check(entry, openFacts()));
        entry.sourceKind = u"invoice"_qs;
        entry.lines[1].thirdParty = u"F001"_qs;
        QVERIFY(LedgerRules::check(entry, openFacts()));
    }

    void fiscalYears_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("yearStart");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("end");
        QTest::addColumn<QString>("prefix");
        QTest::newRow("calendar") << QDate(2026, 3, 10) << u"01-01"_qs << QDate(2026, 1, 1)
                                  << QDate(2026, 12, 31) << u"2026"_qs;
        QTest::newRow("first day") << QDate(2026, 1, 1) << u"01-01"_qs << QDate(2026, 1, 1)
                                   << QDate(2026, 12, 31) << u"2026"_qs;
        QTest::newRow("last day") << QDate(2026, 12, 31) << u"01-01"_qs << QDate(2026, 1, 1)
                                  << QDate(2026, 12, 31) << u"2026"_qs;
        QTest::newRow("july") << QDate(2026, 3, 10) << u"07-01"_qs << QDate(2025, 7, 1)
                              << QDate(2026, 6, 30) << u"202606"_qs;
        QTest::newRow("after july") << QDate(2026, 7, 1) << u"07-01"_qs << QDate(2026, 7, 1)
                                    << QDate(2027, 6, 30) << u"202706"_qs;
        QTest::newRow("29 February") << QDate(2024, 3, 1) << u"02-29"_qs << QDate(2024, 2, 29)
                                     << QDate(2025, 2, 27) << u"202502"_qs;
    }

    void fiscalYears()
    {
        QFETCH(QDate, day);
        QFETCH(QString, yearStart);
        const FiscalYear year = LedgerRules::yearOf(day, yearStart, {});
        QTEST(year.start, "start");
        QTEST(year.end, "end");
        QTEST(LedgerRules::numberPrefix(year), "prefix");
    }

    /// Whatever the order in which years are opened, each day lies in exactly one.
    void yearsNeverOverlap()
    {
        std::vector<FiscalYear> known;
        quint32 seed = 20260310;
        for (int i = 0; i < 300; ++i) {
            seed = seed * 1664525U + 1013904223U;
            const QDate day = QDate(2020, 1, 1).addDays(int((seed >> 8) % 4000));
            const QString start = i % 3 == 0 ? u"01-01"_qs : i % 3 == 1 ? u"07-01"_qs : u"10-15"_qs;
            const FiscalYear year = LedgerRules::yearOf(day, start, known);
            QVERIFY(year.start <= day && day <= year.end);
            bool isKnown = false;
            for (const FiscalYear &other : known)
                isKnown = isKnown || other.start == year.start;
            if (!isKnown)
                known.push_back(year);
        }
        std::sort(known.begin(), known.end(),
                  [](const auto &a, const auto &b) { return a.start < b.start; });
        for (size_t i = 1; i < known.size(); ++i)
            QVERIFY(known[i - 1].end < known[i].start);
    }

    void reversalSwapsSides()
    {
        PostedEntry posted;
        posted.id = EntryId{7};
        posted.number = u"2026-000003"_qs;
        posted.entry = goodEntry();
        const JournalEntry undone = LedgerRules::reversalOf(posted, {2026, 3, 11});
        QCOMPARE(undone.reverses, EntryId{7});
        QCOMPARE(undone.sourceKind, u"reversal"_qs);
        QCOMPARE(undone.on, QDate(2026, 3, 11));
        QVERIFY(undone.label.contains(posted.number));
        QCOMPARE(undone.lines.size(), posted.entry.lines.size());
        for (size_t i = 0; i < undone.lines.size(); ++i) {
            QCOMPARE(undone.lines[i].debit, posted.entry.lines[i].credit);
            QCOMPARE(undone.lines[i].credit, posted.entry.lines[i].debit);
        }
    }

    void accountNumbers_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("ok");
        QTest::newRow("three digits") << u"707"_qs << true;
        QTest::newRow("sub-account") << u"70755"_qs << true;
        QTest::newRow("letters after") << u"411DUP"_qs << true;
        QTest::newRow("two digits") << u"70"_qs << false;
        QTest::newRow("letter first") << u"A707"_qs << false;
        QTest::newRow("blank") << u"707 1"_qs << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("too long") << u"7071234567890123"_qs << false;
    }

    void accountNumbers()
    {
        QFETCH(QString, number);
        QTEST(LedgerRules::checkAccountNumber(number).ok(), "ok");
    }
};

CABAS_TEST(TestLedgerRules)
#include "tst_ledgerrules.moc"
