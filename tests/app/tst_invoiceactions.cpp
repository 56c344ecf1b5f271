// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/playedshop.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace cabas;
using namespace cabas::test;

/// From what is proposed to the invoice, as a script plays it.
class TestInvoiceActions : public QObject {
    Q_OBJECT
    PlayedShop m_shop;

    QJsonObject answer(size_t at) const
    {
        return at < m_shop.answers().size() ? m_shop.answers()[at] : QJsonObject();
    }
    static QJsonObject first(const QJsonObject &answer, const QString &list)
    {
        return answer[list].toArray().first().toObject();
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_shop.make());
        QVERIFY(m_shop.play("{'do':'supplier.add','name':'Soy','code':'SOY'}\n"
                            "{'do':'product.add','name':'Tofu','unit':'piece','vat_bp':550,"
                            "'price_cents':250,'code':'TOFU','supplier':'SOY',"
                            "'pack_milli':6000}\n"));
    }

    /// A supplier's own table: its columns are said once, the next file needs no word.
    void aTableIsLearnt()
    {
        const auto write = [this](const QString &name, const QByteArray &packs) {
            const QString path = m_shop.path() + name;
            QFile file(path);
            if (file.open(QIODevice::WriteOnly))
                file.write("Art.;Bestellt;Tarif net\nTOFU;" + packs + ";1,25\n");
            return path.toUtf8();
        };
        const QByteArray known = write(u"a.csv"_qs, "12");
        QVERIFY(m_shop.play("{'do':'invoice.columns','supplier':'SOY','document':'" + known +
                            "','columns':[{'field':'code','heading':'Art.'},"
                            "{'field':'quantity','heading':'Bestellt'},"
                            "{'field':'cost','heading':'Tarif net'}]}\n"));
        QCOMPARE(answer(0)[u"lines"_qs].toInt(), 1);
        QVERIFY(m_shop.play("{'do':'invoice.check','supplier':'SOY','number':'T2','date':"
                            "'2026-03-09','document':'" +
                            write(u"b.csv"_qs, "24") + "'}\n"));
        QCOMPARE(answer(0)[u"net_cents"_qs].toInt(), 3'000);
        QVERIFY(!m_shop.play("{'do':'invoice.columns','supplier':'SOY','document':'" + known +
                             "','columns':[{'field':'colour','heading':'Art.'}]}\n"));
    }

    void fromTheProposalToTheInvoice()
    {
        QVERIFY(m_shop.play(
            "{'do':'order.propose','supplier':'SOY','days':7}\n"
            "{'do':'supplier.terms','supplier':'SOY','delivery_days':[2,4],'lead_days':1}\n"
            "{'do':'order.propose','supplier':'SOY'}\n"
            "{'do':'order.send','supplier':'SOY','lines':[{'code':'TOFU','packs':2,"
            "'quantity_milli':12000,'reason':'x','cost_e4':12500}]}\n"
            "{'do':'order.propose','supplier':'SOY','days':7}\n"
            "{'do':'reception.start','order':1}\n"
            "{'do':'reception.scan','delivery':1,'code':'TOFU','quantity_milli':12000}\n"
            "{'do':'reception.finish','delivery':1}\n"
            "{'do':'invoice.check','supplier':'SOY','number':'F1','date':'2026-03-09',"
            "'lines':[{'code':'TOFU','packs':2,'price_e4':12500}]}\n"
            "{'do':'invoice.add','supplier':'SOY','number':'F1','date':'2026-03-09',"
            "'lines':[{'code':'TOFU','quantity_milli':12000,'net_cents':1500}],"
            "'gross_cents':1583}\n"
            "{'do':'invoice.show','invoice':1}\n"
            "{'do':'invoice.list','supplier':'SOY'}\n"));
        const QJsonObject proposed = first(answer(0), u"lines"_qs);
        QCOMPARE(proposed[u"code"_qs].toString(), u"TOFU"_qs);
        QCOMPARE(proposed[u"packs"_qs].toInt(), 1);
        QCOMPARE(proposed[u"quantity_milli"_qs].toInt(), 6'000);
        QVERIFY(!proposed[u"reason"_qs].toString().isEmpty());
        QCOMPARE(answer(1)[u"delivery_days"_qs].toArray().size(), 2);
        QCOMPARE(answer(2)[u"arrival"_qs].toString(), u"2026-03-12"_qs);
        QCOMPARE(answer(4)[u"lines"_qs].toArray().size(), 0);
        QVERIFY(answer(8)[u"matched"_qs].toBool());
        QVERIFY(!answer(8).contains(u"invoice"_qs));
        QCOMPARE(answer(9)[u"invoice"_qs].toInt(), 1);
        QVERIFY(answer(9)[u"matched"_qs].toBool());
        QCOMPARE(answer(9)[u"differences"_qs].toArray().size(), 0);
        QCOMPARE(answer(10)[u"due"_qs].toString(), u"2026-04-08"_qs);
        QCOMPARE(answer(11)[u"invoices"_qs].toArray().size(), 1);
        const QJsonObject report = m_shop.report({u"invoices-due"_qs});
        QCOMPARE(first(report, u"rows"_qs)[u"left_cents"_qs].toInt(), 1'583);
    }

    void differencesAreAnswered()
    {
        QVERIFY(
            m_shop.play("{'do':'reception.start','supplier':'SOY'}\n"
                        "{'do':'reception.scan','delivery':1,'code':'TOFU','quantity_milli':10000,"
                        "'cost_e4':12500}\n"
                        "{'do':'reception.finish','delivery':1}\n"
                        "{'do':'invoice.desk'}\n"
                        "{'do':'invoice.add','supplier':'SOY','number':'F1','date':'2026-03-09',"
                        "'lines':[{'code':'TOFU','quantity_milli':10000,'price_e4':14000}]}\n"
                        "{'do':'invoice.desk'}\n"
                        "{'do':'invoice.decide','invoice':1,'choices':[{'kind':'price','line':1,"
                        "'code':'TOFU','reply':'claimed'}]}\n"
                        "{'do':'credit.list'}\n"
                        "{'do':'order.backtest','supplier':'SOY','weeks':4}\n"));
        QCOMPARE(first(answer(3), u"rows"_qs)[u"stage"_qs].toString(), u"waiting"_qs);
        QCOMPARE(first(answer(5), u"rows"_qs)[u"stage"_qs].toString(), u"posted"_qs);
        QCOMPARE(first(answer(5), u"rows"_qs)[u"differences_open"_qs].toInt(), 1);
        QCOMPARE(answer(6)[u"open"_qs].toInt(), 0);
        const QJsonObject claim = first(answer(7), u"credits"_qs);
        QCOMPARE(claim[u"kind"_qs].toString(), u"price"_qs);
        QCOMPARE(claim[u"amount_cents"_qs].toInt(), 150);
        QCOMPARE(answer(8)[u"products"_qs].toInt(), 0);
    }

    void whatDiffersAndWhatIsRefused()
    {
        QVERIFY(
            !m_shop.play("{'do':'invoice.add','supplier':'SOY','number':'F1','date':'2026-03-09',"
                         "'lines':[{'code':'TOFU','quantity_milli':2000,'price_e4':12500}],"
                         "'deposit_cents':300,'transport_cents':1000}\n"
                         "{'do':'invoice.add','supplier':'SOY','number':'f 1','date':'2026-03-09',"
                         "'lines':[{'code':'TOFU','quantity_milli':2000,'price_e4':12500}]}\n"
                         "{'do':'invoice.add','supplier':'SOY','number':'F2','date':'2026-03-09',"
                         "'lines':[]}\n"
                         "{'do':'invoice.add','supplier':'SOY','number':'F2','date':'2026-03-09',"
                         "'lines':[{'code':'TOFU','quantity_milli':2000}]}\n"
                         "{'do':'invoice.add','supplier':'SOY','document':'/nowhere.xml'}\n"
                         "{'do':'invoice.reverse','invoice':1,'reason':'typed twice'}\n"));
        QCOMPARE(first(answer(0), u"differences"_qs)[u"kind"_qs].toString(), u"no_delivery"_qs);
        QCOMPARE(answer(0)[u"gross_cents"_qs].toInt(), 264 + 300 + 1'200);
        QCOMPARE(answer(1)[u"code"_qs].toString(), u"duplicate"_qs);
        QCOMPARE(answer(1)[u"kind"_qs].toString(), u"refused"_qs);
        QCOMPARE(answer(2)[u"code"_qs].toString(), u"lines"_qs);
        QCOMPARE(answer(3)[u"kind"_qs].toString(), u"usage"_qs);
        QCOMPARE(answer(4)[u"kind"_qs].toString(), u"storage"_qs);
        QCOMPARE(answer(5)[u"reversed"_qs].toString(), u"2026-03-10"_qs);
    }

    void aDocumentIsImported()
    {
        QProcess program;
        program.start(QStringLiteral(CABAS_PROGRAM),
                      {u"import"_qs, u"invoice"_qs, m_shop.path(),
                       QStringLiteral(CABAS_SOURCE_DIR "/tests/data/einvoice/ubl.xml"),
                       u"--supplier"_qs, u"SOY"_qs, u"--now"_qs, u"2026-11-10T09:00"_qs});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 0);
        const QJsonObject json = QJsonDocument::fromJson(program.readAllStandardOutput()).object();
        QCOMPARE(json[u"added"_qs].toInt(), 1);
        QCOMPARE(json[u"number"_qs].toString(), u"FA-2026-0417"_qs);
        QVERIFY(!json[u"matched"_qs].toBool());
    }
};

CABAS_TEST(TestInvoiceActions)
#include "tst_invoiceactions.moc"
