// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/fec.h"
#include "core/formats/feccheck.h"
#include "tests/core/formats/fectext.h"
#include "tests/support/registry.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>

using namespace cabas;
using namespace cabas::test;

// covers: fecrecords fecheader fecentries fecfindings

class TestFecCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRealFile()
    {
        const Result<FecReport> report = FecCheck::file(
            QStringLiteral(CABAS_SOURCE_DIR "/tests/data/fec/111111111FEC20221231.TXT"));
        QVERIFY(report.ok());
        QVERIFY2(report->ok, qPrintable(shownFindings(report->errors).join(u' ')));
        QCOMPARE(report->lines, 934);
        QCOMPARE(report->entries, 248);
        QCOMPARE(report->debit, Money::fromCents(22568223));
        QCOMPARE(report->credit, Money::fromCents(22568223));
        QCOMPARE(report->separator, u"|"_qs);
        QCOMPARE(report->from, QDate(2023, 1, 1));
        QCOMPARE(report->to, QDate(2023, 7, 31));
        QSet<QString> rules;
        for (const FecFinding &warning : report->warnings)
            rules.insert(warning.rule);
        for (const QString &rule :
             {u"trailing_separator"_qs, u"padded_cells"_qs, u"header_case"_qs, u"odd_letter"_qs,
              u"file_name_days"_qs, u"siren"_qs, u"padded_amounts"_qs})
            QVERIFY2(rules.contains(rule), qPrintable(rule));
        const auto odd =
            std::find_if(report->warnings.begin(), report->warnings.end(),
                         [](const FecFinding &warning) { return warning.rule == u"odd_letter"; });
        QCOMPARE(odd->line, 779);
        QVERIFY(odd->message.contains(u"0xF8"_qs));
    }

    void aGoodFile()
    {
        const FecReport report = checkFec(goodFec().bytes());
        QCOMPARE(shownFindings(report.errors), QStringList());
        QCOMPARE(shownFindings(report.warnings), QStringList());
        QVERIFY(report.ok);
        QCOMPARE(report.lines, 8);
        QCOMPARE(report.entries, 3);
        QCOMPARE(report.debit, Money::fromCents(16640));
        QCOMPARE(report.credit, Money::fromCents(16640));
        QCOMPARE(report.charset, u"ISO 8859-15"_qs);
        QCOMPARE(report.separator, u"TAB"_qs);
        QCOMPARE(report.from, QDate(2026, 3, 10));
        QCOMPARE(report.to, QDate(2026, 3, 12));
    }

    void whatWeWriteIsGood()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        FecWriter writer(buffer);
        std::mt19937 random(3);
        for (int entry = 1; entry <= 200; ++entry) {
            FecLine line;
            line.journal = u"VE"_qs;
            line.number = u"2026-%1"_qs.arg(entry, 6, 10, QChar(u'0'));
            line.on = QDate(2026, 1, 1).addDays(entry);
            line.validatedOn = line.on;
            line.account = u"5301"_qs;
            line.label = u"L’œuf\tfrais | n° %1 €"_qs.arg(entry);
            line.debit = Money::fromCents(1 + qint64(random() % 100000));
            QVERIFY(writer.add(line).ok());
            line.account = u"70711"_qs;
            std::swap(line.debit, line.credit);
            QVERIFY(writer.add(line).ok());
        }
        QVERIFY(writer.finish().ok());
        const FecReport report = checkFec(buffer.data());
        QVERIFY2(report.ok, qPrintable(shownFindings(report.errors).join(u' ')));
        QCOMPARE(shownFindings(report.warnings), QStringList());
        QCOMPARE(report.lines, writer.lines());
        QCOMPARE(report.entries, writer.entries());
        QCOMPARE(report.debit, writer.debit());
    }

    void amountsWithASide_data()
    {
        QTest::addColumn<QByteArray>("debit");
        QTest::addColumn<QByteArray>("credit");
        QTest::newRow("letters") << QByteArray("D") << QByteArray("C");
        QTest::newRow("small letters") << QByteArray("d") << QByteArray("c");
        QTest::newRow("signs") << QByteArray("+1") << QByteArray("-1");
    }
    void amountsWithASide()
    {
        QFETCH(QByteArray, debit);
        QFETCH(QByteArray, credit);
        FecText text = goodFec();
        text.rows[0][11] = "Montant";
        text.rows[0][12] = "Sens";
        for (int line = 1; line < text.rows.size(); ++line) {
            QList<QByteArray> &cells = text.rows[line];
            const bool isDebit = !cells[11].isEmpty() && cells[11] != "0,00";
            cells[11] = isDebit ? cells[11] : cells[12];
            cells[12] = isDebit ? debit : credit;
        }
        const FecReport report = checkFec(text.bytes());
        QCOMPARE(shownFindings(report.errors) + shownFindings(report.warnings), QStringList());
        QCOMPARE(report.debit, Money::fromCents(16640));
        QCOMPARE(report.credit, Money::fromCents(16640));

        text.rows[1][12] = "X";
        QVERIFY(shownFindings(checkFec(text.bytes()).errors).contains(u"side@2"_qs));
    }

    void fileNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("warnings");
        QTest::newRow("good") << u"/tmp/732829320FEC20261231.txt"_qs << QStringList();
        QTest::newRow("small letters") << u"732829320fec20261231.TXT"_qs << QStringList();
        QTest::newRow("any name") << u"export.txt"_qs << QStringList{"file_name@0"};
        QTest::newRow("no day") << u"732829320FEC20261331.txt"_qs << QStringList{"file_name@0"};
        QTest::newRow("check digit") << u"732829321FEC20261231.txt"_qs << QStringList{"siren@0"};
        QTest::newRow("no SIREN") << u"000000000FEC20261231.txt"_qs << QStringList{"siren@0"};
        QTest::newRow("another year")
            << u"732829320FEC20251231.txt"_qs << QStringList{"file_name_days@0"};
    }
    void fileNames()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, warnings);
        QCOMPARE(shownFindings(checkFec(goodFec().bytes(), name).warnings), warnings);
    }

    void unreadableFiles()
    {
        QTemporaryDir folder;
        for (const QString &path : {folder.filePath(u"absent.txt"_qs), folder.path()}) {
            const Result<FecReport> report = FecCheck::file(path);
            QVERIFY(!report);
            QCOMPARE(report.failure().kind, Failure::Kind::Storage);
        }
    }

    void aThousandFaultsAreCounted()
    {
        FecText text = goodFec();
        for (int i = 0; i < 1000; ++i)
            text.rows.append(QList<QByteArray>{""});
        const FecReport report = checkFec(text.bytes());
        QCOMPARE(int(report.errors.size()), FecFindings::mostOfARule + 1);
        QVERIFY(report.errors.back().message.contains(u"900"_qs));
    }

    /// No bytes make the check fail in another way than by findings.
    void noise()
    {
        std::mt19937 random(11);
        const QByteArray start = goodFec().bytes();
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes = start;
            for (int n = 1 + int(random() % 8); n > 0; --n) {
                const qsizetype at = qsizetype(random() % uint(bytes.size()));
                if (random() % 2 == 0)
                    bytes[at] = char(random() % 256);
                else
                    bytes.remove(at, qsizetype(random() % 40));
            }
            const FecReport report = checkFec(bytes);
            QCOMPARE(report.ok, report.errors.empty());
            QVERIFY(report.lines <= 9 + 10);
        }
    }

    void aLargeFileIsQuick()
    {
        FecText text = goodFec();
        const QList<QList<QByteArray>> entry = text.rows.mid(1, 3);
        text.rows = text.rows.mid(0, 1);
        for (int number = 1; number <= 20'000; ++number) {
            for (QList<QByteArray> cells : entry) {
                cells[2] = QByteArray::number(number);
                text.rows += cells;
            }
        }
        const QByteArray bytes = text.bytes();
        QElapsedTimer timer;
        timer.start();
        const FecReport report = checkFec(bytes);
        QVERIFY(report.ok);
        QCOMPARE(report.entries, 20'000);
        qInfo("60,000 lines: %lld ms", timer.elapsed());
    }
};

CABAS_TEST(TestFecCheck)
#include "tst_feccheck.moc"
