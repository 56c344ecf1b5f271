// SPDX-License-Identifier: GPL-3.0-or-later
// covers: workbookcalls
#include "core/reports/reportworkbook.h"

#include "core/formats/tablefile.h"
#include "tests/core/reports/samplereport.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cabas;
using namespace cabas::test;

namespace {

ReportTable sample()
{
    ReportTable table = sampleReport();
    table.title = u"Ventes [mars] : tout ce qui fut vendu"_qs;
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
        QCOMPARE(sheet.rows[2].cell(3).text, u"Amount"_qs);
        const TableRow &line = sheet.rows[3];
        QCOMPARE(line.cell(0).kind, CellKind::Text);
        QCOMPARE(line.cell(0).text, u"=Miel"_qs);
        QVERIFY(!line.cell(0).computed);
        QCOMPARE(line.cell(2).text, u"0.312"_qs);
        QCOMPARE(line.cell(3).text, u"-1234.5"_qs);
        QCOMPARE(line.cell(4).kind, CellKind::Percent);
        QCOMPARE(line.cell(4).text, u"5.5"_qs);
        QCOMPARE(line.cell(5).text, u"18.98"_qs);
        QCOMPARE(line.cell(6).kind, CellKind::Date);
        QCOMPARE(line.cell(6).text, u"2026-03-10"_qs);
        QCOMPARE(line.cell(7).text, u"3"_qs);
        QCOMPARE(sheet.rows[4].cell(1).text, u"piece"_qs);
        QCOMPARE(sheet.rows[4].cell(7).kind, CellKind::Empty);
        QCOMPARE(sheet.rows[5].cell(3).text, u"-1234.45"_qs);
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
