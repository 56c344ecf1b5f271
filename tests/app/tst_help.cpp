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
    QByteArray m_refusal;

    QString said(const QStringList &words)
    {
        QProcess program;
        program.start(QStringLiteral(CABAS_PROGRAM), words);
        program.waitForFinished(60'000);
        m_status = program.exitCode();
        m_answer = program.readAllStandardOutput();
        m_refusal = program.readAllStandardError();
        return QString::fromUtf8(m_answer);
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
        QVERIFY(said({u"actions"_qs, u"jar.fill"_qs}).isEmpty());
        QCOMPARE(m_status, 1);
        QVERIFY(!m_refusal.isEmpty());
    }

    /// A mistyped command is no file to open a window on, and without a display none is tried.
    void wordsThatOpenNoWindow()
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(u"LC_ALL"_qs, u"en_US.UTF-8"_qs);
        program.setProcessEnvironment(environment);
        const auto refusal = [&](const QStringList &words) {
            program.start(QStringLiteral(CABAS_PROGRAM), words);
            program.waitForFinished(60'000);
            return QString::fromUtf8(program.readAllStandardError());
        };
        QVERIFY(refusal({u"exprot"_qs, u"fec"_qs}).contains(u"exprot"_qs));
        QCOMPARE(program.exitCode(), 2);
        QVERIFY(refusal({u"nowhere.cabas"_qs}).contains(u"display"_qs));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 3);
        refusal({u"kiosk"_qs, u"nowhere.cabas"_qs});
        QCOMPARE(program.exitCode(), 3);
    }
};

CABAS_TEST(TestHelp)
#include "tst_help.moc"
