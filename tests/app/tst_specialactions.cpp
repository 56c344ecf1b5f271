// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace cabas;

/// Members' orders as a script takes, orders, receives and hands them over.
class TestSpecialActions : public QObject {
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
        m_answers.clear();
        for (const QByteArray &line : program.readAllStandardOutput().split('\n')) {
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

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(run({u"new"_qs, shop(), u"--name"_qs, u"La Feuille"_qs}), 0);
        QCOMPARE(play("{'do':'supplier.add','name':'Soy','code':'SOY'}\n"
                      "{'do':'product.add','name':'Tofu','unit':'piece','vat_bp':550,"
                      "'price_cents':250,'code':'TOFU','supplier':'SOY','pack_milli':6000}\n"
                      "{'do':'member.add','name':'Ada Byron'}\n"
                      "{'do':'member.add','name':'Bob'}\n"
                      "{'do':'till.open','till':'1','float_cents':10000}\n"),
                 0);
    }

    void oneThreadFromTheAskingToTheTicket()
    {
        QCOMPARE(play("{'do':'special.ask','member':'1','code':'TOFU','quantity_milli':4000,"
                      "'price_cents':220,'note':'for Sunday'}\n"
                      "{'do':'order.add','supplier':'SOY','lines':[{'code':'TOFU',"
                      "'quantity_milli':1000}]}\n"
                      "{'do':'special.join','order':1}\n"
                      "{'do':'order.send','order':1}\n"
                      "{'do':'special.list','state':'ordered'}\n"
                      "{'do':'reception.start','order':1}\n"
                      "{'do':'reception.scan','delivery':1,'code':'TOFU','quantity_milli':6000}\n"
                      "{'do':'reception.show','delivery':1}\n"
                      "{'do':'reception.finish','delivery':1}\n"
                      "{'do':'special.list','member':'1'}\n"
                      "{'do':'till.sell','till':'1','member':'1','lines':[{'special':1}],"
                      "'payments':[{'means':'cash','amount_cents':880}]}\n"
                      "{'do':'special.show','special':1}\n"),
                 0);
        QCOMPARE(m_answers[0][u"state"_qs].toString(), u"asked"_qs);
        QCOMPARE(m_answers[0][u"price_cents"_qs].toInt(), 220);
        QCOMPARE(m_answers[2][u"orders"_qs].toInt(), 1);
        QCOMPARE(m_answers[3][u"lines"_qs][0][u"quantity_milli"_qs].toInt(), 6000);
        QCOMPARE(m_answers[4][u"orders"_qs].toArray().size(), 1);
        QCOMPARE(m_answers[7][u"lines"_qs][0][u"members_milli"_qs].toInt(), 4000);
        QCOMPARE(m_answers[8][u"members"_qs][0][u"quantity_milli"_qs].toInt(), 4000);
        QCOMPARE(m_answers[8][u"members"_qs][0][u"orders"_qs][0][u"member"_qs].toInt(), 1);
        QCOMPARE(m_answers[9][u"orders"_qs][0][u"state"_qs].toString(), u"arrived"_qs);
        QCOMPARE(m_answers[10][u"total_cents"_qs].toInt(), 880);
        QCOMPARE(m_answers[11][u"state"_qs].toString(), u"collected"_qs);
        QCOMPARE(m_answers[11][u"history"_qs].toArray().size(), 4);
    }

    void changedAndCancelled()
    {
        QCOMPARE(play("{'do':'special.ask','member':'2','code':'TOFU','quantity_milli':2000}\n"
                      "{'do':'special.change','special':1,'quantity_milli':3000}\n"
                      "{'do':'special.cancel','special':1,'reason':'no longer'}\n"
                      "{'do':'special.keep','days':5}\n"
                      "{'do':'special.list','overdue':true}\n"),
                 0);
        QCOMPARE(m_answers[1][u"quantity_milli"_qs].toInt(), 3000);
        QCOMPARE(m_answers[2][u"state"_qs].toString(), u"cancelled"_qs);
        QCOMPARE(m_answers[4][u"keep_days"_qs].toInt(), 5);
        QVERIFY(m_answers[4][u"orders"_qs].toArray().isEmpty());
    }

    void refusalsAreInTheContractsWords()
    {
        QVERIFY(play("{'do':'special.ask','member':'99','code':'TOFU','quantity_milli':2000}\n"
                     "{'do':'special.ask','member':'1','code':'NONE','quantity_milli':2000}\n"
                     "{'do':'special.ask','member':'1','code':'TOFU','quantity_milli':0}\n"
                     "{'do':'special.ask','member':'1','code':'TOFU'}\n"
                     "{'do':'special.list','state':'lost'}\n"
                     "{'do':'special.show','special':9}\n"
                     "{'do':'special.ask','member':'1','supplier':'SOY','reference':'X',"
                     "'quantity_milli':1000}\n") != 0);
        const QStringList kinds{u"not_found"_qs, u"not_found"_qs, u"refused"_qs,  u"usage"_qs,
                                u"usage"_qs,     u"not_found"_qs, u"not_found"_qs};
        for (int i = 0; i < kinds.size(); ++i)
            QCOMPARE(m_answers[i][u"kind"_qs].toString(), kinds[i]);
    }
};

CABAS_TEST(TestSpecialActions)
#include "tst_specialactions.moc"
