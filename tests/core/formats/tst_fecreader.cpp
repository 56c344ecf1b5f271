// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/fecreader.h"
#include "tests/support/registry.h"

#include <QBuffer>
#include <QTest>

#include <functional>

using namespace cabas;

namespace {

const QByteArray head = "JournalCode|JournalLib|EcritureNum|EcritureDate|CompteNum|CompteLib|"
                        "CompAuxNum|CompAuxLib|PieceRef|PieceDate|EcritureLib|Debit|Credit|"
                        "EcritureLet|DateLet|ValidDate|Montantdevise|Idevise\n";

QByteArray line(const char *journal, const char *number, const char *day, const char *account,
                const char *debit, const char *credit)
{
    return QByteArray(journal) + "|Lib|" + number + '|' + day + '|' + account + "|Compte|||P1|" +
           day + "|Texte|" + debit + '|' + credit + "|||" + day + "||\n";
}

struct Told {
    std::vector<ForeignEntry> entries;
    std::vector<ForeignRefusal> refusals;
    Result<> done = Ok{};
};

Told read(QByteArray bytes, const QString &name = u"fec.txt"_qs)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    Told told;
    told.done =
        FecReader(buffer, name)
            .read({[&](const ForeignEntry &entry) { told.entries.push_back(entry); },
                   [&](const ForeignRefusal &refusal) { told.refusals.push_back(refusal); }});
    return told;
}

} // namespace

class TestFecReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The same two lines as other programs write them.
    void ofOtherPrograms_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray plain = head + line("VE", "1", "20260105", "707", "0,00", "10,00") +
                                 line("VE", "1", "20260105", "411", "10,00", "0,00");
        const auto row = [&](const char *name, const std::function<void(QByteArray &)> &change) {
            QByteArray bytes = plain;
            bytes.replace("Texte", "Caf\xC3\xA9");
            change(bytes);
            QTest::newRow(name) << bytes;
        };
        row("pipes", [](QByteArray &) {});
        row("tabs, CR LF",
            [](QByteArray &bytes) { bytes.replace('|', '\t').replace("\n", "\r\n"); });
        row("semicolons, CR",
            [](QByteArray &bytes) { bytes.replace('|', ';').replace('\n', '\r'); });
        row("a byte order mark", [](QByteArray &bytes) { bytes.prepend("\xEF\xBB\xBF"); });
        row("ISO 8859-15", [](QByteArray &bytes) { bytes.replace("\xC3\xA9", "\xE9"); });
        row("a last separator", [](QByteArray &bytes) { bytes.replace("\n", "|\n"); });
        row("more columns", [](QByteArray &bytes) {
            bytes.replace("Idevise\n", "Idevise|DateRglt|ModeRglt|Section\n");
            bytes.replace("||\n", "|||20260110|CB|A\n");
        });
        row("names in other letters", [](QByteArray &bytes) {
            bytes.replace("JournalCode", " JOURNALCODE ")
                .replace("EcritureLib", "\xC3\x89"
                                        "critureLib");
        });
        row("days with signs", [](QByteArray &bytes) { bytes.replace("20260105", "05/01/2026"); });
        row("days with a time",
            [](QByteArray &bytes) { bytes.replace("20260105", "2026-01-05 00:00:00"); });
        row("padded amounts", [](QByteArray &bytes) {
            bytes.replace("|10,00|", "|0000000010,00|").replace("|0,00|", "| |");
        });
        row("signs behind", [](QByteArray &bytes) {
            bytes.replace("|0,00|10,00|", "|10,00-|0,00|").replace("|10,00|0,00|", "|0,00|-10|");
        });
        row("amount and side", [](QByteArray &bytes) {
            bytes.replace("Debit|Credit", "Montant|Sens");
            bytes.replace("|0,00|10,00|", "|10,00|C|").replace("|10,00|0,00|", "|10,00|D|");
        });
        row("amount and sign", [](QByteArray &bytes) {
            bytes.replace("Debit|Credit", "Montant|Sens");
            bytes.replace("|0,00|10,00|", "|10,00|-1|").replace("|10,00|0,00|", "|10,00|+1|");
        });
        row("DOS end and empty lines", [](QByteArray &bytes) { bytes += "\n\n\x1A"; });
    }
    void ofOtherPrograms()
    {
        QFETCH(QByteArray, bytes);
        const Told told = read(bytes);
        QVERIFY2(told.done, told.done ? "" : qPrintable(told.done.failure().message));
        QVERIFY(told.refusals.empty());
        QCOMPARE(told.entries.size(), size_t(1));
        const ForeignEntry &entry = told.entries[0];
        QCOMPARE(entry.on, QDate(2026, 1, 5));
        QCOMPARE(entry.label, u"Café"_qs);
        QCOMPARE(entry.lines[0].credit, Money::fromCents(1000));
        QCOMPARE(entry.lines[1].debit, Money::fromCents(1000));
        QCOMPARE(entry.lines[1].account, u"411"_qs);
    }

    void linesOfAnEntryNeedNotStandTogether()
    {
        const Told told = read(head + line("VE", "1", "20260105", "707", "0,00", "10,00") +
                               line("VE", "2", "20260106", "707", "", "5,5") +
                               line("VE", "1", "20260105", "411", "10,00", "0,00") +
                               line("VE", "2", "20260106", "411", "5,50", ""));
        QVERIFY(told.done);
        QCOMPARE(told.refusals.size(), size_t(0));
        QCOMPARE(told.entries.size(), size_t(2));
        QCOMPARE(told.entries[0].number, u"1"_qs);
        QCOMPARE(told.entries[0].on, QDate(2026, 1, 5));
        QCOMPARE(told.entries[1].lines[0].credit, Money::fromCents(550));
    }

    void theSameNumberOnAnotherDayIsAnotherEntry()
    {
        const Told told = read(head + line("VE", "0", "20260105", "707", "0", "10") +
                               line("VE", "0", "20260105", "411", "10", "0") +
                               line("VE", "0", "20260106", "707", "0", "7") +
                               line("VE", "0", "20260106", "411", "7", "0"));
        QCOMPARE(told.entries.size(), size_t(2));
    }

    void anEntryOfSeveralDaysIsWholeWhereOnlyTheWholeBalances()
    {
        const Told told = read(head + line("BQ", "9", "20260105", "512", "0", "10") +
                               line("BQ", "9", "20260106", "627", "10", "0"));
        QCOMPARE(told.entries.size(), size_t(1));
        QCOMPARE(told.entries[0].lines.size(), size_t(2));
    }

    void negativeAmountsChangeSideAndEmptyLinesAreLeftOut()
    {
        const Told told = read(head + line("VE", "1", "20260105", "707", "-10,00", "0,00") +
                               line("VE", "1", "20260105", "411", "0,00", "-10,00") +
                               line("VE", "1", "20260105", "409", "0,00", "0,00"));
        QCOMPARE(told.entries.size(), size_t(1));
        QCOMPARE(told.entries[0].lines.size(), size_t(2));
        QCOMPARE(told.entries[0].lines[0].credit, Money::fromCents(1000));
        QCOMPARE(told.entries[0].lines[1].debit, Money::fromCents(1000));
    }

    void wrongLinesAreToldWithTheirEntry_data()
    {
        QTest::addColumn<QByteArray>("wrong");
        QTest::addColumn<QString>("word");
        QTest::newRow("dot") << line("VE", "1", "20260105", "411", "10.00", "0") << u"10.00"_qs;
        QTest::newRow("decimals") << line("VE", "1", "20260105", "411", "10,001", "0")
                                  << u"10,001"_qs;
        QTest::newRow("both") << line("VE", "1", "20260105", "411", "10,00", "3,00")
                              << u"debit and a credit"_qs;
        QTest::newRow("day") << line("VE", "1", "20261305", "411", "10,00", "0") << u"20261305"_qs;
        QTest::newRow("account") << line("VE", "1", "20260105", "", "10,00", "0") << u"account"_qs;
        QTest::newRow("cells") << QByteArray("VE|Lib|1\n") << u"3 cells"_qs;
    }

    void wrongLinesAreToldWithTheirEntry()
    {
        QFETCH(QByteArray, wrong);
        QFETCH(QString, word);
        const Told told = read(head + line("VE", "1", "20260105", "707", "0", "10,00") + wrong +
                               line("VE", "2", "20260105", "707", "0", "1,00") +
                               line("VE", "2", "20260105", "411", "1,00", "0"));
        QVERIFY(told.done);
        QCOMPARE(told.entries.size(), size_t(1));
        QVERIFY(!told.refusals.empty());
        const bool isTold = std::any_of(
            told.refusals.begin(), told.refusals.end(), [&](const ForeignRefusal &refusal) {
                return refusal.line == 3 && refusal.reason.contains(word);
            });
        QVERIFY(isTold);
    }

    void whatDoesNotBalanceIsToldByItsFirstLine()
    {
        const Told told = read(head + line("VE", "1", "20260105", "707", "0", "10,00") +
                               line("VE", "1", "20260105", "411", "9,99", "0"));
        QCOMPARE(told.entries.size(), size_t(0));
        QCOMPARE(told.refusals.size(), size_t(1));
        QCOMPARE(told.refusals[0].line, 2);
        QVERIFY(told.refusals[0].reason.contains(u"0.01"));
    }

    void aDayOutsideTheYearOfTheFile()
    {
        const QByteArray file = head + line("VE", "1", "20260105", "707", "0", "10,00") +
                                line("VE", "1", "20260105", "411", "10,00", "0") +
                                line("VE", "2", "20270105", "707", "0", "10,00") +
                                line("VE", "2", "20270105", "411", "10,00", "0");
        const Told told = read(file, u"732829320FEC20261231.txt"_qs);
        QCOMPARE(told.entries.size(), size_t(1));
        QCOMPARE(told.refusals[0].line, 4);
        // A name that none of its lines agrees with is a wrong name.
        QCOMPARE(read(file, u"732829320FEC20221231.txt"_qs).entries.size(), size_t(2));
    }

    void whatIsNoFecIsRefused()
    {
        QVERIFY(!read("hello\n").done);
        QVERIFY(!read({}).done);
        QVERIFY(!read("JournalCode|EcritureNum|CompteNum\nVE|1|707\n").done);
        QByteArray csv("journal;date;account;debit;credit\n");
        QBuffer buffer(&csv);
        buffer.open(QIODevice::ReadOnly);
        QVERIFY(!FecReader::isFec(buffer));
    }
};

CABAS_TEST(TestFecReader)
#include "tst_fecreader.moc"
