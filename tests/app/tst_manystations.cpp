// SPDX-License-Identifier: GPL-3.0-or-later
// Two tills and an office at work on one file, each a process of its own: the tills sell, the
// office makes products, changes prices, receives a delivery and reads reports. Nobody is refused
// or waits for ever, no number is missing or given twice, and the file is sound.
#include "core/db/connection.h"
#include "tests/support/registry.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace cabas;

namespace {

constexpr int fewTickets = 300;
constexpr int manyTickets = 20'000;
constexpr int longestMs = 1'500'000;

int wantedTickets()
{
    return qEnvironmentVariableIntValue("CABAS_LONG") == 1 ? manyTickets : fewTickets;
}

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

class TestManyStations : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;
    std::mt19937 m_random{20260401};

    quint32 below(quint32 limit) { return quint32(m_random()) % limit; }

    QStringList words(const QStringList &command) const
    {
        return command + QStringList{u"--keys"_qs, m_folder.path(), u"--lang"_qs, u"en"_qs};
    }

    QByteArray cabas(const QStringList &command, const QByteArray &input = {})
    {
        QProcess process;
        process.start(QString::fromUtf8(CABAS_PROGRAM), words(command));
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished(longestMs);
        [&] { QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData()); }();
        return process.readAllStandardOutput();
    }

    std::unique_ptr<QProcess> station(const QString &name, const QByteArray &script)
    {
        const QString path = m_folder.filePath(name + u".jsonl"_qs);
        QFile file(path);
        file.open(QIODevice::WriteOnly);
        file.write(script);
        file.close();
        auto process = std::make_unique<QProcess>();
        process->setStandardOutputFile(m_folder.filePath(name + u".answers"_qs));
        process->start(QString::fromUtf8(CABAS_PROGRAM), words({u"run"_qs, m_file, path}));
        return process;
    }

    QList<QJsonObject> answersOf(const QString &name) const
    {
        QFile file(m_folder.filePath(name + u".answers"_qs));
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
            for (quint32 n = 1 + below(4); n > 0; --n) {
                const qint64 quantity = 1 + below(3);
                const bool isJam = below(2) == 0;
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

    void checkAnswers(const QString &name, int wanted)
    {
        const QList<QJsonObject> answers = answersOf(name);
        QCOMPARE(answers.size(), wanted);
        for (const QJsonObject &answer : answers)
            QVERIFY2(answer[u"ok"_qs].toBool(), QJsonDocument(answer).toJson().constData());
    }

private Q_SLOTS:
    void tillsAndOfficeAtOnce()
    {
        m_file = m_folder.filePath(u"shop.cabas"_qs);
        const int tickets = wantedTickets() / 2;
        const int rounds = wantedTickets() / 40;
        cabas({u"new"_qs, m_file, u"--name"_qs, u"La Feuille"_qs, u"--sandbox"_qs});
        cabas({u"run"_qs, m_file},
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
            cabas({u"report"_qs, u"day"_qs, m_file, u"--format"_qs, u"json"_qs});
            ++reports;
            first->waitForFinished(1);
            second->waitForFinished(1);
            if (QTest::currentTestFailed())
                return;
        }
        const qint64 elapsed = std::max<qint64>(timer.elapsed(), 1);
        for (const auto &each : {first.get(), second.get(), office.get()}) {
            QVERIFY(each->state() == QProcess::NotRunning || each->waitForFinished(longestMs));
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
        const QJsonObject said = QJsonDocument::fromJson(cabas({u"verify"_qs, m_file})).object();
        QVERIFY2(said[u"ok"_qs].toBool(), QJsonDocument(said).toJson().constData());
    }
};

CABAS_TEST(TestManyStations)
#include "tst_manystations.moc"
