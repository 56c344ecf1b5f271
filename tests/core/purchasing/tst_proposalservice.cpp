// SPDX-License-Identifier: GPL-3.0-or-later
// covers: proposalservice demandstore
#include "core/purchasing/orderservice.h"
#include "core/purchasing/proposalservice.h"
#include "core/purchasing/supplierservice.h"
#include "core/stock/stockstore.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QElapsedTimer>
#include <QTest>

using namespace cabas;
using namespace cabas::test;

namespace {

StockMove moved(const TestShop &shop, ProductId product, MoveKind kind, qint64 milli, QDate day,
                qint64 source)
{
    StockMove move;
    move.product = product;
    move.kind = kind;
    move.quantity = Quantity::fromMilli(milli);
    move.cost = UnitPrice::fromE4(10'000);
    move.sourceKind = u"test"_qs;
    move.sourceId = source;
    move.day = day;
    move.at = shop.now();
    move.user = shop.owner();
    return move;
}

} // namespace

class TestProposalService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void whatWasSoldIsProposed()
    {
        TestShop shop(engine());
        const Supplier soy = aSupplier(u"Soy"_qs).add(shop);
        const Product tofu = aProduct(u"Tofu"_qs).priced(250).from(soy.id).pack(6).add(shop);
        const Product miso = aProduct(u"Miso"_qs).priced(650).from(soy.id).add(shop);
        const Product other = aProduct(u"Rice"_qs).priced(300).add(shop);
        const QDate first = shop.today().addDays(-28);
        shop.write([&](Tx &tx) {
            StockStore::move(tx, {moved(shop, tofu.id, MoveKind::Receipt, 120'000, first, 1),
                                  moved(shop, other.id, MoveKind::Receipt, 9'000, first, 1)});
            for (int at = 0; at < 28; ++at) {
                const QDate day = first.addDays(at);
                if (day.dayOfWeek() != 7)
                    StockStore::move(tx,
                                     {moved(shop, tofu.id, MoveKind::Sale, -4'000, day, at + 2)});
            }
        });
        ProposalService service(shop.db());
        const auto before = shop.countRows();
        const auto proposal = service.propose(shop.session(), soy.id, 14);
        QVERIFY(proposal);
        QCOMPARE(shop.countRows(), before);
        QCOMPARE(proposal->looked, 2); // the rice is not theirs
        QCOMPARE(proposal->lines.size(), size_t(2));
        QVERIFY(proposal->lines[0].reason.isTrial);
        QCOMPARE(proposal->lines[0].item.code, miso.code);
        const ProposalLine &line = proposal->lines[1];
        // Four a day on twelve open days, less the 24 that are left.
        QCOMPARE(line.item.onHand, Quantity::units(24));
        QCOMPARE(line.reason.needed, Quantity::units(48));
        QCOMPARE(line.packs, 4);
        QCOMPARE(line.quantity, Quantity::units(24));
        QVERIFY(line.words.contains(u"24"_qs));
        // What is ordered already is not proposed again, whoever it was ordered from.
        SupplierOrder order;
        order.supplier = soy.id;
        order.lines = {{}};
        order.lines[0].product = tofu.id;
        order.lines[0].quantity = Quantity::units(24);
        OrderService orders(shop.db());
        QVERIFY(orders.send(shop.session(), orders.add(shop.session(), order)->id));
        QCOMPARE(service.propose(shop.session(), soy.id, 14)->lines.size(), size_t(1));
    }

    /// The range of a supplier, needed or not, and what others sell that stands on the order.
    void howAllProductsStand()
    {
        TestShop shop(engine());
        const Supplier soy = aSupplier(u"Soy"_qs).add(shop);
        const Supplier mill = aSupplier(u"Mill"_qs).add(shop);
        const Product tofu = aProduct(u"Tofu"_qs).priced(250).from(soy.id).pack(6).add(shop);
        const Product miso = aProduct(u"Miso"_qs).priced(650).from(soy.id).add(shop);
        const Product rice = aProduct(u"Rice"_qs).priced(300).from(mill.id).add(shop);
        const QDate first = shop.today().addDays(-70);
        shop.write([&](Tx &tx) {
            StockStore::move(tx, {moved(shop, tofu.id, MoveKind::Receipt, 300'000, first, 1),
                                  moved(shop, rice.id, MoveKind::Receipt, 9'000, first, 1)});
            for (int at = 0; at < 70; ++at)
                StockStore::move(
                    tx, {moved(shop, tofu.id, MoveKind::Sale, -2'000, first.addDays(at), at + 2)});
        });
        ProposalService service(shop.db());
        const auto alone = service.outlook(shop.session(), soy.id);
        QVERIFY(alone);
        QCOMPARE(alone->lines.size(), size_t(2));
        QCOMPARE(alone->lines[0].item.code, miso.code);
        QCOMPARE(alone->lines[0].words, u"never sold, none left"_qs);
        const ProposalLine &line = alone->lines[1];
        QCOMPARE(line.packs, 0); // 160 are left, of which two a day are sold
        QVERIFY2(line.words.startsWith(u"80 day"_qs), qPrintable(line.words));
        QCOMPARE(line.item.weeks[0], Quantity::units(14));
        QCOMPARE(line.item.weeks[6], Quantity::units(14));
        SupplierOrder order;
        order.supplier = soy.id;
        order.lines = {{}};
        order.lines[0].product = rice.id;
        order.lines[0].quantity = Quantity::units(2);
        const OrderId written = OrderService(shop.db()).add(shop.session(), order)->id;
        const auto before = shop.countRows();
        const auto both = service.outlook(shop.session(), soy.id, written);
        QCOMPARE(shop.countRows(), before);
        QCOMPARE(both->lines.size(), size_t(3));
        QCOMPARE(both->lines[1].item.product, rice.id);
        QCOMPARE(both->lines[1].item.onHand, Quantity::units(9));
        QCOMPARE(service.outlook(shop.session(), SupplierId(99)).failure().code,
                 u"unknown_supplier"_qs);
        QCOMPARE(service.outlook(shop.sessionAs({Permission::ViewStock}), soy.id).failure().kind,
                 Failure::Kind::Forbidden);
    }

    void termsAreKept()
    {
        TestShop shop(engine());
        const Supplier soy = aSupplier(u"Soy"_qs).add(shop);
        ProposalService service(shop.db());
        OrderTerms terms = *service.terms(shop.session(), soy.id);
        QCOMPARE(terms.serviceBp, 9'500);
        terms.leadDays = 2;
        terms.deliveryDays = 8;
        terms.franco = Money::fromCents(30'000);
        terms.tolerance = Money::fromCents(5);
        QVERIFY(service.setTerms(shop.session(), terms));
        QCOMPARE(*service.terms(shop.session(), soy.id), terms);
        terms.toleranceBp = 6'000;
        QCOMPARE(service.setTerms(shop.session(), terms).failure().code, u"tolerance"_qs);
        terms.toleranceBp = 0;
        terms.supplier = SupplierId(99);
        QCOMPARE(service.setTerms(shop.session(), terms).failure().code, u"unknown_supplier"_qs);
        QCOMPARE(service.setTerms(shop.sessionAs({Permission::Order}), terms).failure().kind,
                 Failure::Kind::Forbidden);
    }

    void aThousandProductsAndAYear()
    {
        if (qgetenv("CABAS_LONG") != "1")
            QSKIP("CABAS_LONG=1 writes a year of moves");
        TestShop shop(engine());
        const Supplier soy = aSupplier(u"Soy"_qs).add(shop);
        for (int at = 0; at < 1'000; ++at)
            aProduct(u"P%1"_qs.arg(at)).priced(250).from(soy.id).add(shop);
        const QDate first = shop.today().addDays(-400);
        const QString from = dayText(first);
        const bool isServer = engine() == TestShop::Postgres;
        const QString day = isServer ? u"to_char(DATE '%1' + n.i, 'YYYY-MM-DD')"_qs.arg(from)
                                     : u"date('%1', '+' || n.i || ' days')"_qs.arg(from);
        const QString days = u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n "
                             "WHERE i < 399) "_qs;
        shop.sql(days + u"INSERT INTO stock_moves (product_id, kind, quantity_milli, value_cents, "
                        "source_kind, source_id, day, at, user_id, previous_id) "
                        "SELECT p.id, 'sale', -1000 * (1 + (p.id + n.i) % 5), 0, 'test', 1, %1, "
                        "'', %2, CASE WHEN n.i = 0 THEN 0 ELSE 1000 * (n.i - 1) + p.id END "
                        "FROM n CROSS JOIN products p ORDER BY n.i, p.id"_qs.arg(day)
                            .arg(shop.owner().value()));
        shop.sql(days + u"INSERT INTO stock_days (day, first_move_id, last_move_id) "
                        "SELECT %1, 1000 * n.i + 1, 1000 * n.i + 1000 FROM n"_qs.arg(day));
        shop.sql(u"INSERT INTO stock_levels (product_id, on_hand_milli, value_cents, first_day, "
                 "last_sale_day, last_move_id) SELECT id, 5000, 0, '%1', '%1', 399000 + id "
                 "FROM products"_qs.arg(from));
        QElapsedTimer timer;
        timer.start();
        const auto proposal = ProposalService(shop.db()).propose(shop.session(), soy.id, 14);
        QVERIFY(proposal);
        QCOMPARE(proposal->lines.size(), size_t(1'000));
        qInfo("1000 products, 400 days: %lld ms", timer.elapsed());
    }

    void isRefused()
    {
        TestShop shop(engine());
        const Supplier soy = aSupplier(u"Soy"_qs).add(shop);
        ProposalService service(shop.db());
        QCOMPARE(service.propose(shop.session(), soy.id, 121).failure().code, u"days"_qs);
        QCOMPARE(service.propose(shop.session(), SupplierId(9)).failure().code,
                 u"unknown_supplier"_qs);
        QCOMPARE(service.propose(shop.sessionAs({Permission::Sell}), soy.id).failure().kind,
                 Failure::Kind::Forbidden);
    }
};

CABAS_TEST(TestProposalService)
#include "tst_proposalservice.moc"
