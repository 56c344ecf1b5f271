// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportworkbook.h"

#include "core/formats/tablefile.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cabas;

namespace {

ReportTable sample()
{
    ReportTable table;
    table.name = u"sample"_qs;
    table.title = u"Ventes [mars] : tout ce qui fut vendu"_qs;
    table.from = {2026, 3, 1};
    table.to = {2026, 3, 31};
    table.madeAt = QDateTime(QDate(2026, 4, 1), QTime(9, 5), Qt::UTC);
    table.shop = u"La Feuille"_qs;
    table.columns = {{u"name"_qs, u"Product"_qs, ColumnKind::Text},
                     {u"quantity_milli"_qs, u"Quantity"_qs, ColumnKind::Quantity},
                     {u"gross_cents"_qs, u"Amount"_qs, ColumnKind::Money},
                     {u"vat_bp"_qs, u"VAT"_qs, ColumnKind::Rate},
                     {u"cost_e4"_qs, u"Cost"_qs, ColumnKind::UnitPrice},
                     {u"date"_qs, u"Date"_qs, ColumnKind::Date},
                     {u"count"_qs, u"Number"_qs, ColumnKind::Integer}};
    table.rows = {{cell(u"=1+1"_qs), cell(Quantity::fromMilli(312)),
                   cell(Money::fromCents(-123450)), cell(qint64(550)),
                   cell(UnitPrice::fromE4(189801)), cell(QDate(2026, 3, 10)), cell(qint64(3))},
                  {cell(u"Œufs & crème"_qs), {}, cell(Money::fromCents(5)), {}, {}, {}, {}}};
    table.totals = {cell(u"Total"_qs), {}, cell(Money::fromCents(-123445)), {}, {}, {}, {}};
    table.notes = {u"Sans les avoirs."_qs};
    return table;
}

} // namespace

class TestReportWorkbook : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    TableSheet written(const ReportTable &report)
    {
        const QString path = m_folder.filePath(u"ventes.xlsx"_qs);
        if (!ReportWorkbook::write(report, path))
            return {};
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const Result<TableFile> read = TableFileReader::read(file.readAll());
        return read && read->sheets.size() == 1 ? read->sheets.front() : TableSheet();
    }

private Q_SLOTS:
    void isReadBackWithItsKinds()
    {
        const TableSheet sheet = written(sample());
        QCOMPARE(sheet.name.size(), 31);
        QCOMPARE(sheet.rows.size(), size_t(7)); // title, days, head, two lines, totals, note
        QCOMPARE(sheet.rows[0].cell(0).text, u"Ventes [mars] : tout ce qui fut vendu"_qs);
        QCOMPARE(sheet.rows[2].cell(2).text, u"Amount"_qs);
        const TableRow &line = sheet.rows[3];
        QCOMPARE(line.cell(0).kind, CellKind::Text);
        QCOMPARE(line.cell(0).text, u"=1+1"_qs);
        QVERIFY(!line.cell(0).computed);
        QCOMPARE(line.cell(1).text, u"0.312"_qs);
        QCOMPARE(line.cell(2).text, u"-1234.5"_qs);
        QCOMPARE(line.cell(3).kind, CellKind::Percent);
        QCOMPARE(line.cell(3).text, u"5.5"_qs);
        QCOMPARE(line.cell(4).text, u"18.9801"_qs);
        QCOMPARE(line.cell(5).kind, CellKind::Date);
        QCOMPARE(line.cell(5).text, u"2026-03-10"_qs);
        QCOMPARE(line.cell(6).text, u"3"_qs);
        QCOMPARE(sheet.rows[4].cell(0).text, u"Œufs & crème"_qs);
        QCOMPARE(sheet.rows[4].cell(1).kind, CellKind::Empty);
        QCOMPARE(sheet.rows[5].cell(2).text, u"-1234.45"_qs);
        QCOMPARE(sheet.rows[6].cell(0).text, u"Sans les avoirs."_qs);
    }

    void nothingIsAWorkbookToo()
    {
        ReportTable report = sample();
        report.rows.clear();
        report.totals.clear();
        QCOMPARE(written(report).rows.size(), size_t(4));
    }

    void whatCannotBeReplacedStaysAndNothingIsLeftBeside()
    {
        const QString path = m_folder.filePath(u"folder.xlsx"_qs);
        QVERIFY(QDir().mkpath(path + u"/inside"_qs));
        const Result<> done = ReportWorkbook::write(sample(), path);
        QVERIFY(!done);
        QVERIFY(done.failure().message.contains(path));
        QVERIFY(QFileInfo(path + u"/inside"_qs).isDir());
        const QDir folder(m_folder.path());
        QVERIFY(folder.entryList({u".cabas-*"_qs}, QDir::Files | QDir::Hidden).isEmpty());
        QVERIFY(!ReportWorkbook::write(sample(), m_folder.filePath(u"absent/ventes.xlsx"_qs)));
    }
};

CABAS_TEST(TestReportWorkbook)
#include "tst_reportworkbook.moc"
