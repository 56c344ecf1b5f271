// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/shopkey.h"
#include "tests/core/access/accessfixture.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace cabas;

class TestShopKey : public QObject {
    Q_OBJECT

    Result<ShopKey> key(const QString &folder)
    {
        return m_fixture->db->write(
            [&](Tx &tx) { return ShopKey::loadOrCreate(tx, m_fixture->owner(), folder); });
    }
    std::vector<QString> keysInFile()
    {
        return *m_fixture->db->read([](Tx &tx) { return ShopStore::keys(tx); });
    }
    QString fileIn(const QString &folder)
    {
        return ShopKey::fileOf(
            folder, m_fixture->db->read([](Tx &tx) { return ShopStore::read(tx); })->uuid);
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::AccessFixture>();
        m_keys = m_fixture->folder.filePath(u"keys"_qs);
    }

    void isMadeOnceAndSignsTheSame()
    {
        const Result<ShopKey> first = key(m_keys);
        QVERIFY(first.ok());
        const Result<ShopKey> second = key(m_keys);
        QVERIFY(second.ok());
        QCOMPARE(second->publicKey(), first->publicKey());
        QCOMPARE(keysInFile(), std::vector<QString>{first->publicKey()});
        QCOMPARE(m_fixture->deeds().count(u"key.start"_qs), 1);
        const QString signature = first->sign("closing 1");
        QCOMPARE(signature.size(), 128);
        QVERIFY(ShopKey::verify(second->publicKey(), "closing 1", signature));
        QVERIFY(!ShopKey::verify(second->publicKey(), "closing 2", signature));
    }

    void thePrivateHalfIsForTheOwnerAlone()
    {
        const Result<ShopKey> made = key(m_keys);
        const QFile::Permissions others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(fileIn(m_keys)) & others));
        QFile file(fileIn(m_keys));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray seed = file.readAll().split('\n').value(2);
        QCOMPARE(seed.size(), 64);
        m_fixture->db.reset();
        QFile shop(m_fixture->path());
        QVERIFY(shop.open(QIODevice::ReadOnly));
        const QByteArray bytes = shop.readAll();
        QVERIFY(bytes.contains(made->publicKey().toLatin1()));
        QVERIFY(!bytes.contains(seed));
        QVERIFY(!bytes.contains(QByteArray::fromHex(seed)));
    }

    void anotherMachineGoesOnWithItsOwnKey()
    {
        const QString here = key(m_keys)->publicKey();
        const QString elsewhere = m_fixture->folder.filePath(u"other"_qs);
        const QString there = key(elsewhere)->publicKey();
        QVERIFY(there != here);
        QCOMPARE(keysInFile(), (std::vector<QString>{here, there}));
        QCOMPARE(m_fixture->deeds().count(u"key.start"_qs), 2);
    }

    void aDamagedKeyIsNotReplacedBehindOnesBack()
    {
        QVERIFY(key(m_keys).ok());
        QFile file(fileIn(m_keys));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("cabas-key 1\nuuid\n12ab\n");
        file.close();
        QCOMPARE(key(m_keys).failure().code, u"key_damaged"_qs);
        QCOMPARE(keysInFile().size(), size_t(1));
    }

    void saysWhenTheFolderCannotBeWritten()
    {
        QFile blocker(m_fixture->folder.filePath(u"file"_qs));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        QCOMPARE(key(blocker.fileName() + u"/keys"_qs).failure().code, u"key_unwritable"_qs);
        QVERIFY(keysInFile().empty());
    }

    void verifyRefusesWhatIsNoSignature()
    {
        const Result<ShopKey> made = key(m_keys);
        const QString signature = made->sign("x");
        QVERIFY(!ShopKey::verify(made->publicKey(), "x", QString()));
        QVERIFY(!ShopKey::verify(made->publicKey(), "x", signature.left(126)));
        QVERIFY(!ShopKey::verify(made->publicKey(), "x", signature.left(126) + u"zz"_qs));
        QVERIFY(!ShopKey::verify(QString(), "x", signature));
    }

private:
    std::unique_ptr<test::AccessFixture> m_fixture;
    QString m_keys;
};

CABAS_TEST(TestShopKey)
#include "tst_shopkey.moc"
