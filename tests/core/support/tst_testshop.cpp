// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testshop.h"

#include "core/db/schema.h"
#include "tests/support/postgres.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using test::PostgresDatabase;
using test::TestShop;

/// The shop that the other tests stand on.
class TestTestShop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standsOnItsDay()
    {
        const TestShop shop;
        QCOMPARE(shop.today(), QDate(2026, 3, 10));
        QCOMPARE(shop.session().local(shop.now()).time(), QTime(9, 0));
    }

    void theOwnerMayDoEverything()
    {
        const TestShop shop;
        for (const Permission permission : Permissions::all())
            QVERIFY(shop.session().may(permission));
    }

    void aVolunteerMayDoWhatWasGranted()
    {
        const TestShop shop;
        const Session session = shop.sessionAs({Permission::Receive});
        QVERIFY(session.may(Permission::Receive));
        QVERIFY(!session.may(Permission::Sell));
        QVERIFY(session.user() != shop.owner());
        QVERIFY(session.approvedBy(shop.approver({Permission::Sell})).may(Permission::Sell));
    }

    void contentsShowAChangedValue()
    {
        TestShop shop;
        const QStringList before = shop.contents();
        const QMap<QString, qint64> rows = shop.countRows();
        QCOMPARE(rows.value(u"users"_qs), 3);
        QCOMPARE(rows.value(u"vat_codes"_qs), 7);
        shop.write([](Tx &tx) { tx.change("UPDATE shop SET name = 'Autre'"); });
        QCOMPARE(shop.countRows(), rows);
        QVERIFY(shop.contents() != before);
    }

    void tamperingPassesTheTriggersAndLeavesThemThere()
    {
        TestShop shop;
        const char *const insert =
            R"(INSERT INTO audit (at, user_id, device, deed, subject_kind, subject_id, details)
               VALUES ('2026-03-10T08:00:00.000Z', 1, 'd', 'x', 'y', 1, '{}'))";
        shop.write([&](Tx &tx) { tx.change(insert); });
        const Result<> refused = shop.db().write([](Tx &tx) -> Result<> {
            tx.change("UPDATE audit SET deed = 'other'");
            return Ok{};
        });
        QVERIFY(!refused);
        shop.sql(u"UPDATE audit SET deed = 'other'"_qs);
        QCOMPARE(shop.value(u"SELECT deed FROM audit"_qs).toString(), u"other"_qs);
        shop.write([](Tx &tx) { QCOMPARE(Schema::differences(tx.connection()), QStringList()); });
    }

    void livesOnPostgresToo()
    {
        if (!PostgresDatabase::available())
            QSKIP(qPrintable(PostgresDatabase::missing()));
        TestShop shop(TestShop::Postgres);
        QCOMPARE(shop.countRows().value(u"vat_codes"_qs), 7);
        shop.write([](Tx &tx) { tx.change("UPDATE shop SET name = 'Autre'"); });
        QCOMPARE(shop.value(u"SELECT name FROM shop"_qs).toString(), u"Autre"_qs);
        shop.sql(u"UPDATE shop SET name = 'Encore'"_qs);
        QCOMPARE(shop.value(u"SELECT name FROM shop"_qs).toString(), u"Encore"_qs);
    }
};

CABAS_TEST(TestTestShop)
#include "tst_testshop.moc"
