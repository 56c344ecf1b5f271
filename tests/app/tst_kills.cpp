// SPDX-License-Identifier: GPL-3.0-or-later
// A `cabas run` that plays sales, refunds and receptions is killed at any moment, again and again:
// what it answered is in the file, nothing is there twice, and `cabas verify` has nothing to say.
#include "core/db/connection.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace cabas;

namespace {

constexpr int fewKills = 12;
constexpr int manyKills = 1000;
/// A new file after so many kills.
constexpr int killsAFile = 25;
constexpr int longestMs = 900;
/// More than can be played before the kill.
constexpr int actionsARun = 3000;
/// Where SQLite's write lock stands in the index of the journal (its file format, 2.3.1).
constexpr off_t writeLockAt = 120;

int wantedKills()
{
    return qEnvironmentVariableIntValue("CABAS_LONG") == 1 ? manyKills : fewKills;
}

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QList<QJsonObject> objectsOf(const QByteArray &text)
{
    QList<QJsonObject> objects;
    // What has no end of line was not said.
    for (const QByteArray &line : text.left(text.lastIndexOf('\n') + 1).split('\n')) {
        if (!line.isEmpty())
            objects.append(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

} // namespace

class TestKills : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::mt19937 m_random{20260310};
    int m_lastKey = 0;
    QStringList m_toRefund;         ///< sales that were answered
    QList<qint64> m_openDeliveries; ///< begun and answered
    qint64 m_tickets = 0;           ///< that must be in the file, no more and no less
    qint64 m_scans = 0;
    qint64 m_deliveries = 0;
    qint64 m_words = 0; ///< left on deliveries
    int m_kills = 0;
    int m_inWrite = 0;
    int m_answered = 0;
    int m_keptUnanswered = 0;

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
            QVERIFY(ended);
            if (command.front() != u"run")
                QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        }();
        return process.readAllStandardOutput();
    }

    quint32 below(quint32 limit) { return quint32(m_random()) % limit; }
    QString nextKey() { return u"k%1"_qs.arg(++m_lastKey); }

    void makeShop()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"shop.cabas"_qs);
        m_toRefund.clear();
        m_openDeliveries.clear();
        m_tickets = m_scans = m_deliveries = m_words = 0;
        cabas({u"new"_qs, m_file, u"--name"_qs, u"La Feuille"_qs, u"--sandbox"_qs});
        const QByteArray actions =
            R"({"do":"product.add","name":"Jam","code":"JAM","price_cents":380,"vat_bp":550,)"
            R"("unit":"piece"}
{"do":"product.add","name":"Carrots","code":"CAR","price_cents":250,"vat_bp":550,"unit":"kg"}
{"do":"product.add","name":"Soap","code":"SAV","price_cents":600,"vat_bp":2000,"unit":"piece"}
{"do":"till.open","till":"T1","float_cents":10000}
)";
        const QList<QJsonObject> answers = objectsOf(cabas({u"run"_qs, m_file}, actions));
        QCOMPARE(answers.size(), 4);
        QVERIFY(answers.last()[u"ok"_qs].toBool());
    }

    QString aCode()
    {
        static const QStringList codes{u"JAM"_qs, u"CAR"_qs, u"SAV"_qs};
        return codes[qsizetype(below(3))];
    }

    QJsonObject aSale()
    {
        QJsonArray lines;
        for (quint32 n = 1 + below(6); n > 0; --n)
            lines.append(QJsonObject{{u"code"_qs, aCode()},
                                     {u"quantity_milli"_qs, qint64(1000 * (1 + below(3)))}});
        const QJsonObject payment{{u"means"_qs, u"cash"_qs}, {u"amount_cents"_qs, 100000}};
        return {{u"do"_qs, u"till.sell"_qs},
                {u"till"_qs, u"T1"_qs},
                {u"lines"_qs, lines},
                {u"payments"_qs, QJsonArray{payment}}};
    }

    QJsonObject aScan(qint64 delivery)
    {
        return {{u"do"_qs, u"reception.scan"_qs},
                {u"delivery"_qs, delivery},
                {u"code"_qs, aCode()},
                {u"quantity_milli"_qs, qint64(1000 * (1 + below(12)))},
                {u"lot"_qs, u"L%1"_qs.arg(below(5))}};
    }

    QJsonObject anAction()
    {
        const quint32 way = below(20);
        if (way < 3 && !m_toRefund.isEmpty())
            return {{u"do"_qs, u"till.refund"_qs},
                    {u"till"_qs, u"T1"_qs},
                    {u"ticket"_qs, m_toRefund.takeFirst()},
                    {u"means"_qs, u"cash"_qs}};
        if (way < 7 && !m_openDeliveries.isEmpty())
            return aScan(m_openDeliveries[qsizetype(below(quint32(m_openDeliveries.size())))]);
        if (way == 7 && m_openDeliveries.size() > 2)
            return {{u"do"_qs, u"reception.finish"_qs},
                    {u"delivery"_qs, m_openDeliveries.takeFirst()}};
        if (way == 8)
            return {{u"do"_qs, u"reception.start"_qs}};
        if (way == 9 && !m_openDeliveries.isEmpty())
            return {{u"do"_qs, u"reception.handover"_qs},
                    {u"delivery"_qs, m_openDeliveries.first()},
                    {u"text"_qs, u"Left side is done"_qs}};
        return aSale();
    }

    QList<QJsonObject> aScript()
    {
        QList<QJsonObject> actions;
        for (int i = 0; i < actionsARun; ++i) {
            QJsonObject action = anAction();
            action.insert(u"key"_qs, nextKey());
            actions.append(action);
        }
        return actions;
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

    /// Counts what an answer says is in the file and keeps what later actions can be about.
    void note(const QJsonObject &action, const QJsonObject &answer)
    {
        if (!answer[u"ok"_qs].toBool())
            return;
        const QString deed = action[u"do"_qs].toString();
        m_tickets += deed.startsWith(u"till.") ? 1 : 0;
        m_scans += deed == u"reception.scan" ? 1 : 0;
        m_deliveries += deed == u"reception.start" ? 1 : 0;
        m_words += deed == u"reception.handover" ? 1 : 0;
        if (deed == u"till.sell")
            m_toRefund.append(answer[u"ticket"_qs].toString());
        if (deed == u"reception.start")
            m_openDeliveries.append(answer[u"delivery"_qs].toInteger());
    }

    /// Asks for all that was answered again, and for the one that was under way: the same keys get
    /// the same answers.
    void replay(const QList<QJsonObject> &actions, const QList<QJsonObject> &answers)
    {
        QByteArray again;
        for (qsizetype i = 0; i <= answers.size() && i < actions.size(); ++i)
            again += lineOf(actions[i]);
        const QList<QJsonObject> now =
            objectsOf(cabas({u"run"_qs, m_file, u"--keep-going"_qs}, again));
        QCOMPARE(now.size(), std::min(actions.size(), answers.size() + 1));
        for (qsizetype i = 0; i < answers.size(); ++i) {
            QJsonObject repeated = now[i];
            const bool isDeed = answers[i][u"ok"_qs].toBool();
            QCOMPARE(repeated.take(u"repeated"_qs).toBool(), isDeed);
            QCOMPARE(repeated, answers[i]);
            note(actions[i], answers[i]);
        }
        if (now.size() > answers.size()) {
            m_keptUnanswered += now.last()[u"repeated"_qs].toBool() ? 1 : 0;
            note(actions[answers.size()], now.last());
        }
        for (qsizetype i = answers.size() + 1; i < actions.size(); ++i)
            takeBack(actions[i]);
        m_answered += int(answers.size());
    }

    /// What an action that was never played was about is still to be done.
    void takeBack(const QJsonObject &action)
    {
        if (action[u"do"_qs] == u"till.refund"_qs)
            m_toRefund.append(action[u"ticket"_qs].toString());
        if (action[u"do"_qs] == u"reception.finish"_qs)
            m_openDeliveries.append(action[u"delivery"_qs].toInteger());
    }

    void countRows()
    {
        DatabaseLocation location;
        location.path = m_file;
        Connection connection(location, ConnectionMode::Read);
        const auto count = [&](const QString &table) {
            return connection.scalar(u"SELECT COUNT(*) FROM "_qs + table).toLongLong();
        };
        QCOMPARE(count(u"tickets"_qs), m_tickets);
        QCOMPARE(count(u"delivery_scans"_qs), m_scans);
        QCOMPARE(count(u"deliveries"_qs), m_deliveries);
        QCOMPARE(count(u"delivery_handovers"_qs), m_words);
    }

    void checkFile()
    {
        const QJsonObject said = QJsonDocument::fromJson(cabas({u"verify"_qs, m_file})).object();
        QVERIFY2(said[u"ok"_qs].toBool(), QJsonDocument(said).toJson().constData());
    }

    bool areInWriteEnough() const { return 10 * m_inWrite >= 3 * m_kills; }

private Q_SLOTS:
    /// A row is a file: `verify` reads the whole of it after each kill.
    void nothingAnsweredIsLost_data()
    {
        QTest::addColumn<int>("kills");
        for (int left = wantedKills(), file = 1; left > 0; left -= killsAFile, ++file)
            QTest::addRow("file %d", file) << std::min(left, killsAFile);
    }
    void nothingAnsweredIsLost()
    {
        QFETCH(int, kills);
        makeShop();
        for (int i = 0; i < kills || (!areInWriteEnough() && i < 3 * kills); ++i) {
            const QList<QJsonObject> actions = aScript();
            replay(actions, playUntilKilled(actions));
            if (QTest::currentTestFailed())
                return;
            countRows();
            checkFile();
            if (QTest::currentTestFailed())
                return;
        }
    }

    void enoughKillsFellIntoAWrite()
    {
        qInfo("%d kills, %d of them inside a write; %d answers, none lost; %d deeds were kept "
              "that were not yet answered",
              m_kills, m_inWrite, m_answered, m_keptUnanswered);
        QVERIFY(areInWriteEnough());
    }
};

CABAS_TEST(TestKills)
#include "tst_kills.moc"
