// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/specialsale.h"

#include "tests/core/special/specialshop.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

/// Members' orders handed over at the till.
class TestSpecialSale : public QObject {
    Q_OBJECT
    std::unique_ptr<SpecialShop> m_shop;

    Session session() const { return m_shop->session(); }

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init() { m_shop = std::make_unique<SpecialShop>(engine()); }

    void theTillRefusesWhatIsNotTheirs()
    {
        const SpecialOrder ada =
            m_shop->asked(SpecialShop::wish(m_shop->ada, m_shop->honey->id, 2));
        const auto codeOf = [&](const LineRequest &line, const QString &badge) {
            const auto sold = m_shop->sell({line}, {TillShop::cash(10'000)}, badge);
            return sold ? QString() : sold.failure().code;
        };
        QCOMPARE(codeOf(SpecialShop::special(ada.id), m_shop->ada.badge), u"special_state"_qs);
        QCOMPARE(codeOf(SpecialShop::special(SpecialOrderId(99)), m_shop->ada.badge),
                 u"unknown_special"_qs);
        m_shop->received(m_shop->honey->id, 6);
        const QStringList before = m_shop->shop().contents();
        QCOMPARE(codeOf(SpecialShop::special(ada.id), m_shop->bob.badge), u"special_member"_qs);
        QCOMPARE(codeOf(SpecialShop::special(ada.id), QString()), u"special_member"_qs);
        LineRequest three = SpecialShop::special(ada.id);
        three.quantity = Quantity::units(3);
        three.hasQuantity = true;
        QCOMPARE(codeOf(three, m_shop->ada.badge), u"special_quantity"_qs);
        // Too little money: neither ticket nor collection.
        QVERIFY(!m_shop->sell({SpecialShop::special(ada.id)}, {TillShop::cash(100)},
                              m_shop->ada.badge));
        QCOMPARE(m_shop->shop().contents(), before);
        // One of two: the other still waits.
        LineRequest one = SpecialShop::special(ada.id);
        one.hasQuantity = true;
        QCOMPARE(codeOf(one, m_shop->ada.badge), QString());
        QCOMPARE(m_shop->view(ada.id).ready(), Quantity::units(1));
    }

    void theAgreedPriceNeedsNoRightAtTheTillAndAnyOtherDoes()
    {
        SpecialWish wish = SpecialShop::wish(m_shop->ada, m_shop->honey->id, 2);
        wish.price = Money::fromCents(700);
        const SpecialOrder order = m_shop->asked(wish);
        m_shop->received(m_shop->honey->id, 6);
        const Session cashier = m_shop->shop().sessionAs({Permission::Sell});
        SaleRequest sale{u"T1"_qs,
                         m_shop->ada.badge,
                         {SpecialShop::special(order.id)},
                         {TillShop::cash(1400)},
                         {}};
        sale.lines.front().price = Money::fromCents(600);
        sale.lines.front().reason = u"nice"_qs;
        const auto cheaper = m_shop->sales().sell(cashier, sale);
        QVERIFY(!cheaper);
        QCOMPARE(cheaper.failure().kind, Failure::Kind::Forbidden);
        sale.lines.front().price.reset();
        sale.lines.front().reason.clear();
        const auto sold = m_shop->sales().sell(cashier, sale);
        QVERIFY(sold);
        QCOMPARE(sold->ticket.total, Money::fromCents(1400));
        QVERIFY(!sold->ticket.lines.front().reason.isEmpty());
    }

    void twoBasketsHandOverOnce()
    {
        const SpecialOrder order =
            m_shop->asked(SpecialShop::wish(m_shop->ada, m_shop->honey->id, 2));
        m_shop->received(m_shop->honey->id, 6);
        BasketService baskets = m_shop->baskets();
        QVERIFY(baskets.setMember(session(), u"T1"_qs, m_shop->ada.badge));
        QVERIFY(baskets.addSpecials(session(), u"T1"_qs));
        QVERIFY(!baskets.addSpecials(session(), u"T1"_qs));
        const auto parked = baskets.park(session(), u"T1"_qs, u"later"_qs);
        QVERIFY(parked);
        QVERIFY(m_shop->sell({SpecialShop::special(order.id)}, {TillShop::cash(1600)},
                             m_shop->ada.badge));
        QVERIFY(baskets.recall(session(), u"T1"_qs, *parked));
        const auto twice = m_shop->sales().pay(session(), u"T1"_qs, {TillShop::cash(1600)});
        QVERIFY(!twice);
        QCOMPARE(twice.failure().code, u"special_state"_qs);
        QVERIFY(!baskets.addSpecials(session(), u"T1"_qs));
    }

    void paidInAdvanceIsKeptForThem()
    {
        m_shop->topUp(m_shop->ada, 2000);
        SpecialWish wish = SpecialShop::wish(m_shop->ada, m_shop->honey->id, 2);
        wish.isPrepaid = true;
        const SpecialOrder order = m_shop->asked(wish);
        QCOMPARE(order.price, std::optional(Money::fromCents(800)));
        m_shop->received(m_shop->honey->id, 6);
        BasketService baskets = m_shop->baskets();
        const auto basket = baskets.setMember(session(), u"T1"_qs, m_shop->ada.badge);
        QCOMPARE(basket->memberKept, Money::fromCents(1600));
        QCOMPARE(baskets.addSpecials(session(), u"T1"_qs)->memberKept, Money());
        QVERIFY(baskets.abandon(session(), u"T1"_qs));
        // 16.00 of 20.00 are kept: 3.80 of jam may be paid so, 7.60 may not.
        const auto jam = [&](int jars) {
            return m_shop->sell({TillShop::line(u"JAM"_qs, jars * 1000)},
                                {TillShop::paid(TillMeans::Account, jars * 380)},
                                m_shop->ada.badge);
        };
        const auto tooMuch = jam(2);
        QVERIFY(!tooMuch);
        QCOMPARE(tooMuch.failure().code, u"kept"_qs);
        QVERIFY(jam(1));
        QVERIFY(m_shop->sell({SpecialShop::special(order.id)},
                             {TillShop::paid(TillMeans::Account, 1600)}, m_shop->ada.badge));
        QCOMPARE(m_shop->balanceOf(m_shop->ada), Money::fromCents(20));
        QCOMPARE(m_shop->stateOf(order.id), u"collected"_qs);
    }

    void goodsRefundedAsWasteStayCollected()
    {
        const SpecialOrder order =
            m_shop->asked(SpecialShop::wish(m_shop->ada, m_shop->honey->id, 2));
        m_shop->received(m_shop->honey->id, 6);
        const SoldTicket sold = TillShop::must(m_shop->sell(
            {SpecialShop::special(order.id)}, {TillShop::cash(1600)}, m_shop->ada.badge));
        RefundRequest refund{u"T1"_qs, sold.ticket.name, {}, TillMeans::Cash, false, {}, {}};
        QVERIFY(m_shop->sales().refund(session(), refund));
        QCOMPARE(m_shop->stateOf(order.id), u"collected"_qs);
    }

    void weighedGoodsAreSoldAtTheirWeight()
    {
        const SpecialOrder order =
            m_shop->asked(SpecialShop::wish(m_shop->ada, m_shop->carrots.id, 2));
        m_shop->received(m_shop->carrots.id, 10);
        LineRequest heavy = SpecialShop::special(order.id);
        heavy.quantity = Quantity::fromMilli(2130);
        heavy.hasQuantity = true;
        const SoldTicket sold =
            TillShop::must(m_shop->sell({heavy}, {TillShop::cash(533)}, m_shop->ada.badge));
        QCOMPARE(sold.ticket.total, Money::fromCents(533));
        QCOMPARE(m_shop->stateOf(order.id), u"collected"_qs);
    }

    void theBasketsQuantityMayBeLowered()
    {
        const SpecialOrder order =
            m_shop->asked(SpecialShop::wish(m_shop->ada, m_shop->honey->id, 3));
        m_shop->received(m_shop->honey->id, 6);
        BasketService baskets = m_shop->baskets();
        QCOMPARE(baskets.addSpecials(session(), u"T1"_qs).failure().code, u"member"_qs);
        QVERIFY(baskets.setMember(session(), u"T1"_qs, m_shop->ada.badge));
        QVERIFY(baskets.addSpecials(session(), u"T1"_qs));
        QVERIFY(baskets.setQuantity(session(), u"T1"_qs, 1, Quantity::units(2)));
        QVERIFY(m_shop->sales().pay(session(), u"T1"_qs, {TillShop::cash(1600)}));
        QCOMPARE(m_shop->view(order.id).ready(), Quantity::units(1));
        QCOMPARE(m_shop->stateOf(order.id), u"arrived"_qs);
    }
};

CABAS_TEST(TestSpecialSale)
#include "tst_specialsale.moc"
