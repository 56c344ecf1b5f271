// SPDX-License-Identifier: GPL-3.0-or-later
// The terms of sale through `cabas run`: policy, questions, limits, containers, unknown codes.
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class TestSaleActions : public QObject {
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
        m_answers.clear();
        for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
            if (!line.isEmpty())
                m_answers.push_back(QJsonDocument::fromJson(line).object());
        }
    }
    /// The answer to the last of the actions.
    QJsonObject play(const QByteArray &actions)
    {
        cabas({u"run"_qs, m_file, u"--keep-going"_qs}, actions);
        return m_answers.empty() ? QJsonObject() : m_answers.back();
    }
    QString codeOf(const QByteArray &action)
    {
        const QJsonObject answer = play(action);
        return answer[u"ok"_qs].toBool() ? QString() : answer[u"code"_qs].toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"shop.cabas"_qs);
        cabas({u"new"_qs, m_file, u"--name"_qs, u"La Feuille"_qs, u"--sandbox"_qs});
        play(R"({"do":"product.add","name":"Wine","code":"WIN","price_cents":850,"vat_bp":2000,)"
             R"("unit":"piece","family":"Drinks"}
{"do":"product.add","name":"Lentils","code":"LEN","price_cents":395,"vat_bp":550,"unit":"kg"}
{"do":"till.open","till":"T1","float_cents":10000})");
    }

    void thePolicyIsSetAndShown()
    {
        QCOMPARE(play(R"({"do":"policy.show"})")[u"standing"_qs].toString(), u"refuse"_qs);
        const QJsonObject kept = play(R"({"do":"policy.set","no_member":"warn","max_voids":4})");
        QCOMPARE(kept[u"no_member"_qs].toString(), u"warn"_qs);
        QCOMPARE(kept[u"max_voids"_qs].toInt(), 4);
        QCOMPARE(play(R"({"do":"policy.set","guest":"perhaps"})")[u"kind"_qs].toString(),
                 u"usage"_qs);
        play(R"({"do":"policy.set","no_member":"allow","max_voids":0})");
    }

    void questionsAreAnsweredBeforePayment()
    {
        const QJsonObject prompt = play(R"({"do":"prompt.add","family":"drinks","kind":"age18"})");
        QCOMPARE(prompt[u"about"_qs].toString(), u"Drinks"_qs);
        const QByteArray sale = R"({"do":"till.sell","till":"T1","lines":[{"code":"WIN"}],)"
                                R"("payments":[{"means":"cash","amount_cents":850}])";
        QCOMPARE(codeOf(sale + '}'), u"prompt"_qs);
        QCOMPARE(codeOf(sale + R"(,"answers":{"age18":false}})"), u"prompt_no"_qs);
        QCOMPARE(codeOf(sale + R"(,"answers":{"age18":true}})"), QString());
        const QJsonObject scanned = play(R"({"do":"till.scan","till":"T1","scan":"WIN"})");
        QCOMPARE(scanned[u"prompts"_qs].toArray().size(), 1);
        const QJsonObject answered =
            play(R"({"do":"till.answer","till":"T1","prompt":"age18","answer":false})");
        QCOMPARE(answered[u"lines"_qs].toInt(), 0);
        QCOMPARE(play(R"({"do":"prompt.list"})")[u"prompts"_qs].toArray().size(), 1);
        play(R"({"do":"prompt.remove","prompt":1})");
        QCOMPARE(play(R"({"do":"prompt.list"})")[u"prompts"_qs].toArray().size(), 0);
    }

    void limitsHoldUnlessAllowed()
    {
        play(R"({"do":"limit.set","code":"WIN","quantity_milli":2000,"period":"ticket"})");
        const QJsonObject limit =
            play(R"({"do":"limit.set","code":"WIN","quantity_milli":1000,"period":"ticket"})");
        QCOMPARE(limit[u"quantity_milli"_qs].toInt(), 1000);
        QCOMPARE(play(R"({"do":"limit.list"})")[u"limits"_qs].toArray().size(), 1);
        const QByteArray sale =
            R"({"do":"till.sell","till":"T1","lines":[{"code":"WIN","quantity_milli":3000}],)"
            R"("payments":[{"means":"cash","amount_cents":2550}])";
        QCOMPARE(codeOf(sale + '}'), u"limit"_qs);
        QCOMPARE(codeOf(sale + R"(,"limit_reason":"school fete"})"), QString());
        play(R"({"do":"limit.remove","limit":1})");
        QCOMPARE(codeOf(sale + '}'), QString());
    }

    void weighingNotesRepeatAndGuest()
    {
        play(R"({"do":"tare.set","name":"Jar","weight_milli":485})");
        play(R"({"do":"touch.set","code":"LEN"})");
        play(R"({"do":"till.scan","till":"T1","scan":"LEN"}
{"do":"till.weigh","till":"T1","line":1,"gross_milli":985,"tare":"Jar"}
{"do":"till.note","till":"T1","line":1,"note":"green ones"}
{"do":"till.note","till":"T1","note":"back at noon"}
{"do":"till.guest","till":"T1"})");
        QCOMPARE(m_answers.back()[u"note"_qs].toString(), u"back at noon"_qs);
        QVERIFY(m_answers.back()[u"guest"_qs].toBool());
        QCOMPARE(codeOf(R"({"do":"till.weigh","till":"T1","line":1,"gross_milli":9,"tare":"X"})"),
                 u"tare"_qs);
        const QJsonObject twice = play(R"({"do":"till.repeat","till":"T1","line":1})");
        QCOMPARE(twice[u"lines"_qs].toInt(), 2);
        const QJsonObject sold = play(R"({"do":"till.sell","till":"T1",)"
                                      R"("payments":[{"means":"cash","amount_cents":1000}]})");
        const QJsonObject line = sold[u"lines"_qs].toArray().first().toObject();
        QCOMPARE(line[u"quantity_milli"_qs].toInt(), 500);
        QCOMPARE(line[u"tare_milli"_qs].toInt(), 485);
        QCOMPARE(line[u"note"_qs].toString(), u"green ones"_qs);
        QCOMPARE(codeOf(R"({"do":"till.allow","till":"T1","allowed":"limit","reason":"x"})"),
                 u"empty"_qs);
    }

    void unknownCodesAreListedAndSettled()
    {
        play(R"({"do":"till.scan","till":"T1","scan":"3760091720146"}
{"do":"till.scan","till":"T1","scan":"3760091720153"}
{"do":"till.scan","till":"T1","scan":"WIN"})");
        const QJsonArray codes = play(R"({"do":"unknown.list"})")[u"codes"_qs].toArray();
        QCOMPARE(codes.size(), 2);
        QCOMPARE(codes.first().toObject()[u"rung_next"_qs].toString(), u"Wine"_qs);
        play(R"({"do":"unknown.attach","code":"3760091720146","product":"WIN"})");
        play(R"({"do":"unknown.ignore","code":"3760091720153"})");
        QCOMPARE(play(R"({"do":"unknown.list"})")[u"codes"_qs].toArray().size(), 0);
        QCOMPARE(codeOf(R"({"do":"till.scan","till":"T1","scan":"3760091720146"})"), QString());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::vector<QJsonObject> m_answers;
};

CABAS_TEST(TestSaleActions)
#include "tst_saleactions.moc"
