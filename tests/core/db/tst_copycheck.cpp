// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/copycheck.h"

#include "core/db/connection.h"
#include "core/db/dberror.h"
#include "tests/support/nothreads.h"
#include "tests/support/registry.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cabas;

/// A copy is read back: its pages, its references, its bytes.
class TestCopyCheck : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;

    /// A file whose rows fill some hundred pages.
    void make(bool isDangling)
    {
        m_path = m_folder.filePath(isDangling ? u"dangling.db"_qs : u"sound.db"_qs);
        QFile::remove(m_path);
        Connection connection({Engine::Sqlite, m_path, {}}, ConnectionMode::Write);
        connection.execute(u"PRAGMA journal_mode = DELETE"_qs);
        connection.execute(u"PRAGMA foreign_keys = OFF"_qs);
        connection.execute(u"CREATE TABLE a (id INTEGER PRIMARY KEY, x TEXT)"_qs);
        connection.execute(u"CREATE INDEX a_x ON a (x)"_qs);
        connection.execute(
            u"CREATE TABLE b (id INTEGER PRIMARY KEY, a INTEGER REFERENCES a (id))"_qs);
        connection.execute(
            u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
            "INSERT INTO a SELECT i, 'row number ' || i FROM n"_qs);
        connection.execute(isDangling ? u"INSERT INTO b VALUES (1, 99999)"_qs
                                      : u"INSERT INTO b VALUES (1, 7)"_qs);
    }
    QByteArray bytes() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void damage(qsizetype at)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(at));
        QCOMPARE(file.write(QByteArray(64, '\xff')), 64);
    }

    /// In words, or by refusing to read on.
    bool isFound() const
    {
        try {
            return !CopyCheck::run(m_path).wrong.isEmpty();
        } catch (const DbError &error) {
            return error.message().contains(u"malformed");
        }
    }

private Q_SLOTS:
    void whatIsSoundIsSummed()
    {
        make(false);
        const CopyTold told = CopyCheck::run(m_path);
        QCOMPARE(told.wrong, QString());
        QVERIFY(!told.isStopped);
        QCOMPARE(told.sum,
                 QString::fromLatin1(
                     QCryptographicHash::hash(bytes(), QCryptographicHash::Sha256).toHex()));
    }
    void aReferenceToNothingIsTold()
    {
        make(true);
        QCOMPARE(CopyCheck::run(m_path).wrong, u"references"_qs);
    }
    void aDamagedPageIsTold()
    {
        make(false);
        damage(bytes().size() / 2);
        QVERIFY(isFound());
    }
    void withoutAThreadTheSameIsTold()
    {
        make(false);
        damage(bytes().size() / 2);
        const test::NoThreads none;
        QVERIFY(isFound());
    }
    /// At the first byte, and once all bytes were read.
    void itMayBeStopped()
    {
        make(false);
        int told = 0;
        QVERIFY(CopyCheck::run(m_path, [&](qint64, qint64) { return ++told < 1; }).isStopped);
        QCOMPARE(told, 1);
        told = 0;
        const CopyTold late = CopyCheck::run(m_path, [&](qint64 done, qint64 all) {
            told += done == all ? 1 : 0;
            return told < 2;
        });
        QVERIFY(late.isStopped);
        QCOMPARE(told, 2);
    }
    void whatIsNotThereHasNoSum()
    {
        QVERIFY(CopyCheck::sumOf(m_folder.filePath(u"none"_qs)).isEmpty());
        QVERIFY(CopyCheck::sumOf(m_folder.path()).isEmpty());
    }
};

CABAS_TEST(TestCopyCheck)
#include "tst_copycheck.moc"
