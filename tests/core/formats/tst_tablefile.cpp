// SPDX-License-Identifier: GPL-3.0-or-later
// covers: zippackage zipcalls safexml sheetbuilder tablecharset xlsxreader xlsxstyles odsreader
#include "core/formats/tablefile.h"

#include "core/formats/charset.h"
#include "core/formats/sheetbuilder.h"
#include "core/formats/xlsxstyles.h"
#include "tests/core/formats/zipmaker.h"
#include "tests/support/registry.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace cabas;
using namespace cabas::test;

namespace {

QByteArray sample(const QString &name)
{
    QFile file(u"%1/tests/data/tables/%2"_qs.arg(QStringLiteral(CABAS_SOURCE_DIR), name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString kindLetter(const TableCell &cell)
{
    static const QString letters = u"-tn%dbe"_qs;
    return letters[int(cell.kind)] + (cell.computed ? u"="_qs : QString()) +
           (cell.merged ? u"^"_qs : QString());
}

/// `2: t:A-1 n:4.31 -:`
QString told(const TableRow &row)
{
    QStringList cells;
    for (const TableCell &cell : row.cells)
        cells += kindLetter(cell) + u':' + cell.text;
    return QString::number(row.line) + u": "_qs + cells.join(u'|');
}

QStringList told(const Result<TableFile> &file, size_t sheet = 0)
{
    if (!file)
        return {file.failure().code};
    QStringList rows;
    for (const TableRow &row : file->sheets.at(sheet).rows)
        rows += told(row);
    return rows;
}

/// What each program wrote of the same rows.
QStringList expected(const QString &name)
{
    const bool computed = name.startsWith(u"libreoffice");
    // LibreOffice writes TRUE as the function that gives it.
    QString flag = u"b"_qs;
    if (computed)
        flag = name.endsWith(u".ods") ? u"n="_qs : u"b="_qs;
    QStringList rows{
        u"1: t:Référence|t:Désignation|t:EAN|t:Colisage|t:Prix HT|t:TVA|t:Depuis|t:Bio"_qs,
        u"2: t:A-1|t:Café moulu “Pérou” & fils, 250 g|t:3760042180333|n:6|n:4.31|%:5.5|"
        u"d:2026-03-02|%1:1"_qs.arg(flag),
        u"3: t:A-2|t:Huile d’olive\nvierge extra|n:96385074|n:12|n:2.34|%:20|"
        u"d:2026-03-02T06:30:00|%1:0"_qs.arg(flag),
        u"4: t:A-3|t:  Riz   long  |-:|n:1|n:0.3|%:5.5"_qs,
        computed ? u"5: t:A-4|t:Formule|-:|n:10|n=:3|%:5.5"_qs
                 : u"5: t:A-4|t:Formule|-:|n:10|-=:|%:5.5"_qs,
        computed ? u"6: t:A-5|t:Erreur|-:|n:1|e=:#DIV/0!|%:5.5"_qs
                 : u"6: t:A-5|t:Erreur|-:|n:1|-=:|%:5.5"_qs,
        computed ? u"9: t:A-6|t=:Tofu nature|-:|n:-3|n:1234567.8912|%:10"_qs
                 : u"9: t:A-6|-=:|-:|n:-3|n:1234567.8912|%:10"_qs,
        u"12: t:M-1|t:Fusion|t:à travers"_qs,
        u"13: t:M-2|t^:Fusion"_qs,
        u"14: t:M-3|t^:Fusion"_qs};
    return rows;
}

} // namespace

class TestTableFile : public QObject {
    Q_OBJECT

    static void packagesThatHurt()
    {
        ZipMaker bomb;
        bomb.add("content.xml", QByteArray(40 * 1024 * 1024, ' '));
        QTest::newRow("ratio") << bomb.bytes() << u"too_large"_qs;
        ZipMaker liar;
        liar.add("content.xml", "<x>" + QByteArray(8 * 1024 * 1024, 'a') + "</x>", 900);
        QTest::newRow("size that lies") << liar.bytes() << u"damaged,too_large"_qs;
        ZipMaker many;
        for (int at = 0; at < 2'100; ++at)
            many.add("part" + QByteArray::number(at), "x");
        QTest::newRow("entries") << many.bytes() << u"too_large"_qs;
        ZipMaker nested;
        nested.add("lib 0.zip", bomb.bytes());
        QTest::newRow("an archive in an archive") << nested.bytes() << u"no_table"_qs;
        ZipMaker strings;
        strings.add("[Content_Types].xml", "<Types/>");
        strings.add("xl/workbook.xml", "<workbook xmlns:r='r'/>");
        strings.add("xl/sharedStrings.xml",
                    "<sst>" + QByteArray("<si><t>a</t></si>").repeated(200'000) + "</sst>");
        QTest::newRow("endless texts") << strings.bytes() << u"too_large"_qs;
        ZipMaker locked;
        locked.add("content.xml", "x", -1, 1);
        QTest::newRow("password") << locked.bytes() << u"password"_qs;
    }

private Q_SLOTS:
    void readsWhatProgramsWrite_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u"openpyxl.xlsx"_qs, u"openpyxl-1904.xlsx"_qs,
                                    u"libreoffice.xlsx"_qs, u"libreoffice.ods"_qs})
            QTest::newRow(qPrintable(name)) << name;
    }
    void readsWhatProgramsWrite()
    {
        QFETCH(QString, name);
        const QByteArray bytes = sample(name);
        QVERIFY(!bytes.isEmpty());
        const Result<TableFile> file = TableFileReader::read(bytes);
        QVERIFY2(file.ok(), file ? "" : qPrintable(file.failure().message));
        QCOMPARE(told(file), expected(name));
        QCOMPARE(file->sheets.front().name, u"Tarif"_qs);
        QCOMPARE(file->sheets.size(), size_t(2)); // the third is hidden
        QCOMPARE(file->sheets.back().name, u"Notes"_qs);
    }

    void readsLibxlsxwriter()
    {
        QCOMPARE(
            told(TableFileReader::read(sample(u"libxlsxwriter.xlsx"_qs))),
            (QStringList{u"1: t:Référence|t:Désignation|t:EAN|t:Colisage|t:Prix HT|t:TVA|t:Depuis|"
                         u"t:Bio"_qs,
                         u"2: t:A-1|t:Café moulu “Pérou” & fils, 250 g|t:3760042180333|n:6|n:4.31|"
                         u"%:5.5|d:2026-03-02|b:1"_qs,
                         u"3: t:A-4|t:Formule|-:|-:|n=:3"_qs, u"4: -:|t:Trois lignes|-:|-:|n:1"_qs,
                         u"5: -:|t^:Trois lignes|-:|-:|n:2"_qs,
                         u"6: -:|t^:Trois lignes|-:|-:|n:3"_qs}));
    }

    void readsText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("utf-8") << QByteArray("Réf;Prix\n1;2,5\n\n")
                               << QStringList{u"1: t:Réf|t:Prix"_qs, u"2: t:1|t:2,5"_qs};
        QTest::newRow("windows-1252") << QByteArray("R\xE9"
                                                    "f\tPrix \x80\n")
                                      << QStringList{u"1: t:Réf|t:Prix €"_qs};
        QTest::newRow("dos page 850") << QByteArray("K\x84se;Obst & Gem\x81se\n")
                                      << QStringList{u"1: t:Käse|t:Obst & Gemüse"_qs};
        QTest::newRow("a lone quotation mark")
            << QByteArray("nom;taille\n\"Pot 5\" bleu;1\nB;2\n")
            << QStringList{u"1: t:nom|t:taille"_qs, u"2: t:\"Pot 5\" bleu|t:1"_qs,
                           u"3: t:B|t:2"_qs};
        QTest::newRow("empty") << QByteArray(" \n") << QStringList{u"empty"_qs};
        QTest::newRow("old excel")
            << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1") << QStringList{u"old_excel"_qs};
        QTest::newRow("pdf") << QByteArray("%PDF-1.4") << QStringList{u"pdf"_qs};
        QTest::newRow("picture") << QByteArray("\x00\x01\x02\x00", 4)
                                 << QStringList{u"no_table"_qs};
    }
    void readsText()
    {
        QFETCH(QByteArray, bytes);
        QTEST(told(TableFileReader::read(bytes)), "rows");
    }

    void readsEachCharset_data()
    {
        QTest::addColumn<int>("charset");
        QTest::addColumn<QByteArray>("mark");
        QTest::newRow("utf-8") << int(Charset::Utf8) << QByteArray();
        QTest::newRow("utf-16 le") << int(Charset::Utf16Le) << QByteArray("\xFF\xFE");
        QTest::newRow("utf-16 be") << int(Charset::Utf16Be) << QByteArray("\xFE\xFF");
        QTest::newRow("utf-16 le without mark") << int(Charset::Utf16Le) << QByteArray();
        QTest::newRow("utf-16 be without mark") << int(Charset::Utf16Be) << QByteArray();
        QTest::newRow("latin 1") << int(Charset::Latin1) << QByteArray();
        QTest::newRow("windows") << int(Charset::Windows1252) << QByteArray();
        QTest::newRow("dos") << int(Charset::Cp850) << QByteArray();
        QTest::newRow("macintosh") << int(Charset::MacRoman) << QByteArray();
    }
    void readsEachCharset()
    {
        QFETCH(int, charset);
        QFETCH(QByteArray, mark);
        const QString name = u"Crème brûlée à l’ancienne, pâtée de noël"_qs;
        const QString shown = charset == int(Charset::Cp850) || charset == int(Charset::Latin1)
                                  ? u"Crème brûlée à l'ancienne, pâtée de noël"_qs
                                  : name;
        const QByteArray bytes =
            mark +
            encoded(u"Nom;Prix;Famille\n"_qs + name + u";2,5;ÉPICERIE\n"_qs, Charset(charset));
        QCOMPARE(told(TableFileReader::read(bytes)).at(1),
                 u"2: t:%1|t:2,5|t:ÉPICERIE"_qs.arg(shown));
    }

    void damagedLettersAreOfTheirLine()
    {
        const auto file = TableFileReader::read("Nom;Prix\nCr\xC3\xA8me;1\nPur\xE9"
                                                "e;2\nP\xC3\xA2t\xC3\xA9;3\n");
        QCOMPARE(told(file), (QStringList{u"1: t:Nom|t:Prix"_qs, u"2: t:Crème|t:1"_qs,
                                          u"3: t:Pur\uFFFDe|t:2"_qs, u"4: t:Pâté|t:3"_qs}));
    }

    void understandsEachKindOfCell()
    {
        const QByteArray row =
            "<row r='3'><c r='B3' t='inlineStr'><is><r><t>a</t></r><rPh><t>no</t></rPh>"
            "<r><t xml:space='preserve'> b_x000D_</t></r></is></c><c t='b'><v>1</v></c>"
            "<c r='F3' t='e'><v>#N/A</v></c><c t='d'><v>2026-03-02</v></c>"
            "<c t='s'><v>7</v></c><c><f>1+1</f></c></row><row><c><v>1.5</v></c></row>";
        QCOMPARE(told(TableFileReader::read(ZipMaker::workbook(row))),
                 (QStringList{u"3: -:|t:a b\r|b:1|-:|-:|e:#N/A|d:2026-03-02|e:7|-=:"_qs,
                              u"4: n:1.5"_qs}));
    }

    void unrollsOpenDocument()
    {
        const QByteArray table =
            "<table:table-row table:number-rows-repeated='2'><table:table-cell "
            "office:value-type='percentage' office:value='0.055' "
            "table:number-columns-repeated='2'/><table:table-cell office:value-type='string'>"
            "<office:annotation><text:p>note</text:p></office:annotation><text:p>a<text:s "
            "text:c='2'/>b<text:line-break/>c</text:p><text:p>d</text:p></table:table-cell>"
            "</table:table-row><table:table-row table:number-rows-repeated='1048574'>"
            "<table:table-cell table:number-columns-repeated='16384'/></table:table-row>";
        QCOMPARE(
            told(TableFileReader::read(ZipMaker::spreadsheet(table))),
            (QStringList{u"1: %:5.5|%:5.5|t:a  b\nc\nd"_qs, u"2: %:5.5|%:5.5|t:a  b\nc\nd"_qs}));
    }

    void refusesWhatHurts_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const QByteArray head = "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'b'>]>";
        ZipMaker doctype;
        doctype.add("content.xml", head + "<x>&a;</x>");
        QTest::newRow("document type") << doctype.bytes() << u"damaged"_qs;
        QByteArray laughs = "<!DOCTYPE l [<!ENTITY a0 'ha'>";
        for (int at = 1; at < 10; ++at)
            laughs += "<!ENTITY a" + QByteArray::number(at) + " '" +
                      ("&a" + QByteArray::number(at - 1) + ";").repeated(10) + "'>";
        ZipMaker billion;
        billion.add("content.xml", laughs + "]><x>&a9;</x>");
        QTest::newRow("billion laughs") << billion.bytes() << u"damaged"_qs;
        QTest::newRow("billion laughs in a workbook")
            << ZipMaker::workbook("<row><c t='inlineStr'><is><t>&a9;</t></is></c></row>")
            << u"damaged"_qs;
        ZipMaker outside;
        outside.add("content.xml", "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><x/>");
        QTest::newRow("entity of a file") << outside.bytes() << u"damaged"_qs;
        QTest::newRow("unknown entity")
            << ZipMaker::spreadsheet("<table:table-row>&b;</table:table-row>") << u"damaged"_qs;
        QByteArray deep;
        for (int at = 0; at < 200'000; ++at)
            deep += "<a>";
        QTest::newRow("depth") << ZipMaker::spreadsheet(deep) << u"damaged"_qs;
        packagesThatHurt();
        QTest::newRow("cut short") << ZipMaker::workbook("<row/>").chopped(30) << u"damaged"_qs;
        ZipMaker nothing;
        nothing.add("../../etc/evil", "x");
        QTest::newRow("no table") << nothing.bytes() << u"no_table"_qs;
        QTest::newRow("far column")
            << ZipMaker::workbook("<row><c r='XFD1'><v>1</v></c></row>") << u"too_large"_qs;
        QTest::newRow("rows that repeat")
            << ZipMaker::spreadsheet("<table:table-row table:number-rows-repeated='1048576'>"
                                     "<table:table-cell office:value-type='float' "
                                     "office:value='1'/></table:table-row>")
            << u"too_large"_qs;
        QByteArray merges = "<mergeCells>";
        for (int at = 0; at < 60'000; ++at)
            merges += "<mergeCell ref='A1:A1048576'/>";
        QTest::newRow("merges") << ZipMaker::workbook("<row><c><v>1</v></c></row>",
                                                      merges + "</mergeCells>")
                                << u"too_large"_qs;
        QTest::newRow("nothing but quotation marks")
            << "Nom;Prix\n" + QByteArray(4 * 1024 * 1024, '"') << u"too_large"_qs;
        QTest::newRow("quotation marks that never close")
            << "Nom;Prix\n" + QByteArray("\"a;").repeated(1024 * 1024) << u"too_large"_qs;
        const QByteArray huge = "<table:table-row><table:table-cell office:string-value='" +
                                QByteArray(4 * 1024 * 1024, 'a') + "'/></table:table-row>";
        QTest::newRow("an attribute of 4 MB") << ZipMaker::spreadsheet(huge) << u"too_large"_qs;
        QTest::newRow("100 MB") << QByteArray(100 * 1024 * 1024, ';') << u"too_large"_qs;
    }
    void refusesWhatHurts()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        QElapsedTimer timer;
        timer.start();
        const Result<TableFile> file = TableFileReader::read(bytes);
        QVERIFY(!file.ok());
        QVERIFY2(code.split(u',').contains(file.failure().code), qPrintable(file.failure().code));
        QVERIFY(!file.failure().message.isEmpty());
        qInfo("%lld ms", timer.elapsed());
    }

    void stopsWhenTold()
    {
        QByteArray rows;
        for (int at = 0; at < 3'000; ++at)
            rows += "<row><c><v>1</v></c></row>";
        std::vector<int> told;
        const auto file = TableFileReader::read(ZipMaker::workbook(rows), {}, [&told](int percent) {
            told.push_back(percent);
            return told.size() < 3;
        });
        QVERIFY(!file.ok());
        QCOMPARE(file.failure().code, u"cancelled"_qs);
        QCOMPARE(told.size(), size_t(3));
        QVERIFY(told[0] < told[1] && told[1] < told[2] && told[2] <= 100);
    }

    void textsStopWhenTold()
    {
        const QByteArray lines = QByteArray("a;b\n").repeated(3'000);
        std::vector<int> told;
        const auto file = TableFileReader::read(lines, {}, [&told](int percent) {
            told.push_back(percent);
            return told.size() < 2;
        });
        QCOMPARE(file.failure().code, u"cancelled"_qs);
        QVERIFY(told.size() == 2 && told[0] < told[1] && told[1] <= 100);
    }

    void formatsTellDates_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("meaning");
        QTest::newRow("date") << u"dd/mm/yyyy"_qs << int(NumberMeaning::Date);
        QTest::newRow("hours") << u"[h]:mm"_qs << int(NumberMeaning::Date);
        QTest::newRow("locale") << u"[$-40C]d mmmm"_qs << int(NumberMeaning::Date);
        QTest::newRow("money") << u"#,##0.00 [$€-40C];[Red]-#,##0.00"_qs
                               << int(NumberMeaning::Plain);
        QTest::newRow("word") << u"0 \"days\""_qs << int(NumberMeaning::Plain);
        QTest::newRow("percent") << u"0.0 %"_qs << int(NumberMeaning::Percent);
        QTest::newRow("general") << u"General"_qs << int(NumberMeaning::Plain);
        QTest::newRow("escaped") << u"0\\d"_qs << int(NumberMeaning::Plain);
    }
    void formatsTellDates()
    {
        QFETCH(QString, format);
        QTEST(int(XlsxStyles::meaningOf(format)), "meaning");
    }

    void serialsAreDays()
    {
        QCOMPARE(dateOfSerial(u"1", false), u"1900-01-01"_qs);
        QCOMPARE(dateOfSerial(u"59", false), u"1900-02-28"_qs);
        QCOMPARE(dateOfSerial(u"61", false), u"1900-03-01"_qs);
        QCOMPARE(dateOfSerial(u"46083", false), u"2026-03-02"_qs);
        QCOMPARE(dateOfSerial(u"44621", true), u"2026-03-02"_qs);
        QCOMPARE(dateOfSerial(u"46083.5", false), u"2026-03-02T12:00:00"_qs);
        QCOMPARE(dateOfSerial(u"0.25", false), u"06:00:00"_qs);
        QVERIFY(!dateOfSerial(u"-1", false));
        QVERIFY(!dateOfSerial(u"99999999999", false));
    }

    void cellsHaveNames()
    {
        QCOMPARE(cellPlace(u"XFD1048576")->column, 16'383);
        for (const QString &name :
             {u"5"_qs, u"C"_qs, u"C0"_qs, u"ABCD1"_qs, u"A99999999"_qs, u"A1B"_qs, QString()})
            QVERIFY2(!cellPlace(name), qPrintable(name));
    }
};

CABAS_TEST(TestTableFile)
#include "tst_tablefile.moc"
