// SPDX-License-Identifier: GPL-3.0-or-later
// covers: kioskactions
// Two tills and an office at work on one file, each a process of its own: the tills sell, the
// office makes products, changes prices, receives a delivery and reads reports. Nobody is refused
// or waits for ever, no number is missing or given twice, and the file is sound.
#include "core/db/connection.h"
#include "tests/app/stations.h"
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

constexpr int fewTickets = 300;
constexpr int manyTickets = 20'000;

int wantedTickets()
{
    return qEnvironmentVariableIntValue("CABAS_LONG") == 1 ? manyTickets : fewTickets;
}

} // namespace

class TestManyStations : public QObject {
    Q_OBJECT

    Stations m_stations{20260401};
    QString m_file;

    std::unique_ptr<QProcess> station(const QString &name, const QByteArray &script)
    {
        const QString path = m_stations.filePath(name + u".jsonl"_qs);
        QFile file(path);
        file.open(QIODevice::WriteOnly);
        file.write(script);
        file.close();
        auto process = std::make_unique<QProcess>();
        process->setStandardOutputFile(m_stations.filePath(name + u".answers"_qs));
        process->start(QString::fromUtf8(CABAS_PROGRAM),
                       m_stations.words({u"run"_qs, m_file, path}));
        return process;
    }

    QList<QJsonObject> answersOf(const QString &name) const
    {
        QFile file(m_stations.filePath(name + u".answers"_qs));
        QList<QJsonObject> answers;
        if (file.open(QIODevice::ReadOnly)) {
            for (const QByteArray &line : file.readAll().split('\n')) {
                if (!line.isEmpty())
                    answers.append(QJsonDocument::fromJson(line).object());
            }
        }
        return answers;
    }

    /// `sold` gets what it takes of the jam.
    QByteArray tillScript(const QString &till, int tickets, qint64 &sold)
    {
        QByteArray script =
            lineOf({{u"do"_qs, u"till.open"_qs}, {u"till"_qs, till}, {u"float_cents"_qs, 10000}});
        for (int i = 0; i < tickets; ++i) {
            QJsonArray lines;
            for (quint32 n = 1 + m_stations.below(4); n > 0; --n) {
                const qint64 quantity = 1 + m_stations.below(3);
                const bool isJam = m_stations.below(2) == 0;
                sold += isJam ? quantity : 0;
                lines.append(QJsonObject{{u"code"_qs, isJam ? u"JAM"_qs : u"SAV"_qs},
                                         {u"quantity_milli"_qs, 1000 * quantity}});
            }
            const QJsonArray cash{
                QJsonObject{{u"means"_qs, u"cash"_qs}, {u"amount_cents"_qs, 100000}}};
            script += lineOf({{u"do"_qs, u"till.sell"_qs},
                              {u"till"_qs, till},
                              {u"lines"_qs, lines},
                              {u"payments"_qs, cash}});
        }
        return script + lineOf({{u"do"_qs, u"till.close"_qs}, {u"till"_qs, till}});
    }

    static QByteArray officeScript(int rounds)
    {
        QByteArray script;
        for (int i = 0; i < rounds; ++i) {
            script += lineOf({{u"do"_qs, u"product.add"_qs},
                              {u"name"_qs, u"New %1"_qs.arg(i)},
                              {u"code"_qs, u"NEW%1"_qs.arg(i)},
                              {u"price_cents"_qs, 100 + i},
                              {u"vat_bp"_qs, 550},
                              {u"unit"_qs, u"piece"_qs}});
            script += lineOf({{u"do"_qs, u"price.set"_qs},
                              {u"code"_qs, u"SAV"_qs},
                              {u"price_cents"_qs, 600 + i % 50}});
            script += lineOf({{u"do"_qs, u"reception.start"_qs}});
            script += lineOf({{u"do"_qs, u"reception.scan"_qs},
                              {u"delivery"_qs, i + 1},
                              {u"code"_qs, u"JAM"_qs},
                              {u"quantity_milli"_qs, 6000}});
            script += lineOf({{u"do"_qs, u"reception.finish"_qs}, {u"delivery"_qs, i + 1}});
        }
        return script;
    }

    qint64 count(const QString &query)
    {
        DatabaseLocation location;
        location.path = m_file;
        Connection connection(location, ConnectionMode::Read);
        return connection.scalar(query).toLongLong();
    }

    static constexpr int racers = 3;

    /// A station that is told line by line what to do.
    std::unique_ptr<QProcess> openStation() const
    {
        auto process = std::make_unique<QProcess>();
        process->start(QString::fromUtf8(CABAS_PROGRAM),
                       m_stations.words({u"run"_qs, m_file, u"--keep-going"_qs}));
        process->waitForStarted(Stations::longestMs);
        return process;
    }

    static QJsonObject nextAnswer(QProcess &process)
    {
        while (!process.canReadLine() && process.waitForReadyRead(Stations::longestMs)) {
        }
        return QJsonDocument::fromJson(process.readLine()).object();
    }

    /// A shop with three members, users for two kiosks, and a shift of one place for every round;
    /// answers the members' badges and the shifts.
    std::pair<QStringList, QList<qint64>> makeRace(int rounds)
    {
        m_stations.cabas({u"new"_qs, m_file, u"--name"_qs, u"La Feuille"_qs, u"--profile"_qs,
                          u"self-service-club"_qs, u"--sandbox"_qs, u"--now"_qs, u"2026-03-01"_qs});
        QByteArray script;
        for (const char *name : {"Ada", "Bea", "Cleo"})
            script += lineOf({{u"do"_qs, u"member.add"_qs}, {u"name"_qs, QLatin1String(name)}});
        for (const char *name : {"entrance", "yard"})
            script += lineOf({{u"do"_qs, u"user.add"_qs},
                              {u"name"_qs, QLatin1String(name)},
                              {u"role"_qs, u"kiosk"_qs}});
        for (int day = 1; day <= 6; ++day)
            script += lineOf({{u"do"_qs, u"slot.add"_qs},
                              {u"weekday"_qs, day},
                              {u"start"_qs, u"09:00"_qs},
                              {u"places"_qs, 1}});
        // Shifts with places enough, to have something to offer to who was slower.
        for (int week = 1; week <= 4; ++week)
            script += lineOf({{u"do"_qs, u"slot.add"_qs},
                              {u"week"_qs, QString::number(week)},
                              {u"weekday"_qs, 7},
                              {u"start"_qs, u"14:00"_qs},
                              {u"places"_qs, 9}});
        script += lineOf({{u"do"_qs, u"shift.generate"_qs}, {u"until"_qs, u"2026-12-31"_qs}});
        script += lineOf({{u"do"_qs, u"shift.list"_qs},
                          {u"from"_qs, u"2026-03-02"_qs},
                          {u"to"_qs, u"2026-12-31"_qs}});
        const QByteArray said =
            m_stations.cabas({u"run"_qs, m_file, u"--now"_qs, u"2026-03-01T08:00"_qs}, script);
        QList<QJsonObject> answers;
        for (const QByteArray &line : said.split('\n'))
            answers.append(QJsonDocument::fromJson(line).object());
        QStringList badges;
        for (int i = 0; i < racers; ++i)
            badges << answers.value(i)[u"badge"_qs].toString();
        QList<qint64> shifts;
        for (const QJsonValue shift : answers.value(16)[u"shifts"_qs].toArray()) {
            if (shifts.size() < rounds && shift[u"places"_qs].toInt() == 1)
                shifts << shift[u"shift"_qs].toInteger();
        }
        return {badges, shifts};
    }

    void checkAnswers(const QString &name, int wanted)
    {
        const QList<QJsonObject> answers = answersOf(name);
        QCOMPARE(answers.size(), wanted);
        for (const QJsonObject &answer : answers)
            QVERIFY2(answer[u"ok"_qs].toBool(), QJsonDocument(answer).toJson().constData());
    }

private Q_SLOTS:
    /// Two kiosks and the office ask for the last place of a shift at the same moment, again and
    /// again: one gets it, the others are told what happened and where there is a place.
    void theLastPlaceIsGivenOnce()
    {
        constexpr int rounds = 30;
        m_file = m_stations.filePath(u"race.cabas"_qs);
        const auto [badges, shifts] = makeRace(rounds);
        QCOMPARE(shifts.size(), qsizetype(rounds));
        const QStringList users{u"entrance"_qs, u"yard"_qs, u"owner"_qs};
        std::vector<std::unique_ptr<QProcess>> stations;
        for (int i = 0; i < racers; ++i)
            stations.push_back(openStation());
        std::vector<int> won(racers, 0);
        for (int round = 0; round < rounds; ++round) {
            for (int i = 0; i < racers; ++i) {
                // Another one is asked first each time, so that nobody is always the faster.
                const int turn = (i + round) % racers;
                const bool isOffice = turn == racers - 1;
                stations[turn]->write(
                    lineOf({{u"do"_qs, isOffice ? u"shift.book"_qs : u"kiosk.book"_qs},
                            {isOffice ? u"member"_qs : u"badge"_qs, badges[turn]},
                            {u"shift"_qs, shifts[round]},
                            {u"as"_qs, users[turn]},
                            {u"at"_qs, u"2026-03-01T09:00"_qs}}));
                stations[turn]->waitForBytesWritten(Stations::longestMs);
            }
            int got = 0;
            for (int i = 0; i < racers; ++i) {
                const QJsonObject answer = nextAnswer(*stations[i]);
                const bool isBooked =
                    answer[u"ok"_qs].toBool() && answer[u"booked"_qs].toBool(true);
                got += isBooked ? 1 : 0;
                won[i] += isBooked ? 1 : 0;
                if (isBooked)
                    continue;
                QVERIFY2(answer[u"message"_qs].toString().contains(u"has just been taken"),
                         QJsonDocument(answer).toJson().constData());
                if (i + 1 < racers)
                    QVERIFY(!answer[u"others"_qs].toArray().isEmpty());
                else
                    QCOMPARE(answer[u"code"_qs].toString(), u"full"_qs);
            }
            QCOMPARE(got, 1);
        }
        qInfo("%d last places: %d and %d by the kiosks, %d by the office", rounds, won[0], won[1],
              won[2]);
        for (const auto &station : stations) {
            station->closeWriteChannel();
            QVERIFY(station->waitForFinished(Stations::longestMs));
        }
        QCOMPARE(count(u"SELECT COUNT(*) FROM shift_bookings WHERE state = 'booked'"_qs), rounds);
        QCOMPARE(count(u"SELECT COUNT(DISTINCT shift_id) FROM shift_bookings"_qs), rounds);
        const QJsonObject said =
            QJsonDocument::fromJson(m_stations.cabas({u"verify"_qs, m_file})).object();
        QVERIFY2(said[u"ok"_qs].toBool(), QJsonDocument(said).toJson().constData());
    }

    void tillsAndOfficeAtOnce()
    {
        m_file = m_stations.filePath(u"shop.cabas"_qs);
        const int tickets = wantedTickets() / 2;
        const int rounds = wantedTickets() / 40;
        m_stations.cabas({u"new"_qs, m_file, u"--name"_qs, u"La Feuille"_qs, u"--sandbox"_qs});
        m_stations.cabas(
            {u"run"_qs, m_file},
            R"({"do":"product.add","name":"Jam","code":"JAM","price_cents":380,"vat_bp":550,)"
            R"("unit":"piece"}
{"do":"product.add","name":"Soap","code":"SAV","price_cents":600,"vat_bp":2000,"unit":"piece"}
)");
        qint64 sold = 0;
        QElapsedTimer timer;
        timer.start();
        const auto first = station(u"T1"_qs, tillScript(u"T1"_qs, tickets, sold));
        const auto second = station(u"T2"_qs, tillScript(u"T2"_qs, tickets, sold));
        const auto office = station(u"office"_qs, officeScript(rounds));
        int reports = 0;
        while (first->state() != QProcess::NotRunning || second->state() != QProcess::NotRunning) {
            m_stations.cabas({u"report"_qs, u"day"_qs, m_file, u"--format"_qs, u"json"_qs});
            ++reports;
            first->waitForFinished(1);
            second->waitForFinished(1);
            if (QTest::currentTestFailed())
                return;
        }
        const qint64 elapsed = std::max<qint64>(timer.elapsed(), 1);
        for (const auto &each : {first.get(), second.get(), office.get()}) {
            QVERIFY(each->state() == QProcess::NotRunning ||
                    each->waitForFinished(Stations::longestMs));
            QVERIFY2(each->exitCode() == 0, each->readAllStandardError().constData());
        }
        qInfo("COUNT|MULTI-1|%d tickets on two tills in %lld ms (%lld a second), %d rounds of an "
              "office and %d "
              "reports meanwhile",
              2 * tickets, elapsed, 2000LL * tickets / elapsed, rounds, reports);
        checkAnswers(u"T1"_qs, tickets + 2);
        checkAnswers(u"T2"_qs, tickets + 2);
        checkAnswers(u"office"_qs, 5 * rounds);
        QCOMPARE(count(u"SELECT COUNT(*) FROM tickets"_qs), 2 * tickets);
        QCOMPARE(count(u"SELECT COUNT(DISTINCT name) FROM tickets"_qs), 2 * tickets);
        QCOMPARE(count(u"SELECT MIN(last_number) FROM tills"_qs), tickets);
        QCOMPARE(count(u"SELECT MAX(last_number) FROM tills"_qs), tickets);
        QCOMPARE(count(u"SELECT on_hand_milli FROM stock_levels l JOIN products p "
                       "ON p.id = l.product_id WHERE p.code = 'JAM'"_qs),
                 1000 * (6 * rounds - sold));
        const QJsonObject said =
            QJsonDocument::fromJson(m_stations.cabas({u"verify"_qs, m_file})).object();
        QVERIFY2(said[u"ok"_qs].toBool(), QJsonDocument(said).toJson().constData());
    }
};

CABAS_TEST(TestManyStations)
#include "tst_manystations.moc"
