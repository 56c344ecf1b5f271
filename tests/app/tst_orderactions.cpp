// SPDX-License-Identifier: GPL-3.0-or-later
// covers: suppliersheetactions
// covers: orderactions orderimport
#include "tests/support/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace cabas;

/// Orders to suppliers as a script writes, sends and receives them.
class TestOrderActions : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    QList<QJsonObject> m_answers;

    QString shop() const { return m_folder->filePath(u"shop.cabas"_qs); }
    int run(const QStringList &words, const QByteArray &input = {})
    {
        QProcess program;
        program.start(QStringLiteral(CABAS_PROGRAM),
                      words + QStringList{u"--keys"_qs, m_folder->filePath(u"keys"_qs),
                                          u"--lang"_qs, u"en"_qs});
        program.write(input);
        program.closeWriteChannel();
        if (!program.waitForFinished(120'000))
            return -1;
        const QByteArray said = program.readAllStandardOutput();
        const QJsonDocument whole = QJsonDocument::fromJson(said);
        m_answers.clear();
        if (whole.isObject()) {
            m_answers += whole.object();
            return program.exitCode();
        }
        for (const QByteArray &line : said.split('\n')) {
            if (!line.trimmed().isEmpty())
                m_answers += QJsonDocument::fromJson(line).object();
        }
        return program.exitCode();
    }
    /// Plays actions; `'` stands for `"`.
    int play(QByteArray actions)
    {
        return run({u"run"_qs, shop(), u"--keep-going"_qs}, actions.replace('\'', '"'));
    }
    QString file(const QByteArray &csv) const
    {
        const QString path = m_folder->filePath(u"commande.csv"_qs);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
            qFatal("a test's file cannot be written");
        return path;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(run({u"new"_qs, shop(), u"--name"_qs, u"La Feuille"_qs}), 0);
        QCOMPARE(play("{'do':'supplier.add','name':'Soy','code':'SOY'}\n"
                      "{'do':'product.add','name':'Tofu','unit':'piece','vat_bp':550,"
                      "'price_cents':250,'code':'3760042180333'}\n"),
                 0);
    }

    void anOrderIsFollowed()
    {
        const QByteArray out = m_folder->filePath(u"o.csv"_qs).toUtf8();
        QCOMPARE(play("{'do':'supplier.sheet','supplier':'SOY','journey':'Gardon','contacts':"
                      "[{'name':'Ariane'}],'columns':[{'field':'code','heading':'EAN'},"
                      "{'field':'packs'}]}\n"
                      "{'do':'order.send','supplier':'SOY','lines':[{'code':'3760042180333',"
                      "'packs':2,'pack_milli':6000}]}\n"
                      "{'do':'order.file','order':1,'out':'" +
                      out +
                      "'}\n"
                      "{'do':'order.remind','order':1,'note':'Friday'}\n"
                      "{'do':'order.shortage','order':1,'line':1,'missing_milli':6000}\n"
                      "{'do':'order.follow','order':1}\n{'do':'order.groups'}\n"
                      "{'do':'order.late'}\n{'do':'order.week'}\n"),
                 0);
        QVERIFY(QFile::exists(QString::fromUtf8(out)));
        QVERIFY(play("{'do':'supplier.sheet','supplier':'SOY','columns':[{'field':'x'}]}\n") != 0);
    }

    void fromTheOrderToTheShelf()
    {
        QCOMPARE(play("{'do':'order.send','supplier':'SOY','lines':[{'code':'3760042180333',"
                      "'packs':2,'pack_milli':6000,'cost_e4':12000}]}\n"
                      "{'do':'order.list','state':'sent'}\n"
                      "{'do':'reception.start','order':1}\n"
                      "{'do':'reception.scan','delivery':1,'code':'3760042180333',"
                      "'quantity_milli':10000}\n"
                      "{'do':'reception.finish','delivery':1}\n"
                      "{'do':'order.show','order':1}\n"
                      "{'do':'stock.show','code':'3760042180333'}\n"),
                 0);
        QCOMPARE(m_answers[0][u"state"_qs].toString(), u"sent"_qs);
        QCOMPARE(m_answers[0][u"amount_cents"_qs].toInt(), 1440);
        QCOMPARE(m_answers[1][u"orders"_qs].toArray().size(), 1);
        QCOMPARE(m_answers[2][u"lines"_qs].toInt(), 1);
        QCOMPARE(m_answers[3][u"expected_milli"_qs].toInt(), 12'000);
        QCOMPARE(m_answers[3][u"ordered_milli"_qs].toInt(), 12'000);
        QCOMPARE(m_answers[4][u"discrepancies"_qs].toArray().size(), 1);
        QCOMPARE(m_answers[5][u"state"_qs].toString(), u"received"_qs);
        QCOMPARE(m_answers[5][u"lines"_qs][0][u"open_milli"_qs].toInt(), 2000);
        QCOMPARE(m_answers[6][u"on_hand_milli"_qs].toInt(), 10'000);
    }

    void aDraftIsSentOrCancelled()
    {
        QCOMPARE(play("{'do':'order.add','supplier':'SOY','number':'2614','lines':"
                      "[{'code':'3760042180333','quantity_milli':3000}]}\n"
                      "{'do':'order.send','order':1}\n"
                      "{'do':'order.cancel','order':1}\n"),
                 0);
        QCOMPARE(m_answers[0][u"number"_qs].toString(), u"2614"_qs);
        QCOMPARE(m_answers[0][u"state"_qs].toString(), u"draft"_qs);
        QCOMPARE(m_answers[2][u"state"_qs].toString(), u"cancelled"_qs);
        QVERIFY(play("{'do':'reception.start','orders':[1]}\n") != 0);
        QCOMPARE(m_answers[0][u"kind"_qs].toString(), u"refused"_qs);
        QVERIFY(play("{'do':'order.add','supplier':'SOY','lines':[{'reference':'ZZ',"
                     "'packs':1}]}\n") != 0);
        QCOMPARE(m_answers[0][u"kind"_qs].toString(), u"not_found"_qs);
    }

    /// Nothing is left of an order that cannot be sent, not even its number.
    void whatCannotBeSentLeavesNoDraft()
    {
        QVERIFY(play("{'do':'order.send','supplier':'SOY','lines':[]}\n") != 0);
        QCOMPARE(m_answers[0][u"kind"_qs].toString(), u"refused"_qs);
        QCOMPARE(play("{'do':'order.send','supplier':'SOY','lines':"
                      "[{'code':'3760042180333','quantity_milli':3000}]}\n"),
                 0);
        QCOMPARE(m_answers[0][u"order"_qs].toInt(), 1);
    }

    void anOrderJoinsADelivery()
    {
        QCOMPARE(play("{'do':'order.send','supplier':'SOY','keep_open':true,'lines':"
                      "[{'code':'3760042180333','quantity_milli':3000}]}\n"
                      "{'do':'reception.start','supplier':'SOY'}\n"
                      "{'do':'reception.order','delivery':1,'order':1}\n"
                      "{'do':'reception.show','delivery':1}\n"
                      "{'do':'reception.scan','delivery':1,'code':'3760042180333'}\n"
                      "{'do':'reception.finish','delivery':1}\n"
                      "{'do':'order.close','order':1}\n"),
                 0);
        QCOMPARE(m_answers[3][u"orders"_qs].toArray().size(), 1);
        QCOMPARE(m_answers[6][u"state"_qs].toString(), u"received"_qs);
    }

    void aFileBecomesADraft()
    {
        const QByteArray csv = "code;quantity\n3760042180333;6\nX9;2\n";
        const QStringList words{u"import"_qs, u"order"_qs,      shop(),
                                file(csv),    u"--supplier"_qs, u"SOY"_qs};
        QCOMPARE(run(words), 1);
        QVERIFY(!m_answers[0].contains(u"order"_qs));
        QCOMPARE(m_answers[0][u"unknown"_qs].toInt(), 1);
        QCOMPARE(run(words + QStringList{u"--partial"_qs}), 0);
        QCOMPARE(m_answers[0][u"order"_qs].toInt(), 1);
        QCOMPARE(m_answers[0][u"added"_qs].toInt(), 1);
        QCOMPARE(run({u"import"_qs, u"order"_qs, shop(), file(csv)}), 1);
    }
};

CABAS_TEST(TestOrderActions)
#include "tst_orderactions.moc"
