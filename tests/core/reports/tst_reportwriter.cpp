// SPDX-License-Identifier: GPL-3.0-or-later
// covers: reporttable
#include "core/reports/reportwriter.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QTest>

using namespace cabas;

namespace {

ReportTable sample()
{
    ReportTable table;
    table.name = u"sample"_qs;
    table.title = u"Sample"_qs;
    table.from = {2026, 3, 1};
    table.to = {2026, 3, 31};
    table.madeAt = QDateTime(QDate(2026, 3, 10), QTime(9, 5), Qt::UTC);
    table.shop = u"La Feuille"_qs;
    table.file = u"/shops/feuille.cabas"_qs;
    table.columns = {{u"name"_qs, u"Product"_qs, ColumnKind::Text},
                     {u"unit"_qs, u"Unit"_qs, ColumnKind::Text},
                     {u"quantity_milli"_qs, u"Quantity"_qs, ColumnKind::Quantity},
                     {u"gross_cents"_qs, u"Amount"_qs, ColumnKind::Money},
                     {u"vat_bp"_qs, u"VAT"_qs, ColumnKind::Rate},
                     {u"cost_e4"_qs, u"Cost"_qs, ColumnKind::UnitPrice},
                     {u"date"_qs, u"Date"_qs, ColumnKind::Date},
                     {u"count"_qs, u"Number"_qs, ColumnKind::Integer}};
    table.rows = {{cell(u"=Miel"_qs), cell(u"kg"_qs), cell(Quantity::fromMilli(312)),
                   cell(Money::fromCents(-123450)), cell(qint64(550)),
                   cell(UnitPrice::fromE4(189800)), cell(QDate(2026, 3, 10)), cell(qint64(3))},
                  {cell(u"Pain; long"_qs),
                   cell(u"piece"_qs),
                   cell(Quantity::units(2)),
                   cell(Money::fromCents(5)),
                   cell(qint64(2000)),
                   cell(UnitPrice()),
                   cell(QDate()),
                   {}}};
    table.totals = {cell(u"Total"_qs), {}, {}, cell(Money::fromCents(-123445)), {}, {}, {}, {}};
    return table;
}

} // namespace

class TestReportWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jsonKeepsUnitsAndLeavesOutTheAbsent()
    {
        const QJsonObject json = ReportWriter::json(sample());
        QCOMPARE(json[u"report"_qs].toString(), u"sample"_qs);
        QCOMPARE(json[u"from"_qs].toString(), u"2026-03-01"_qs);
        QCOMPARE(json[u"to"_qs].toString(), u"2026-03-31"_qs);
        QCOMPARE(json[u"file"_qs].toString(), u"/shops/feuille.cabas"_qs);
        const QJsonArray rows = json[u"rows"_qs].toArray();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0][u"gross_cents"_qs].toInteger(), -123450);
        QCOMPARE(rows[0][u"quantity_milli"_qs].toInteger(), 312);
        QCOMPARE(rows[0][u"date"_qs].toString(), u"2026-03-10"_qs);
        QVERIFY(!rows[1].toObject().contains(u"date"_qs));
        QVERIFY(!rows[1].toObject().contains(u"count"_qs));
        QCOMPARE(json[u"totals"_qs][u"gross_cents"_qs].toInteger(), -123445);
    }

    void csvIsForPrograms()
    {
        const QStringList lines =
            QString::fromUtf8(ReportWriter::csv(sample())).split(u"\r\n"_qs, Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0], u"name,unit,quantity_milli,gross_cents,vat_bp,cost_e4,date,count"_qs);
        QCOMPARE(lines[1], u"'=Miel,kg,312,-123450,550,189800,2026-03-10,3"_qs);
        QCOMPARE(lines[2], u"Pain; long,piece,2000,5,2000,0,,"_qs);
    }

    void spreadsheetIsForPeople()
    {
        const QString text = QString::fromUtf8(ReportWriter::spreadsheet(sample()));
        QVERIFY(text.contains(u"'=Miel;kg;0,312;-1234,50;5,50;18,9800;2026-03-10;3"_qs));
        QVERIFY(text.contains(u"feuille.cabas"_qs));
    }

    void textIsAlignedAndSigned()
    {
        const QStringList lines = ReportWriter::text(sample()).split(u'\n');
        QCOMPARE(lines[0], u"Sample"_qs);
        QVERIFY(lines[2].startsWith(u"Product"));
        // Amounts end in the same column, whatever their length.
        const auto amountEnd = [&](int line, const QString &amount) {
            return lines[line].indexOf(amount) + amount.size();
        };
        QCOMPARE(amountEnd(5, u"0.05"_qs), amountEnd(4, u"1,234.50"_qs));
        QVERIFY(lines[lines.size() - 2].contains(u"feuille.cabas"));
        QVERIFY(lines[lines.size() - 2].contains(u"31/03/2026"));
    }

    void anEmptyReportSaysSo()
    {
        ReportTable table = sample();
        table.rows.clear();
        table.totals.clear();
        QVERIFY(ReportWriter::text(table).contains(u"Nothing over these days."_qs));
        QCOMPARE(ReportWriter::json(table)[u"rows"_qs].toArray().size(), 0);
    }
};

CABAS_TEST(TestReportWriter)
#include "tst_reportwriter.moc"
