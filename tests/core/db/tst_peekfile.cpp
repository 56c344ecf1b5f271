// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/peekfile.h"

#include "tests/support/registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cabas;

/// That locks are kept is shown with two processes, by tests/faults tst_together.
class TestPeekFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsThere()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.cabas"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(90, 'x') + "0123456789");
        file.close();
        const PeekFile look(path);
        QVERIFY(look.isOpen());
        QCOMPARE(look.size(), 100);
        QCOMPARE(look.read(90, 10), QByteArray("0123456789"));
        QCOMPARE(look.read(0, 100).size(), 100);
    }

    void whatCannotBeReadIsNothing()
    {
        const QTemporaryDir folder;
        const PeekFile absent(folder.filePath(QStringLiteral("absent")));
        QVERIFY(!absent.isOpen());
        QCOMPARE(absent.size(), 0);
        QVERIFY(absent.read(0, 1).isEmpty());
        QVERIFY(!PeekFile(folder.path()).isOpen() || PeekFile(folder.path()).read(0, 1).isEmpty());
        QFile file(folder.filePath(QStringLiteral("short")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("abc");
        file.close();
        const PeekFile brief(file.fileName());
        QCOMPARE(brief.size(), 3);
        QVERIFY(brief.read(0, 100).isEmpty());
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("absent"))));
    }
};

CABAS_TEST(TestPeekFile)
#include "tst_peekfile.moc"
