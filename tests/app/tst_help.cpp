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
        return QString::fromUtf8(program.readAllStandardError());
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
};

CABAS_TEST(TestHelp)
#include "tst_help.moc"
