// SPDX-License-Identifier: GPL-3.0-or-later
// The till through `cabas run`: the fields that CLI.md promises, refusals, keys, park and recall.
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class TestTillActions : public QObject {
    Q_OBJECT

    void cabas(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        process.start(QString::fromUtf8(CABAS_PROGRAM),
                      arguments +
                          QStringList{u"--keys"_qs, m_folder->path(), u"--lang"_qs, u"en"_qs});
        process.write(input);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        m_exit = process.exitCode();
        m_answers.clear();
        for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
            if (!line.isEmpty())
                m_answers.append(QJsonDocument::fromJson(line).object());
        }
    }
    /// The answer to the last of the actions.
    QJsonObject play(const QByteArray &actions)
    {
        cabas({u"run"_qs, m_file, u"--keep-going"_qs}, actions);
        return m_answers.isEmpty() ? QJsonObject() : m_answers.last();
    }
    QJsonObject refused(const QByteArray &action, const QString &kind)
    {
        const QJsonObject answer = play(action);
        [&] {
            QCOMPARE(answer[u"ok"_qs].toBool(true), false);
            QCOMPARE(answer[u"kind"_qs].toString(), kind);
            QVERIFY(answer[u"message"_qs].toString().size() > 20);
            QCOMPARE(m_exit, 1);
        }();
        return answer;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"shop.cabas"_qs);
        cabas({u"new"_qs, m_file, u"--name"_qs, u"La Feuille"_qs, u"--sandbox"_qs});
        QCOMPARE(m_exit, 0);
        play(R"({"do":"product.add","name":"Jam","code":"JAM","barcode":"3760042180333",)"
             R"("price_cents":380,"vat_bp":550,"unit":"piece"}
{"do":"product.add","name":"Carrots","code":"CAR","barcode":"2212345000005",)"
             R"("price_cents":250,"vat_bp":550,"unit":"kg"}
{"do":"product.add","name":"Soap","code":"SAV","price_cents":600,"vat_bp":2000,"unit":"piece"}
{"do":"member.add","name":"Ada"}
{"do":"till.open","till":"T1","float_cents":10000,"at":"2026-03-10T09:00"}
)");
        QCOMPARE(m_answers.last()[u"session"_qs].toInteger(), 1);
    }

    void aSaleAnswersItsTicket()
    {
        const QJsonObject sold =
            play(R"({"do":"till.sell","till":"T1","member":"1","at":"2026-03-10T09:15","lines":[)"
                 R"({"scan":"3760042180333","quantity_milli":2000},{"scan":"2212345012343"},)"
                 R"({"code":"SAV","discount_bp":1000,"reason":"dent"},)"
                 R"({"deposit":"out","price_cents":20}],)"
                 R"("payments":[{"means":"card","amount_cents":1000},)"
                 R"({"means":"cash","amount_cents":1000}]})");
        QCOMPARE(m_exit, 0);
        QCOMPARE(sold[u"ticket"_qs].toString(), u"T1-000001"_qs);
        QCOMPARE(sold[u"total_cents"_qs].toInteger(), 760 + 309 + 540 + 20);
        QCOMPARE(sold[u"change_cents"_qs].toInteger(), 371);
        QCOMPARE(sold[u"at"_qs].toString(), u"2026-03-10T09:15:00+01:00"_qs);
        QCOMPARE(sold[u"hash"_qs].toString().size(), 64);
        const QJsonArray lines = sold[u"lines"_qs].toArray();
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[1].toObject()[u"line"_qs].toInt(), 2);
        QCOMPARE(lines[1].toObject()[u"code"_qs].toString(), u"CAR"_qs);
        QCOMPARE(lines[1].toObject()[u"quantity_milli"_qs].toInt(), 1234);
        QCOMPARE(lines[2].toObject()[u"discount_cents"_qs].toInt(), 60);
        const QJsonArray vat = sold[u"vat"_qs].toArray();
        QCOMPARE(vat.size(), 3);
        const QJsonObject reduced = vat[2].toObject();
        QCOMPARE(reduced[u"bp"_qs].toInt(), 550);
        QCOMPARE(reduced[u"gross_cents"_qs].toInt(), 1069);
        QCOMPARE(reduced[u"vat_cents"_qs].toInt(), 56);
        QCOMPARE(reduced[u"net_cents"_qs].toInt(), 1013);
        QVERIFY(!sold.contains(u"warnings"_qs));

        QJsonObject shown = play(R"({"do":"till.show","ticket":"T1-000001"})");
        shown[u"do"_qs] = u"till.sell"_qs;
        QCOMPARE(shown, sold);
    }

    void oddSalesWarnAndGoOn()
    {
        const QJsonObject sold =
            play(R"({"do":"till.sell","till":"T1","lines":[{"code":"JAM","quantity_milli":40000}],)"
                 R"("payments":[{"means":"cheque","amount_cents":15200}]})");
        const QJsonArray warnings = sold[u"warnings"_qs].toArray();
        QCOMPARE(warnings.size(), 2);
        QCOMPARE(warnings[0].toObject()[u"code"_qs].toString(), u"large_quantity"_qs);
        QVERIFY(!warnings[0].toObject()[u"message"_qs].toString().isEmpty());
    }

    void theSameKeyIsTheFirstAnswer()
    {
        const QByteArray action =
            R"({"do":"till.sell","till":"T1","lines":[{"code":"JAM"}],"key":"k1",)"
            R"("payments":[{"means":"cash","amount_cents":500}]})";
        QJsonObject first = play(action);
        const QJsonObject again = play(action);
        QVERIFY(again[u"repeated"_qs].toBool());
        first[u"repeated"_qs] = true;
        QCOMPARE(again, first);
        QCOMPARE(play(R"({"do":"till.x","till":"T1"})")[u"tickets"_qs].toInt(), 1);
    }

    void refusalsHaveTheirKind_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QString>("kind");
        const QByteArray sell = R"({"do":"till.sell","till":"T1",)";
        const QByteArray paid = R"("payments":[{"means":"cash","amount_cents":9000}]})";
        const auto row = [](const char *name, const QByteArray &action, const char *kind) {
            QTest::newRow(name) << action << QString::fromLatin1(kind);
        };
        row("second session", R"({"do":"till.open","till":"T1","float_cents":0})", "refused");
        row("no float", R"({"do":"till.open","till":"T2"})", "usage");
        row("unknown till", R"({"do":"till.close","till":"T9"})", "not_found");
        row("unknown code", sell + R"("lines":[{"scan":"3017620422003"}],)" + paid, "not_found");
        row("check digit", sell + R"("lines":[{"scan":"3760042180334"}],)" + paid, "refused");
        row("quantity 0", sell + R"("lines":[{"code":"JAM","quantity_milli":0}],)" + paid,
            "refused");
        row("negative", sell + R"("lines":[{"code":"JAM","quantity_milli":-1000}],)" + paid,
            "refused");
        row("half a jar", sell + R"("lines":[{"code":"JAM","quantity_milli":1500}],)" + paid,
            "refused");
        row("too many", sell + R"("lines":[{"code":"JAM","quantity_milli":5000000}],)" + paid,
            "refused");
        row("price 0 without reason", sell + R"("lines":[{"code":"JAM","price_cents":0}],)" + paid,
            "refused");
        row("no line", sell + R"("lines":[],)" + paid, "refused");
        row("line of nothing", sell + R"("lines":[{"quantity_milli":1000}],)" + paid, "usage");
        row("strange deposit", sell + R"("lines":[{"deposit":"up","price_cents":20}],)" + paid,
            "usage");
        row("not covered",
            sell + R"("lines":[{"code":"JAM"}],"payments":[{"means":"cash","amount_cents":379}]})",
            "refused");
        row("card too much",
            sell + R"("lines":[{"code":"JAM"}],"payments":[{"means":"card","amount_cents":381}]})",
            "refused");
        row("unknown means",
            sell + R"("lines":[{"code":"JAM"}],"payments":[{"means":"gold","amount_cents":380}]})",
            "usage");
        row("unknown ticket", R"({"do":"till.refund","till":"T1","ticket":"T1-9","means":"cash"})",
            "not_found");
        row("counted in gold", R"({"do":"till.close","till":"T1","counted":{"gold":1}})", "usage");
        row("nothing to pay for", R"({"do":"till.sell","till":"T1"})", "refused");
        row("cash without reason", R"({"do":"till.cash","till":"T1","amount_cents":5})", "refused");
        row("no such basket", R"({"do":"till.recall","till":"T1","basket":7})", "not_found");
    }
    void refusalsHaveTheirKind()
    {
        QFETCH(QByteArray, action);
        QFETCH(QString, kind);
        refused(action, kind);
    }

    void refundsNameLinesFromOne()
    {
        const QByteArray sale =
            R"({"do":"till.sell","till":"T1","lines":[{"code":"JAM","quantity_milli":3000},)"
            R"({"code":"SAV"}],"payments":[{"means":"cash","amount_cents":1740}]})";
        play(sale);
        const QJsonObject part =
            play(R"({"do":"till.refund","till":"T1","ticket":"T1-000001","means":"card",)"
                 R"("lines":[{"line":1,"quantity_milli":2000}]})");
        QCOMPARE(part[u"ticket"_qs].toString(), u"T1-000002"_qs);
        QCOMPARE(part[u"total_cents"_qs].toInteger(), -760);
        refused(R"({"do":"till.refund","till":"T1","ticket":"T1-000001","means":"cash",)"
                R"("lines":[{"line":1,"quantity_milli":2000}]})",
                u"refused"_qs);
        const QJsonObject rest =
            play(R"({"do":"till.refund","till":"T1","ticket":"T1-000001","means":"cash",)"
                 R"("restock":false})");
        QCOMPARE(rest[u"total_cents"_qs].toInteger(), -980);
        QCOMPARE(play(R"({"do":"stock.show","code":"JAM"})")[u"on_hand_milli"_qs].toInteger(),
                 -1000);
    }

    void aCloseAnswersItsFigures()
    {
        play(R"({"do":"till.sell","till":"T1","lines":[{"code":"SAV"}],)"
             R"("payments":[{"means":"cash","amount_cents":600}]}
{"do":"till.sell","till":"T1","lines":[{"code":"JAM"}],)"
             R"("payments":[{"means":"card","amount_cents":380}]}
{"do":"till.cash","till":"T1","amount_cents":-5000,"reason":"safe"}
)");
        const QJsonObject closed =
            play(R"({"do":"till.close","till":"T1","counted":{"cash":5590}})");
        QCOMPARE(closed[u"total_cents"_qs].toInteger(), 980);
        QCOMPARE(closed[u"perpetual_cents"_qs].toInteger(), 980);
        QCOMPARE(closed[u"expected"_qs].toObject(),
                 (QJsonObject{{u"card"_qs, 380}, {u"cash"_qs, 5600}}));
        QCOMPARE(closed[u"difference_cents"_qs].toInteger(), -10);
        QCOMPARE(closed[u"closing"_qs].toInteger(), 1);
        QVERIFY(closed[u"entry"_qs].toInteger() > 0);
        const QJsonObject idle = play(R"({"do":"till.open","till":"T1","float_cents":5590}
{"do":"till.close","till":"T1"})");
        QVERIFY(idle[u"ok"_qs].toBool());
        QVERIFY(!idle.contains(u"entry"_qs));
        QCOMPARE(idle[u"perpetual_cents"_qs].toInteger(), 980);
    }

    void basketsAreScannedParkedRecalledAndSold()
    {
        play(R"({"do":"till.scan","till":"T1","scan":"3760042180333","quantity_milli":2000})");
        QCOMPARE(play(R"({"do":"till.basket","till":"T1"})")[u"total_cents"_qs].toInteger(), 760);
        const qint64 first =
            play(R"({"do":"till.park","till":"T1","label":"blue coat"})")[u"basket"_qs].toInteger();
        const QJsonObject second =
            play(R"({"do":"till.park","till":"T1","member":"1","lines":[{"code":"SAV"}]})");
        QCOMPARE(second[u"total_cents"_qs].toInteger(), 600);
        QVERIFY(second[u"basket"_qs].toInteger() != first);
        const QJsonObject recalled =
            play(R"({"do":"till.recall","till":"T1","basket":)" + QByteArray::number(first) + "}");
        QCOMPARE(recalled[u"label"_qs].toString(), u"blue coat"_qs);
        QCOMPARE(recalled[u"lines"_qs].toArray().size(), 1);
        const QJsonObject sold = play(
            R"({"do":"till.sell","till":"T1","payments":[{"means":"cash","amount_cents":760}]})");
        QCOMPARE(sold[u"total_cents"_qs].toInteger(), 760);
        const QJsonObject closed = play(R"({"do":"till.close","till":"T1"})");
        QCOMPARE(closed[u"warnings"_qs].toArray()[0].toObject()[u"code"_qs].toString(),
                 u"parked_baskets"_qs);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    QList<QJsonObject> m_answers;
    int m_exit = -1;
};

CABAS_TEST(TestTillActions)
#include "tst_tillactions.moc"
