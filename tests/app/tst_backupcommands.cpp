// SPDX-License-Identifier: GPL-3.0-or-later
// `cabas backup`, `restore`, `drill`, `salvage` and `stick`, also while three processes sell.
#include "core/db/connection.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace cabas;

namespace {

constexpr int tills = 3;
constexpr int fewTickets = 400;
constexpr int manyTickets = 4000;
constexpr int longestMs = 600'000;
/// The promise of a backup while a shop is selling.
constexpr int promisedMs = 60'000;

bool isLong()
{
    return qEnvironmentVariableIntValue("CABAS_LONG") == 1;
}

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

class TestBackupCommands : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_status = 0;
    QByteArray m_error;

    QString path(const QString &name) const { return m_folder->filePath(name); }

    QStringList words(const QStringList &command) const
    {
        return command + QStringList{u"--keys"_qs, path(u"keys"_qs), u"--lang"_qs, u"en"_qs};
    }
    QJsonDocument cabas(const QStringList &command, const QByteArray &input = {})
    {
        QProcess program;
        program.start(QStringLiteral(CABAS_PROGRAM), words(command));
        program.write(input);
        program.closeWriteChannel();
        program.waitForFinished(longestMs);
        m_status = program.exitCode();
        m_error = program.readAllStandardError();
        return QJsonDocument::fromJson(program.readAllStandardOutput());
    }
    QString shop()
    {
        const QString file = path(u"shop.cabas"_qs);
        cabas({u"new"_qs, file, u"--name"_qs, u"La Feuille"_qs});
        cabas({u"run"_qs, file}, lineOf({{u"do"_qs, u"product.add"_qs},
                                         {u"name"_qs, u"Tofu"_qs},
                                         {u"code"_qs, u"T"_qs},
                                         {u"price_cents"_qs, 250},
                                         {u"vat_bp"_qs, 550},
                                         {u"unit"_qs, u"piece"_qs}}));
        return file;
    }
    static QByteArray sales(int till, int tickets)
    {
        QByteArray script = lineOf({{u"do"_qs, u"till.open"_qs},
                                    {u"till"_qs, QString::number(till)},
                                    {u"float_cents"_qs, 10'000}});
        for (int i = 0; i < tickets; ++i)
            script += lineOf(
                {{u"do"_qs, u"till.sell"_qs},
                 {u"till"_qs, QString::number(till)},
                 {u"lines"_qs, QJsonArray{QJsonObject{{u"code"_qs, u"T"_qs}}}},
                 {u"payments"_qs,
                  QJsonArray{QJsonObject{{u"means"_qs, u"cash"_qs}, {u"amount_cents"_qs, 250}}}}});
        return script;
    }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aSealedBackupComesBackOnlyWithItsPassphrase()
    {
        const QString file = shop();
        put(u"phrase"_qs, "quatre mots et demi\n");
        put(u"other"_qs, "tout autre chose\n");
        const QJsonObject made = cabas({u"backup"_qs, file, path(u"stick"_qs),
                                        u"--passphrase-file"_qs, path(u"phrase"_qs)})
                                     .object();
        QVERIFY2(m_status == 0, m_error.constData());
        QVERIFY(made[u"sealed"_qs].toBool() && made[u"sound"_qs].toBool());
        const QString backup = made[u"backup"_qs].toString();
        QVERIFY(backup.endsWith(u".cabas.sealed"));
        // Nothing plain lies beside it, nor is left where it was made.
        QCOMPARE(QDir(path(u"stick"_qs)).entryList({u"*.cabas"_qs}, QDir::Files), QStringList());
        QCOMPARE(QDir(m_folder->path()).entryList({u".cabas-*"_qs}, QDir::Dirs | QDir::Hidden),
                 QStringList());
        cabas({u"restore"_qs, backup, path(u"back.cabas"_qs)});
        QCOMPARE(m_status, 1);
        cabas({u"restore"_qs, backup, path(u"back.cabas"_qs), u"--passphrase-file"_qs,
               path(u"other"_qs)});
        QCOMPARE(m_status, 1);
        QVERIFY(m_error.contains("passphrase does not open"));
        QVERIFY(!QFile::exists(path(u"back.cabas"_qs)));
        cabas({u"stick"_qs, path(u"stick"_qs), path(u"back.cabas"_qs), u"--passphrase-file"_qs,
               path(u"phrase"_qs)});
        QVERIFY2(m_status == 0, m_error.constData());
        QVERIFY(cabas({u"verify"_qs, path(u"back.cabas"_qs)}).object()[u"ok"_qs].toBool());
        const QJsonArray listed = cabas({u"stick"_qs, path(u"stick"_qs)}).array();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed[0].toObject()[u"shop_file"_qs].toString(), u"shop.cabas"_qs);
    }

    void whatWouldBeLostIsToldAndKept()
    {
        const QString file = shop();
        const QString backup = cabas({u"backup"_qs, file, path(u"copies"_qs), u"--chains"_qs})
                                   .object()[u"backup"_qs]
                                   .toString();
        cabas({u"run"_qs, file}, sales(1, 2));
        QJsonObject preview = cabas({u"restore"_qs, backup, file, u"--preview"_qs}).object();
        QCOMPARE(preview[u"lost"_qs].toInt(), 2);
        QVERIFY(preview[u"ours"_qs].toBool());
        cabas({u"restore"_qs, backup, file});
        QCOMPARE(m_status, 1);
        const QJsonObject drill = cabas({u"drill"_qs, backup, file}).object();
        QCOMPARE(m_status, 0);
        QVERIFY(drill[u"ok"_qs].toBool());
    }

    void theStickAndTheWayBack()
    {
        const QString file = shop();
        cabas({u"backup"_qs, file, path(u"stick"_qs)});
        // Another computer: no key of the shop is there.
        const QString other = path(u"other.cabas"_qs);
        cabas({u"stick"_qs, path(u"stick"_qs), other});
        QCOMPARE(m_status, 0);
        const QByteArray closing = lineOf({{u"do"_qs, u"till.close"_qs},
                                           {u"till"_qs, u"1"_qs},
                                           {u"counted"_qs, QJsonObject{{u"cash"_qs, 10'750}}}});
        QVERIFY(QDir(path(u"keys"_qs)).removeRecursively());
        cabas({u"run"_qs, other}, sales(1, 3) + closing);
        QVERIFY2(m_status == 0, m_error.constData());
        QVERIFY(cabas({u"verify"_qs, other}).object()[u"ok"_qs].toBool());
        {
            Connection connection({Engine::Sqlite, other, {}}, ConnectionMode::Read);
            // That of the shop's own computer, and that of this one.
            const QString sql = u"SELECT COUNT(*) FROM audit WHERE deed = 'key.start'"_qs;
            QCOMPARE(connection.scalar(sql).toInt(), 2);
        }
        // The evening: back on the stick, and into the shop's own computer, which did nothing.
        const QString back =
            cabas({u"backup"_qs, other, path(u"back"_qs)}).object()[u"backup"_qs].toString();
        const QJsonObject preview = cabas({u"restore"_qs, back, file, u"--preview"_qs}).object();
        QCOMPARE(preview[u"lost"_qs].toInt(), 0);
        QVERIFY(preview[u"ahead"_qs].toBool());
        QVERIFY(!preview[u"diverged"_qs].toBool());
        const QJsonObject restored = cabas({u"restore"_qs, back, file}).object();
        QVERIFY2(m_status == 0, m_error.constData());
        QVERIFY(QFile::exists(restored[u"replaced"_qs].toString()));
        QVERIFY(cabas({u"verify"_qs, file}).object()[u"ok"_qs].toBool());
    }

    void aDamagedFileIsSalvaged()
    {
        const QString file = shop();
        cabas({u"run"_qs, file}, sales(1, 3));
        QFile bytes(file);
        QVERIFY(bytes.open(QIODevice::ReadWrite));
        bytes.write(QByteArray(4096, '\0'));
        bytes.close();
        cabas({u"info"_qs, file});
        QCOMPARE(m_status, 3);
        const QJsonObject saved = cabas({u"salvage"_qs, file, path(u"saved.cabas"_qs)}).object();
        QVERIFY2(m_status == 0, m_error.constData());
        QVERIFY(saved[u"read"_qs].toInt() > 0);
        QVERIFY(saved[u"noted"_qs].toBool());
        const QJsonObject again = cabas({u"salvage"_qs, file, path(u"saved.cabas"_qs)}).object();
        QCOMPARE(m_status, 1);
        QVERIFY(again.isEmpty());
        const QJsonObject counts =
            cabas({u"info"_qs, path(u"saved.cabas"_qs)}).object()[u"counts"_qs].toObject();
        QCOMPARE(counts[u"tickets"_qs].toInt(), 3);
    }

    /// Short: a few tickets each. Long (CABAS_LONG=1): the large demonstration shop.
    void backupsWhileThreeProcessesSell()
    {
        QString file = path(u"shop.cabas"_qs);
        if (isLong())
            cabas({u"demo"_qs, file, u"--size"_qs, u"large"_qs});
        else
            file = shop();
        if (isLong())
            cabas({u"run"_qs, file}, lineOf({{u"do"_qs, u"product.add"_qs},
                                             {u"name"_qs, u"Tofu"_qs},
                                             {u"code"_qs, u"T"_qs},
                                             {u"price_cents"_qs, 250},
                                             {u"vat_bp"_qs, 550},
                                             {u"unit"_qs, u"piece"_qs}}));
        std::vector<std::unique_ptr<QProcess>> sellers;
        for (int till = 1; till <= tills; ++till) {
            put(u"till%1"_qs.arg(till), sales(70 + till, isLong() ? manyTickets : fewTickets));
            sellers.push_back(std::make_unique<QProcess>());
            sellers.back()->setStandardOutputFile(path(u"answers%1"_qs.arg(till)));
            sellers.back()->start(QStringLiteral(CABAS_PROGRAM),
                                  words({u"run"_qs, file, path(u"till%1"_qs.arg(till))}));
        }
        QStringList copies;
        qint64 longest = 0;
        do {
            QElapsedTimer elapsed;
            elapsed.start();
            const QJsonObject made = cabas({u"backup"_qs, file, path(u"copies"_qs)}).object();
            longest = std::max(longest, elapsed.elapsed());
            QVERIFY2(m_status == 0, m_error.constData());
            copies += made[u"backup"_qs].toString();
        } while (sellers.front()->state() == QProcess::Running);
        for (const auto &seller : sellers) {
            QVERIFY(seller->waitForFinished(longestMs));
            QCOMPARE(seller->exitCode(), 0);
        }
        qInfo("%d backups, the longest in %lld ms", int(copies.size()), longest);
        QVERIFY2(longest < promisedMs, "a backup while the shop sells takes a minute at most");
        for (const QString &copy : {copies.first(), copies.last()})
            QVERIFY(cabas({u"verify"_qs, copy}).object()[u"ok"_qs].toBool());
    }
};

CABAS_TEST(TestBackupCommands)
#include "tst_backupcommands.moc"
