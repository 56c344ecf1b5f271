// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/diskroom.h"

#include "tests/support/registry.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace cabas;
using State = DiskRoom::State;

/// How much room the disk has, and the part of it that is put aside.
class TestDiskRoom : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    qint64 m_room = 0; ///< without what is put aside

    QString shop() const { return m_folder.filePath(u"shop.cabas"_qs); }
    qint64 aside() const { return QFileInfo(DiskRoom::asideOf(shop())).size(); }
    DiskRoom::Found look()
    {
        return DiskRoom::look(shop(), [this](const QString &folder) {
            return folder == m_folder.path() ? m_room - aside() : 0;
        });
    }

private Q_SLOTS:
    void roomIsPutAsideWhereThereIsPlenty()
    {
        m_room = 2 * DiskRoom::scarce;
        const DiskRoom::Found found = look();
        QCOMPARE(found.state, State::Enough);
        QVERIFY(found.isAside);
        QCOMPARE(aside(), DiskRoom::putAside);
        struct stat info {};
        QCOMPARE(::stat(QFile::encodeName(DiskRoom::asideOf(shop())).constData(), &info), 0);
        QCOMPARE(int(info.st_mode & 0777), 0600);
        // Blocks of the disk, not a hole.
        QVERIFY(qint64(info.st_blocks) * 512 >= DiskRoom::putAside);
    }

    void scarceRoomIsSaidAndTakesNothing()
    {
        m_room = DiskRoom::scarce - 1;
        QCOMPARE(look().state, State::Scarce);
        QVERIFY(look().isAside);
        DiskRoom::giveBack(shop());
        QCOMPARE(look().state, State::Scarce);
        QVERIFY(!look().isAside);
        QCOMPARE(aside(), 0);
    }

    void itIsGivenBackOnceThereIsTooLittle()
    {
        m_room = 2 * DiskRoom::scarce;
        QVERIFY(look().isAside);
        m_room = DiskRoom::leastRoom + DiskRoom::putAside;
        QCOMPARE(look().state, State::Scarce);
        m_room -= 1;
        DiskRoom::Found found = look();
        QCOMPARE(found.state, State::Short);
        QVERIFY(found.isGivenBack);
        QCOMPARE(found.bytes, m_room);
        QCOMPARE(aside(), 0);
        // The room that came of it makes nobody believe that somebody tidied up.
        found = look();
        QCOMPARE(found.state, State::Short);
        QVERIFY(!found.isGivenBack);
        m_room = DiskRoom::scarce;
        QVERIFY(look().isAside);
    }

    void aFolderThatTakesNothingIsNoTrouble()
    {
        const auto plenty = [](const QString &) { return 2 * DiskRoom::scarce; };
        const DiskRoom::Found found = DiskRoom::look(u"/proc/nowhere/shop.cabas"_qs, plenty);
        QCOMPARE(found.state, State::Enough);
        QVERIFY(!found.isAside);
        QVERIFY(!DiskRoom::giveBack(u"/proc/nowhere/shop.cabas"_qs));
        // Nor is a link of somebody else's filled with anything.
        const QString link = DiskRoom::asideOf(m_folder.filePath(u"other.cabas"_qs));
        QVERIFY(QFile::link(m_folder.filePath(u"elsewhere"_qs), link));
        QVERIFY(!DiskRoom::look(m_folder.filePath(u"other.cabas"_qs), plenty).isAside);
        QVERIFY(!QFileInfo::exists(m_folder.filePath(u"elsewhere"_qs)));
    }
};

CABAS_TEST(TestDiskRoom)
#include "tst_diskroom.moc"
