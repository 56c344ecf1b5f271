// SPDX-License-Identifier: GPL-3.0-or-later
// What the program says of itself and of each command, without a file and with any other word
// beside.
#include "tests/support/registry.h"

#include <QProcess>
#include <QTest>

class TestHelp : public QObject {
    Q_OBJECT

    int m_status = 0;

    QString said(const QStringList &words)
    {
        QProcess program;
        program.start(QStringLiteral(CABAS_PROGRAM), words);
        program.waitForFinished(60'000);
        m_status = program.exitCode();
        return QString::fromUtf8(program.readAllStandardOutput());
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
