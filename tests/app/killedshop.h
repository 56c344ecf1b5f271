// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <memory>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

namespace cabas::test {

/// A shop's file on which `cabas run` plays scripts and is killed at any moment of them.
class KilledShop {
public:
    static constexpr int fewKills = 12;
    static constexpr int manyKills = 1000;
    /// A new file after so many kills.
    static constexpr int killsAFile = 25;
    static constexpr int longestMs = 900;
    /// Where SQLite's write lock stands in the index of the journal (its file format, 2.3.1).
    static constexpr off_t writeLockAt = 120;

    /// So many as CABAS_KILLS says, else a few; with CABAS_LONG=1 many.
    static int wantedKills()
    {
        if (const int kills = qEnvironmentVariableIntValue("CABAS_KILLS"); kills > 0)
            return kills;
        return qEnvironmentVariableIntValue("CABAS_LONG") == 1 ? manyKills : fewKills;
    }
    /// CABAS_SEED makes another day of it: several may run side by side.
    static unsigned seed()
    {
        const int wanted = qEnvironmentVariableIntValue("CABAS_SEED");
        return wanted > 0 ? unsigned(wanted) : 20260310;
    }
    static QByteArray lineOf(const QJsonObject &object)
    {
        return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    }
    static QList<QJsonObject> objectsOf(const QByteArray &text)
    {
        QList<QJsonObject> objects;
        // What has no end of line was not said.
        for (const QByteArray &line : text.left(text.lastIndexOf('\n') + 1).split('\n')) {
            if (!line.isEmpty())
                objects.append(QJsonDocument::fromJson(line).object());
        }
        return objects;
    }

protected:
    QStringList words(const QStringList &command) const
    {
        return command + QStringList{u"--keys"_qs, m_folder->path(), u"--lang"_qs, u"en"_qs};
    }

    QByteArray cabas(const QStringList &command, const QByteArray &input = {})
    {
        QProcess process;
        process.start(QString::fromUtf8(CABAS_PROGRAM), words(command));
        process.write(input);
        process.closeWriteChannel();
        const bool ended = process.waitForFinished(120'000);
        [&] {
            QVERIFY2(ended, qPrintable(process.errorString() + process.readAllStandardError()));
            if (command.front() != u"run")
                QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        }();
        return process.readAllStandardOutput();
    }

    quint32 below(quint32 limit) { return quint32(m_random()) % limit; }
    QString nextKey() { return u"k%1"_qs.arg(++m_lastKey); }

    void makeFile()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"shop.cabas"_qs);
        cabas({u"new"_qs, m_file, u"--name"_qs, u"La Feuille"_qs, u"--sandbox"_qs});
    }

    /// Whether a stopped process holds the file's write lock.
    bool isWriting() const
    {
        const int file = ::open(QFile::encodeName(m_file + u"-shm"_qs).constData(), O_RDWR);
        if (file < 0)
            return false;
        struct flock lock {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = writeLockAt;
        lock.l_len = 1;
        const bool isHeld = ::fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
        ::close(file);
        return isHeld;
    }

    /// Plays the script until the kill; what was answered before.
    QList<QJsonObject> playUntilKilled(const QList<QJsonObject> &actions)
    {
        const QString script = m_folder->filePath(u"script.jsonl"_qs);
        QFile file(script);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        for (const QJsonObject &action : actions)
            file.write(lineOf(action));
        file.close();
        QProcess process;
        process.start(QString::fromUtf8(CABAS_PROGRAM),
                      words({u"run"_qs, m_file, script, u"--keep-going"_qs}));
        if (!process.waitForStarted())
            return {};
        const auto child = pid_t(process.processId());
        if (process.waitForFinished(1 + int(below(longestMs))))
            qWarning("the script came to its end before the kill");
        // Stopped first, so that what it was at can be seen.
        ::kill(child, SIGSTOP);
        siginfo_t stopped{};
        ::waitid(P_PID, id_t(child), &stopped, WSTOPPED | WEXITED | WNOWAIT);
        m_inWrite += isWriting() ? 1 : 0;
        ::kill(child, SIGKILL);
        process.waitForFinished();
        ++m_kills;
        return objectsOf(process.readAllStandardOutput());
    }

    /// Asks for all that was answered again, and for the one that was under way: the same keys
    /// get the same answers. What the file must now hold is the answers of all of them.
    QList<QJsonObject> playAgain(const QList<QJsonObject> &actions,
                                 const QList<QJsonObject> &answers)
    {
        QByteArray again;
        for (qsizetype i = 0; i <= answers.size() && i < actions.size(); ++i)
            again += lineOf(actions[i]);
        const QList<QJsonObject> now =
            objectsOf(cabas({u"run"_qs, m_file, u"--keep-going"_qs}, again));
        [&] {
            QCOMPARE(now.size(), std::min(actions.size(), answers.size() + 1));
            for (qsizetype i = 0; i < answers.size(); ++i) {
                QJsonObject repeated = now[i];
                const bool isDeed = answers[i][u"ok"_qs].toBool();
                QCOMPARE(repeated.take(u"repeated"_qs).toBool(), isDeed);
                QCOMPARE(repeated, answers[i]);
            }
        }();
        if (now.size() > answers.size())
            m_keptUnanswered += now.last()[u"repeated"_qs].toBool() ? 1 : 0;
        m_answered += int(answers.size());
        return now;
    }

    qint64 count(const QString &query)
    {
        DatabaseLocation location;
        location.path = m_file;
        Connection connection(location, ConnectionMode::Read);
        return connection.scalar(query).toLongLong();
    }

    void checkFile()
    {
        const QJsonObject said = QJsonDocument::fromJson(cabas({u"verify"_qs, m_file})).object();
        QVERIFY2(said[u"ok"_qs].toBool(), QJsonDocument(said).toJson().constData());
    }

    /// A row of a test's data is a file: `verify` reads the whole of it after each kill.
    static void addFiles()
    {
        QTest::addColumn<int>("kills");
        for (int left = wantedKills(), file = 1; left > 0; left -= killsAFile, ++file)
            QTest::addRow("file %d", file) << std::min(left, killsAFile);
    }
    /// Plays `round()` so often, and up to three times as often until enough kills fell into a
    /// write; ends at the first failure.
    template <typename Round>
    void playRounds(int kills, Round round)
    {
        for (int i = 0; i < kills || (!areInWriteEnough() && i < 3 * kills); ++i) {
            round();
            if (!QTest::currentTestFailed())
                checkFile();
            if (QTest::currentTestFailed())
                return;
        }
    }

    bool areInWriteEnough() const { return 10 * m_inWrite >= 3 * m_kills; }
    void tellKills() const
    {
        qInfo("COUNT|CRASH-1|%d kills, %d of them inside a write; %d answers, none lost; %d deeds "
              "were kept "
              "that were not yet answered",
              m_kills, m_inWrite, m_answered, m_keptUnanswered);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::mt19937 m_random{seed()};
    int m_lastKey = 0;
    int m_kills = 0;
    int m_inWrite = 0;
    int m_answered = 0;
    int m_keptUnanswered = 0;
};

} // namespace cabas::test
