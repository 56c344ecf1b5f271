// SPDX-License-Identifier: GPL-3.0-or-later
// covers: schema
#include "core/db/schema.h"

#include "core/db/backup.h"
#include "core/db/integrity.h"
#include "core/db/shopfile.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cabas;

namespace {

const QDateTime now(QDate(2026, 6, 1), QTime(8, 0), Qt::UTC);

/// A shop as version 1 of the program wrote it: two products, a delivery, a sale, a closing.
QByteArray versionOne()
{
    QFile file(QStringLiteral(CABAS_SOURCE_DIR "/tests/data/schema/v1.cabas.z"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return qUncompress(file.readAll());
}

qint64 count(Database &db, const char *sql)
{
    const Result<qint64> answer = db.read([&](Tx &tx) { return tx.integer(sql); });
    return answer ? *answer : -1;
}

} // namespace

class TestMigration : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"old.cabas"_qs);
        const QByteArray bytes = versionOne();
        QVERIFY(!bytes.isEmpty());
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    void anOlderFileIsRefusedUntilItIsMigrated()
    {
        QCOMPARE(ShopFile::inspect(m_path)->version, 1);
        QCOMPARE(ShopFile::open(m_path).failure().code, u"older"_qs);
        QVERIFY(ShopFile::migrate(m_path, now));
        QVERIFY(ShopFile::open(m_path));
    }

    void migratedIsFresh()
    {
        QVERIFY(ShopFile::migrate(m_path, now));
        QCOMPARE(ShopFile::inspect(m_path)->version, Schema::latest());
        auto db = ShopFile::open(m_path);
        QVERIFY(db);
        QStringList differences;
        QVERIFY((*db)->read([&](Tx &tx) {
            differences = Schema::differences(tx.connection());
            return 0;
        }));
        QCOMPARE(differences, QStringList());
        QCOMPARE(count(**db, "SELECT COUNT(*) FROM pragma_foreign_key_check"), 0);
    }

    void whatWasThereIsThereStill()
    {
        QVERIFY(ShopFile::migrate(m_path, now));
        auto db = ShopFile::open(m_path);
        QVERIFY(db);
        QCOMPARE(count(**db, "SELECT COUNT(*) FROM products"), 2);
        QCOMPARE(count(**db, "SELECT COUNT(*) FROM tickets"), 1);
        QCOMPARE(count(**db, "SELECT on_hand_milli FROM stock_levels WHERE product_id = 2"), 10000);
        QCOMPARE(count(**db, "SELECT local_km FROM shop"), 150);
        QVERIFY(count(**db, "SELECT COUNT(*) FROM labels") > 20);
    }

    void aBackupIsMadeBefore()
    {
        const Result<QString> kept = ShopFile::migrate(m_path, now);
        QVERIFY(kept);
        QVERIFY(QFile::exists(*kept));
        QCOMPARE(ShopFile::inspect(*kept)->version, 1);
    }
};

CABAS_TEST(TestMigration)
#include "tst_migration.moc"
