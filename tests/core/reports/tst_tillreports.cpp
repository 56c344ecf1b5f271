// SPDX-License-Identifier: GPL-3.0-or-later
// covers: tillreportstore
#include "core/reports/tillreports.h"

#include "core/accounting/chartloader.h"
#include "core/barcode/barcoderules.h"
#include "core/catalog/barcoderulestore.h"
#include "core/members/memberservice.h"
#include "core/members/memberstore.h"
#include "core/members/peoplestore.h"
#include "core/reports/reportservice.h"
#include "core/till/saleservice.h"
#include "core/till/shopperstore.h"
#include "core/till/tillservice.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

namespace {

qint64 number(const ReportTable &table, const ReportRow &row, const QString &field)
{
    const auto *found = std::get_if<qint64>(&row[size_t(table.columnOf(field))]);
    return found == nullptr ? -1 : *found;
}

QString text(const ReportTable &table, const ReportRow &row, const QString &field)
{
    const auto *found = std::get_if<QString>(&row[size_t(table.columnOf(field))]);
    return found == nullptr ? QString() : *found;
}

} // namespace

/// One morning: Ada buys for 3.00 and 12.00, a guest for 60.00 of which 20.00 come back.
class TestTillReports : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_shop;
    TestShop::Engine m_engine = TestShop::Sqlite;
    int m_ada = 0;
    QString m_guestTicket;

    QString sell(const QString &member, qint64 units)
    {
        SaleRequest sale;
        sale.till = u"T1"_qs;
        sale.member = member;
        LineRequest line;
        line.code = u"TOF"_qs;
        line.quantity = Quantity::units(units);
        sale.lines = {line};
        Payment cash;
        cash.tendered = Money::fromCents(units * 300);
        sale.payments = {cash};
        const auto sold = SaleService(m_shop->db()).sell(m_shop->session(), sale);
        if (!sold)
            qFatal("%s", qPrintable(sold.failure().message));
        return sold->ticket.name;
    }
    ReportTable make(const QString &name, const QString &by = {})
    {
        ReportRequest request;
        request.from = m_shop->today();
        request.to = m_shop->today();
        request.by = by;
        const auto made = ReportService(m_shop->db(), {}).make(m_shop->session(), name, request);
        if (!made)
            qFatal("%s", qPrintable(made.failure().message));
        return *made;
    }

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init()
    {
        if (m_shop && m_engine == engine())
            return;
        m_engine = engine();
        m_shop = std::make_unique<TestShop>(m_engine);
        QVERIFY(m_shop->db().write([&](Tx &tx) {
            for (const BarcodeRule &rule : BarcodeRules::defaults())
                BarcodeRuleStore::set(tx, rule);
            return ChartLoader::seed(tx, u"cooperative"_qs, m_shop->today(), u"01-01"_qs);
        }));
        aProduct(u"Tofu"_qs)
            .code(u"TOF"_qs)
            .priced(300)
            .inStock(Quantity::units(100), 10'000)
            .add(*m_shop);
        NewMember wanted;
        wanted.name = u"Ada"_qs;
        MemberService members(m_shop->db());
        const auto ada = members.add(m_shop->session(), wanted);
        QVERIFY2(ada, ada ? "" : qPrintable(ada.failure().message));
        QVERIFY(members.setStanding(m_shop->session(), ada->member.id,
                                    {m_shop->today(), std::nullopt, u"up_to_date"_qs, true, {}}));
        m_ada = ada->member.number;
        QVERIFY(TillService(m_shop->db(), m_shop->folder())
                    .open(m_shop->session(), u"T1"_qs, Money::fromCents(15'000)));
        sell(QString::number(m_ada), 1);
        sell(QString::number(m_ada), 4);
        m_guestTicket = sell({}, 20);
        RefundRequest refund;
        refund.till = u"T1"_qs;
        refund.ticket = m_guestTicket;
        refund.reason = u"damaged"_qs;
        RefundLine line;
        line.position = 1;
        line.quantity = Quantity::units(5);
        refund.lines = {line};
        QVERIFY(SaleService(m_shop->db()).refund(m_shop->session(), refund));
    }

    void aPersonsSales_data()
    {
        QTest::addColumn<QString>("by");
        for (const char *by : {"hour", "cashier", "till"})
            QTest::newRow(by) << QString::fromLatin1(by);
    }
    void aPersonsSales()
    {
        QFETCH(QString, by);
        const ReportTable table = make(u"sales"_qs, by);
        QCOMPARE(table.rows.size(), size_t(1));
        const ReportRow &row = table.rows[0];
        QCOMPARE(number(table, row, u"tickets"_qs), 3);
        QCOMPARE(number(table, row, u"refunds"_qs), 1);
        QCOMPARE(number(table, row, u"lines_milli"_qs), 1'000);
        QCOMPARE(number(table, row, u"mean_cents"_qs), 2'500); // 75.00 in three, refunds apart
        QCOMPARE(number(table, row, u"gross_cents"_qs), 6'000);
        QCOMPARE(table.rows[0].size(), table.totals.size());
    }

    void anHourIsThatOfTheShop()
    {
        const ReportTable table = make(u"sales"_qs, u"hour"_qs);
        const QString hour = m_shop->session().local(m_shop->now()).toString(u"HH:00"_qs);
        QCOMPARE(text(table, table.rows[0], u"hour"_qs), hour);
    }

    void meansAndTheirShare()
    {
        const ReportTable table = make(u"sales"_qs, u"means"_qs);
        QCOMPARE(table.rows.size(), size_t(1));
        QCOMPARE(number(table, table.rows[0], u"payments"_qs), 4);
        QCOMPARE(number(table, table.rows[0], u"share_bp"_qs), 10'000);
        QCOMPARE(number(table, table.rows[0], u"gross_cents"_qs), 6'000);
    }

    void basketsBySize()
    {
        const ReportTable table = make(u"baskets"_qs);
        QCOMPARE(table.rows.size(), size_t(3)); // from 0, 10 and 50
        QCOMPARE(number(table, table.rows[0], u"gross_cents"_qs), 300);
        QCOMPARE(number(table, table.rows[1], u"gross_cents"_qs), 1'200);
        QCOMPARE(number(table, table.rows[1], u"members"_qs), 1);
        QCOMPARE(number(table, table.rows[2], u"gross_cents"_qs), 6'000);
        QCOMPARE(number(table, table.rows[2], u"members"_qs), 0);
        QCOMPARE(number(table, table.rows[2], u"share_bp"_qs), 3'333);
        QCOMPARE(number(table, table.totals, u"mean_cents"_qs), 2'500);
    }

    void eachTicketAndItsRight()
    {
        const ReportTable table = make(u"members-only"_qs);
        QCOMPARE(table.rows.size(), size_t(4));
        QCOMPARE(number(table, table.rows[0], u"member"_qs), m_ada);
        QCOMPARE(text(table, table.rows[0], u"member_name"_qs), u"Ada"_qs);
        QCOMPARE(text(table, table.rows[0], u"standing"_qs), u"Up to date"_qs);
        QCOMPARE(text(table, table.rows[0], u"right"_qs), u"yes"_qs);
        QCOMPARE(text(table, table.rows[2], u"ticket"_qs), m_guestTicket);
        QCOMPARE(text(table, table.rows[2], u"right"_qs), u"no"_qs);
        QCOMPARE(table.notes.size(), 1);
        QCOMPARE(number(table, table.totals, u"gross_cents"_qs), 6'000);
    }

    void whoCameForTheMemberStandsInTheRegister()
    {
        const ReportTable before = make(u"members-only"_qs);
        QCOMPARE(text(before, before.rows[0], u"shopper"_qs), QString());
        const QString key = m_shop->read([&](Tx &tx) {
            return tx.first("SELECT basket_key FROM tickets ORDER BY id LIMIT 1")->text(0);
        });
        m_shop->write([&](Tx &tx) {
            ShopperStore::set(tx, key, {std::nullopt, 77, HouseholdRole::Helper});
        });
        ReportTable table = make(u"members-only"_qs);
        QCOMPARE(text(table, table.rows[0], u"shopper"_qs), u"Helper for a while"_qs);
        m_shop->write([&](Tx &tx) {
            const HouseholdId home = MemberStore::addHousehold(tx, u"Roux"_qs);
            const qint64 flo = PeopleStore::addPerson(
                tx, {0, home, u"Flo"_qs, HouseholdRole::Partner, {}, m_shop->today(), {}});
            ShopperStore::set(tx, key, {std::nullopt, flo, HouseholdRole::Partner});
        });
        table = make(u"members-only"_qs);
        QCOMPARE(text(table, table.rows[0], u"shopper"_qs), u"Flo (partner)"_qs);
        m_shop->write([&](Tx &tx) { ShopperStore::clear(tx, key); });
    }

    void namesAreForWhoeverMaySeeThem()
    {
        ReportRequest request;
        request.from = m_shop->today();
        request.to = m_shop->today();
        const auto made =
            ReportService(m_shop->db(), {})
                .make(m_shop->sessionAs({Permission::ViewReports}), u"members-only"_qs, request);
        QVERIFY(made);
        QCOMPARE(text(*made, made->rows[0], u"member_name"_qs), QString());
        QCOMPARE(number(*made, made->rows[0], u"member"_qs), m_ada);
    }
};

CABAS_TEST(TestTillReports)
#include "tst_tillreports.moc"
