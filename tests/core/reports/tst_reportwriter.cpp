// SPDX-License-Identifier: GPL-3.0-or-later
// covers: reporttable
#include "core/base/language.h"
#include "core/reports/reportwriter.h"
#include "tests/core/reports/samplereport.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>
#include <QTest>

using namespace cabas;
using namespace cabas::test;

class TestReportWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jsonKeepsUnitsAndLeavesOutTheAbsent()
    {
        const QJsonObject json = read(ReportWriter::json(sampleReport()));
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

    void jsonIsWrittenAsQtWritesIt()
    {
        ReportTable table = sampleReport();
        const QByteArray plain = ReportWriter::json(table);
        QCOMPARE(plain, QJsonDocument(read(plain)).toJson());
        table.title = u"\"Bœuf\" \\ 5 €\t\n\r\f\b\x01\x1f\x7f / 🥕"_qs;
        table.notes = {table.title, QString(), u"one"_qs};
        table.rows.front().front() = table.title;
        const QByteArray odd = ReportWriter::json(table);
        QCOMPARE(odd, QJsonDocument(read(odd)).toJson());
        QCOMPARE(read(odd)[u"title"_qs].toString(), table.title);
        table.rows.clear();
        table.totals.clear();
        table.notes.clear();
        const QByteArray empty = ReportWriter::json(table);
        QCOMPARE(empty, QJsonDocument(read(empty)).toJson());
    }

    void csvIsForPrograms()
    {
        const QStringList lines = QString::fromUtf8(ReportWriter::csv(sampleReport()))
                                      .split(u"\r\n"_qs, Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0], u"name,unit,quantity_milli,gross_cents,vat_bp,cost_e4,date,count"_qs);
        QCOMPARE(lines[1], u"'=Miel,kg,312,-123450,550,189800,2026-03-10,3"_qs);
        QCOMPARE(lines[2], u"Pain; long,piece,2000,5,2000,0,,"_qs);
    }

    void spreadsheetIsForPeople()
    {
        const QString text = QString::fromUtf8(ReportWriter::spreadsheet(sampleReport()));
        QVERIFY(text.contains(u"'=Miel;kg;0,312;-1234,50;5,50;18,9800;2026-03-10;3"_qs));
        QVERIFY(text.contains(u"feuille.cabas"_qs));
    }

    void textIsAlignedAndSigned()
    {
        const QStringList lines = ReportWriter::text(sampleReport()).split(u'\n');
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

    void wordsForProgramsAreWordsForPeople()
    {
        Language::use(u"fr"_qs);
        const auto back = qScopeGuard([] { Language::use(u"en"_qs); });
        const ReportTable table = sampleReport();
        QCOMPARE(ReportWriter::cellText(table, table.rows[1], 1), u"pièce"_qs);
        QCOMPARE(ReportWriter::cellText(table, table.rows[0], 1), u"kg"_qs);
        QVERIFY(ReportWriter::spreadsheet(table).contains(u"pièce"_qs.toUtf8()));
        QVERIFY(ReportWriter::csv(table).contains("piece"));
    }

    void anEmptyReportSaysSo()
    {
        ReportTable table = sampleReport();
        table.rows.clear();
        table.totals.clear();
        QVERIFY(ReportWriter::text(table).contains(u"Nothing over these days."_qs));
        QCOMPARE(read(ReportWriter::json(table))[u"rows"_qs].toArray().size(), 0);
    }

private:
    static QJsonObject read(const QByteArray &json)
    {
        QJsonParseError error{};
        const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
        if (error.error != QJsonParseError::NoError)
            qWarning("%s", qPrintable(error.errorString()));
        return object;
    }
};

CABAS_TEST(TestReportWriter)
#include "tst_reportwriter.moc"
