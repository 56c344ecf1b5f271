// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/ticketview.h"

#include "tests/core/till/tillfixture.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

/// A sale that was given back in two parts, looked at.
class TestTicketView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void namesWhatTheTicketSpeaksOf()
    {
        TillShop till(engine());
        const SoldTicket sold = till.sold(
            {TillShop::line(u"JAM"_qs, 3000), TillShop::line(u"SAV"_qs)}, {TillShop::cash(2000)});
        const SoldTicket first =
            TillShop::must(till.refund(sold.ticket.name, {{1, Quantity::units(1)}}));
        const SoldTicket second =
            TillShop::must(till.refund(sold.ticket.name, {{1, Quantity::units(2)}}));
        const auto sale = TicketView::of(till.db(), till.session(), sold.ticket.name);
        QVERIFY(sale);
        QCOMPARE(sale->ticket, sold.ticket);
        QCOMPARE(sale->till, u"T1"_qs);
        QCOMPARE(sale->hash, sold.hash);
        QVERIFY(!sale->cashier.isEmpty());
        QVERIFY(sale->refunds.isEmpty());
        QCOMPARE(sale->refundedBy, QStringList({first.ticket.name, second.ticket.name}));
        const auto refund = TicketView::of(till.db(), till.session(), second.ticket.name);
        QVERIFY(refund);
        QCOMPARE(refund->refunds, sold.ticket.name);
    }

    void whoMayLook()
    {
        TillShop till(engine());
        const QString name =
            till.sold({TillShop::line(u"JAM"_qs)}, {TillShop::cash(380)}).ticket.name;
        QVERIFY(TicketView::of(till.db(), till.shop().sessionAs({Permission::ViewReports}), name));
        QVERIFY(TicketView::of(till.db(), till.shop().sessionAs({Permission::Sell}), name));
        QCOMPARE(TicketView::of(till.db(), till.shop().sessionAs({Permission::ViewStock}), name)
                     .failure()
                     .kind,
                 Failure::Kind::Forbidden);
        QCOMPARE(TicketView::of(till.db(), till.session(), u"T9-1"_qs).failure().code,
                 u"ticket"_qs);
    }
};

CABAS_TEST(TestTicketView)
#include "tst_ticketview.moc"
