// SPDX-License-Identifier: GPL-3.0-or-later
// `cabas archive`, `cabas training` and the journal that backups, restores and failed checks leave.
#include "core/db/connection.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace cabas;

class TestLawCommands : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_status = 0;

    QString file(const QString &name) const { return m_folder->filePath(name); }

    QJsonObject cabas(const QStringList &words, const QByteArray &input = {})
    {
        QProcess program;
        program.start(QStringLiteral(CABAS_PROGRAM),
                      words + QStringList{u"--keys"_qs, file(u"keys"_qs), u"--lang"_qs, u"en"_qs});
        program.write(input);
        program.closeWriteChannel();
        program.waitForFinished(60'000);
        m_status = program.exitCode();
        const QByteArray said = program.readAllStandardOutput();
        const QByteArray last =
            said.trimmed().startsWith('{') && said.count('\n') > 1 && !said.startsWith("{\n")
                ? said.trimmed().split('\n').last()
                : said;
        return QJsonDocument::fromJson(last).object();
    }
    QStringList events(const QString &path)
    {
        DatabaseLocation location;
        location.path = path;
        Connection connection(location, ConnectionMode::Read);
        QStringList kinds;
        for (const Row &row : connection.rows(u"SELECT kind FROM technical_events ORDER BY id"_qs))
            kinds += row.text(0);
        return kinds;
    }
    /// A sandbox with a day of sales in March 2026, or a real shop of today without any.
    QString shop(bool isSandbox)
    {
        const QString path = file(u"shop.cabas"_qs);
        if (!isSandbox) {
            cabas({u"new"_qs, path, u"--name"_qs, u"La Feuille"_qs});
            return path;
        }
        cabas({u"new"_qs, path, u"--name"_qs, u"La Feuille"_qs, u"--sandbox"_qs, u"--now"_qs,
               u"2026-03-01"_qs});
        cabas({u"run"_qs, path, u"--now"_qs, u"2026-03-10T09:00"_qs},
              R"({"do":"product.add","name":"Jam","code":"JAM","price_cents":380,"vat_bp":550,)"
              R"("unit":"piece"}
{"do":"till.open","till":"T1","float_cents":10000}
{"do":"till.sell","till":"T1","lines":[{"code":"JAM"}],)"
              R"("payments":[{"means":"cash","amount_cents":500}]}
{"do":"till.close","till":"T1"}
)");
        return path;
    }

private Q_SLOTS:
    /// From cron: what past days still owe, once, however often it runs.
    void housekeepingCatchesUp()
    {
        const QString path = shop(true);
        const QByteArray people = R"({"do":"member.add","name":"Ada"}
{"do":"slot.add","week":"A","weekday":3,"start":"09:00","minutes":180,"places":2}
{"do":"shift.generate","until":"2026-04-20"}
{"do":"shift.book","member":"1","shift":1}
)";
        cabas({u"run"_qs, path, u"--now"_qs, u"2026-03-10T20:00"_qs}, people);
        QCOMPARE(m_status, 0);
        const QStringList keep{u"housekeeping"_qs, path, u"--now"_qs};
        QJsonObject done = cabas(keep + QStringList{u"2026-04-19T03:00"_qs});
        QCOMPARE(m_status, 0);
        // Forty days from the first session on, and March.
        QCOMPARE(done[u"closings"_qs].toInt(), 41);
        QCOMPARE(done[u"shift_days"_qs].toArray().size(), 2);
        QCOMPARE(done[u"shift_days"_qs][0][u"absent"_qs].toInt(), 1);
        QCOMPARE(done[u"shift_days"_qs][1][u"absent"_qs].toInt(), 0);
        done = cabas(keep + QStringList{u"2026-04-19T04:00"_qs});
        QCOMPARE(done[u"closings"_qs].toInt(), 0);
        QVERIFY(done[u"shift_days"_qs].toArray().isEmpty());
        const QStringList copied =
            keep + QStringList{u"2026-04-19T05:00"_qs, u"--backups"_qs, file(u"copies"_qs)};
        done = cabas(copied);
        QCOMPARE(m_status, 0);
        QVERIFY(done[u"backup_made"_qs].toBool());
        QVERIFY(QFileInfo::exists(done[u"backup"_qs].toString()));
        // Nothing was done since: the same copy stands.
        QVERIFY(!cabas(copied)[u"backup_made"_qs].toBool(true));
        cabas({u"verify"_qs, path});
        QCOMPARE(m_status, 0);
        cabas({u"housekeeping"_qs});
        QCOMPARE(m_status, 2);
        cabas({u"housekeeping"_qs, file(u"none.cabas"_qs)});
        QCOMPARE(m_status, 3);
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void anArchiveIsWrittenAndProvenWithoutTheShop()
    {
        const QString path = shop(true);
        const QString out = file(u"2026.zip"_qs);
        const QStringList write{u"archive"_qs, u"write"_qs, path,        out,
                                u"--year"_qs,  u"2026"_qs,  u"--now"_qs, u"2027-01-05"_qs};
        const QJsonObject made = cabas(write);
        QCOMPARE(m_status, 0);
        QCOMPARE(made[u"to"_qs].toString(), u"2026-12-31"_qs);
        QCOMPARE(made[u"tickets"_qs].toInt(), 1);
        QCOMPARE(made[u"total_cents"_qs].toInt(), 380);
        QVERIFY(events(path).contains(u"archive"_qs));
        cabas(write);
        QCOMPARE(m_status, 1); // nothing is overwritten
        // The same by the name it has among the exports, into a folder.
        const QString folder = file(u"exports"_qs);
        QVERIFY(QDir().mkpath(folder));
        const QJsonObject exported = cabas({u"export"_qs, u"archive"_qs, path, folder, u"--year"_qs,
                                            u"2026"_qs, u"--now"_qs, u"2027-01-05"_qs});
        QCOMPARE(m_status, 0);
        QCOMPARE(exported[u"kind"_qs].toString(), u"archive"_qs);
        const QString written = exported[u"files"_qs][0].toString();
        QVERIFY2(QFile::exists(written), qPrintable(written));
        cabas({u"archive"_qs, u"verify"_qs, written});
        QCOMPARE(m_status, 0);
        cabas({u"export"_qs, u"archive"_qs, path, folder, u"--from"_qs, u"2026-01-01"_qs});
        QCOMPARE(m_status, 2);
        // On another machine there is neither file nor key.
        QVERIFY(QFile::rename(path, file(u"away.cabas"_qs)));
        QJsonObject said = cabas({u"archive"_qs, u"verify"_qs, out});
        QCOMPARE(m_status, 0);
        QVERIFY(said[u"ok"_qs].toBool());
        QCOMPARE(said[u"totals"_qs][u"total_cents"_qs].toInt(), 380);
        QFile archive(out);
        QVERIFY(archive.open(QIODevice::ReadWrite) && archive.seek(archive.size() / 2));
        archive.write("damage");
        archive.close();
        said = cabas({u"archive"_qs, u"verify"_qs, out});
        QCOMPARE(m_status, 1);
        QVERIFY(!said[u"ok"_qs].toBool());
        cabas({u"archive"_qs, u"verify"_qs, file(u"absent.zip"_qs)});
        QCOMPARE(m_status, 3);
        for (const QStringList &wrong :
             {QStringList{u"archive"_qs, u"read"_qs, out},
              QStringList{u"archive"_qs, u"write"_qs, path},
              QStringList{u"archive"_qs, u"write"_qs, path, out, u"--from"_qs, u"2026-01-01"_qs},
              QStringList{u"archive"_qs, u"write"_qs, path, out, u"--year"_qs, u"soon"_qs}}) {
            cabas(wrong);
            QCOMPARE(m_status, 2);
        }
    }

    void aTrainingBeginsAnewAndEnds()
    {
        const QString path = shop(true);
        const QJsonObject begun = cabas({u"training"_qs, u"start"_qs, path});
        QCOMPARE(m_status, 0);
        const QString training = begun[u"file"_qs].toString();
        QVERIFY(training.endsWith(u"shop.training.cabas"));
        QVERIFY(cabas({u"verify"_qs, training})[u"ok"_qs].toBool());
        const QJsonObject sold = cabas({u"run"_qs, training},
                                       R"({"do":"till.open","till":"T1","float_cents":0}
{"do":"till.sell","till":"T1","lines":[{"code":"JAM"}],)"
                                       R"("payments":[{"means":"cash","amount_cents":500}]}
)");
        QCOMPARE(sold[u"number"_qs].toInt(), 1); // numbers of its own
        cabas({u"training"_qs, u"reset"_qs, path});
        QCOMPARE(m_status, 0);
        cabas({u"training"_qs, u"end"_qs, path});
        QCOMPARE(m_status, 0);
        QVERIFY(!QFile::exists(training));
        cabas({u"training"_qs, u"end"_qs, path});
        QCOMPARE(m_status, 1);
        cabas({u"training"_qs, u"play"_qs, path});
        QCOMPARE(m_status, 2);
        QCOMPARE(events(path).filter(u"training"_qs),
                 QStringList({u"training_begin"_qs, u"training_reset"_qs, u"training_end"_qs}));
        QVERIFY(cabas({u"verify"_qs, path})[u"ok"_qs].toBool());
    }

    void copiesAreInTheJournal()
    {
        const QString path = shop(false);
        const QJsonObject copy = cabas({u"backup"_qs, path, file(u"copies"_qs)});
        QCOMPARE(m_status, 0);
        QCOMPARE(events(path).last(), u"backup"_qs);
        const QString restored = file(u"restored.cabas"_qs);
        cabas({u"restore"_qs, copy[u"backup"_qs].toString(), restored});
        QCOMPARE(m_status, 0);
        QCOMPARE(events(restored).last(), u"restore"_qs);
        QVERIFY(cabas({u"verify"_qs, restored})[u"ok"_qs].toBool());
    }

    void aFailedCheckIsInTheJournalOfARealShop()
    {
        for (const bool isSandbox : {false, true}) {
            QFile::remove(file(u"shop.cabas"_qs));
            const QString path = shop(isSandbox);
            {
                DatabaseLocation location;
                location.path = path;
                Connection connection(location, ConnectionMode::Write);
                connection.execute(u"DROP TRIGGER audit_no_update"_qs);
            }
            cabas({u"verify"_qs, path});
            QCOMPARE(m_status, 1);
            QCOMPARE(events(path).contains(u"integrity"_qs), !isSandbox);
        }
    }
};

CABAS_TEST(TestLawCommands)
#include "tst_lawcommands.moc"
