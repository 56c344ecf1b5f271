// SPDX-License-Identifier: GPL-3.0-or-later
// covers: ticketstore tillstore ticket
#include "core/db/dberror.h"
#include "core/till/closing.h"
#include "core/till/ticketstore.h"
#include "core/till/tillchains.h"
#include "core/till/tillstore.h"
#include "tests/core/till/tillfixture.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using test::TestShop;
using test::TillShop;

namespace {

/// A till with a session, a cash move, a sale of everything a ticket can hold, a refund, and its
/// closing.
std::unique_ptr<TillShop> livedThrough()
{
    auto till = std::make_unique<TillShop>(test::engine());
    till->topUp(till->ada, 5000);
    TillShop::must(
        till->tills().moveCash(till->session(), u"T1"_qs, Money::fromCents(500), u"coins"_qs));
    LineRequest cheap = TillShop::line(u"JAM"_qs, 2000);
    cheap.discountBp = 1000;
    cheap.reason = u"dent"_qs;
    till->sold({cheap, TillShop::line(u"SAV"_qs), TillShop::deposit(LineKind::DepositOut, 20)},
               {TillShop::paid(TillMeans::Account, 304), TillShop::cash(1500)}, u"1"_qs);
    TillShop::must(till->refund(u"T1-000001"_qs, {{2, {}}}));
    TillShop::must(till->tills().close(till->session(), u"T1"_qs,
                                       {{TillMeans::Cash, Money::fromCents(10900)}}, u"short"_qs));
    return till;
}

/// Takes away what keeps posted rows from being changed.
void openUp(Connection &connection)
{
    if (test::engine() == TestShop::Postgres) {
        connection.execute(u"SET session_replication_role = replica"_qs);
        return;
    }
    for (const Row &trigger :
         connection.rows(u"SELECT name FROM sqlite_schema WHERE type = 'trigger'"_qs))
        connection.execute(u"DROP TRIGGER "_qs + trigger.text(0));
    connection.execute(u"PRAGMA foreign_keys = OFF"_qs);
    connection.execute(u"PRAGMA ignore_check_constraints = ON"_qs);
}

/// Faults of the tills' chains only: other rooms' kinds are not among the specs.
QStringList faultsOf(const ChainReport &report)
{
    QStringList list;
    for (const ChainFault &fault : report.faults) {
        if (fault.chain.isEmpty() || fault.chain.startsWith(u"till:"))
            list.append(fault.detail);
    }
    return list;
}

QStringList faults(TillShop &till)
{
    return faultsOf(
        till.shop().read([](Tx &tx) { return ChainStore::verify(tx, TillChains::specs()); }));
}

} // namespace

class TestTillChains : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngines(); }

    void anUntouchedTillVerifies()
    {
        const auto till = livedThrough();
        QCOMPARE(faults(*till), QStringList{});
        QStringList kinds;
        for (const Row &row : till->shop().read([](Tx &tx) {
                 return tx.run("SELECT kind FROM chain_links WHERE chain = 'till:1' "
                               "ORDER BY position");
             }))
            kinds += row.text(0);
        QCOMPARE(kinds, (QStringList{u"session"_qs, u"cash"_qs, u"ticket"_qs, u"ticket"_qs,
                                     u"closing"_qs}));
    }

    /// A ticket sealed before its lines had a tare and a note stays proven as it was.
    void ticketsOfTheFirstVersionStayProven()
    {
        const auto till = livedThrough();
        till->shop().write([](Tx &tx) {
            tx.change(R"(INSERT INTO tickets
                             (till_id, session_id, number, name, kind, basket_key, user_id,
                              business_day, at, local_at, total_cents, perpetual_cents)
                         SELECT till_id, session_id, 99, 'T1-000099', 'sale', 'older', user_id,
                             business_day, at, local_at, total_cents, perpetual_cents
                         FROM tickets WHERE id = 1)");
            const qint64 id = tx.integer("SELECT MAX(id) FROM tickets");
            tx.change(R"(INSERT INTO ticket_lines
                             (ticket_id, position, kind, code, name, unit, quantity_milli,
                              unit_price_cents, gross_cents, vat_code, vat_category, vat_bp)
                         SELECT ?, position, kind, code, name, unit, quantity_milli,
                             unit_price_cents, gross_cents, vat_code, vat_category, vat_bp
                         FROM ticket_lines WHERE ticket_id = 1)",
                      {id});
            ChainStore::seal(tx, TicketStore::firstChainSpec(), u"till:1"_qs, id, id);
        });
        QCOMPARE(faults(*till), QStringList{});
        Connection connection(till->db().location(), ConnectionMode::Write);
        openUp(connection);
        connection.beginWrite();
        connection.execute(u"UPDATE ticket_lines SET name = 'x' WHERE ticket_id = "
                           "(SELECT MAX(id) FROM tickets) AND position = 1"_qs);
        connection.commit();
        QVERIFY(faults(*till).join(u' ').contains(u"name"_qs));
    }

    /// Every column of every posted table of the till, changed behind the program's back, is
    /// named; so the specs hold every column.
    void everyChangedValueIsNamed_data()
    {
        QTest::addColumn<QString>("table");
        for (const char *table :
             {"tickets", "ticket_lines", "ticket_vat", "ticket_payments", "till_sessions",
              "till_cash_moves", "closings", "closing_means", "closing_vat", "closing_heads"})
            QTest::newRow(table) << QString::fromLatin1(table);
    }
    void everyChangedValueIsNamed()
    {
        QFETCH(QString, table);
        const auto till = livedThrough();
        const bool isSqlite = test::engine() == TestShop::Sqlite;
        Connection connection(till->db().location(), ConnectionMode::Write);
        openUp(connection);
        const std::vector<Row> columns = connection.rows(
            isSqlite ? u"SELECT name, type FROM pragma_table_info('%1')"_qs.arg(table)
                     : u"SELECT column_name, CASE data_type WHEN 'bigint' THEN 'INTEGER' ELSE "
                       "'TEXT' END FROM information_schema.columns WHERE table_name = '%1'"_qs.arg(
                           table));
        QVERIFY(columns.size() > 3);
        for (const Row &column : columns) {
            const QString name = column.text(0);
            const QString value = column.text(1) == u"INTEGER"
                                      ? u"COALESCE(%1, 0) + 1000"_qs.arg(name)
                                      : u"'2001-01-01'"_qs;
            connection.beginWrite();
            try {
                connection.execute(
                    u"UPDATE %1 SET %2 = %3 WHERE %4 = (SELECT MIN(%4) FROM %1)"_qs.arg(
                        table, name, value, isSqlite ? u"rowid"_qs : u"ctid"_qs));
            } catch (const DbError &) {
                // PostgreSQL keeps its CHECKs whoever asks.
                connection.rollback();
                QVERIFY(!isSqlite);
                continue;
            }
            Tx tx(connection);
            const QStringList found = faultsOf(ChainStore::verify(tx, TillChains::specs()));
            connection.rollback();
            QVERIFY2(!found.filter(table).isEmpty(),
                     qPrintable(table + u'.' + name + u": "_qs + found.join(u" / ")));
        }
    }

    void rowsAddedOrRemovedAreNamed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("named");
        QTest::newRow("a line removed")
            << u"DELETE FROM ticket_lines WHERE ticket_id = 1 AND position = 2"_qs
            << u"ticket_lines: missing"_qs;
        QTest::newRow("a payment removed") << u"DELETE FROM ticket_payments WHERE ticket_id = 2"_qs
                                           << u"ticket_payments: missing"_qs;
        QTest::newRow("the last ticket removed")
            << u"DELETE FROM tickets WHERE id = 2"_qs << u"tickets: missing"_qs;
        QTest::newRow("a line added")
            << u"INSERT INTO ticket_lines (ticket_id, position, kind, code, name, unit, "
               "quantity_milli, unit_price_cents, gross_cents, vat_code, vat_category, vat_bp) "
               "VALUES (1, 9, 'product', 'x', 'x', 'piece', 1000, 1, 1, 'S550', 'S', 550)"_qs
            << u"ticket_lines: inserted"_qs;
        QTest::newRow("a ticket added")
            << u"INSERT INTO tickets (till_id, session_id, number, name, kind, basket_key, "
               "user_id, business_day, at, local_at, total_cents, perpetual_cents) VALUES (1, 1, "
               "3, 'T1-000003', 'sale', 'k', 1, '2026-03-10', '', '', 1, 1)"_qs
            << u"tickets: inserted"_qs;
        QTest::newRow("a link and its ticket removed")
            << u"DELETE FROM chain_links WHERE kind = 'closing'"_qs << u"chain_links: missing"_qs;
    }
    void rowsAddedOrRemovedAreNamed()
    {
        QFETCH(QString, sql);
        QFETCH(QString, named);
        const auto till = livedThrough();
        till->shop().sql(sql);
        const QStringList found = faults(*till);
        QVERIFY2(!found.filter(named).isEmpty(), qPrintable(found.join(u" / ")));
    }

    void namesGoBothWays()
    {
        for (TillMeans means : allTillMeans())
            QCOMPARE(tillMeansFromName(tillMeansName(means)), std::optional(means));
        for (LineKind kind : {LineKind::Product, LineKind::DepositIn, LineKind::DepositOut})
            QCOMPARE(lineKindFromName(lineKindName(kind)), std::optional(kind));
        for (TicketKind kind : {TicketKind::Sale, TicketKind::Refund})
            QCOMPARE(ticketKindFromName(ticketKindName(kind)), std::optional(kind));
        for (ClosingKind kind :
             {ClosingKind::Session, ClosingKind::Day, ClosingKind::Month, ClosingKind::Year})
            QCOMPARE(closingKindFromName(closingKindName(kind)), std::optional(kind));
        QVERIFY(!tillMeansFromName(u"gold"_qs));
        QVERIFY(!lineKindFromName(u""_qs));
        QVERIFY(!ticketKindFromName(u"gift"_qs));
        QVERIFY(!closingKindFromName(u"week"_qs));
    }
};

CABAS_TEST(TestTillChains)
#include "tst_tillchains.moc"
