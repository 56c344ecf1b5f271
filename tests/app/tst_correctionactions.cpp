// SPDX-License-Identifier: GPL-3.0-or-later
// What members pay at the till besides goods, corrections and hand-overs through `cabas run`.
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class TestCorrectionActions : public QObject {
    Q_OBJECT

    QJsonObject play(const QByteArray &actions)
    {
        QProcess process;
        process.start(QString::fromUtf8(CABAS_PROGRAM),
                      {u"run"_qs, m_file, u"--keep-going"_qs, u"--keys"_qs, m_folder->path(),
                       u"--lang"_qs, u"en"_qs});
        process.write(actions);
        process.closeWriteChannel();
        if (!process.waitForFinished())
            return {};
        const QList<QByteArray> lines = process.readAllStandardOutput().trimmed().split('\n');
        return QJsonDocument::fromJson(lines.last()).object();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"shop.cabas"_qs);
        QProcess made;
        made.start(QString::fromUtf8(CABAS_PROGRAM),
                   {u"new"_qs, m_file, u"--name"_qs, u"La Feuille"_qs, u"--sandbox"_qs,
                    u"--keys"_qs, m_folder->path()});
        QVERIFY(made.waitForFinished());
        QCOMPARE(made.exitCode(), 0);
        play(R"({"do":"product.add","name":"Jam","code":"JAM","price_cents":380,"vat_bp":550,)"
             R"("unit":"piece"}
{"do":"product.add","name":"Soap","code":"SAV","price_cents":600,"vat_bp":2000,"unit":"piece"}
{"do":"member.add","name":"Ada","shares":3}
{"do":"member.add","name":"Bob"}
{"do":"till.open","till":"T1","float_cents":10000,"at":"2026-03-10T09:00"}
)");
    }

    void whatAMemberPaysBesidesGoods()
    {
        play(R"({"do":"member.money_terms","fee_cents":1500})");
        const QJsonObject sold =
            play(R"({"do":"till.sell","till":"T1","member":"1","lines":[{"code":"JAM"},)"
                 R"({"share":4},{"fee":true},{"top_up_cents":2000},{"gift_cents":20}],)"
                 R"("payments":[{"means":"card","amount_cents":7900}]})");
        QVERIFY2(sold[u"ok"_qs].toBool(), qPrintable(sold[u"message"_qs].toString()));
        const QJsonArray lines = sold[u"lines"_qs].toArray();
        QCOMPARE(lines[1].toObject()[u"kind"_qs].toString(), u"share"_qs);
        QCOMPARE(lines[1].toObject()[u"gross_cents"_qs].toInt(), 4000);
        QCOMPARE(lines[2].toObject()[u"kind"_qs].toString(), u"fee"_qs);
        QCOMPARE(lines[3].toObject()[u"kind"_qs].toString(), u"top_up"_qs);
        QCOMPARE(lines[4].toObject()[u"kind"_qs].toString(), u"gift"_qs);
        const QJsonObject ada = play(R"({"do":"member.show","member":"1"})");
        QCOMPARE(ada[u"shares"_qs].toInt(), 4);
        QCOMPARE(ada[u"balance_cents"_qs].toInt(), 2000);
        // An instalment of what is owed no more.
        QCOMPARE(play(R"({"do":"till.sell","till":"T1","member":"1",)"
                      R"("lines":[{"share_cents":500}],)"
                      R"("payments":[{"means":"card","amount_cents":500}]})")[u"kind"_qs]
                     .toString(),
                 u"refused"_qs);
        const QJsonObject closed = play(R"({"do":"till.close","till":"T1","counted":{}})");
        QVERIFY2(closed[u"ok"_qs].toBool(), qPrintable(closed[u"message"_qs].toString()));
    }

    void corrections()
    {
        play(R"({"do":"till.sell","till":"T1","member":"1","lines":[{"code":"JAM"}],)"
             R"("payments":[{"means":"cash","amount_cents":500}]})");
        QJsonObject done =
            play(R"({"do":"till.swap_means","till":"T1","ticket":"T1-000001","reason":"card",)"
                 R"("payments":[{"means":"card","amount_cents":380}]})");
        QVERIFY2(done[u"ok"_qs].toBool(), qPrintable(done[u"message"_qs].toString()));
        QCOMPARE(done[u"sale"_qs].toObject()[u"ticket"_qs].toString(), u"T1-000003"_qs);
        QCOMPARE(done[u"difference_cents"_qs].toInt(-1), 0);
        done = play(R"({"do":"till.move","till":"T1","ticket":"T1-000003","reason":"badge",)"
                    R"("member":"2"})");
        QCOMPARE(done[u"sale"_qs].toObject()[u"ticket"_qs].toString(), u"T1-000005"_qs);
        done = play(R"({"do":"till.swap_product","till":"T1","ticket":"T1-000005","line":1,)"
                    R"("scan":"SAV","means":"card","reason":"soap"})");
        QCOMPARE(done[u"difference_cents"_qs].toInt(), 220);
        done = play(R"({"do":"till.undo","till":"T1","ticket":"T1-000007","reason":"all"})");
        QCOMPARE(done[u"difference_cents"_qs].toInt(), -600);
        QVERIFY(!done.contains(u"sale"_qs));
        QCOMPARE(play(R"({"do":"till.x","till":"T1"})")[u"total_cents"_qs].toInt(-1), 0);
    }

    void settingsAndHandOvers()
    {
        QJsonObject terms = play(R"({"do":"till.terms","till":"T1","takes_cash":false,)"
                                 R"("drop_from_cents":30000})");
        QVERIFY(!terms[u"takes_cash"_qs].toBool(true));
        QCOMPARE(terms[u"drop_from_cents"_qs].toInt(), 30000);
        terms = play(R"({"do":"till.terms","till":"T1"})");
        QVERIFY(!terms[u"takes_cash"_qs].toBool(true));
        QCOMPARE(
            play(R"({"do":"member.money_terms","account_floor_cents":100})")[u"kind"_qs].toString(),
            u"refused"_qs);
        // The one who opened it has it already.
        QCOMPARE(play(R"({"do":"till.handover","till":"T1","counted_cents":10000})")[u"kind"_qs]
                     .toString(),
                 u"refused"_qs);
        const QJsonObject reading = play(R"({"do":"till.x","till":"T1"})");
        QVERIFY(!reading[u"holder"_qs].toString().isEmpty());
        QVERIFY(reading[u"people"_qs].isArray());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

CABAS_TEST(TestCorrectionActions)
#include "tst_correctionactions.moc"
