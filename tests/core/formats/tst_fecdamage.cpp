// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/feccheck.h"
#include "core/formats/fecrecords.h"
#include "tests/core/formats/fectext.h"
#include "tests/support/registry.h"

#include <QTest>

#include <functional>

using namespace cabas;
using namespace cabas::test;

/// One good file, damaged in one place at a time.
class TestFecDamage : public QObject {
    Q_OBJECT

private:
    using Damage = std::function<QByteArray(FecText)>;

    static void row(const char *name, const QStringList &findings, const Damage &damage)
    {
        QTest::newRow(name) << damage(goodFec()) << findings;
    }

    /// One cell of a line changed; lines and columns count from 1.
    static void cell(const char *name, int line, int column, const QByteArray &value,
                     const QStringList &findings)
    {
        row(name, findings, [=](FecText text) {
            text.rows[line - 1][column - 1] = value;
            return text.bytes();
        });
    }

    static void checkErrors()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, errors);
        const FecReport report = checkFec(bytes);
        QCOMPARE(shownFindings(report.errors), errors);
        QVERIFY(!report.ok);
        for (const FecFinding &finding : report.errors)
            QVERIFY(!finding.message.isEmpty());
    }

    static void checkWarnings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, warnings);
        const FecReport report = checkFec(bytes);
        QCOMPARE(shownFindings(report.errors), QStringList());
        QCOMPARE(shownFindings(report.warnings), warnings);
        QCOMPARE(report.debit, report.credit);
    }

private Q_SLOTS:
    void brokenFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("errors");
        row("empty", {"no_lines@1"}, [](const FecText &) { return QByteArray(); });
        row("header alone", {"no_lines@1"}, [](FecText text) {
            text.rows = text.rows.mid(0, 1);
            return text.bytes();
        });
        row("no header", {"header@1"}, [](FecText text) {
            text.rows.removeFirst();
            return text.bytes();
        });
        row("missing column", {"missing_column@1"}, [](FecText text) {
            for (QList<QByteArray> &cells : text.rows)
                cells.removeAt(15);
            return text.bytes();
        });
        row("wrong order", {"column_order@1"}, [](FecText text) {
            for (QList<QByteArray> &cells : text.rows)
                cells.swapItemsAt(0, 2);
            return text.bytes();
        });
        row("column twice", {"missing_column@1", "repeated_column@1"}, [](FecText text) {
            text.rows[0][7] = "CompAuxNum";
            return text.bytes();
        });
    }
    void brokenFiles() { checkErrors(); }

    void brokenLines_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("errors");
        row("empty line", {"empty_line@3"}, [](FecText text) {
            text.rows.insert(2, QList<QByteArray>{""});
            return text.bytes();
        });
        row("a cell too few", {"cell_count@3", "entry_unbalanced@2", "file_unbalanced@0"},
            [](FecText text) {
                text.rows[2].removeLast();
                return text.bytes();
            });
        row("a separator in a text", {"cell_count@3", "entry_unbalanced@2", "file_unbalanced@0"},
            [](FecText text) {
                text.rows[2][10] = "Vente\tdu jour";
                return text.bytes();
            });
        row("zero bytes", {"no_lines@1", "not_text@1"}, [](const FecText &) {
            return QByteArray("\x7F"
                              "ELF\0\0\1\2\n\0",
                              10);
        });
        row("UTF-16", {"no_lines@1", "not_text@1"},
            [](const FecText &) { return QByteArray("\xFF\xFEJ\0o\0\n\0", 8); });
        row("XML", {"no_lines@1", "not_flat@1"},
            [](const FecText &) { return QByteArray("<?xml version='1.0'?>\n<comptabilite/>\n"); });
        row("noise", {"header@1", "no_lines@1"},
            [](const FecText &) { return QByteArray("\x89PNG\r\n\x1A\n"); });
        row("endless line", {"no_lines@1", "not_text@2"}, [](FecText text) {
            text.rows = text.rows.mid(0, 1);
            return text.bytes() + QByteArray(FecRecords::longestRecord + 2, 'x');
        });
        row("unbalanced file", {"entry_unbalanced@7", "file_unbalanced@0"}, [](FecText text) {
            text.rows.removeLast();
            return text.bytes();
        });
        row("unbalanced entries that even out", {"entry_unbalanced@2", "entry_unbalanced@5"},
            [](FecText text) {
                text.rows[1][11] = "106,50";
                text.rows[3 + 1][11] = "49,00";
                return text.bytes();
            });
    }
    void brokenLines() { checkErrors(); }

    void brokenCells_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("errors");
        cell("no journal", 2, 1, "", {"blank@2", "entry_unbalanced@2", "entry_unbalanced@3"});
        cell("no journal label", 2, 2, " ", {"blank@2"});
        cell("no day", 2, 4, "", {"blank@2"});
        cell("no account", 2, 5, "", {"blank@2"});
        cell("letters in the account", 2, 5, "5A01", {"account@2"});
        cell("a short account", 2, 5, "53", {"account@2"});
        cell("no account label", 2, 6, "", {"blank@2"});
        cell("no document", 2, 9, "", {"blank@2"});
        cell("no document day", 2, 10, "00000000", {"blank@2"});
        cell("no label", 2, 11, "", {"blank@2"});
        cell("a dot", 2, 12, "105.50", {"amount@2", "entry_unbalanced@2", "file_unbalanced@0"});
        cell("a blank in thousands", 2, 12, "1 105,50",
             {"amount@2", "entry_unbalanced@2", "file_unbalanced@0"});
        cell("words", 2, 12, "cent", {"amount@2", "entry_unbalanced@2", "file_unbalanced@0"});
        cell("no validation", 2, 16, "", {"blank@2"});
        cell("30 February", 2, 4, "20260230", {"day@2"});
        cell("year 3026", 2, 16, "30260310", {"day@2"});
        cell("currency amount", 2, 17, "12.5", {"amount@2"});
    }
    void brokenCells() { checkErrors(); }

    void oddShapes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("warnings");
        row("pipes", {}, [](FecText text) {
            text.separator = "|";
            return text.bytes();
        });
        row("LF", {}, [](FecText text) {
            text.lineEnd = "\n";
            return text.bytes();
        });
        row("CR", {}, [](FecText text) {
            text.lineEnd = "\r";
            return text.bytes();
        });
        row("no last line end", {}, [](const FecText &text) { return text.bytes().chopped(2); });
        row("mixed ends", {"line_ends@0"}, [](const FecText &text) {
            QByteArray bytes = text.bytes();
            bytes.replace(bytes.indexOf("\r\n"), 2, "\r");
            return bytes;
        });
        row("semicolons", {"separator@1"}, [](FecText text) {
            text.separator = ";";
            return text.bytes();
        });
        row("UTF-8", {"byte_order_mark@1", "charset@2"}, [](const FecText &text) {
            return "\xEF\xBB\xBF" + text.bytes().replace("\xE9", "\xC3\xA9");
        });
        row("mixed charsets", {"charset@3"}, [](FecText text) {
            text.rows[1][10] = "\xC3\xA9t\xC3\xA9";
            return text.bytes();
        });
        row("DOS letter", {"odd_letter@4"}, [](FecText text) {
            text.rows[3][10] = "Libell\x82";
            return text.bytes();
        });
        row("control character", {"control_character@3"}, [](FecText text) {
            text.rows[2][10] = "a\x07";
            return text.bytes();
        });
    }
    void oddShapes() { checkWarnings(); }

    void oddColumns_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("warnings");
        row("trailing separator", {"trailing_separator@1"}, [](FecText text) {
            for (QList<QByteArray> &cells : text.rows)
                cells += "";
            return text.bytes();
        });
        row("header case", {"header_case@1"}, [](FecText text) {
            text.rows[0][11] = "DEBIT";
            return text.bytes();
        });
        row("accents in the header", {"header_case@1"}, [](FecText text) {
            text.rows[0][11] = "D\xE9"
                               "bit ";
            return text.bytes();
        });
        row("extra column", {"extra_column@1"}, [](FecText text) {
            text.rows[0] += "Atelier";
            for (int line = 1; line < text.rows.size(); ++line)
                text.rows[line] += "x";
            return text.bytes();
        });
        row("cash accounting", {}, [](FecText text) {
            text.rows[0] += {"DateRglt", "ModeRglt", "NatOp", "IdClient"};
            for (int line = 1; line < text.rows.size(); ++line)
                text.rows[line] += {"20260310", "CB", "", ""};
            return text.bytes();
        });
    }
    void oddColumns() { checkWarnings(); }

    void oddAmounts_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("warnings");
        row("padded", {"padded_amounts@2", "padded_cells@2"}, [](FecText text) {
            text.rows[1][0] = "VE  ";
            text.rows[1][11] = "0000105,50";
            return text.bytes();
        });
        row("both sides", {"both_sides@2"}, [](FecText text) {
            text.rows[1][11] = "205,50";
            text.rows[1][12] = "100,00";
            return text.bytes();
        });
        row("no amount", {"no_amount@2"}, [](FecText text) {
            text.rows.insert(1, text.rows[1]);
            text.rows[1][11] = "0,00";
            return text.bytes();
        });
        row("negative", {"negative_amounts@3"}, [](FecText text) {
            text.rows[2][11] = "-100,00";
            text.rows[2][12] = "";
            return text.bytes();
        });
        row("three decimals", {"rounded_amounts@2"}, [](FecText text) {
            text.rows[1][11] = "105,499";
            return text.bytes();
        });
    }
    void oddAmounts() { checkWarnings(); }

    void oddEntries_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("warnings");
        row("gap", {"number_gap@7"}, [](FecText text) {
            for (int line = 6; line <= 8; ++line)
                text.rows[line][2] = "2026-5";
            return text.bytes();
        });
        row("number comes back", {"number_comes_back@5"}, [](FecText text) {
            text.rows.swapItemsAt(3, 4);
            return text.bytes();
        });
        row("one number in two journals", {"number_in_several_journals@7"}, [](FecText text) {
            for (int line = 6; line <= 8; ++line)
                text.rows[line][2] = "2026-2";
            return text.bytes();
        });
        row("two days in an entry", {"entry_days@2"}, [](FecText text) {
            text.rows[2][3] = "20260309";
            return text.bytes();
        });
        row("two documents in an entry", {"entry_pieces@2"}, [](FecText text) {
            text.rows[2][8] = "P2";
            return text.bytes();
        });
        row("two letterings in an entry", {"entry_letterings@2"}, [](FecText text) {
            text.rows[1][13] = "AA";
            text.rows[2][13] = "AB";
            return text.bytes();
        });
        row("days with slashes", {"day_form@2"}, [](FecText text) {
            for (int line = 1; line < text.rows.size(); ++line)
                text.rows[line][15] = "02/04/2026";
            return text.bytes();
        });
        row("validated before", {"validation_order@9"}, [](FecText text) {
            text.rows[8][15] = "20260401";
            return text.bytes();
        });
        row("end mark", {"end_mark@10"}, [](const FecText &text) { return text.bytes() + "\x1A"; });
        row("number always 0", {"entry_days@2", "entry_pieces@2", "number_in_several_journals@7"},
            [](FecText text) {
                for (int line = 1; line < text.rows.size(); ++line)
                    text.rows[line][2] = "0";
                return text.bytes();
            });
    }
    void oddEntries() { checkWarnings(); }
};

CABAS_TEST(TestFecDamage)
#include "tst_fecdamage.moc"
