// SPDX-License-Identifier: GPL-3.0-or-later
// covers: reversalrules
#include "core/reception/reversalservice.h"

#include "core/purchasing/deliverystore.h"
#include "core/reception/receptionservice.h"
#include "core/reports/verifier.h"
#include "core/stock/stockservice.h"
#include "core/stock/stockstore.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>
#include <QTest>

#include <atomic>
#include <thread>

using namespace cabas;
using namespace cabas::test;

/// Two lots of cream and some butter came, and were the neighbour's.
class TestReversalService : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_shop;
    std::optional<Product> m_cream;
    std::optional<Product> m_butter;
    DeliveryId m_delivery{0};

    Session session() const { return m_shop->session(); }
    ReversalService service() { return ReversalService(m_shop->db()); }
    static ReceivedGoods goods(qint64 units, qint64 costE4, const QString &lot = {})
    {
        ReceivedGoods goods;
        goods.quantity = Quantity::units(units);
        goods.cost = UnitPrice::fromE4(costE4);
        goods.lot = lot;
        return goods;
    }
    DeliveryId receive(const std::vector<std::pair<ProductId, ReceivedGoods>> &lines)
    {
        ReceptionService reception(m_shop->db());
        const DeliveryId id = reception.start(session(), {})->delivery;
        for (const auto &[product, each] : lines)
            (void)reception.countProduct(session(), id, product, each);
        (void)reception.finish(session(), id);
        return id;
    }
    StockLevel level(const Product &product)
    {
        return m_shop->read([&](Tx &tx) { return StockStore::level(tx, product.id); });
    }
    Quantity inLot(const Product &product, const QString &mark)
    {
        for (const Lot &lot :
             m_shop->read([&](Tx &tx) { return StockStore::lotsOf(tx, product.id); })) {
            if (lot.lot == mark)
                return lot.onHand;
        }
        return {};
    }
    void lose(const Product &product, qint64 units)
    {
        QVERIFY(StockService(m_shop->db())
                    .lose(session(), {product.code, Quantity::units(units), u"damaged"_qs}));
    }
    /// Below 0: brought back.
    void sell(const Product &product, qint64 units)
    {
        StockMove move;
        move.product = product.id;
        move.kind = units > 0 ? MoveKind::Sale : MoveKind::Refund;
        move.quantity = Quantity::units(-units);
        move.sourceKind = u"ticket"_qs;
        move.sourceId = 1;
        move.day = m_shop->today();
        move.at = m_shop->now();
        move.user = m_shop->owner();
        m_shop->write([&](Tx &tx) { StockStore::move(tx, {move}); });
    }
    Result<ReversalAnswer> reverse(const std::vector<ReversalWish> &wishes = {})
    {
        return service().reverse(session(), m_delivery, u"Twice"_qs, wishes);
    }

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init()
    {
        m_shop = std::make_unique<TestShop>(engine());
        m_cream =
            aProduct(u"Crème"_qs).priced(215).inStock(Quantity::units(10), 10'000).add(*m_shop);
        m_butter = aProduct(u"Beurre"_qs).priced(260).add(*m_shop);
        // What the builder puts in stock names delivery 1 as its source.
        QVERIFY(ReceptionService(m_shop->db()).start(session(), {}));
        m_delivery = receive({{m_cream->id, goods(6, 20'000, u"A"_qs)},
                              {m_cream->id, goods(4, 20'000, u"B"_qs)},
                              {m_butter->id, goods(12, 19'999)}});
    }

    void untouchedGoodsLeaveAtExactlyWhatTheyCameAt()
    {
        QCOMPARE(level(*m_cream).value.cents(), 3000);
        const auto plan = service().plan(session(), m_delivery);
        QVERIFY(plan && plan->isWhole());
        const auto answer = reverse();
        QVERIFY(answer);
        QCOMPARE(answer->moves, 3);
        QVERIFY(answer->refused.empty());
        QCOMPARE(level(*m_cream).onHand, Quantity::units(10));
        QCOMPARE(level(*m_cream).value.cents(), 1000);
        QCOMPARE(level(*m_cream).lastCost.e4(), 10'000);
        QCOMPARE(level(*m_butter).value.cents(), 0);
        QCOMPARE(inLot(*m_cream, u"A"_qs), Quantity());
        m_shop->write([&](Tx &tx) {
            const Delivery counter = *DeliveryStore::find(tx, answer->delivery);
            QCOMPARE(counter.reverses, m_delivery);
            QCOMPARE(counter.reason, u"Twice"_qs);
            QCOMPARE(DeliveryStore::find(tx, m_delivery)->reversals, 1);
            QCOMPARE(DeliveryStore::lines(tx, answer->delivery).front().received,
                     Quantity::units(-10));
        });
        QVERIFY(Verifier::run(m_shop->db()).ok());
    }

    void aSecondTimeIsRefused()
    {
        const auto answer = reverse();
        QVERIFY(answer);
        const QStringList before = m_shop->contents();
        QCOMPARE(reverse().failure().code, u"already_reversed"_qs);
        QCOMPARE(service().reverse(session(), answer->delivery, u"No"_qs).failure().code,
                 u"is_reversal"_qs);
        QCOMPARE(m_shop->contents(), before);
    }

    void onlyWhatIsStillHereGoesAndTheRestIsSaid()
    {
        // The lots leave first: A is empty and B holds two of its four.
        lose(*m_cream, 8);
        const auto answer = reverse();
        QVERIFY(answer);
        QCOMPARE(answer->refused.size(), size_t(1));
        QCOMPARE(answer->refused.front().code, m_cream->code);
        QCOMPARE(answer->refused.front().reason, u"8 of 10 are no longer here: 8 lost."_qs);
        QCOMPARE(level(*m_cream).onHand, Quantity::units(10));
        QCOMPARE(level(*m_butter).onHand, Quantity());
        // 30.00 for 20, of which 8 and 2 left at the average.
        QCOMPARE(level(*m_cream).value.cents(), 1500);
        QVERIFY(Verifier::run(m_shop->db()).ok());
    }

    void whatBecameOfTheGoodsIsSaid()
    {
        sell(*m_butter, 5);
        sell(*m_butter, -1);
        lose(*m_butter, 2);
        QVERIFY(StockService(m_shop->db())
                    .count(session(), {m_butter->code, Quantity::units(5), u"shelf"_qs}));
        const auto plan = service().plan(session(), m_delivery);
        QVERIFY(plan);
        const ReversibleLine &butter = plan->lines.back();
        QCOMPARE(butter.departures.sold, Quantity::units(4));
        QCOMPARE(butter.departures.lost, Quantity::units(2));
        QCOMPARE(butter.departures.counted, Quantity::units(1));
        QCOMPARE(butter.departures.other, Quantity());
        QCOMPARE(butter.departures.sum(), butter.gone());
        QCOMPARE(ReversalRules::goneWords(butter), u"4 sold, 2 lost, 1 missing at a count"_qs);
        QVERIFY(ReversalRules::goneWords(plan->lines.front()).isEmpty());
        const auto answer = reverse();
        QVERIFY(answer);
        QCOMPARE(answer->refused.front().reason,
                 u"7 of 12 are no longer here: 4 sold, 2 lost, 1 missing at a count."_qs);
    }

    void whereAllIsGoneItIsSaidHow()
    {
        sell(*m_cream, 20);
        lose(*m_butter, 12);
        const auto answer = reverse();
        QVERIFY(!answer);
        QCOMPARE(answer.failure().code, u"all_gone"_qs);
        QVERIFY2(answer.failure().message.contains(u"sold, lost"_qs),
                 qPrintable(answer.failure().message));
    }

    void lineByLineUntilNothingIsLeft()
    {
        const auto first = reverse({{m_cream->id, Quantity::units(7)}});
        QVERIFY(first);
        QCOMPARE(level(*m_cream).onHand, Quantity::units(13));
        QCOMPARE(level(*m_cream).value.cents(), 1600);
        QCOMPARE(level(*m_butter).onHand, Quantity::units(12));
        const auto tooMany = reverse({{m_cream->id, Quantity::units(4)}});
        QCOMPARE(tooMany.failure().code, u"already_reversed"_qs);
        const auto both = reverse({{m_cream->id, Quantity::units(4)}, {m_butter->id, {}}});
        QVERIFY(both);
        QCOMPARE(both->refused.front().reason, u"Only 3 of 10 are still here."_qs);
        QVERIFY(reverse({{m_cream->id, {}}}));
        QCOMPARE(level(*m_cream).value.cents(), 1000);
        QCOMPARE(reverse().failure().code, u"already_reversed"_qs);
        QVERIFY(Verifier::run(m_shop->db()).ok());
    }

    void goodsThatFilledAHoleLeaveItAgain()
    {
        lose(*m_butter, 15);
        const DeliveryId later = receive({{m_butter->id, goods(10, 30'000, u"C"_qs)}});
        QCOMPARE(level(*m_butter).onHand, Quantity::units(7));
        QVERIFY(service().reverse(session(), later, u"Twice"_qs));
        QCOMPARE(level(*m_butter).onHand, Quantity::units(-3));
        QVERIFY(Verifier::run(m_shop->db()).ok());
    }

    void refusalsLeaveNoTrace()
    {
        const QStringList before = m_shop->contents();
        QCOMPARE(service().reverse(session(), m_delivery, u"  "_qs).failure().code,
                 u"reason_missing"_qs);
        QCOMPARE(service().reverse(session(), DeliveryId(99), u"x"_qs).failure().kind,
                 Failure::Kind::NotFound);
        QCOMPARE(service()
                     .reverse(m_shop->sessionAs({Permission::Receive}), m_delivery, u"x"_qs)
                     .failure()
                     .kind,
                 Failure::Kind::Forbidden);
        QCOMPARE(service()
                     .reverse(session(), m_delivery, u"x"_qs, {{m_butter->id, Quantity::units(13)}})
                     .failure()
                     .code,
                 u"already_reversed"_qs);
        QCOMPARE(m_shop->contents(), before);
        const DeliveryId open = ReceptionService(m_shop->db()).start(session(), {})->delivery;
        QCOMPARE(service().reverse(session(), open, u"x"_qs).failure().code, u"not_finished"_qs);
    }

    void ofTwoAtOnceOneWins()
    {
        std::atomic<int> won = 0;
        const auto race = [&] {
            if (service().reverse(session(), m_delivery, u"Twice"_qs))
                ++won;
        };
        std::thread one(race);
        std::thread two(race);
        one.join();
        two.join();
        QCOMPARE(won.load(), 1);
        QCOMPARE(level(*m_butter).onHand, Quantity());
    }

    void whateverHappensTheLevelsAreTheSumOfTheMoves()
    {
        QRandomGenerator random(5);
        std::vector<DeliveryId> deliveries{m_delivery};
        for (int step = 0; step < 60; ++step) {
            const Product &product = random.bounded(2) == 0 ? *m_cream : *m_butter;
            const int what = random.bounded(4);
            if (what == 0)
                deliveries.push_back(
                    receive({{product.id, goods(random.bounded(1, 9), random.bounded(1, 30'000),
                                                QString::number(random.bounded(3)))}}));
            else if (what == 1)
                lose(product, random.bounded(1, 8));
            else
                (void)service().reverse(
                    session(), deliveries[size_t(random.bounded(int(deliveries.size())))],
                    u"Wrong"_qs,
                    random.bounded(2) == 0
                        ? std::vector<ReversalWish>()
                        : std::vector<ReversalWish>{
                              {product.id, Quantity::units(random.bounded(1, 5))}});
        }
        for (const Product &product : {*m_cream, *m_butter}) {
            if (level(product).onHand.isZero())
                QCOMPARE(level(product).value.cents(), 0);
        }
        const VerifyReport report = Verifier::run(m_shop->db());
        QVERIFY2(report.ok(), report.check(u"stock"_qs) == nullptr
                                  ? "verify"
                                  : qPrintable(report.check(u"stock"_qs)->detail));
    }
};

CABAS_TEST(TestReversalService)
#include "tst_reversalservice.moc"
