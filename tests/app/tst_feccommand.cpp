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

/// `cabas fec check` as the accountant's script runs it.
class TestFecCommand : public QObject {
    Q_OBJECT

private:
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

private Q_SLOTS:
    void aGoodFile()
    {
        const Answer answer =
            run({u"fec"_qs, u"check"_qs,
                 QStringLiteral(CABAS_SOURCE_DIR "/tests/data/fec/111111111FEC20221231.TXT")});
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.json[u"ok"_qs].toBool(), true);
        QCOMPARE(answer.json[u"lines"_qs].toInteger(), 934);
        QCOMPARE(answer.json[u"entries"_qs].toInteger(), 248);
        QCOMPARE(answer.json[u"debit_cents"_qs].toInteger(), 22568223);
        QCOMPARE(answer.json[u"credit_cents"_qs].toInteger(), 22568223);
        QVERIFY(answer.json[u"errors"_qs].toArray().isEmpty());
        const QJsonArray warnings = answer.json[u"warnings"_qs].toArray();
        QVERIFY(warnings.size() >= 7);
        for (const QJsonValue &warning : warnings) {
            QVERIFY(warning[u"line"_qs].isDouble());
            QVERIFY(!warning[u"rule"_qs].toString().isEmpty());
            QVERIFY(!warning[u"message"_qs].toString().isEmpty());
        }
    }

    void aBadFile()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"732829320FEC20261231.txt"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("JournalCode\tJournalLib\nVE\tVentes\n");
        file.close();
        const Answer answer =
            run({u"fec"_qs, u"check"_qs, file.fileName(), u"--lang"_qs, u"fr"_qs});
        QCOMPARE(answer.status, 1);
        QCOMPARE(answer.json[u"ok"_qs].toBool(), false);
        QCOMPARE(answer.json[u"errors"_qs].toArray().at(0)[u"rule"_qs].toString(),
                 u"missing_column"_qs);
    }

    void wrongWords()
    {
        QCOMPARE(run({u"fec"_qs}).status, 2);
        QCOMPARE(run({u"fec"_qs, u"check"_qs}).status, 2);
        QCOMPARE(run({u"fec"_qs, u"write"_qs, u"x.txt"_qs}).status, 2);
        const Answer absent = run({u"fec"_qs, u"check"_qs, u"/nowhere/at/all.txt"_qs});
        QCOMPARE(absent.status, 3);
        QVERIFY(!absent.errors.isEmpty());
        QVERIFY(absent.json.isEmpty());
    }
};

CABAS_TEST(TestFecCommand)
#include "tst_feccommand.moc"
