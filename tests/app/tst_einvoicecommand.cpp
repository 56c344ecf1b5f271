// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace cabas;

/// `cabas einvoice show` as a script runs it.
class TestEInvoiceCommand : public QObject {
    Q_OBJECT

private:
    struct Answer {
        int status = -1;
        QJsonObject json;
        QByteArray output;
        QByteArray errors;
    };

    static Answer run(const QStringList &words)
    {
        QProcess program;
        program.start(QStringLiteral(CABAS_PROGRAM), words);
        if (!program.waitForFinished())
            return {};
        const QByteArray output = program.readAllStandardOutput();
        return {program.exitCode(), QJsonDocument::fromJson(output).object(), output,
                program.readAllStandardError()};
    }

    static Answer show(const QString &name, const QStringList &more = {})
    {
        return run(QStringList{u"einvoice"_qs, u"show"_qs,
                               QStringLiteral(CABAS_SOURCE_DIR "/tests/data/einvoice/") + name} +
                   more);
    }

    static QByteArray compact(const QJsonValue &value)
    {
        return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                               : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    }

private Q_SLOTS:
    void anInvoice_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("syntax");
        QTest::newRow("CII") << u"cii.xml"_qs << u"CII"_qs;
        QTest::newRow("UBL") << u"ubl.xml"_qs << u"UBL"_qs;
        QTest::newRow("PDF") << u"object-streams.pdf"_qs << u"CII"_qs;
    }
    void anInvoice()
    {
        QFETCH(QString, file);
        QFETCH(QString, syntax);
        const Answer answer = show(file);
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.errors, QByteArray());
        const QJsonObject json = answer.json;
        QCOMPARE(json[u"profile"_qs].toString(), u"urn:cen.eu:en16931:2017"_qs);
        QCOMPARE(json[u"syntax"_qs].toString(), syntax);
        QCOMPARE(json[u"type_code"_qs].toString(), u"380"_qs);
        QCOMPARE(json[u"number"_qs].toString(), u"FA-2026-0417"_qs);
        QCOMPARE(json[u"issue_date"_qs].toString(), u"2026-11-03"_qs);
        QCOMPARE(json[u"due_date"_qs].toString(), u"2026-12-03"_qs);
        QCOMPARE(json[u"currency"_qs].toString(), u"EUR"_qs);
        QCOMPARE(json[u"seller"_qs][u"name"_qs].toString(), u"Grossiste du Val SCOP"_qs);
        QCOMPARE(json[u"seller"_qs][u"siren"_qs].toString(), u"900000019"_qs);
        QCOMPARE(json[u"seller"_qs][u"vat"_qs].toString(), u"FR00900000019"_qs);
        QCOMPARE(json[u"buyer"_qs][u"name"_qs].toString(), u"La Coop du Coin"_qs);
        QCOMPARE(compact(json[u"totals"_qs]),
                 QByteArray(R"({"allowances_cents":132,"charges_cents":800,"due_cents":10000,)"
                            R"("gross_cents":12739,"lines_cents":11132,"net_cents":11800,)"
                            R"("prepaid_cents":2739,"vat_cents":939})"));
        QCOMPARE(compact(json[u"vat"_qs]),
                 QByteArray(R"([{"base_cents":9800,"bp":550,"category":"S","vat_cents":539},)"
                            R"({"base_cents":2000,"bp":2000,"category":"S","vat_cents":400}])"));
        QVERIFY(json[u"findings"_qs].toArray().isEmpty());
        QVERIFY(json[u"warnings"_qs].toArray().isEmpty());
        const QJsonArray lines = json[u"lines"_qs].toArray();
        QCOMPARE(lines.size(), 3);
        QCOMPARE(compact(lines[2]),
                 QByteArray(R"({"id":"3","name":"Savon de Marseille","net_cents":1200,)"
                            R"("net_price":"1.2","note":"Offre du mois","quantity":"10",)"
                            R"("unit":"H87","vat_bp":2000,"vat_category":"S"})"));
        QCOMPARE(lines[0][u"gtin"_qs].toString(), u"3769999000015"_qs);
        QCOMPARE(lines[0][u"seller_item"_qs].toString(), u"F65-25"_qs);
        QCOMPARE(lines[0][u"quantity"_qs].toString(), u"12.5"_qs);
        QCOMPARE(lines[0][u"net_price"_qs].toString(), u"2.3456"_qs);
        QCOMPARE(lines[1][u"base_quantity"_qs].toString(), u"6"_qs);
        QVERIFY(!lines[0].toObject().contains(u"base_quantity"_qs));
    }

    void totalsAreNeverAbsent()
    {
        const QJsonObject totals = show(u"zugferd1.xml"_qs).json[u"totals"_qs].toObject();
        for (const char *name : {"lines_cents", "allowances_cents", "charges_cents", "net_cents",
                                 "vat_cents", "gross_cents", "prepaid_cents", "due_cents"})
            QVERIFY2(totals.contains(QLatin1String(name)), name);
        QCOMPARE(totals[u"due_cents"_qs].toInteger(), 2140);
        const QJsonObject json = show(u"zugferd1.xml"_qs).json;
        QVERIFY(!json.contains(u"due_date"_qs));
        QVERIFY(!json[u"seller"_qs].toObject().contains(u"siren"_qs));
    }

    void whatCannotBeRead()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"invoice.xml"_qs);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<Order xmlns='urn:oasis:names:specification:ubl:schema:xsd:Order-2'/>");
        file.close();
        const Answer english = run({u"einvoice"_qs, u"show"_qs, path, u"--lang"_qs, u"en"_qs});
        QCOMPARE(english.status, 1);
        QCOMPARE(english.output, QByteArray());
        QVERIFY(english.errors.contains("This is an order"));
        QCOMPARE(english.errors.count('\n'), 1);
        const Answer french = run({u"einvoice"_qs, u"show"_qs, path, u"--lang"_qs, u"fr"_qs});
        QCOMPARE(french.status, 1);
        QVERIFY(french.errors.contains("C’est une commande"));
        QCOMPARE(show(u"password.pdf"_qs).status, 1);
    }

    void otherEnds()
    {
        QCOMPARE(show(u"missing.xml"_qs).status, 3);
        QCOMPARE(run({u"einvoice"_qs}).status, 2);
        QCOMPARE(run({u"einvoice"_qs, u"draw"_qs, u"a.xml"_qs}).status, 2);
    }
};

CABAS_TEST(TestEInvoiceCommand)
#include "tst_einvoicecommand.moc"
