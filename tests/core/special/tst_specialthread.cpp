// SPDX-License-Identifier: GPL-3.0-or-later
// covers: specialarrivals
#include "core/catalog/labelqueuestore.h"
#include "core/reception/reversalservice.h"
#include "core/special/specialarrivals.h"
#include "core/stock/stockstore.h"
#include "tests/core/special/specialshop.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

/// What members ordered, from the supplier's order through the delivery and the shelf to the
/// ticket, with what may go wrong on the way.
class TestSpecialThread : public QObject {
    Q_OBJECT
    std::unique_ptr<SpecialShop> m_shop;

    Session session() const { return m_shop->session(); }
    int labelsOf(ProductId product)
    {
        return m_shop->shop().read([&](Tx &tx) {
            int copies = 0;
            for (const LabelRequest &each : LabelQueueStore::pending(tx, m_shop->shop().today()))
                copies += each.product == product ? each.copies : 0;
            return copies;
        });
    }
    Quantity onHand(ProductId product)
    {
        return m_shop->shop().read([&](Tx &tx) { return StockStore::level(tx, product).onHand; });
    }
    /// Counts an order's goods, not finished.
    DeliveryId counted(OrderId order, ProductId product, int quantity)
    {
        const DeliveryId id =
            TillShop::must(m_shop->receptions().start(session(), m_shop->supplier->id)).delivery;
        if (!m_shop->receptions().attachOrder(session(), id, order))
            qFatal("the order cannot be received");
        ReceivedGoods goods;
        goods.quantity = Quantity::units(quantity);
        TillShop::must(m_shop->receptions().countProduct(session(), id, product, goods));
        return id;
    }
    MembersShare shareOf(DeliveryId id)
    {
        const ReceptionView view = TillShop::must(m_shop->receptions().view(session(), id));
        return TillShop::must(m_shop->receptions().facts(session(), view.lines.front().id)).members;
    }

    void soldAndTakenBack(const SpecialOrder &ada, const SpecialOrder &bob)
    {
        // At the till: told when the badge is read, added with one key, at the price agreed.
        BasketService baskets = m_shop->baskets();
        auto basket = baskets.setMember(session(), u"T1"_qs, m_shop->bob.badge);
        QVERIFY(basket);
        QCOMPARE(basket->toCollect, 1);
        basket = baskets.addSpecials(session(), u"T1"_qs);
        QVERIFY(basket);
        QCOMPARE(basket->toCollect, 0);
        QCOMPARE(basket->total, Money::fromCents(750));
        const auto sold = m_shop->sales().pay(session(), u"T1"_qs, {TillShop::cash(750)});
        QVERIFY(sold);
        QCOMPARE(m_shop->stateOf(bob.id), u"collected"_qs);
        QCOMPARE(onHand(m_shop->honey->id), Quantity::units(5));
        QCOMPARE(m_shop->stateOf(ada.id), u"arrived"_qs);

        // Taken back, they wait again; and are collected once more.
        QVERIFY(m_shop->refund(sold->ticket.name));
        QCOMPARE(m_shop->stateOf(bob.id), u"arrived"_qs);
        QVERIFY(
            m_shop->sell({SpecialShop::special(bob.id)}, {TillShop::cash(750)}, m_shop->bob.badge));
        QCOMPARE(m_shop->stateOf(bob.id), u"collected"_qs);
    }

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init() { m_shop = std::make_unique<SpecialShop>(engine()); }

    void fromTheOrderToTheTicket()
    {
        // Asked, and on the supplier's order: 4 of a case of 6, 2 go to the shelf.
        const SpecialOrder ada =
            m_shop->asked(SpecialShop::wish(m_shop->ada, m_shop->honey->id, 3));
        SpecialWish dear = SpecialShop::wish(m_shop->bob, m_shop->honey->id, 1);
        dear.price = Money::fromCents(750);
        const SpecialOrder bob = m_shop->asked(dear);
        const SupplierOrder draft = m_shop->draft(0);
        QCOMPARE(m_shop->specials().joinTo(session(), draft.id)->orders, 2);
        QVERIFY(m_shop->orders().send(session(), draft.id));

        // At the door: "4 for members" of 6, with their names.
        const DeliveryId delivery = counted(draft.id, m_shop->honey->id, 6);
        const ReceptionView view = TillShop::must(m_shop->receptions().view(session(), delivery));
        DeliveryLineId line{0};
        for (const DeliveryLine &each : view.lines) {
            if (each.product == m_shop->honey->id)
                line = each.id;
        }
        const MembersShare share =
            TillShop::must(m_shop->receptions().facts(session(), line)).members;
        QCOMPARE(share.quantity, Quantity::units(4));
        QCOMPARE(share.orders.size(), size_t(2));
        QCOMPARE(share.orders.front().memberName, u"Ada"_qs);
        const auto tags = m_shop->specials().tags(session(), delivery);
        QVERIFY(tags);
        QCOMPARE(tags->size(), size_t(2));
        QCOMPARE(tags->front().firstName, u"Ada"_qs);
        QCOMPARE(tags->front().quantity, Quantity::units(3));

        // Each jar was to carry a label: only what goes to the shelf still does.
        m_shop->shop().write([&](Tx &tx) {
            LabelQueueStore::queue(tx, {LabelRequestId(0), m_shop->honey->id, LabelReason::Asked,
                                        m_shop->shop().today(), m_shop->shop().now(),
                                        m_shop->shop().owner(), 6});
        });
        const auto finished = m_shop->receptions().finish(session(), delivery);
        QVERIFY(finished);
        QCOMPARE(finished->members.size(), size_t(1));
        QCOMPARE(finished->members.front().quantity, Quantity::units(4));
        QCOMPARE(labelsOf(m_shop->honey->id), 2);
        QCOMPARE(onHand(m_shop->honey->id), Quantity::units(6));
        QCOMPARE(m_shop->stateOf(ada.id), u"arrived"_qs);
        const auto again = m_shop->receptions().finish(session(), delivery);
        QVERIFY(again && again->repeated);
        QCOMPARE(again->members.front().quantity, Quantity::units(4));
        QCOMPARE(m_shop->view(ada.id).ready(), Quantity::units(3));
        soldAndTakenBack(ada, bob);
    }

    void whatComesShortIsSharedFirstAskedFirstServed()
    {
        const SpecialOrder ada =
            m_shop->asked(SpecialShop::wish(m_shop->ada, m_shop->honey->id, 3));
        const SpecialOrder bob =
            m_shop->asked(SpecialShop::wish(m_shop->bob, m_shop->honey->id, 4));
        const SupplierOrder draft = m_shop->draft(0);
        QVERIFY(m_shop->specials().joinTo(session(), draft.id));
        QVERIFY(m_shop->orders().send(session(), draft.id));
        const DeliveryId first = counted(draft.id, m_shop->honey->id, 5);
        QVERIFY(m_shop->receptions().finish(session(), first));
        QCOMPARE(m_shop->view(ada.id).ready(), Quantity::units(3));
        QCOMPARE(m_shop->view(bob.id).ready(), Quantity::units(2));
        QCOMPARE(m_shop->view(bob.id).missing(), Quantity::units(2));
        QCOMPARE(m_shop->stateOf(bob.id), u"arrived"_qs);
        // The order is received: what is missing of Bob's is to be ordered again.
        QVERIFY(SpecialRules::isToOrder(m_shop->view(bob.id)));
        m_shop->received(m_shop->honey->id, 6);
        QCOMPARE(m_shop->view(bob.id).ready(), Quantity::units(4));
        QCOMPARE(m_shop->view(ada.id).ready(), Quantity::units(3));
    }

    void allForMembersNeedsNoShelfLabel()
    {
        m_shop->asked(SpecialShop::wish(m_shop->ada, m_shop->honey->id, 6));
        const DeliveryId id = m_shop->received(m_shop->honey->id, 6);
        QCOMPARE(labelsOf(m_shop->honey->id), 0);
        QCOMPARE(shareOf(id).quantity, Quantity::units(6));
        QCOMPARE(m_shop->specials().tags(session(), id)->size(), size_t(1));
    }

    void aDeliveryTakenBackTakesBackWhatWasSetAside()
    {
        const SpecialOrder ada =
            m_shop->asked(SpecialShop::wish(m_shop->ada, m_shop->honey->id, 3));
        const SpecialOrder bob =
            m_shop->asked(SpecialShop::wish(m_shop->bob, m_shop->honey->id, 2));
        const DeliveryId id = m_shop->received(m_shop->honey->id, 6);
        ReversalService reversals(m_shop->db());
        QVERIFY(reversals.reverse(session(), id, u"broken"_qs,
                                  {{m_shop->honey->id, Quantity::units(2)}}));
        QCOMPARE(m_shop->view(ada.id).ready(), Quantity::units(3));
        QCOMPARE(m_shop->view(bob.id).ready(), Quantity::units(1));
        QVERIFY(reversals.reverse(session(), id, u"all of it"_qs, {}));
        QCOMPARE(m_shop->stateOf(ada.id), u"asked"_qs);
        QCOMPARE(m_shop->stateOf(bob.id), u"asked"_qs);
    }

    void anArticleMadeAtTheDoorIsRecognised()
    {
        const SpecialOrder ada = m_shop->asked(m_shop->molasses(m_shop->ada, 2, 395));
        const DeliveryId id =
            TillShop::must(m_shop->receptions().start(session(), m_shop->supplier->id)).delivery;
        ReceivedGoods goods;
        goods.quantity = Quantity::units(12);
        TillShop::must(m_shop->receptions().scan(session(), id, u"3760042180340"_qs, goods));
        NewGoods made;
        made.draft.name = u"Mélasse"_qs;
        made.draft.price = Money::fromCents(420);
        made.draft.vatBp = 550;
        made.reference = u"MEL12"_qs;
        made.cost = UnitPrice::fromE4(20'000);
        TillShop::must(m_shop->receptions().makeProduct(session(), id, u"3760042180340"_qs, made));
        QCOMPARE(shareOf(id).quantity, Quantity::units(2));
        QVERIFY(m_shop->receptions().finish(session(), id));
        QCOMPARE(m_shop->view(ada.id).ready(), Quantity::units(2));
        // Agreed before it had a shelf price: that one stands.
        const SoldTicket sold = TillShop::must(
            m_shop->sell({SpecialShop::special(ada.id)}, {TillShop::cash(790)}, m_shop->ada.badge));
        QCOMPARE(sold.ticket.lines.front().unitPrice, Money::fromCents(395));
    }

    void keptTooLongIsOverdue()
    {
        const SpecialOrder order =
            m_shop->asked(SpecialShop::wish(m_shop->ada, m_shop->honey->id, 2));
        m_shop->received(m_shop->honey->id, 6);
        const QDate came = m_shop->shop().today();
        QVERIFY(!SpecialRules::isOverdue(m_shop->view(order.id), came.addDays(7), 7));
        QVERIFY(SpecialRules::isOverdue(m_shop->view(order.id), came.addDays(8), 7));
    }
};

CABAS_TEST(TestSpecialThread)
#include "tst_specialthread.moc"
