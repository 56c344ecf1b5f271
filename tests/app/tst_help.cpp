// SPDX-License-Identifier: GPL-3.0-or-later
// covers: actionscommand
// What the program says of itself and of each command, without a file and with any other word
// beside.
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

class TestHelp : public QObject {
    Q_OBJECT

    int m_status = 0;
    QByteArray m_answer;

    QString said(const QStringList &words)
    {
        QProcess program;
        program.start(QStringLiteral(CABAS_PROGRAM), words);
        program.waitForFinished(60'000);
        m_status = program.exitCode();
        m_answer = program.readAllStandardOutput();
        return QString::fromUtf8(program.readAllStandardError());
    }

    /// The names of the actions that the reference has for these words.
    QStringList listed(const QStringList &words)
    {
        said(QStringList{u"actions"_qs} + words + QStringList{u"--format"_qs, u"json"_qs});
        QStringList names;
        for (const QJsonValue row : QJsonDocument::fromJson(m_answer).array())
            names += row[u"action"].toString();
        return names;
    }

private Q_SLOTS:
    void everyCommandSaysHowItIsCalled()
    {
        const QStringList all = said({u"--help"_qs}).split(u'\n');
        QCOMPARE(m_status, 0);
        int commands = 0;
        for (const QString &line : all) {
            const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
            const bool isCommand = words.size() > 1 && words[0] == u"cabas" &&
                                   !words[1].startsWith(u'[') && words[1] != u"kiosk";
            if (!isCommand)
                continue;
            ++commands;
            QVERIFY2(said({words[1], u"--help"_qs}).startsWith(line), qPrintable(line));
            QCOMPARE(m_status, 0);
            QVERIFY(said({words[1], u"nowhere.cabas"_qs, u"--help"_qs}).startsWith(line));
            QCOMPARE(m_status, 0);
        }
        QVERIFY(commands > 10);
    }

    void theReferenceIsInTheProgram()
    {
        QVERIFY(said({u"run"_qs, u"--help"_qs}).contains(u"cabas actions"));
        const QStringList all = listed({});
        QCOMPARE(m_status, 0);
        QVERIFY(all.size() > 300);
        QCOMPARE(listed({u"till.sell"_qs}), QStringList{u"till.sell"_qs});
        const QJsonObject sell = QJsonDocument::fromJson(m_answer).array()[0].toObject();
        QVERIFY(sell[u"fields"].toString().startsWith(u"till, member?"));
        QVERIFY(sell[u"rights"].toString().startsWith(u"sell at the till"));
        QVERIFY(sell[u"notes"].toString().contains(u"A *ticket* is"));
        const QStringList bank = listed({u"bank"_qs});
        QCOMPARE(bank, all.filter(QRegularExpression(u"^bank[.]"_qs)));
        const QStringList goodsIn = listed({u"goods"_qs, u"in"_qs});
        QVERIFY(goodsIn.contains(u"reception.scan"_qs) && goodsIn.contains(u"crate.move"_qs));
        QVERIFY(!goodsIn.contains(u"till.sell"_qs));
    }

    void theReferenceForPeopleAndTables()
    {
        said({u"actions"_qs, u"activity.list"_qs, u"--format"_qs, u"table"_qs});
        QVERIFY(m_answer.contains("\nactivity.list\n    → activities: "));
        QVERIFY(m_answer.endsWith("\n    (see the books)\n"));
        said({u"bank"_qs, u"actions"_qs, u"--format"_qs, u"csv"_qs});
        QVERIFY(m_answer.contains("loans;bank.undo;line;→ line;post journal entries"));
        QVERIFY(!said({u"actions"_qs, u"jar.fill"_qs}).isEmpty());
        QCOMPARE(m_status, 1);
        QVERIFY(m_answer.isEmpty());
    }
};

CABAS_TEST(TestHelp)
#include "tst_help.moc"
