// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv.h"
#include "core/formats/csvwriter.h"
#include "tests/support/registry.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace cabas;

// covers: csvwriter

class TestCsv : public QObject {
    Q_OBJECT

private:
    /// `2:a|b` for a row of two cells on line 2.
    static QStringList shown(const CsvTable &table)
    {
        QStringList rows;
        for (const CsvRow &row : table.rows)
            rows += u"%1:%2"_qs.arg(row.line).arg(row.cells.join(u'|'));
        return rows;
    }

private Q_SLOTS:
    void rows_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("nothing") << QByteArray() << QStringList();
        QTest::newRow("semicolons") << QByteArray("a;b\nc;d\n") << QStringList{"1:a|b", "2:c|d"};
        QTest::newRow("commas") << QByteArray("a,b\r\nc,d") << QStringList{"1:a|b", "2:c|d"};
        QTest::newRow("tabs") << QByteArray("a\tb\rc\td\r") << QStringList{"1:a|b", "2:c|d"};
        QTest::newRow("pipes") << QByteArray("a|b\nc|d") << QStringList{"1:a|b", "2:c|d"};
        QTest::newRow("decimal commas") << QByteArray("code;price\n1;2,50\n2;3,10\n")
                                        << QStringList{"1:code|price", "2:1|2,50", "3:2|3,10"};
        QTest::newRow("one column") << QByteArray("code\n12\n") << QStringList{"1:code", "2:12"};
        QTest::newRow("empty cells") << QByteArray(";a;\n;;b\n") << QStringList{"1:|a|", "2:||b"};
        QTest::newRow("blank lines")
            << QByteArray("a;b\n\n;\n  \nc;d\n") << QStringList{"1:a|b", "5:c|d"};
        QTest::newRow("quoted separator") << QByteArray("\"a;b\";c\n") << QStringList{"1:a;b|c"};
        QTest::newRow("doubled quote")
            << QByteArray("\"say \"\"hi\"\"\";c\n") << QStringList{"1:say \"hi\"|c"};
        QTest::newRow("line end in a cell")
            << QByteArray("\"a\r\nb\";c\r\nd;e\r\n") << QStringList{"1:a\r\nb|c", "3:d|e"};
        QTest::newRow("quote inside a plain cell")
            << QByteArray("5\" pipe;c\n") << QStringList{"1:5\" pipe|c"};
        QTest::newRow("blank after the quote")
            << QByteArray("\"a\" ;\"b\"\n") << QStringList{"1:a|b"};
        QTest::newRow("Excel's first line")
            << QByteArray("sep=,\r\na,b\r\n") << QStringList{"2:a|b"};
        QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF"
                                            "a;b\n")
                              << QStringList{"1:a|b"};
        QTest::newRow("mixed ends") << QByteArray("a;b\r\nc;d\re;f\ng;h")
                                    << QStringList{"1:a|b", "2:c|d", "3:e|f", "4:g|h"};
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                              "a\0;\0b\0\n\0",
                                              10)
                                << QStringList{"1:a|b"};
    }
    void rows()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, rows);
        const Result<CsvTable> table = Csv::read(bytes);
        QVERIFY2(table.ok(), table ? "" : qPrintable(table.failure().message));
        QCOMPARE(shown(*table), rows);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("line");
        QTest::newRow("cut in a quoted cell")
            << QByteArray("a;b\n1;\"abc\nd;e\n") << u"unclosed_quote"_qs << 2;
        QTest::newRow("text after the quote")
            << QByteArray("a;b\nc;d\n\"x\"y;2\n") << u"stray_quote"_qs << 3;
        QTest::newRow("binary") << QByteArray("PK\3\4\n\0\0", 7) << u"charset"_qs << 2;
        QTest::newRow("DOS letters") << QByteArray("name\ncr\x8Ame\n") << u"charset"_qs << 2;
    }
    void refusals()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        QFETCH(int, line);
        const Result<CsvTable> table = Csv::read(bytes);
        QVERIFY(!table);
        QCOMPARE(table.failure().code, code);
        QVERIFY2(table.failure().message.contains(u"ine %1 "_qs.arg(line)),
                 qPrintable(table.failure().message));
    }

    void aCharsetThatWasAskedFor()
    {
        CsvOptions options;
        options.charset = Charset::Cp850;
        const Result<CsvTable> dos = Csv::read("cr\x8Ame;1\n", options);
        QCOMPARE(dos->rows.at(0).cells.at(0), u"crème"_qs);
        options.charset = Charset::Utf8;
        const Result<CsvTable> wrong = Csv::read("a\nb\ncaf\xE9\n", options);
        QVERIFY(!wrong);
        QVERIFY(wrong.failure().message.contains(u"Line 3 "_qs));
    }

    void limits()
    {
        CsvOptions options;
        options.limits = {100, 3, 4, 10};
        QVERIFY(Csv::read("a;b;c;d\n1\n2\n", options).ok());
        const auto code = [&](const QByteArray &bytes) {
            const Result<CsvTable> table = Csv::read(bytes, options);
            return table ? QString() : table.failure().code;
        };
        QCOMPARE(code(QByteArray(101, 'a')), u"too_large"_qs);
        QCOMPARE(code("1\n2\n3\n4\n"), u"too_large"_qs);
        QCOMPARE(code("a;b;c;d;e\n"), u"too_large"_qs);
        QCOMPARE(code("12345678901;2\n"), u"too_large"_qs);
    }

    void columnsByName()
    {
        const CsvHeader header({1, {u"Code-barres"_qs, u" PRIX TTC "_qs, u"Unité"_qs, u""_qs}});
        const CsvRow row{2, {u"123"_qs, u" 2,50 "_qs}};
        QCOMPARE(header.cell(row, {u"barcode"_qs, u"code barres"_qs}), u"123"_qs);
        QCOMPARE(header.cell(row, {u"prix_ttc"_qs}), u"2,50"_qs);
        QCOMPARE(header.cell(row, {u"unite"_qs}), QString());
        QVERIFY(!header.find({u"name"_qs}));
        QVERIFY(header.repeated().isEmpty());
        QCOMPARE(CsvHeader({1, {u"Prix"_qs, u"prix"_qs}}).repeated(), u"prix"_qs);
    }

    void formulasStayText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isGuarded");
        for (const char *payload : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "  +1",
                                    "＝1", "＋1", "－1", "＠1"})
            QTest::newRow(payload) << QString::fromUtf8(payload) << true;
        QTest::newRow("name") << u"Pâtes = bonnes"_qs << false;
        QTest::newRow("code") << u"3760042180333"_qs << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void formulasStayText()
    {
        QFETCH(QString, text);
        QFETCH(bool, isGuarded);
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        CsvWriter writer(buffer);
        writer.text(text).text(u"x").endRow();
        const Result<CsvTable> table = Csv::read(buffer.data());
        const QString cell = table->rows.at(0).cells.at(0);
        QCOMPARE(cell.startsWith(u'\''), isGuarded);
        QCOMPARE(Csv::unguarded(cell), text);
    }

    void numbersAndDaysAreBare()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        CsvWriter writer(buffer, {u';', u',', false});
        writer.row({u"a"_qs, u"b"_qs});
        writer.number(-1250, 2).number(3).day(QDate(2026, 3, 10)).day({}).empty().text(u"a;\"b\"");
        writer.endRow();
        QVERIFY(writer.ok());
        QCOMPARE(buffer.data(), QByteArray("a;b\r\n-12,50;3;2026-03-10;;;\"a;\"\"b\"\"\"\r\n"));
    }

    void aDeviceThatRefuses()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        CsvWriter writer(buffer);
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
        writer.text(u"a").endRow();
        QVERIFY(!writer.ok());
    }

    /// What is written is read back, whatever the letters.
    void roundTrip()
    {
        std::mt19937 random(20260310);
        const QString letters = u"ab;,\t|\"'\r\n =+-éœ€’0"_qs;
        const auto pick = [&](int most) {
            return int(std::uniform_int_distribution<>(0, most)(random));
        };
        for (int round = 0; round < 10'000; ++round) {
            QStringList cells;
            for (int i = pick(4) + 2; i > 0; --i) {
                QString cell;
                for (int n = pick(8); n > 0; --n)
                    cell += letters[pick(int(letters.size()) - 1)];
                cells += cell;
            }
            cells += u"end"_qs;
            QBuffer buffer;
            QVERIFY(buffer.open(QIODevice::WriteOnly));
            CsvWriter(buffer).row(cells);
            CsvOptions options;
            options.separator = u';';
            const Result<CsvTable> table = Csv::read(buffer.data(), options);
            QVERIFY2(table.ok(), buffer.data().constData());
            QCOMPARE(int(table->rows.size()), 1);
            QStringList back;
            for (const QString &cell : table->rows[0].cells)
                back += Csv::unguarded(cell);
            // A leading ' before a formula's sign is the guard itself: it cannot be told apart.
            for (QString &cell : cells)
                cell = Csv::unguarded(cell);
            QCOMPARE(back, cells);
        }
    }

    /// No bytes make the reader fail in another way than by a Failure.
    void noise()
    {
        std::mt19937 random(7);
        const QByteArray pieces("a1;,\t|\"\r\n\xC3\xA9\xE9\x80\0\xFF", 16);
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes;
            for (int n = int(random() % 60); n > 0; --n)
                bytes += pieces[qsizetype(random() % uint(pieces.size()))];
            const Result<CsvTable> table = Csv::read(bytes);
            if (table)
                QVERIFY(qsizetype(table->rows.size()) <= bytes.size());
            else
                QVERIFY(!table.failure().message.isEmpty());
        }
    }

    void aLargeFileIsReadWhole()
    {
        QByteArray bytes("code;name;price\n");
        while (bytes.size() < 8 * 1024 * 1024)
            bytes += "3760042180333;\"Farine de bl\xC3\xA9 T80; bio\";2,50\n";
        QElapsedTimer timer;
        timer.start();
        const Result<CsvTable> table = Csv::read(bytes);
        QVERIFY(table.ok());
        QCOMPARE(qsizetype(table->rows.size()), bytes.count('\n'));
        qInfo("8 MB: %lld ms", timer.elapsed());
    }
};

CABAS_TEST(TestCsv)
#include "tst_csv.moc"
