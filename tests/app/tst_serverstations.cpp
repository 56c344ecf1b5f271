// SPDX-License-Identifier: GPL-3.0-or-later
// covers: movecommand
// Three tills at work on one shop of a server, each a process of its own, while their connections
// are cut at random moments and the server is stopped and started again, once in good order and
// once as a crash does. Every line has a key: nothing is lost, nothing is done twice. Then a whole
// imaginary shop is moved to the server and back.
#include "core/db/connection.h"
#include "tests/app/stations.h"
#include "tests/support/postgres.h"
#include "tests/support/registry.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace cabas;
using namespace cabas::test;

namespace {

constexpr int tills = 3;

bool isLong()
{
    return qEnvironmentVariableIntValue("CABAS_LONG") == 1;
}
int wantedCuts()
{
    return isLong() ? 200 : 8;
}

} // namespace

class TestServerStations : public QObject {
    Q_OBJECT

    Stations m_stations{20260410};

    /// A till that sells for as long as lines come.
    std::unique_ptr<QProcess> station(const QString &address, const QString &till)
    {
        auto process = std::make_unique<QProcess>();
        process->setStandardErrorFile(m_stations.filePath(till + u".said"_qs));
        process->start(QString::fromUtf8(CABAS_PROGRAM), m_stations.words({u"run"_qs, address}));
        process->write(lineOf({{u"do"_qs, u"till.open"_qs},
                               {u"till"_qs, till},
                               {u"float_cents"_qs, 10000},
                               {u"key"_qs, till}}));
        process->waitForReadyRead(Stations::longestMs);
        return process;
    }

    static void sell(QProcess &station, const QString &till, int number, int pieces)
    {
        const QJsonObject line{{u"code"_qs, u"JAM"_qs}, {u"quantity_milli"_qs, 1000 * pieces}};
        const QJsonObject cash{{u"means"_qs, u"cash"_qs}, {u"amount_cents"_qs, 100000}};
        station.write(lineOf({{u"do"_qs, u"till.sell"_qs},
                              {u"till"_qs, till},
                              {u"lines"_qs, QJsonArray{line}},
                              {u"payments"_qs, QJsonArray{cash}},
                              {u"key"_qs, u"%1/%2"_qs.arg(till).arg(number)}}));
    }

    /// Ends one connection of a till, whichever and whatever it is at; whether there was one.
    bool cutOne(const DatabaseLocation &location)
    {
        Connection connection(location, ConnectionMode::Read);
        const std::vector<Row> others =
            connection.rows(u"SELECT pid FROM pg_stat_activity WHERE datname = current_database() "
                            "AND pid <> pg_backend_pid() ORDER BY pid"_qs);
        if (others.empty())
            return false;
        const qint64 chosen = others[m_stations.below(quint32(others.size()))].integer(0);
        return connection.scalar(u"SELECT pg_terminate_backend(%1)"_qs.arg(chosen)).toBool();
    }

    static QList<QJsonObject> answersOf(QProcess &station)
    {
        QList<QJsonObject> answers;
        for (const QByteArray &line : station.readAllStandardOutput().split('\n')) {
            if (!line.isEmpty())
                answers.append(QJsonDocument::fromJson(line).object());
        }
        return answers;
    }

    QString saidBy(int till) const
    {
        QFile file(m_stations.filePath(u"T%1.said"_qs.arg(till)));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    static qint64 count(const PostgresDatabase &database, const QString &query)
    {
        Connection connection(database.location(), ConnectionMode::Read);
        return connection.scalar(query).toLongLong();
    }

    void checkSound(const QString &place)
    {
        const QJsonObject said =
            QJsonDocument::fromJson(m_stations.cabas({u"verify"_qs, place})).object();
        QVERIFY2(said[u"ok"_qs].toBool(), QJsonDocument(said).toJson().constData());
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!PostgresDatabase::available())
            QSKIP(qPrintable(PostgresDatabase::missing()));
    }

    void connectionsAndServerCutDuringSales()
    {
        const PostgresDatabase database;
        QVERIFY2(database.isReady(), qPrintable(database.error()));
        const QString address = database.address();
        m_stations.cabas({u"new"_qs, address, u"--name"_qs, u"La Feuille"_qs, u"--sandbox"_qs});
        m_stations.cabas(
            {u"run"_qs, address},
            R"({"do":"product.add","name":"Jam","code":"JAM","price_cents":380,"vat_bp":550,)"
            R"("unit":"piece"})");
        // What was answered must survive the crash: the test's server does not wait otherwise.
        Connection(database.location(), ConnectionMode::Read)
            .execute(u"ALTER DATABASE %1 SET synchronous_commit = on"_qs.arg(database.name()));
        std::vector<std::unique_ptr<QProcess>> stations;
        for (int till = 1; till <= tills; ++till)
            stations.push_back(station(address, u"T%1"_qs.arg(till)));
        int tickets = 0;
        qint64 sold = 0;
        int cuts = 0;
        for (int round = 0; cuts < wantedCuts(); ++round) {
            ++tickets;
            for (int till = 1; till <= tills; ++till) {
                const int pieces = 1 + int(m_stations.below(3));
                sold += pieces;
                sell(*stations[size_t(till - 1)], u"T%1"_qs.arg(till), tickets, pieces);
            }
            for (const auto &each : stations)
                each->waitForBytesWritten(int(m_stations.below(40)));
            if (round % 3 == 2)
                cuts += cutOne(database.location()) ? 1 : 0;
            if (round == wantedCuts() || round == 2 * wantedCuts()) {
                PostgresDatabase::stopServer(round != wantedCuts());
                QCOMPARE(PostgresDatabase::startServer(), QString());
            }
        }
        int asked = 0;
        for (int till = 1; till <= tills; ++till) {
            QProcess &each = *stations[size_t(till - 1)];
            each.closeWriteChannel();
            QVERIFY(each.state() == QProcess::NotRunning ||
                    each.waitForFinished(Stations::longestMs));
            const QList<QJsonObject> answers = answersOf(each);
            if (each.exitCode() != 0)
                qWarning("%s", qPrintable(saidBy(till)));
            for (const QJsonObject &answer : answers) {
                QVERIFY2(answer[u"ok"_qs].toBool(), QJsonDocument(answer).toJson().constData());
                asked += answer[u"repeated"_qs].toBool() ? 1 : 0;
            }
            QCOMPARE(answers.size(), tickets + 1);
        }
        qInfo("%d connections cut and two restarts during %d tickets on %d tills: none lost, none "
              "doubled; %d were known to be recorded by their key",
              cuts, tills * tickets, tills, asked);
        QCOMPARE(count(database, u"SELECT COUNT(*) FROM tickets"_qs), tills * tickets);
        QCOMPARE(count(database, u"SELECT COUNT(DISTINCT name) FROM tickets"_qs), tills * tickets);
        QCOMPARE(count(database, u"SELECT MIN(last_number) FROM tills"_qs), tickets);
        QCOMPARE(count(database, u"SELECT MAX(last_number) FROM tills"_qs), tickets);
        QCOMPARE(count(database, u"SELECT on_hand_milli FROM stock_levels"_qs), -1000 * sold);
        checkSound(address);
    }

    void aShopMovedThereAndBack()
    {
        const PostgresDatabase database;
        const QString file = m_stations.filePath(u"demo.cabas"_qs);
        const QString back = m_stations.filePath(u"back.cabas"_qs);
        const QString address = database.address();
        m_stations.cabas({u"demo"_qs, file});
        const QJsonObject there =
            QJsonDocument::fromJson(m_stations.cabas({u"move"_qs, file, address})).object();
        const QJsonObject again =
            QJsonDocument::fromJson(m_stations.cabas({u"move"_qs, address, back})).object();
        QVERIFY(there[u"rows"_qs].toInteger() > 30'000);
        QCOMPARE(again[u"rows"_qs], there[u"rows"_qs]);
        const QByteArray verified = m_stations.cabas({u"verify"_qs, file});
        QCOMPARE(QJsonDocument(there[u"verify"_qs].toObject()), QJsonDocument::fromJson(verified));
        QCOMPARE(again[u"verify"_qs], there[u"verify"_qs]);
        for (const QString &report : {u"trial-balance"_qs, u"vat"_qs, u"stock"_qs}) {
            const QStringList asCsv{u"--from"_qs,     u"2026-01-01"_qs, u"--to"_qs,
                                    u"2026-03-31"_qs, u"--format"_qs,   u"csv"_qs};
            const QByteArray before =
                m_stations.cabas(QStringList{u"report"_qs, report, file} + asCsv);
            QVERIFY2(before.count('\n') > 1, qPrintable(report));
            QCOMPARE(m_stations.cabas(QStringList{u"report"_qs, report, address} + asCsv), before);
            QCOMPARE(m_stations.cabas(QStringList{u"report"_qs, report, back} + asCsv), before);
        }
    }
};

CABAS_TEST(TestServerStations)
#include "tst_serverstations.moc"
