// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/tracewipe.h"

#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QFile>
#include <QTest>

using namespace cabas;
using test::TestShop;

/// What was deleted is in no byte of the file nor of its log.
class TestTraceWipe : public QObject {
    Q_OBJECT

    static bool holds(const TestShop &shop, const QByteArray &trace)
    {
        for (const QString &end : {QString(), u"-wal"_qs}) {
            QFile file(shop.path() + end);
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(trace))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void nothingDeletedIsLeft()
    {
        TestShop shop;
        const QByteArray trace = "Quetzalcoatlus";
        const auto lines = [&](int from, int to) {
            shop.write([&](Tx &tx) {
                for (int i = from; i < to; ++i)
                    tx.change("INSERT INTO households (name) VALUES (?)",
                              {QString::fromUtf8(trace) + QString::number(i)});
            });
        };
        lines(0, 300);
        shop.write([](Tx &tx) { tx.change("UPDATE households SET name = name || name", {}); });
        QVERIFY(holds(shop, trace));
        shop.write([](Tx &tx) { tx.change("DELETE FROM households", {}); });
        QVERIFY(holds(shop, trace)); // the log still has it
        QVERIFY(TraceWipe::run(shop.db().location()));
        QVERIFY(!holds(shop, trace));
        // The shop goes on as before.
        lines(300, 301);
        QCOMPARE(shop.read([](Tx &tx) { return tx.integer("SELECT COUNT(*) FROM households"); }),
                 qint64(1));
    }
};

CABAS_TEST(TestTraceWipe)
#include "tst_tracewipe.moc"
