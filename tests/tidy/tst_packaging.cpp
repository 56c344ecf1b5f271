// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace cabas::test {

/// packaging/run with a `cabas`, a `cmake` and a `packaging/deps` that only note what they are
/// asked: what it does the first time, the second time, without a display, after a broken file.
class TestPackaging : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_tree = std::make_unique<QTemporaryDir>();
        const QString script = QStringLiteral(CABAS_SOURCE_DIR "/packaging/run");
        QVERIFY(QDir(m_tree->path()).mkpath(u"packaging"_qs));
        QVERIFY(QFile::copy(script, path("packaging/run")));
        writeProgram("packaging/deps", "echo deps \"$@\" >>\"$CALLS\"\n");
        writeProgram("tools/cmake", "echo cmake \"$@\" >>\"$CALLS\"\n");
        writeProgram("build/release/bin/cabas",
                     "echo cabas \"$1\" >>\"$CALLS\"\n"
                     "case \"$1\" in\n"
                     "demo) echo shop >\"$2\" ;;\n"
                     "migrate) grep -q shop \"$2\" ;;\n"
                     "day) mkdir -p \"$4\" && cp \"$2\" \"$4/fec.txt\" && echo played >\"$2\" ;;\n"
                     "esac\n");
    }

    void opensTheWindowOnAShopMadeOnce()
    {
        const QString display = u"display.example:0"_qs;
        QCOMPARE(run(display), 0);
        QCOMPARE(calls(), (QStringList{u"deps --run"_qs, u"cmake --preset release"_qs, builds(),
                                       u"cabas demo"_qs, u"cabas "_qs + shop()}));
        QVERIFY(QFile::remove(path("calls")));
        QCOMPARE(run(display), 0);
        QCOMPARE(calls(), (QStringList{u"deps --run"_qs, u"cmake --preset release"_qs, builds(),
                                       u"cabas migrate"_qs, u"cabas "_qs + shop()}));
    }

    void playsADayOnACopyWithoutADisplay_data()
    {
        QTest::addColumn<QString>("display");
        QTest::newRow("none") << QString();
        QTest::newRow("nobody listens") << u":98765"_qs;
        QTest::newRow("nobody listens on the screen") << u":98765.0"_qs;
    }

    void playsADayOnACopyWithoutADisplay()
    {
        QFETCH(QString, display);
        for (int time = 0; time < 2; ++time) {
            QCOMPARE(run(display), 0);
            QCOMPARE(calls().last(), u"cabas day"_qs);
            QVERIFY2(m_said.contains(u"no display"), qPrintable(m_said));
            QVERIFY2(m_said.contains(path("data/cabas/demo-day/documents")), qPrintable(m_said));
            QVERIFY2(m_said.contains(u"fec.txt"), qPrintable(m_said));
            QCOMPARE(read("data/cabas/demo.cabas"), "shop\n");
            QCOMPARE(read("data/cabas/demo-day/documents/fec.txt"), "shop\n");
        }
    }

    void aShopThatCannotBeUsedIsKeptAndAnotherMade()
    {
        write("data/cabas/demo.cabas", "of another time\n");
        QCOMPARE(run(QString()), 0);
        QCOMPARE(read("data/cabas/demo.cabas"), "shop\n");
        const QDir data(path("data/cabas"));
        QCOMPARE(data.entryList({u"demo-2*.cabas"_qs}, QDir::Files).size(), 1);
    }

    void anInterruptedMakingLeavesNoShop()
    {
        writeProgram("build/release/bin/cabas", "echo half >\"$2\"; exit 3\n");
        QCOMPARE(run(QString()), 3);
        QVERIFY(!QFileInfo::exists(shop()));
    }

    void aFailedBuildStopsThere()
    {
        writeProgram("tools/cmake", "exit 7\n");
        QCOMPARE(run(QString()), 7);
        QCOMPARE(calls(), QStringList{u"deps --run"_qs});
    }

    /// The list is asked, not installed: a test changes nothing on its machine.
    void depsListsEachPackageOnce()
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(CABAS_SOURCE_DIR "/packaging/deps"), {u"--nonsense"_qs});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        process.start(QStringLiteral(CABAS_SOURCE_DIR "/packaging/deps"), {u"--list"_qs});
        QVERIFY(process.waitForFinished());
        const QByteArrayList packages = process.readAll().trimmed().split('\n');
        QVERIFY(packages.contains("qt6-base-dev") && packages.contains("zint"));
        QCOMPARE(QSet<QByteArray>(packages.begin(), packages.end()).size(), packages.size());
    }

private:
    QString path(const char *name) const { return m_tree->filePath(QString::fromLatin1(name)); }
    QString shop() const { return path("data/cabas/demo.cabas"); }

    static QString builds()
    {
        QProcess processors;
        processors.start(u"nproc"_qs, QStringList());
        processors.waitForFinished();
        return u"cmake --build --preset release --parallel "_qs +
               QString::fromLatin1(processors.readAll().trimmed());
    }

    void write(const char *name, const QByteArray &text)
    {
        QVERIFY(QFileInfo(path(name)).dir().mkpath(u"."_qs));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
    }

    void writeProgram(const char *name, const QByteArray &text)
    {
        write(name, "#!/bin/bash\n" + text);
        QFile::setPermissions(path(name), QFile::Permissions(0x7755));
    }

    QByteArray read(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QStringList calls() const
    {
        return QString::fromUtf8(read("calls").trimmed()).split(u'\n', Qt::SkipEmptyParts);
    }

    int run(const QString &display)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"WAYLAND_DISPLAY"_qs);
        environment.insert(u"DISPLAY"_qs, display);
        environment.insert(u"CALLS"_qs, path("calls"));
        environment.insert(u"XDG_DATA_HOME"_qs, path("data"));
        environment.insert(u"PATH"_qs, path("tools") + u':' + qEnvironmentVariable("PATH"));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setStandardInputFile(QProcess::nullDevice());
        process.start(path("packaging/run"), QStringList());
        process.waitForFinished();
        m_said = QString::fromUtf8(process.readAll());
        return process.exitCode();
    }

    std::unique_ptr<QTemporaryDir> m_tree;
    QString m_said;
};

CABAS_TEST(TestPackaging)

} // namespace cabas::test

#include "tst_packaging.moc"
