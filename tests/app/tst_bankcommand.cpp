// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/playedshop.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QTest>

using namespace cabas;
using namespace cabas::test;

/// `cabas bank show`, `cabas import bank` and the actions of the bank, as scripts use them.
class TestBankCommand : public QObject {
    Q_OBJECT

    struct Answer {
        int status = -1;
        QJsonObject json;
        QByteArray errors;
    };
    static Answer run(const QStringList &words)
    {
        QProcess program;
        program.start(QStringLiteral(CABAS_PROGRAM), words);
        if (!program.waitForFinished())
            return {};
        return {program.exitCode(),
                QJsonDocument::fromJson(program.readAllStandardOutput()).object(),
                program.readAllStandardError()};
    }
    static QString sample(const char *name)
    {
        return QStringLiteral(CABAS_SOURCE_DIR "/tests/data/bank/") + QString::fromLatin1(name);
    }
    QJsonObject answer(size_t at) const
    {
        return at < m_shop.answers().size() ? m_shop.answers()[at] : QJsonObject();
    }

    PlayedShop m_shop;

private Q_SLOTS:
    void showsAStatement()
    {
        const Answer shown = run({u"bank"_qs, u"show"_qs, sample("cfonb120/example.txt")});
        QCOMPARE(shown.status, 0);
        QCOMPARE(shown.json[u"format"_qs].toString(), u"cfonb120"_qs);
        const QJsonArray accounts = shown.json[u"accounts"_qs].toArray();
        QCOMPARE(accounts.size(), 2);
        const QJsonObject first = accounts[0].toObject();
        QCOMPARE(first[u"opening_cents"_qs].toInt(), -19040);
        QCOMPARE(first[u"closing_cents"_qs].toInt(), -24121);
        QVERIFY(!first.contains(u"iban"_qs));
        const QJsonObject line = first[u"transactions"_qs].toArray()[1].toObject();
        QCOMPARE(line[u"booked"_qs].toString(), u"2019-05-16"_qs);
        QCOMPARE(line[u"amount_cents"_qs].toInt(), -1070);
        QCOMPARE(line[u"label"_qs].toString(), u"VIR SEPA DEMONSTRATION"_qs);
        QCOMPARE(line[u"reference"_qs].toString(), u"REFERENCE"_qs);
    }
    void saysWhyNot()
    {
        for (const char *name : {"camt/camt053.v2.wrong.xml", "cfonb120/invalid_date.txt",
                                 "ofx/test_ofx_wrong.ofx", "sepa/pain.001.001.03.xml"}) {
            const Answer shown = run({u"bank"_qs, u"show"_qs, sample(name)});
            QCOMPARE(shown.status, 1);
            QVERIFY(shown.json.isEmpty());
            QVERIFY(shown.errors.trimmed().endsWith('.'));
        }
        QCOMPARE(run({u"bank"_qs, u"show"_qs, u"/nowhere"_qs}).status, 3);
        QCOMPARE(run({u"bank"_qs, u"hide"_qs, u"x"_qs}).status, 2);
        QCOMPARE(run({u"bank"_qs, u"show"_qs}).status, 2);
        QCOMPARE(run({u"bank"_qs, u"actions"_qs}).status, 0);
    }
    void aHugeFileIsRefused()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"huge.xml"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<Document>");
        QVERIFY(file.resize(200LL * 1024 * 1024));
        file.close();
        QCOMPARE(run({u"bank"_qs, u"show"_qs, file.fileName()}).status, 1);
    }
    void importedOnceAndMatched()
    {
        QVERIFY(m_shop.make());
        const QStringList import{u"import"_qs, u"bank"_qs, m_shop.path(),
                                 sample("csv/debit_credit.csv")};
        const Answer dry = run(import + QStringList{u"--dry-run"_qs});
        QCOMPARE(dry.json[u"added"_qs].toInt(), 2);
        const Answer first = run(import);
        QCOMPARE(first.status, 0);
        QCOMPARE(first.json[u"read"_qs].toInt(), 2);
        QCOMPARE(first.json[u"added"_qs].toInt(), 2);
        const Answer second = run(import);
        QCOMPARE(second.json[u"added"_qs].toInt(), 0);
        QCOMPARE(second.json[u"unchanged"_qs].toInt(), 2);
        QVERIFY(m_shop.play("{'do':'journal.post','journal':'OD','date':'2018-12-14',"
                            "'reference':'P1','label':'Payment','lines':["
                            "{'account':'5121','debit_cents':153350},"
                            "{'account':'707','credit_cents':153350}]}\n"
                            "{'do':'bank.lines'}\n"
                            "{'do':'bank.match','line':2,'entries':[1]}\n"
                            "{'do':'bank.match','line':1,'account':'6061','vat_bp':2000}\n"
                            "{'do':'bank.standing'}\n"
                            "{'do':'bank.rules'}\n"
                            "{'do':'bank.undo','line':1}\n"
                            "{'do':'bank.match','least_score':60}\n"));
        QCOMPARE(answer(1)[u"lines"_qs].toArray().size(), 2);
        QVERIFY(answer(3).contains(u"entry"_qs));
        QCOMPARE(answer(4)[u"explained"_qs].toInt(), 2);
        QCOMPARE(answer(4)[u"bank_cents"_qs].toInt(), 151000);
        QCOMPARE(answer(5)[u"rules"_qs].toArray().size(), 1);
        QCOMPARE(answer(7)[u"left"_qs].toInt(), 1);
    }
    void refusedLinesAreNamed()
    {
        QVERIFY(m_shop.make());
        QTemporaryDir folder;
        QFile file(folder.filePath(u"bank.csv"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Date;Libelle;Montant\n13/03/2026;A;5,00\n31/02/2026;B;6,00\n");
        file.close();
        const QStringList import{u"import"_qs, u"bank"_qs, m_shop.path(), file.fileName()};
        const Answer whole = run(import);
        QCOMPARE(whole.status, 1);
        QCOMPARE(whole.json[u"added"_qs].toInt(), 0);
        QCOMPARE(whole.json[u"refused"_qs].toArray()[0].toObject()[u"line"_qs].toInt(), 3);
        const Answer partial = run(import + QStringList{u"--partial"_qs});
        QCOMPARE(partial.status, 0);
        QCOMPARE(partial.json[u"added"_qs].toInt(), 1);
        QVERIFY(!m_shop.play("{'do':'bank.import','file':'" + file.fileName().toUtf8() + "'}\n" +
                             "{'do':'bank.match','line':9}\n"
                             "{'do':'bank.account','bank':'none'}\n"));
        QCOMPARE(answer(0)[u"kind"_qs].toString(), u"refused"_qs);
        QCOMPARE(answer(1)[u"kind"_qs].toString(), u"not_found"_qs);
    }
    void theStatementOfReconciliation()
    {
        QVERIFY(m_shop.make());
        QCOMPARE(
            run({u"import"_qs, u"bank"_qs, m_shop.path(), sample("csv/debit_credit.csv")}).status,
            0);
        const QJsonObject report = m_shop.report({u"bank-reconciliation"_qs});
        QCOMPARE(report[u"rows"_qs].toArray().size(), 7);
    }
};

CABAS_TEST(TestBankCommand)
#include "tst_bankcommand.moc"
