// SPDX-License-Identifier: GPL-3.0-or-later
// covers: customeractions invoiceexport salesinvoicesheet attachedfile
#include "tests/support/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace cabas;

/// Invoices to customers as a script issues them, and their files as a customer reads them.
class TestSalesInvoices : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::vector<QJsonObject> m_answers;
    QByteArray m_out;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    int cabas(const QStringList &words, QByteArray input = {})
    {
        QProcess program;
        program.start(QStringLiteral(CABAS_PROGRAM),
                      words + QStringList{u"--keys"_qs, path(u"keys"_qs), u"--lang"_qs, u"en"_qs});
        program.write(input.replace('\'', '"'));
        program.closeWriteChannel();
        if (!program.waitForFinished())
            return -1;
        m_out = program.readAllStandardOutput();
        if (program.exitCode() != 0)
            qInfo("%s", program.readAllStandardError().constData());
        m_answers.clear();
        for (const QByteArray &line : m_out.split('\n')) {
            if (!line.isEmpty())
                m_answers.push_back(QJsonDocument::fromJson(line).object());
        }
        return program.exitCode();
    }
    int play(const QByteArray &actions)
    {
        return cabas({u"run"_qs, path(u"s.cabas"_qs), u"--now"_qs, u"2026-03-10T09:00"_qs},
                     actions);
    }
    QJsonObject shown(const QString &number, const QString &name, const QStringList &more = {})
    {
        const QStringList words{u"export"_qs, u"invoice"_qs,  path(u"s.cabas"_qs),
                                path(name),   u"--number"_qs, number};
        if (cabas(words + more) != 0 || cabas({u"einvoice"_qs, u"show"_qs, path(name)}) != 0)
            return {};
        return QJsonDocument::fromJson(m_out).object();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(
            cabas({u"new"_qs, path(u"s.cabas"_qs), u"--name"_qs, u"La Feuille"_qs, u"--siren"_qs,
                   u"732829320"_qs, u"--sandbox"_qs, u"--now"_qs, u"2026-03-01"_qs}),
            0);
        QCOMPARE(play("{'do':'product.add','name':'Tofu','unit':'piece','vat_bp':550,"
                      "'price_cents':250,'code':'TOFU'}\n"
                      "{'do':'customer.add','name':'Coop du Lac','street':'3 quai du Lac',"
                      "'postcode':'74000','city':'Annecy','siren':'732829320'}\n"
                      "{'do':'invoice.issue','customer':'C0001','lines':[{'code':'TOFU',"
                      "'quantity_milli':10000,'price_e4':20000},{'name':'Formation','vat_bp':2000,"
                      "'price_cents':5000}]}\n"
                      "{'do':'till.open','till':'1','float_cents':0}\n"
                      "{'do':'till.sell','till':'1','lines':[{'code':'TOFU',"
                      "'quantity_milli':3000}],'payments':[{'means':'cash','amount_cents':750}]}\n"
                      "{'do':'invoice.credit','number':'F2026-00001','reason':'Returned',"
                      "'lines':[{'line':1,'quantity_milli':4000}]}\n"
                      "{'do':'customer.invoices'}\n"),
                 0);
        QCOMPARE(m_answers[1][u"customer"_qs].toString(), u"C0001"_qs);
        QCOMPARE(m_answers[2][u"number"_qs].toString(), u"F2026-00001"_qs);
        QCOMPARE(m_answers[2][u"gross_cents"_qs].toInt(), 8'110);
        QCOMPARE(m_answers[5][u"number"_qs].toString(), u"A2026-00001"_qs);
        QCOMPARE(m_answers[5][u"credits"_qs].toString(), u"F2026-00001"_qs);
        QCOMPARE(m_answers[6][u"invoices"_qs].toArray().size(), 2);
        const QString ticket = m_answers[4][u"ticket"_qs].toString();
        QCOMPARE(
            play("{'do':'invoice.issue','customer':'C0001','ticket':'" + ticket.toUtf8() + "'}\n"),
            0);
        QCOMPARE(m_answers[0][u"due_cents"_qs].toInt(), 0);
    }

    void customersChangeAndDraftsWait()
    {
        QCOMPARE(play("{'do':'customer.set','customer':'C0001','city':'Lyon','terms_days':45}\n"
                      "{'do':'invoice.draft','lines':[{'name':'Aide','vat_bp':2000,"
                      "'price_cents':1000}]}\n"),
                 0);
        QCOMPARE(m_answers[0][u"city"_qs].toString(), u"Lyon"_qs);
        QCOMPARE(m_answers[0][u"street"_qs].toString(), u"3 quai du Lac"_qs);
        QCOMPARE(m_answers[0][u"terms_days"_qs].toInt(), 45);
        QCOMPARE(m_answers[1][u"gross_cents"_qs].toInt(), 1'200);
        QCOMPARE(m_answers[1][u"problems"_qs].toArray().size(), 1);
        const QByteArray id = QByteArray::number(m_answers[1][u"draft"_qs].toInt());
        QCOMPARE(play("{'do':'invoice.draft','draft':" + id +
                      ",'customer':'C0001','lines':[{'name':'Aide','vat_bp':2000,"
                      "'price_cents':1100}]}\n{'do':'invoice.issue','draft':" +
                      id + "}\n{'do':'customer.invoices'}\n"),
                 0);
        QCOMPARE(m_answers[1][u"gross_cents"_qs].toInt(), 1'320);
        const QJsonObject row = m_answers[2][u"invoices"_qs].toArray().first().toObject();
        QCOMPARE(row[u"state"_qs].toString(), u"to_pay"_qs);
        QCOMPARE(row[u"open_cents"_qs].toInt(), 1'320);
        QCOMPARE(play("{'do':'customer.set','customer':'NOBODY','city':'Lyon'}\n"), 1);
    }

    void theFilesReadBackAlike()
    {
        const QJsonObject cii = shown(u"F2026-00001"_qs, u"i.xml"_qs);
        const QJsonObject ubl = shown(u"F2026-00001"_qs, u"u.xml"_qs, {u"--syntax"_qs, u"ubl"_qs});
        const QJsonObject pdf = shown(u"F2026-00001"_qs, u"i.pdf"_qs);
        QCOMPARE(cii[u"syntax"_qs].toString(), u"CII"_qs);
        QCOMPARE(ubl[u"syntax"_qs].toString(), u"UBL"_qs);
        QCOMPARE(pdf[u"profile_name"_qs].toString(), u"en16931"_qs);
        for (const QJsonObject &read : {cii, ubl, pdf}) {
            QCOMPARE(read[u"number"_qs].toString(), u"F2026-00001"_qs);
            QCOMPARE(read[u"findings"_qs].toArray().size(), 0);
            QCOMPARE(read[u"lines"_qs], cii[u"lines"_qs]);
            QCOMPARE(read[u"totals"_qs], cii[u"totals"_qs]);
            QCOMPARE(read[u"vat"_qs], cii[u"vat"_qs]);
            QCOMPARE(read[u"due_date"_qs].toString(), u"2026-04-09"_qs);
        }
        QCOMPARE(cii[u"totals"_qs][u"due_cents"_qs].toInt(), 8'110);
        QFile file(path(u"i.pdf"_qs));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
        QCOMPARE(shown(u"A2026-00001"_qs, u"a.pdf"_qs)[u"type_code"_qs].toString(), u"381"_qs);
        QCOMPARE(shown(u"F2026-00002"_qs, u"t.pdf"_qs)[u"totals"_qs][u"due_cents"_qs].toInt(), 0);
    }

    void dailySalesLeaveBusinessesOut()
    {
        const QStringList words{u"export"_qs, u"e-reporting"_qs, path(u"s.cabas"_qs)};
        const QStringList days{u"--from"_qs, u"2026-03-01"_qs, u"--to"_qs, u"2026-03-31"_qs};
        QCOMPARE(cabas(words + QStringList{path(u"e.json"_qs)} + days), 0);
        QCOMPARE(m_answers[0][u"lines"_qs].toInt(), 0);
        QCOMPARE(
            play("{'do':'till.sell','till':'1','lines':[{'code':'TOFU',"
                 "'quantity_milli':2000}],'payments':[{'means':'cash','amount_cents':500}]}\n"),
            0);
        QCOMPARE(cabas(words + QStringList{path(u"e.csv"_qs)} + days), 0);
        QFile file(path(u"e.csv"_qs));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(),
                 QByteArray("day;currency;transaction;vat_category;vat_rate;base;vat;documents\r\n"
                            "2026-03-10;EUR;TLB1;S;5.50;4.74;0.26;1\r\n"));
    }

    void wrongOnesAreSaid()
    {
        const QStringList words{u"export"_qs, u"invoice"_qs, path(u"s.cabas"_qs),
                                path(u"x.xml"_qs)};
        QCOMPARE(cabas(words), 2);
        QCOMPARE(cabas(words + QStringList{u"--number"_qs, u"F1"_qs}), 1);
        QCOMPARE(
            cabas(words + QStringList{u"--number"_qs, u"F2026-00001"_qs, u"--syntax"_qs, u"x"_qs}),
            2);
        QCOMPARE(cabas({u"verify"_qs, path(u"s.cabas"_qs)}), 0);
    }
};

CABAS_TEST(TestSalesInvoices)
#include "tst_salesinvoices.moc"
