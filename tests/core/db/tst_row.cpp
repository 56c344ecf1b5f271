// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/row.h"

#include "core/db/connection.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

/// A row says the same while its statement runs and once it is kept.
class TestRow : public QObject {
    Q_OBJECT
    Connection m_connection{{Engine::Sqlite, u":memory:"_qs, {}}, ConnectionMode::Making};

    static void check(const Row &row)
    {
        QCOMPARE(row.size(), 7);
        QCOMPARE(row.integer(0), std::numeric_limits<qint64>::min());
        QCOMPARE(row.text(1), u"Œuf 🥚"_qs);
        QCOMPARE(row.bytes(1).toByteArray(), u"Œuf 🥚"_qs.toUtf8());
        QCOMPARE(row.blob(2), QByteArray("\x00\xff", 2));
        QCOMPARE(row.bytes(2).toByteArray(), QByteArray("\x00\xff", 2));
        QVERIFY(row.isNull(3) && !row.isText(3) && !row.isBlob(3));
        QCOMPARE(row.text(3), QString());
        QCOMPARE(row.integer(3), 0);
        QVERIFY(!row.optionalDay(3) && !row.optionalMoney(3));
        QVERIFY(row.isText(4) && !row.isNull(4) && row.text(4).isEmpty());
        QCOMPARE(row.day(5), QDate(2026, 3, 10));
        QVERIFY(row.isBlob(6) && row.blob(6).isEmpty());
        QCOMPARE(row.text(0), u"-9223372036854775808"_qs);
        QCOMPARE(row.value(0), QVariant(std::numeric_limits<qint64>::min()));
        QCOMPARE(row.value(1), QVariant(u"Œuf 🥚"_qs));
        QCOMPARE(row.value(2), QVariant(QByteArray("\x00\xff", 2)));
        QVERIFY(!row.value(3).isValid());
    }

    static const char *asked()
    {
        return "SELECT -9223372036854775807 - 1, 'Œuf 🥚', x'00FF', NULL, '', '2026-03-10', x''";
    }

private Q_SLOTS:
    void runningAndKeptAgree()
    {
        std::vector<Row> kept;
        m_connection.run(asked(), {}, [&](const Row &row) {
            check(row);
            kept.push_back(row);
            Row assigned = kept.back();
            assigned = row;
            kept.push_back(std::move(assigned));
        });
        QCOMPARE(int(kept.size()), 2);
        for (const Row &row : kept)
            check(row);
    }

    /// Each copy holds its own row, whatever the statement went on to.
    void copiesDoNotMoveOn()
    {
        std::vector<Row> kept;
        m_connection.run("VALUES (1), (2), (3)", {}, [&](const Row &row) { kept.push_back(row); });
        QCOMPARE(int(kept.size()), 3);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(kept[size_t(i)].integer(0), i + 1);
    }

    void valuesOfAnyKindAreKept()
    {
        const Row row(
            std::vector<QVariant>{qint64(7), 8, true, u"a"_qs, QByteArray("b"), QVariant()});
        QCOMPARE(row.integer(0), 7);
        QCOMPARE(row.integer(1), 8);
        QVERIFY(row.flag(2));
        QCOMPARE(row.text(3), u"a"_qs);
        QCOMPARE(row.blob(4), QByteArray("b"));
        QVERIFY(row.isNull(5));
        QVERIFY_THROWS_EXCEPTION(std::out_of_range, row.integer(6));
    }
};

CABAS_TEST(TestRow)
#include "tst_row.moc"
