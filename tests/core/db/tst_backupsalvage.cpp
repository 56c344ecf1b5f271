// SPDX-License-Identifier: GPL-3.0-or-later
// covers: backuppages backuprows
// Files damaged at random: nothing crashes, no row is made up, and every row that stands on a page
// that was not touched is in the new file.
#include "core/db/backup.h"
#include "core/db/backupsalvage.h"
#include "core/db/connection.h"
#include "core/db/integrity.h"
#include "core/db/shopfile.h"
#include "tests/support/fullshop.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QSet>
#include <QTest>

#include <random>

using namespace cabas;
using namespace cabas::test;

namespace {

constexpr int pageBytes = 4096;
constexpr int fewSeeds = 4;
constexpr int manySeeds = 1000;

int wantedSeeds()
{
    return qEnvironmentVariableIntValue("CABAS_LONG") == 1 ? manySeeds : fewSeeds;
}

/// Rows as text, by table; tables kept for searching are made anew and not compared.
QMap<QString, QStringList> contentOf(const QString &path)
{
    Connection connection({Engine::Sqlite, path, {}}, ConnectionMode::Read);
    QMap<QString, QStringList> content;
    for (const TableShape &table : Integrity::tables(connection)) {
        if (table.isVirtual || table.name == u"schema_history")
            continue;
        QStringList &rows = content[table.name];
        Integrity::eachRow(connection, table, [&](const Row &row) {
            QStringList values;
            for (int i = 0; i < row.size(); ++i)
                values += row.isNull(i) ? u"-"_qs : row.value(i).toString() + u'|';
            rows += values.join(u',');
        });
        rows.sort();
    }
    return content;
}

/// Which tables each page of the file serves, and how many rows stand on it.
struct PageUse {
    QString table;
    int rows = 0;
    bool isLeaf = false;
};

} // namespace

class TestBackupSalvage : public QObject {
    Q_OBJECT

    std::unique_ptr<TestShop> m_shop;
    QByteArray m_bytes;
    QMap<QString, QStringList> m_content;
    QMap<qint64, PageUse> m_pages;
    QSet<QString> m_byKey;

    QString path(const QString &name) { return m_shop->folder() + u'/' + name; }
    QString put(const QByteArray &bytes)
    {
        for (const QString &name :
             {u"fresh.cabas"_qs, u"fresh.cabas-wal"_qs, u"fresh.cabas-shm"_qs})
            QFile::remove(path(name));
        QFile file(path(u"damaged.cabas"_qs));
        [&] { QVERIFY(file.open(QIODevice::WriteOnly)); }();
        file.write(bytes);
        return file.fileName();
    }
    Result<SalvageReport> salvage(const QByteArray &bytes)
    {
        return BackupSalvage::run(put(bytes), path(u"fresh.cabas"_qs), m_shop->now());
    }
    static qint64 read(const SalvageReport &report, const QString &table)
    {
        for (const SalvagedTable &each : report.tables) {
            if (each.name == table)
                return each.read;
        }
        return -1;
    }
    /// The tables whose statement stands on a page of the schema.
    QSet<QString> describedOn(qint64 page) const
    {
        const QByteArray bytes = m_bytes.mid((page - 1) * pageBytes, pageBytes);
        QSet<QString> described;
        for (const QString &table : m_content.keys()) {
            for (const QString &start : {u"CREATE TABLE %1 "_qs, u"CREATE TABLE \"%1\" "_qs,
                                         u"CREATE TABLE IF NOT EXISTS \"%1\" "_qs}) {
                if (bytes.contains(start.arg(table).toUtf8()))
                    described.insert(table);
            }
        }
        return described;
    }
    /// Damages one page in one of the ways that disks do.
    static void damage(QByteArray &bytes, qint64 page, std::mt19937 &random)
    {
        char *at = bytes.data() + (page - 1) * pageBytes;
        switch (random() % 3) {
        case 0:
            std::fill(at, at + pageBytes, '\0');
            break;
        case 1:
            for (int i = 0; i < pageBytes; ++i)
                at[i] = char(random());
            break;
        default:
            std::fill(at, at + pageBytes / 2, '\xff');
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_shop = std::make_unique<TestShop>();
        liveALittle(*m_shop);
        const QString copy = path(u"copy.cabas"_qs);
        QVERIFY(Backup::copy(m_shop->path(), copy));
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_bytes = file.readAll();
        file.close();
        m_content = contentOf(copy);
        Connection connection({Engine::Sqlite, copy, {}}, ConnectionMode::Read);
        for (const Row &row :
             connection.rows(u"SELECT name FROM pragma_table_list WHERE wr = 1"_qs))
            m_byKey.insert(row.text(0));
        for (const Row &row :
             connection.rows(u"SELECT pageno, name, ncell, pagetype FROM dbstat"_qs))
            m_pages[row.integer(0)] = {row.text(1), row.number(2), row.text(3) == u"leaf"};
    }

    void aWholeFileIsReadWhole()
    {
        const Result<SalvageReport> report = salvage(m_bytes);
        QVERIFY2(report, report ? "" : qPrintable(report.failure().message));
        QCOMPARE(report->lost(), 0);
        QCOMPARE(report->strayRows, 0);
        const auto saved = contentOf(path(u"fresh.cabas"_qs));
        for (auto it = m_content.begin(); it != m_content.end(); ++it)
            QVERIFY2(saved[it.key()] == it.value(), qPrintable(it.key()));
        QVERIFY(ShopFile::open(path(u"fresh.cabas"_qs)));
    }

    void damagedPages_data()
    {
        QTest::addColumn<quint32>("seed");
        for (int seed = 1; seed <= wantedSeeds(); ++seed)
            QTest::addRow("seed %d", seed) << quint32(seed);
    }
    void damagedPages()
    {
        QFETCH(quint32, seed);
        std::mt19937 random{seed};
        QByteArray bytes = m_bytes;
        const qint64 pages = bytes.size() / pageBytes;
        QMap<QString, qint64> mayBeLost;
        QSet<QString> untold;
        const int damaged = 1 + int(random() % 6);
        for (int i = 0; i < damaged; ++i) {
            // Page 1 has a test of its own.
            const qint64 page = 2 + qint64(random() % quint32(pages - 1));
            damage(bytes, page, random);
            const PageUse use = m_pages.value(page);
            mayBeLost[use.table] += use.rows;
            // The pages below it are read one by one, and go to no table when several would do.
            if (!use.isLeaf)
                untold.insert(use.table);
            // So are the tables whose places stood on a page of the schema.
            if (use.table == u"sqlite_schema")
                untold += describedOn(page);
        }
        const Result<SalvageReport> report = salvage(bytes);
        QVERIFY2(report, report ? "" : qPrintable(report.failure().message));
        const auto saved = contentOf(path(u"fresh.cabas"_qs));
        for (auto it = m_content.begin(); it != m_content.end(); ++it) {
            const QString &table = it.key();
            if (table == u"chain_heads" || table == u"shop" || table == u"users")
                continue;
            const QStringList list = saved.value(table);
            const QSet<QString> rows(list.begin(), list.end());
            const QSet<QString> original(it->begin(), it->end());
            QVERIFY2((rows - original).isEmpty(), qPrintable(table + u" holds a row made up"_qs));
            if (!untold.contains(table))
                QVERIFY2(rows.size() >= original.size() - mayBeLost.value(table),
                         qPrintable(u"%1: %2 of %3, %4 may be lost"_qs.arg(table)
                                        .arg(rows.size())
                                        .arg(original.size())
                                        .arg(mayBeLost.value(table))));
        }
        QVERIFY(ShopFile::open(path(u"fresh.cabas"_qs)));
    }

    void aLostFirstPageCostsNoRow()
    {
        QByteArray bytes = m_bytes;
        std::fill(bytes.begin(), bytes.begin() + pageBytes, '\0');
        const Result<SalvageReport> report = salvage(bytes);
        QVERIFY2(report, report ? "" : qPrintable(report.failure().message));
        for (const QString &table :
             {u"tickets"_qs, u"ticket_lines"_qs, u"stock_moves"_qs, u"journal_lines"_qs})
            QCOMPARE(read(*report, table), m_content[table].size());
    }

    void aTornOffBranchIsFoundAgain_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("a table by number") << false;
        QTest::newRow("a table by key") << true;
    }
    void aTornOffBranchIsFoundAgain()
    {
        QFETCH(bool, byKey);
        // The upper page of a table of many pages: what it led to has to be found by its looks.
        qint64 root = 0;
        int rows = 0;
        for (auto it = m_pages.begin(); it != m_pages.end(); ++it) {
            const bool isTable = m_content.contains(it->table) && !it->isLeaf &&
                                 m_byKey.contains(it->table) == byKey;
            if (isTable && m_content[it->table].size() > rows) {
                root = it.key();
                rows = int(m_content[it->table].size());
            }
        }
        QVERIFY(root > 0);
        QByteArray bytes = m_bytes;
        std::fill_n(bytes.data() + (root - 1) * pageBytes, pageBytes, '\0');
        const Result<SalvageReport> report = salvage(bytes);
        QVERIFY2(report, report ? "" : qPrintable(report.failure().message));
        // The upper pages of a tree by key hold rows themselves.
        QCOMPARE(read(*report, m_pages[root].table), rows - (byKey ? m_pages[root].rows : 0));
    }

    void theShopsOwnRowIsMadeAgain()
    {
        QByteArray bytes = m_bytes;
        for (auto it = m_pages.begin(); it != m_pages.end(); ++it) {
            if (it->table == u"shop")
                std::fill_n(bytes.data() + (it.key() - 1) * pageBytes, pageBytes, '\0');
        }
        const Result<SalvageReport> report = salvage(bytes);
        QVERIFY(report && report->shopRowMade);
        QVERIFY(ShopFile::open(path(u"fresh.cabas"_qs)));
    }

    void cutAndForeignFilesAreAnswered()
    {
        for (const qsizetype bytes : {qsizetype(0), qsizetype(100), qsizetype(5000)})
            QCOMPARE(salvage(m_bytes.left(bytes)).failure().kind, Failure::Kind::Storage);
        QCOMPARE(salvage(QByteArray(40'000, '\x0d')).failure().code, u"nothing"_qs);
        QVERIFY(!QFile::exists(path(u"fresh.cabas"_qs)));
        const Result<SalvageReport> half = salvage(m_bytes.left(m_bytes.size() / 2 + 77));
        QVERIFY(half && half->read() > 0);
        QCOMPARE(BackupSalvage::run(path(u"none"_qs), path(u"x"_qs), m_shop->now()).failure().kind,
                 Failure::Kind::NotFound);
        QCOMPARE(
            BackupSalvage::run(put(m_bytes), path(u"copy.cabas"_qs), m_shop->now()).failure().code,
            u"exists"_qs);
    }

    void anyBytesWillDo()
    {
        for (quint32 seed = 1; seed <= 2; ++seed) {
            std::mt19937 random{seed};
            QByteArray bytes = m_bytes;
            for (int i = 0; i < 20'000; ++i)
                bytes[qsizetype(random() % quint32(bytes.size()))] = char(random());
            // Read or refused, never more than said.
            const Result<SalvageReport> report = salvage(bytes);
            QVERIFY(report || !report.failure().message.isEmpty());
        }
    }

    void whatOnlyTheJournalHoldsIsSaved()
    {
        // The live file: its last rows are in the write-ahead log, which the shop still has open.
        const QString live = path(u"live.cabas"_qs);
        const auto take = [&](const QString &from, const QString &to) {
            QFile source(from);
            QFile target(to);
            QVERIFY(source.open(QIODevice::ReadOnly) && target.open(QIODevice::WriteOnly));
            target.write(source.readAll());
        };
        TestShop shop;
        shop.write([](Tx &tx) {
            tx.change(R"(INSERT INTO members (number, name, name_fold, badge, joined_on)
                         VALUES (77, 'Zoé', 'zoe', 'B77', '2026-03-10'))");
        });
        QVERIFY(QFileInfo(shop.path() + u"-wal"_qs).size() > 0);
        take(shop.path(), live);
        take(shop.path() + u"-wal"_qs, live + u"-wal"_qs);
        for (const QString &name :
             {u"fresh.cabas"_qs, u"fresh.cabas-wal"_qs, u"fresh.cabas-shm"_qs})
            QFile::remove(path(name));
        const Result<SalvageReport> report =
            BackupSalvage::run(live, path(u"fresh.cabas"_qs), m_shop->now());
        QVERIFY2(report, report ? "" : qPrintable(report.failure().message));
        QCOMPARE(read(*report, u"members"_qs), 1);
        QVERIFY(QFile::exists(live + u"-wal"_qs));
    }

    void itMayBeStopped()
    {
        QCOMPARE(BackupSalvage::run(put(m_bytes), path(u"fresh.cabas"_qs), m_shop->now(),
                                    [](int, int) { return false; })
                     .failure()
                     .code,
                 u"stopped"_qs);
        QVERIFY(!QFile::exists(path(u"fresh.cabas"_qs)));
    }
};

CABAS_TEST(TestBackupSalvage)
#include "tst_backupsalvage.moc"
