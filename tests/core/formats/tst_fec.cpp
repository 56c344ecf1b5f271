// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/charset.h"
#include "core/formats/fec.h"
#include "core/formats/fecfields.h"
#include "tests/support/registry.h"

#include <QBuffer>
#include <QTest>

#include <random>

using namespace cabas;

// covers: fecfields

Q_DECLARE_METATYPE(cabas::FecAmount::State)
Q_DECLARE_METATYPE(cabas::FecDay::State)

class TestFec : public QObject {
    Q_OBJECT

private:
    static FecLine line()
    {
        FecLine line;
        line.journal = u"VE"_qs;
        line.journalLabel = u"Ventes"_qs;
        line.number = u"2026-1"_qs;
        line.on = QDate(2026, 3, 10);
        line.account = u"5301"_qs;
        line.accountLabel = u"Caisse du magasin"_qs;
        line.pieceRef = u"Z-12"_qs;
        line.pieceOn = QDate(2026, 3, 10);
        line.label = u"Clôture de caisse"_qs;
        line.debit = Money::fromCents(125050);
        line.validatedOn = QDate(2026, 3, 11);
        return line;
    }

    static QList<QByteArray> cells(const QByteArray &file, int row)
    {
        QByteArray record = file.split('\n').value(row);
        return record.chopped(1).split('\t');
    }

private Q_SLOTS:
    void aFileAsTheLawAsks()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        FecWriter writer(buffer);
        QVERIFY(writer.add(line()).ok());
        FecLine other = line();
        other.account = u"70711"_qs;
        other.debit = {};
        other.credit = Money::fromCents(125050);
        other.lettering = u"AA"_qs;
        other.letteredOn = QDate(2026, 4, 1);
        QVERIFY(writer.add(other).ok());
        QVERIFY(writer.finish().ok());

        QCOMPARE(buffer.data().count("\r\n"), 3);
        QVERIFY(buffer.data().endsWith("\r\n"));
        QCOMPARE(cells(buffer.data(), 0).join('|'),
                 QByteArray("JournalCode|JournalLib|EcritureNum|EcritureDate|CompteNum|CompteLib|"
                            "CompAuxNum|CompAuxLib|PieceRef|PieceDate|EcritureLib|Debit|Credit|"
                            "EcritureLet|DateLet|ValidDate|Montantdevise|Idevise"));
        QCOMPARE(cells(buffer.data(), 1).join('|'),
                 QByteArray("VE|Ventes|2026-1|20260310|5301|Caisse du magasin|||Z-12|20260310|"
                            "Cl\xF4ture de caisse|1250,50|0,00|||20260311||"));
        QCOMPARE(cells(buffer.data(), 2).join('|'),
                 QByteArray("VE|Ventes|2026-1|20260310|70711|Caisse du magasin|||Z-12|20260310|"
                            "Cl\xF4ture de caisse|0,00|1250,50|AA|20260401|20260311||"));
        QCOMPARE(writer.lines(), 2);
        QCOMPARE(writer.entries(), 1);
        QCOMPARE(writer.debit(), writer.credit());
    }

    void blanksAreFilledAndControlsTaken()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        FecWriter writer(buffer);
        FecLine poor = line();
        poor.journalLabel.clear();
        poor.accountLabel.clear();
        poor.pieceRef = u"\t"_qs;
        poor.pieceOn = {};
        poor.label = u" Œufs\tde\r\nl’Ő \u0007 "_qs;
        QVERIFY(writer.add(poor).ok());
        QCOMPARE(cells(buffer.data(), 1).join('|'),
                 QByteArray("VE|VE|2026-1|20260310|5301|5301|||-|20260310|\xBC"
                            "ufs de l'O|1250,50|0,00|||20260311||"));
        poor.label.clear();
        QVERIFY(writer.add(poor).ok());
        QCOMPARE(cells(buffer.data(), 2).value(10), QByteArray("5301"));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"journal", "number", "day", "validation", "account",
                                 "short account", "both sides", "no side", "negative"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void refused()
    {
        QFETCH(QString, what);
        FecLine bad = line();
        if (what == u"journal")
            bad.journal = u" "_qs;
        else if (what == u"number")
            bad.number.clear();
        else if (what == u"day")
            bad.on = {};
        else if (what == u"validation")
            bad.validatedOn = {};
        else if (what == u"account")
            bad.account = u"53A"_qs;
        else if (what == u"short account")
            bad.account = u"53"_qs;
        else if (what == u"both sides")
            bad.credit = Money::fromCents(1);
        else if (what == u"no side")
            bad.debit = {};
        else
            bad.debit = Money::fromCents(-100);
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        FecWriter writer(buffer);
        const Result<> added = writer.add(bad);
        QVERIFY(!added);
        QCOMPARE(added.failure().kind, Failure::Kind::Refused);
        QVERIFY(buffer.data().isEmpty());
    }

    void anUnbalancedFileIsNotFinished()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        FecWriter writer(buffer);
        QVERIFY(writer.add(line()).ok());
        QVERIFY(!writer.finish());
    }

    void aFullDisk()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
        const Result<> added = FecWriter(buffer).add(line());
        QVERIFY(!added);
        QCOMPARE(added.failure().kind, Failure::Kind::Storage);
    }

    void namesAndDescription()
    {
        QCOMPARE(fecFileName(u"732829320"_qs, QDate(2026, 12, 31)), u"732829320FEC20261231.txt"_qs);
        FecSummary summary;
        summary.shop = u"L’Épicerie"_qs;
        summary.siren = u"732829320"_qs;
        summary.yearStart = QDate(2026, 1, 1);
        summary.yearEnd = QDate(2026, 12, 31);
        summary.lines = 12;
        summary.entries = 3;
        summary.debit = summary.credit = Money::fromCents(123456);
        const QString text = decoded(fecDescription(summary), Charset::Latin9);
        for (const QString &said :
             {u"ISO 8859-15"_qs, u"tabulation"_qs, u"732829320FEC20261231.txt"_qs, u"L'Épicerie"_qs,
              u"1. JournalCode : "_qs, u"18. Idevise : "_qs, u"1 234,56"_qs,
              u"du 01/01/2026 au 31/12/2026"_qs})
            QVERIFY2(text.contains(said), qPrintable(said));
    }

    void amounts_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<FecAmount::State>("state");
        QTest::addColumn<qint64>("cents");
        using State = FecAmount::State;
        const auto good = [](const char *cell, qint64 cents) {
            QTest::newRow(cell) << QByteArray(cell) << State::Good << cents;
        };
        good("12,50", 1250);
        good("12", 1200);
        good("12,5", 1250);
        good(",5", 50);
        good("5,", 500);
        good(" 0000000069,60 ", 6960);
        good("-12,50", -1250);
        good("12,50-", -1250);
        good("+12,50", 1250);
        good("12,50 +", 1250);
        good("1,25E1", 1250);
        good("1250E-2", 1250);
        good("5E-3", 1);
        good("4E-3", 0);
        good("12,345", 1235);
        good("-12,345", -1235);
        good("0,995", 100);
        good("0,00", 0);
        good("9999999999,99", 999999999999);
        const auto bad = [](const char *cell, State state) {
            QTest::newRow(cell) << QByteArray(cell) << state << qint64(0);
        };
        bad("", State::Blank);
        bad("   ", State::Blank);
        bad("12.50", State::Dot);
        bad("1.250,50", State::Dot);
        bad("1 250,50", State::Blanks);
        bad("1\xA0"
            "250,50",
            State::Blanks);
        bad("1,250,50", State::NotNumber);
        bad("douze", State::NotNumber);
        bad("--5", State::NotNumber);
        bad("-5-", State::NotNumber);
        bad("-", State::NotNumber);
        bad(",", State::NotNumber);
        bad("1E", State::NotNumber);
        bad("1E99", State::NotNumber);
        bad("12,50\xE9", State::NotNumber);
        bad("99999999999999", State::TooLarge);
        bad("1E30", State::TooLarge);
    }
    void amounts()
    {
        QFETCH(QByteArray, cell);
        QFETCH(FecAmount::State, state);
        QFETCH(qint64, cents);
        const FecAmount amount = parseFecAmount(cell);
        QCOMPARE(int(amount.state), int(state));
        QCOMPARE(amount.value.cents(), cents);
    }

    void peculiarAmounts()
    {
        QVERIFY(parseFecAmount("0000,00").hasLeadingZeros);
        QVERIFY(!parseFecAmount("0,60").hasLeadingZeros);
        QVERIFY(parseFecAmount("1,005").isRounded);
        QVERIFY(!parseFecAmount("1,500").isRounded);
    }

    void amountsComeBack()
    {
        std::mt19937_64 random(1);
        for (int round = 0; round < 10'000; ++round) {
            const qint64 cents = qint64(random() % uint64_t(2 * Money::maxCents)) - Money::maxCents;
            const QByteArray cell =
                QByteArray::number(cents / 100) + ',' +
                QByteArray::number(std::abs(cents % 100)).rightJustified(2, '0');
            if (cents < 0 && cents > -100)
                continue;
            QCOMPARE(parseFecAmount(cell).value.cents(), cents);
        }
    }

    void days_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<FecDay::State>("state");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("isPlain");
        using State = FecDay::State;
        const QDate day(2026, 3, 10);
        QTest::newRow("as asked") << QByteArray("20260310") << State::Good << day << true;
        QTest::newRow("padded") << QByteArray(" 20260310 ") << State::Good << day << true;
        QTest::newRow("dashes") << QByteArray("2026-03-10") << State::Good << day << false;
        QTest::newRow("French") << QByteArray("10/03/2026") << State::Good << day << false;
        QTest::newRow("day first")
            << QByteArray("25122013") << State::Good << QDate(2013, 12, 25) << false;
        QTest::newRow("with a time")
            << QByteArray("2026-03-10 12:00:01") << State::Good << day << false;
        QTest::newRow("nothing") << QByteArray("  ") << State::Blank << QDate() << true;
        QTest::newRow("zeros") << QByteArray("00000000") << State::Blank << QDate() << true;
        QTest::newRow("30 February") << QByteArray("20260230") << State::NotDay << QDate() << true;
        QTest::newRow("short") << QByteArray("202603") << State::NotDay << QDate() << true;
        QTest::newRow("words") << QByteArray("10 mars 26") << State::NotDay << QDate() << true;
        QTest::newRow("far away") << QByteArray("30260310") << State::OutOfRange
                                  << QDate(3026, 3, 10) << true;
    }
    void days()
    {
        QFETCH(QByteArray, cell);
        QFETCH(FecDay::State, state);
        QFETCH(QDate, day);
        QFETCH(bool, isPlain);
        const FecDay read = parseFecDay(cell);
        QCOMPARE(int(read.state), int(state));
        QCOMPARE(read.value, day);
        QCOMPARE(read.isPlain, isPlain);
    }

    void sirens()
    {
        QVERIFY(isSiren(u"732829320"));
        QVERIFY(isSiren(u"356000000"));
        QVERIFY(!isSiren(u"111111111"));
        QVERIFY(!isSiren(u"732829321"));
        QVERIFY(!isSiren(u"000000000"));
        QVERIFY(!isSiren(u"73282932"));
        QVERIFY(!isSiren(u"73282932A"));
    }
};

CABAS_TEST(TestFec)
#include "tst_fec.moc"
