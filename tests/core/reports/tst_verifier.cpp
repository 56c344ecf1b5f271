// SPDX-License-Identifier: GPL-3.0-or-later
// covers: chainspecs bookcheckstore ticketcheckstore closingcheckstore stockcheckstore
// covers: membercheckstore schemainfo
#include "core/access/auditstore.h"
#include "core/access/shopstore.h"
#include "core/db/integrity.h"
#include "core/reports/chainspecs.h"
#include "core/reports/findings.h"
#include "core/reports/schemainfo.h"
#include "core/reports/verifier.h"
#include "tests/support/engines.h"
#include "tests/support/fullshop.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace cabas;
using cabas::test::TestShop;

namespace {

QString failures(const VerifyReport &report)
{
    QStringList list;
    for (const VerifyCheck &check : report.checks) {
        if (!check.ok)
            list += check.name + u": "_qs + check.detail;
    }
    return list.join(u'\n');
}

} // namespace

class TestVerifier : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A file of millions of rows may be wrong in each of them.
    void ofManyFaultsTheFirstAreTold()
    {
        Findings findings;
        QVERIFY(findings.ok() && findings.detail().isEmpty());
        for (int i = 0; i < 1000; ++i)
            findings.fault(u"row %1"_qs.arg(i));
        Findings more;
        more.checked = 7;
        more.fault(u"another"_qs);
        findings.add(more);
        QVERIFY(!findings.ok());
        QCOMPARE(findings.checked, 7);
        QCOMPARE(findings.faults.size(), Findings::told);
        QVERIFY(findings.detail().startsWith(u"row 0; row 1; "));
        QVERIFY(findings.detail().endsWith(u"row 49; and 951 more"));
    }

    void initTestCase()
    {
        m_shop = std::make_unique<TestShop>();
        test::liveALittle(*m_shop);
    }

    void aSoundShopIsOk()
    {
        const VerifyReport report = Verifier::run(m_shop->db());
        QVERIFY2(report.ok(), qPrintable(failures(report)));
        for (const char *name :
             {"chains", "entries", "balances", "stock", "stock_days", "stock_walks", "lots",
              "tickets", "closings", "numbering", "signatures", "keys", "chain_heads",
              "member_balances", "standing"})
            QVERIFY2(report.check(QString::fromLatin1(name))->checked > 0, name);
    }

    void timeMayPassWithinACommand()
    {
        TestShop shop;
        shop.clock().tick();
        test::liveALittle(shop);
        const VerifyReport report = Verifier::run(shop.db());
        QVERIFY2(report.ok(), qPrintable(failures(report)));
    }

    /// Audit lines of the first versions did not tell the key's instant.
    void aKeyOfAnEarlierVersionIsSound()
    {
        TestShop shop;
        shop.write([&](Tx &tx) {
            const QString key(64, u'a');
            const qint64 id = ShopStore::addKey(tx, key, shop.now());
            AuditStore::record(tx, shop.session(), "key.start", u"key"_qs, id,
                               {{u"public_key"_qs, key}});
        });
        QVERIFY(Verifier::run(shop.db()).check(u"keys"_qs)->ok);
        shop.sql(u"UPDATE shop_keys SET public_key = 'b'"_qs);
        QVERIFY(!Verifier::run(shop.db()).check(u"keys"_qs)->ok);
    }

    void tellsEachStepAndMayBeStopped()
    {
        QStringList told;
        const VerifyReport whole =
            Verifier::run(m_shop->db(), {}, [&](const QString &name, int done, int all) {
                Q_ASSERT(done == told.size() && all == Verifier::names().size());
                told += name;
                return true;
            });
        QCOMPARE(told, Verifier::names());
        QVERIFY(whole.ok());
        const VerifyReport part = Verifier::run(
            m_shop->db(), {}, [](const QString &, int done, int) { return done < 2; });
        QCOMPARE(part.checks.size(), 2);
        QVERIFY(part.stopped);
        QVERIFY(!part.ok());
    }

    void aSoundShopIsOkOnAServer()
    {
        if (!test::PostgresDatabase::available())
            QSKIP(qPrintable(test::PostgresDatabase::missing()));
        TestShop shop(TestShop::Postgres);
        test::liveALittle(shop);
        const VerifyReport report = Verifier::run(shop.db());
        QVERIFY2(report.ok(), qPrintable(failures(report)));
        QCOMPARE(report.check(u"tickets"_qs)->checked,
                 Verifier::run(m_shop->db()).check(u"tickets"_qs)->checked);
    }

    void anEmptyShopIsOk()
    {
        TestShop empty;
        const VerifyReport report = Verifier::run(empty.db());
        QVERIFY2(report.ok(), qPrintable(failures(report)));
    }

    void jsonHasTheFieldsOfTheContract()
    {
        const QJsonObject json = Verifier::run(m_shop->db()).toJson();
        QCOMPARE(json[u"ok"_qs].toBool(), true);
        const QJsonObject check = json[u"checks"_qs][0].toObject();
        QCOMPARE(check.keys(), (QStringList{u"checked"_qs, u"detail"_qs, u"name"_qs, u"ok"_qs}));
    }

    void everyTableIsKnownAndEveryPostedOneHoldsRows()
    {
        const QStringList known = SchemaInfo::knownTables();
        QMap<QString, qint64> rows = m_shop->countRows();
        const std::vector<TableInfo> tables =
            m_shop->read([](Tx &tx) { return SchemaInfo::tables(tx); });
        for (const TableInfo &table : tables) {
            if (table.name.contains(u"_search"))
                continue;
            QVERIFY2(known.contains(table.name), qPrintable(table.name));
            QVERIFY2(!table.key.isEmpty(), qPrintable(table.name));
            if (table.kind == TableKind::Posted || table.kind == TableKind::Derived)
                QVERIFY2(rows.value(table.name) > 0, qPrintable(table.name));
        }
        QCOMPARE(known.size(), rows.size());
    }

    void noColumnOfAPostedTableIsUnprotected()
    {
        const std::vector<TableInfo> tables =
            m_shop->read([](Tx &tx) { return SchemaInfo::tables(tx); });
        int posted = 0;
        for (const TableInfo &table : tables) {
            if (table.kind != TableKind::Posted)
                continue;
            ++posted;
            for (const TableInfo::Column &column : table.unprotected)
                QFAIL(qPrintable(table.name + u'.' + column.name));
        }
        QVERIFY(posted >= 18);
    }

    void schemaTampering_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("named");
        QTest::newRow("trigger dropped")
            << u"DROP TRIGGER tickets_no_update"_qs << u"tickets_no_update: missing"_qs;
        QTest::newRow("index dropped")
            << u"DROP INDEX tickets_day"_qs << u"tickets_day: missing"_qs;
        QTest::newRow("table dropped")
            << u"DROP TABLE closing_signatures"_qs << u"table closing_signatures: missing"_qs;
        QTest::newRow("table added")
            << u"CREATE TABLE hidden (id INTEGER)"_qs << u"hidden: inserted"_qs;
        QTest::newRow("column added")
            << u"ALTER TABLE tickets ADD COLUMN extra TEXT"_qs << u"table tickets: changed"_qs;
    }

    void schemaTampering()
    {
        QFETCH(QString, sql);
        QFETCH(QString, named);
        TestShop shop;
        Connection({Engine::Sqlite, shop.path(), {}}, ConnectionMode::Write).execute(sql);
        const VerifyReport report = Verifier::run(shop.db());
        QVERIFY(!report.ok());
        QVERIFY2(report.check(u"schema"_qs)->detail.contains(named), qPrintable(failures(report)));
    }

    /// What an attacker does who knows the tables: a tail is cut off with its links and heads.
    void aTailCutOffShowsInTheClosings()
    {
        TestShop shop;
        test::liveALittle(shop);
        shop.sql(u"DELETE FROM chain_links WHERE chain = 'moves' AND position > 1"_qs);
        shop.sql(u"DELETE FROM stock_moves WHERE id > (SELECT last_id FROM chain_links "
                 "WHERE chain = 'moves' AND position = 1)"_qs);
        shop.sql(u"UPDATE chain_heads SET count = 1, last_hash = (SELECT hash FROM chain_links "
                 "WHERE chain = 'moves' AND position = 1) WHERE chain = 'moves'"_qs);
        const VerifyReport report = Verifier::run(shop.db());
        QVERIFY(report.check(u"chains"_qs)->ok);
        QVERIFY(!report.check(u"chain_heads"_qs)->ok);
        QVERIFY(!report.check(u"stock"_qs)->ok);
    }

private:
    std::unique_ptr<TestShop> m_shop;
};

CABAS_TEST(TestVerifier)
#include "tst_verifier.moc"
