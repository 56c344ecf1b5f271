// SPDX-License-Identifier: GPL-3.0-or-later
// Tickets on paper and by mail through `cabas run`: what is asked for is in the outbox at once.
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class TestPaperActions : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_file;

    QList<QJsonObject> cabas(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        process.start(QString::fromUtf8(CABAS_PROGRAM),
                      arguments +
                          QStringList{u"--keys"_qs, m_folder.path(), u"--lang"_qs, u"en"_qs});
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished())
            qFatal("cabas does not end");
        QList<QJsonObject> answers;
        for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
            if (!line.isEmpty())
                answers.append(QJsonDocument::fromJson(line).object());
        }
        return answers;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_file = m_folder.filePath(u"shop.cabas"_qs);
        cabas({u"new"_qs, m_file, u"--name"_qs, u"La Feuille"_qs, u"--sandbox"_qs});
    }

    void papersAreAskedForAndListed()
    {
        const auto answers = cabas({u"run"_qs, m_file, u"--keep-going"_qs},
                                   R"(
{"do":"product.add","name":"Jam","code":"JAM","price_cents":380,"vat_bp":550,"unit":"piece"}
{"do":"till.open","till":"T1","float_cents":10000}
{"do":"till.sell","till":"T1","lines":[{"code":"JAM"}],)"
                                   R"("payments":[{"means":"cash","amount_cents":400}]}
{"do":"outbox.list"}
{"do":"till.print","ticket":"T1-000001"}
{"do":"till.print","ticket":"T1-000001","till":"T1"}
{"do":"till.mail","ticket":"T1-000001","address":"ada@example.org"}
{"do":"till.mail","ticket":"T1-000001","address":"ada"}
{"do":"till.print","ticket":"T1-9"}
{"do":"till.print"}
{"do":"outbox.list"}
)");
        QCOMPARE(answers.size(), 11);
        QCOMPARE(answers[3][u"items"_qs].toArray().size(), 0);
        QVERIFY(answers[4][u"ok"_qs].toBool());
        QCOMPARE(answers[4][u"duplicate"_qs].toInt(-1), 0);
        QVERIFY(answers[4][u"outbox"_qs].toInt() > 0);
        QCOMPARE(answers[5][u"duplicate"_qs].toInt(), 1);
        QCOMPARE(answers[6][u"duplicate"_qs].toInt(), 2);
        QCOMPARE(answers[7][u"kind"_qs].toString(), u"refused"_qs);
        QCOMPARE(answers[8][u"kind"_qs].toString(), u"not_found"_qs);
        QCOMPARE(answers[9][u"kind"_qs].toString(), u"usage"_qs);
        const QJsonArray items = answers[10][u"items"_qs].toArray();
        QCOMPARE(items.size(), 3);
        const QJsonObject mail = items[0].toObject();
        QCOMPARE(mail[u"kind"_qs].toString(), u"mail"_qs);
        QCOMPARE(mail[u"target"_qs].toString(), u"ada@example.org"_qs);
        QCOMPARE(mail[u"state"_qs].toString(), u"waiting"_qs);
        QCOMPARE(items[2].toObject()[u"target"_qs].toString(), u"T1"_qs);
        QVERIFY(!items[2].toObject()[u"doubtful"_qs].toBool(true));
    }
};

CABAS_TEST(TestPaperActions)
#include "tst_paperactions.moc"
