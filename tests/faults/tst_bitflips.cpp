// SPDX-License-Identifier: GPL-3.0-or-later
// FLIP-1: one bit of a shop's file is turned. It is seen at opening or by `verify`, or it changed
// no value at all; what the shop sets itself (names, prices to come) no chain watches, and counts
// apart. The engine's own check alone is the mutant: it lets changed money pass.
#include "core/db/backup.h"
#include "core/db/shopfile.h"
#include "core/reports/schemainfo.h"
#include "core/reports/verifier.h"
#include "tests/faults/powercut.h"
#include "tests/faults/workedshop.h"
#include "tests/support/fullshop.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTest>

#include <random>

using namespace cabas;
using namespace cabas::test;

class TestBitFlips : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_shop;
    QString m_path;
    QByteArray m_bytes;
    FileContent m_content;
    QMap<QString, TableKind> m_kinds;

    struct Tally {
        int atOpening = 0;
        int byEngine = 0;
        int harmless = 0;
        int byOurs = 0; ///< the engine saw nothing
        QMap<QString, int> unseen;
    };

    QStringList changedTables(const FileContent &now) const
    {
        QStringList tables;
        for (auto it = m_content.tables.begin(); it != m_content.tables.end(); ++it) {
            if (now.tables.value(it.key()) != it.value())
                tables += it.key();
        }
        return tables;
    }

    bool isWatched(const QString &table) const
    {
        const TableKind kind = m_kinds.value(table, TableKind::Posted);
        return kind == TableKind::Posted || kind == TableKind::Derived;
    }

    void flip(qint64 bit, Tally &tally)
    {
        DiskImage image;
        QByteArray bytes = m_bytes;
        bytes[bit / 8] = char(bytes[bit / 8] ^ (1 << (bit % 8)));
        image.files[0] = bytes;
        QVERIFY(layDown(image, m_path));
        const auto opened = ShopFile::open(m_path);
        if (!opened) {
            QVERIFY(!opened.failure().message.isEmpty());
            ++tally.atOpening;
            return;
        }
        const FileContent now = contentOf(m_path);
        if (!now.isSound) {
            ++tally.byEngine;
            QVERIFY(!Verifier::run(**opened, {u"signatures"_qs}).ok());
            return;
        }
        const QStringList changed = changedTables(now);
        if (changed.isEmpty()) {
            ++tally.harmless;
        } else if (!Verifier::run(**opened).ok()) {
            ++tally.byOurs;
        } else {
            for (const QString &table : changed) {
                ++tally.unseen[table];
                QVERIFY2(!isWatched(table),
                         qPrintable(u"bit %1 changes %2 and nobody sees it"_qs.arg(
                             QString::number(bit), table)));
            }
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_shop = std::make_unique<TestShop>();
        liveALittle(*m_shop);
        m_path = m_shop->folder() + u"/flipped.cabas"_qs;
        const Result<Backup::Copy> copied = Backup::copy(m_shop->path(), m_path);
        QVERIFY2(copied, copied ? "" : qPrintable(copied.failure().message));
        for (const TableInfo &info : m_shop->read([](Tx &tx) { return SchemaInfo::tables(tx); }))
            m_kinds.insert(info.name, info.kind);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_bytes = file.readAll();
        file.close();
        m_content = contentOf(m_path);
        QVERIFY(m_content.isSound);
        QCOMPARE(WorkedShop::faultsOf(m_path), QString());
    }

    void oneBitIsTurned()
    {
        std::mt19937_64 random(11);
        Tally tally;
        const int flips = wanted(80, 2'000);
        for (int i = 0; i < flips && !QTest::currentTestFailed(); ++i)
            flip(qint64(random() % quint64(m_bytes.size() * 8)), tally);
        QStringList unseen;
        for (auto it = tally.unseen.begin(); it != tally.unseen.end(); ++it)
            unseen += u"%1 ×%2"_qs.arg(it.key()).arg(it.value());
        tellCount("FLIP-1",
                  u"%1 bits turned: %2 seen at opening, %3 by the engine, %4 by our own checks "
                  "alone, %5 changed nothing; unseen, of settings and drafts: %6"_qs.arg(flips)
                      .arg(tally.atOpening)
                      .arg(tally.byEngine)
                      .arg(tally.byOurs)
                      .arg(tally.harmless)
                      .arg(unseen.isEmpty() ? u"none"_qs : unseen.join(u", "_qs)));
        // Without our own checks these would have passed.
        QVERIFY(tally.byOurs > 0);
    }
};

CABAS_TEST(TestBitFlips)
#include "tst_bitflips.moc"
