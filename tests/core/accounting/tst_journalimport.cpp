// SPDX-License-Identifier: GPL-3.0-or-later
// covers: importrules importedentrystore importletters
#include "core/accounting/activityservice.h"
#include "core/accounting/importrules.h"
#include "core/accounting/journalimport.h"
#include "core/accounting/journalstore.h"
#include "core/accounting/matchingservice.h"
#include "core/formats/feccheck.h"
#include "tests/core/accounting/chartedbooks.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using cabas::test::addEngines;
using cabas::test::ChartedBooks;
using cabas::test::engine;

namespace {

const QByteArray csvHead = "journal;date;piece;account;third_party;label;debit;credit\n";

JournalImport import(ChartedBooks &books, QByteArray bytes,
                     const JournalImportOptions &options = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const Result<JournalImport> done =
        JournalImportService(books.db()).run(books.session(), buffer, options);
    if (!done)
        qFatal("%s", qPrintable(done.failure().message));
    return *done;
}

/// The FEC of a shop's year, as bytes.
QByteArray fecOf(ChartedBooks &books, int year)
{
    QByteArray bytes;
    QByteArray description;
    QBuffer file(&bytes);
    QBuffer beside(&description);
    file.open(QIODevice::WriteOnly);
    beside.open(QIODevice::WriteOnly);
    if (!AccountingService(books.db()).exportFec(books.session(), year, file, beside))
        qFatal("no FEC");
    return bytes;
}

} // namespace

class TestJournalImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    /// As the program of the wages writes it: each line with the activity that it is a cost of.
    void aTableSaysTheActivityOfItsLines()
    {
        ChartedBooks books(engine());
        ActivityService activities(books.db());
        QVERIFY(activities.save(books.session(), {u"CAFE"_qs, u"Café"_qs}));
        const QByteArray head = "journal;date;piece;compte;libelle;debit;credit;section\n";
        const auto rows = [](const QByteArray &code) {
            return "OD;2026-03-05;PAIE;6411;Paie;7,00;;\nOD;2026-03-05;PAIE;6411;Paie;3,00;;" +
                   code + "\nOD;2026-03-05;PAIE;421;Paie;;10,00;\n";
        };
        const JournalImport wrong = import(books, head + rows("BAR"));
        QCOMPARE(wrong.refused.size(), size_t(1));
        QCOMPARE(wrong.refused[0].line, 3);
        QVERIFY(wrong.refused[0].reason.contains(u"BAR"));
        QCOMPARE(import(books, head + rows("cafe")).added, 1);
        QCOMPARE(*activities.ofEntry(books.session(), EntryId(1)),
                 QStringList({{}, u"CAFE"_qs, {}}));
        QCOMPARE(import(books, head + rows("cafe")).unchanged, 1);
    }

    void ourOwnFecGivesTheSameBalanceInAnEmptyShop()
    {
        ChartedBooks books(engine());
        QVERIFY(
            AccountingService(books.db())
                .addAccount(books.session(), {u"607199"_qs, u"Vrac"_qs, {}, false, true, false}));
        books.live({2026, 1, 1});
        books.live({2026, 2, 1});
        QVERIFY(books.post({2026, 3, 1}, {ChartedBooks::debit(u"607199"_qs, 1234),
                                          ChartedBooks::credit(u"5301"_qs, 1234)}));
        const QByteArray fec = fecOf(books, 2026);
        ChartedBooks empty(engine());
        const JournalImport done = import(empty, fec, {false, false, u"x.txt"_qs});
        QVERIFY2(!done.hasRefusals(),
                 qPrintable(done.refused.empty() ? QString() : done.refused[0].reason));
        QCOMPARE(done.format, u"fec"_qs);
        QCOMPARE(done.added, 7);
        QCOMPARE(done.accountsAdded, 1);
        QCOMPARE(empty.balances({2026, 12, 31}), books.balances({2026, 12, 31}));
        const QByteArray again = fecOf(empty, 2026);
        QBuffer buffer;
        buffer.setData(again);
        buffer.open(QIODevice::ReadOnly);
        QVERIFY(FecCheck::read(buffer, u"732829320FEC20261231.txt"_qs)->ok);
        const JournalImport second = import(empty, fec, {});
        QCOMPARE(second.added, 0);
        QCOMPARE(second.unchanged, 7);
        QVERIFY(!second.written);
    }

    /// The links of so many are made beside, of the values that are written: they are those that
    /// are computed from the file.
    void whatIsSealedBesideIsWhatTheFileHolds()
    {
        ChartedBooks books(engine());
        constexpr int entries = 200;
        QByteArray csv = csvHead;
        for (int i = 1; i <= entries; ++i) {
            const QByteArray piece = "F" + QByteArray::number(i);
            const QByteArray amount = QByteArray::number(i) + ",50";
            csv += "AC;2026-03-05;" + piece + ";607;;Œufs d’été " + piece + ";" + amount + ";\n";
            csv += "AC;2026-03-05;" + piece + ";401;F001;;;" + amount + "\n";
        }
        const JournalImport done = import(books, csv);
        QCOMPARE(done.added, entries);
        const ChainReport report =
            books.db()
                .read([](Tx &tx) { return ChainStore::verify(tx, {JournalStore::chainSpec()}); })
                .value();
        QVERIFY(report.checked >= entries);
        for (const ChainFault &fault : report.faults)
            QVERIFY2(fault.chain != u"journal", qPrintable(fault.detail));
        const Result<ChainHead> head =
            books.db().read([](Tx &tx) { return ChainStore::head(tx, u"journal"_qs); });
        QCOMPARE(head->count, qint64(entries));
    }

    void aForeignNumberStaysInTheDocumentsReference()
    {
        ForeignEntry entry;
        entry.number = u"VE-17"_qs;
        entry.pieceRef = u"F-1"_qs;
        QCOMPARE(ImportRules::entryOf(entry).pieceRef, u"F-1 (VE-17)"_qs);
        entry.pieceRef = u"-"_qs;
        QCOMPARE(ImportRules::entryOf(entry).pieceRef, u"VE-17"_qs);
        entry.number.clear();
        entry.pieceRef = u"F-1"_qs;
        QCOMPARE(ImportRules::entryOf(entry).pieceRef, u"F-1"_qs);
    }

    void historyOpensItsYearsAndItsOpeningEntriesDoNotCountTwice()
    {
        ChartedBooks old;
        old.setToday({2025, 6, 1});
        QVERIFY(old.post({2025, 6, 1}, {ChartedBooks::debit(u"5121"_qs, 5000),
                                        ChartedBooks::credit(u"1013"_qs, 5000)}));
        QByteArray later = fecOf(old, 2025);
        ChartedBooks books(cabas::test::TestShop::Sqlite, false);
        QCOMPARE(import(books, later).added, 1);
        later.replace("20250601", "20260101");
        later.replace("OD\t", "RAN\t");
        later.replace(QStringLiteral("Opérations diverses").toLatin1(), "Report a nouveau");
        const JournalImport opening = import(books, later);
        QCOMPARE(opening.added, 1);
        QCOMPARE(books.balances({2026, 3, 1}).value(u"5121"_qs), 5000);
        const auto entries = AccountingService(books.db())
                                 .entries(books.session(), {2026, 1, 1}, {2026, 1, 1}, u"AN"_qs);
        QCOMPARE(entries->size(), size_t(1));
    }

    /// What settled what in the other program does here too; what did not add up stays open.
    void letteringComesAlong()
    {
        ChartedBooks books(engine());
        using B = ChartedBooks;
        for (const qint64 cents : {12000, 700}) {
            QVERIFY(books.post({2026, 2, 3}, {B::debit(u"607"_qs, cents),
                                              B::credit(u"401"_qs, cents, u"F001"_qs)}));
            QVERIFY(books.post({2026, 3, 3}, {B::debit(u"401"_qs, cents, u"F001"_qs),
                                              B::credit(u"5121"_qs, cents)}));
        }
        MatchingService matching(books.db());
        QCOMPARE(matching.matchAll(books.session(), u"401"_qs, {})->size(), size_t(2));
        QByteArray fec = fecOf(books, 2026);
        // The second letter lost its payment: it was lettered in part.
        const qsizetype last = fec.lastIndexOf("\tB\t");
        QVERIFY(last > 0);
        fec.replace(last, 3, "\tC\t");
        ChartedBooks other(engine());
        const JournalImport done = import(other, fec);
        QCOMPARE(done.added, 4);
        QCOMPARE(done.lettered, 1);
        MatchingService theirs(other.db());
        const auto open = theirs.open(other.session(), u"401"_qs, u"F001"_qs);
        QCOMPARE(open->size(), size_t(2));
        const auto all =
            theirs.lines(other.session(), u"401"_qs, u"F001"_qs, {2026, 1, 1}, {2026, 12, 31});
        QCOMPARE(all->front().letter, u"A"_qs);
    }

    void oneWrongLineLeavesTheBooksAsTheyWere_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const QByteArray &rows, const QString &word) {
            QTest::newRow(name) << rows << word;
        };
        row("unbalanced", "OD;2026-01-05;P;607;;x;2,00;\nOD;2026-01-05;P;5121;;x;;1,99\n",
            u"0.01"_qs);
        row("outside", "OD;2024-01-05;P;607;;x;2,00;\nOD;2024-01-05;P;5121;;x;;2,00\n",
            u"05/01/2024"_qs);
        row("account", "OD;2026-01-05;P;607;;x;2,00;\nOD;2026-01-05;P;99999;;x;;2,00\n",
            u"99999"_qs);
        row("journal", "ZZ;2026-01-05;P;607;;x;2,00;\nZZ;2026-01-05;P;5121;;x;;2,00\n", u"ZZ"_qs);
        row("dot", "OD;2026-01-05;P;607;;x;2.00;\nOD;2026-01-05;P;5121;;x;;2,00\n", u"2.00"_qs);
        row("document twice",
            "AC;2026-01-05;F1;607;;x;2,00;\nAC;2026-01-05;F1;401;S1;x;;2,00\n"
            "AC;2026-01-06;F1;607;;x;3,00;\nAC;2026-01-06;F1;401;S1;x;;3,00\n",
            u"F1"_qs);
        row("document twice, supplier by account",
            "AC;2026-01-05;F1;607;;x;2,00;\nAC;2026-01-05;F1;401;;x;;2,00\n"
            "AC;2026-01-06;F1;607;;x;2,00;\nAC;2026-01-06;F1;401;;x;;2,00\n",
            u"F1"_qs);
    }

    void oneWrongLineLeavesTheBooksAsTheyWere()
    {
        if (engine() != cabas::test::TestShop::Sqlite)
            return; // the rules ask no engine
        QFETCH(QByteArray, rows);
        QFETCH(QString, word);
        ChartedBooks books;
        const QByteArray good = "OD;2026-02-05;Q;607;;x;1,00;\nOD;2026-02-05;Q;5121;;x;;1,00\n";
        const auto before = books.shop().countRows();
        const JournalImport done = import(books, csvHead + good + rows);
        QVERIFY(!done.refused.empty());
        QVERIFY2(done.refused[0].reason.contains(word), qPrintable(done.refused[0].reason));
        QVERIFY(done.refused[0].line >= 4);
        QCOMPARE(done.added, 0);
        QVERIFY(done.read >= 2);
        QCOMPARE(books.shop().countRows(), before);
        QVERIFY(import(books, csvHead + good + rows, {false, true, {}}).added >= 1);
    }

    void aDryRunWritesNothing()
    {
        if (engine() != cabas::test::TestShop::Sqlite)
            return; // the rules ask no engine
        ChartedBooks books;
        const auto before = books.shop().countRows();
        const JournalImport done =
            import(books, csvHead + "OD;2026-02-05;Q;607;;x;1,00;\nOD;2026-02-05;Q;5121;;x;;1,00\n",
                   {true, false, {}});
        QCOMPARE(done.added, 1);
        QVERIFY(!done.written);
        QCOMPARE(books.shop().countRows(), before);
    }

    void openingBalancesBeginTheYear()
    {
        ChartedBooks books(engine());
        const JournalImport done =
            import(books, "account;debit;credit\n1013;;5000,00\n5121;5000,00;\n");
        QCOMPARE(done.format, u"opening_balances"_qs);
        QCOMPARE(done.added, 1);
        QCOMPARE(books.balances({2026, 1, 1}).value(u"5121"_qs), 500000);
        QCOMPARE(import(books, "account;debit;credit\n1013;;5000,00\n5121;5000,00;\n").unchanged,
                 1);
    }

    void anImportedEntryThatChangedIsToldNotPostedTwice()
    {
        if (engine() != cabas::test::TestShop::Sqlite)
            return; // the rules ask no engine
        ChartedBooks books;
        books.live({2026, 1, 1});
        const QByteArray fec = fecOf(books, 2026);
        ChartedBooks other;
        QCOMPARE(import(other, fec).added, 3);
        QByteArray changed = fec;
        changed.replace("126,60", "126,61");
        changed.replace("6,60", "6,61");
        const JournalImport done = import(other, changed);
        QCOMPARE(done.added, 0);
        QVERIFY(done.hasRefusals());
    }

    void itNeedsTheRightToPost()
    {
        ChartedBooks books;
        QBuffer buffer;
        buffer.open(QIODevice::ReadOnly);
        const auto done = JournalImportService(books.db())
                              .run(books.shop().sessionAs({Permission::ViewBooks}), buffer, {});
        QCOMPARE(done.failure().kind, Failure::Kind::Forbidden);
    }
};

CABAS_TEST(TestJournalImport)
#include "tst_journalimport.moc"
