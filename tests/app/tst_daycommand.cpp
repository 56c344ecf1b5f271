// SPDX-License-Identifier: GPL-3.0-or-later
// A played day: its documents, a second day, and the files on which none is played.
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSize>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

class TestDayCommand : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    QString m_said;
    int m_exit = -1;

    QJsonObject cabas(const QStringList &words)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"DISPLAY"_qs);
        environment.remove(u"QT_QPA_PLATFORM"_qs);
        environment.insert(u"XDG_CONFIG_HOME"_qs, path(u"config"_qs));
        process.setProcessEnvironment(environment);
        process.start(QString::fromUtf8(CABAS_PROGRAM),
                      words + QStringList{u"--keys"_qs, path(u"keys"_qs)});
        process.waitForFinished(250'000);
        m_exit = process.exitCode();
        m_said = QString::fromUtf8(process.readAllStandardError());
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QJsonObject day(const QString &out)
    {
        return cabas({u"day"_qs, m_file, u"--out"_qs, path(out), u"--lang"_qs, u"fr"_qs});
    }
    void make(const QStringList &more)
    {
        cabas(QStringList{u"new"_qs, m_file, u"--name"_qs, u"La Feuille"_qs} + more);
        QCOMPARE(m_exit, 0);
    }
    static QMap<QString, int> kinds(const QJsonObject &answer)
    {
        QMap<QString, int> counts;
        for (const QJsonValue document : answer[u"documents"_qs].toArray()) {
            const QFileInfo file(document[u"path"_qs].toString());
            if (file.isFile() && file.size() > 60)
                ++counts[document[u"kind"_qs].toString()];
        }
        return counts;
    }

    /// As the head of a PNG says it: this test has no pictures of its own.
    static QSize pictureSize(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QByteArray head = file.read(24);
        return head.size() < 24 ? QSize()
                                : QSize(qFromBigEndian<int>(head.constData() + 16),
                                        qFromBigEndian<int>(head.constData() + 20));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = path(u"shop.cabas"_qs);
    }

    void aNewSandboxLivesTwoDays()
    {
        make({u"--sandbox"_qs, u"--now"_qs, u"2026-03-10T08:00"_qs});
        const QJsonObject first = day(u"first"_qs);
        QVERIFY2(m_exit == 0, qPrintable(m_said));
        QCOMPARE(first[u"tickets"_qs].toInt(), 7);
        QCOMPARE(first[u"difference_cents"_qs].toInt(), -20);
        QVERIFY(first[u"total_cents"_qs].toInt() > 0);
        const QMap<QString, int> counts = kinds(first);
        QCOMPARE(counts[u"delivery_note"_qs], 1);
        QCOMPARE(counts[u"reception"_qs], 3);
        QCOMPARE(counts[u"ticket"_qs], 21);
        QCOMPARE(counts[u"x"_qs], 3);
        QCOMPARE(counts[u"z"_qs], 3);
        QCOMPARE(counts[u"report"_qs], 8);
        QCOMPARE(counts[u"fec"_qs], 2);
        QCOMPARE(counts[u"journal"_qs], 1);
        QVERIFY(counts[u"page"_qs] >= 16);
        QCOMPARE(counts[u"page"_qs] % 4, 0);
        QCOMPARE(pictureSize(path(u"first/pages/home-fr.png"_qs)), QSize(1366, 768));

        QCOMPARE(day(u"first"_qs), QJsonObject());
        QCOMPARE(m_exit, 1);
        QVERIFY2(m_said.contains(u"déjà des fichiers"), qPrintable(m_said));

        const QJsonObject second = day(u"second"_qs);
        QVERIFY2(m_exit == 0, qPrintable(m_said));
        QVERIFY(second[u"day"_qs].toString() > first[u"day"_qs].toString());
        QCOMPARE(kinds(second)[u"ticket"_qs], 21);
        cabas({u"verify"_qs, m_file});
        QCOMPARE(m_exit, 0);
    }

    void theMiddleOfADemonstrationsMorningIsClosedFirst()
    {
        cabas({u"demo"_qs, m_file, u"--size"_qs, u"counter"_qs});
        QCOMPARE(m_exit, 0);
        const QJsonObject answer = day(u"out"_qs);
        QVERIFY2(m_exit == 0, qPrintable(m_said));
        QCOMPARE(answer[u"day"_qs].toString(), u"2026-03-11"_qs);
        // The till that stood open and the one of the day: two Z of three files each.
        QCOMPARE(kinds(answer)[u"z"_qs], 6);
        QFile ticket(QDir(path(u"out/tickets"_qs)).entryInfoList({u"*.txt"_qs}).first().filePath());
        QVERIFY(ticket.open(QIODevice::ReadOnly));
        QVERIFY(ticket.readAll().contains("TVA"));
        cabas({u"verify"_qs, m_file});
        QCOMPARE(m_exit, 0);
    }

    void aRealShopIsLeftAlone()
    {
        make({});
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        QCOMPARE(day(u"out"_qs), QJsonObject());
        QCOMPARE(m_exit, 1);
        QVERIFY2(m_said.contains(u"vrai magasin"), qPrintable(m_said));
        QVERIFY(!QFileInfo::exists(path(u"out"_qs)));
        file.seek(0);
        QCOMPARE(file.readAll(), before);
    }

    void wrongWordsAreSaid()
    {
        cabas({u"day"_qs, m_file});
        QCOMPARE(m_exit, 2);
        cabas({u"day"_qs, m_file, u"--out"_qs, path(u"out"_qs)});
        QCOMPARE(m_exit, 3);
    }
};

CABAS_TEST(TestDayCommand)
#include "tst_daycommand.moc"
