// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/verifier.h"
#include "core/stock/inventoryservice.h"
#include "core/stock/stockstore.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>

using namespace cabas;
using namespace cabas::test;

/// Lots named in a count: what the end of an inventory does to each.
class TestInventoryLots : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_shop;
    std::optional<Product> m_cream;
    std::optional<Inventory> m_inventory;
    qint64 m_document = 100;

    InventoryService service() { return InventoryService(m_shop->db()); }
    void move(MoveKind kind, qint64 units, const QString &lot = {}, int days = 0)
    {
        m_shop->write([&](Tx &tx) {
            StockMove move;
            move.product = m_cream->id;
            move.kind = kind;
            move.quantity = Quantity::units(units);
            move.sourceKind = kind == MoveKind::Sale ? u"ticket"_qs : u"delivery"_qs;
            move.sourceId = ++m_document;
            move.day = m_shop->today();
            move.at = m_shop->now();
            move.user = m_shop->owner();
            if (kind == MoveKind::Receipt)
                move.cost = UnitPrice::fromE4(10'000);
            if (!lot.isEmpty()) {
                Lot wanted{LotId(0), m_cream->id, lot, {}, {}, {}, {}};
                if (days > 0)
                    wanted.useBy = m_shop->today().addDays(days);
                move.lot = StockStore::lotFor(tx, wanted);
            }
            StockStore::move(tx, {move});
        });
    }
    void begin()
    {
        // No difference is too large to be posted at once.
        const Tolerance any{10'000, Money::fromCents(100'000)};
        m_inventory = *service().start(m_shop->session(), {u"Fridge"_qs, {u"Fridge"_qs}, {}, any});
    }
    void count(qint64 units, const QString &lot = {})
    {
        CountedGoods goods;
        goods.quantity = Quantity::units(units);
        goods.lot = lot;
        QVERIFY(service().countProduct(m_shop->session(), m_inventory->zones[0].id, 1, m_cream->id,
                                       goods));
    }
    void close()
    {
        const auto closed = service().close(m_shop->session(), m_inventory->id, true);
        QVERIFY2(closed, closed ? "" : qPrintable(closed.failure().message));
    }
    StockLevel level()
    {
        return m_shop->read([&](Tx &tx) { return StockStore::level(tx, m_cream->id); });
    }
    /// "A 4, B 1, loose 2" in the order they are sold.
    QString stands()
    {
        Quantity loose = level().onHand;
        QStringList words;
        for (const Lot &lot :
             m_shop->read([&](Tx &tx) { return StockStore::lotsOf(tx, m_cream->id); })) {
            words += u"%1 %2"_qs.arg(lot.lot).arg(lot.onHand.milli() / 1000);
            loose -= lot.onHand;
        }
        if (!loose.isZero())
            words += u"loose %1"_qs.arg(loose.milli() / 1000);
        return words.join(u", "_qs);
    }

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init()
    {
        m_shop = std::make_unique<TestShop>(engine());
        m_cream = aProduct(u"Crème"_qs).code(u"C"_qs).priced(215).add(*m_shop);
        move(MoveKind::Receipt, 6, u"A"_qs, 3);
        move(MoveKind::Receipt, 4, u"B"_qs, 9);
    }

    void withoutNamedLotsTheFirstToSellGives()
    {
        begin();
        count(9);
        close();
        QCOMPARE(stands(), u"A 5, B 4"_qs);
    }

    void eachNamedLotIsPutRight()
    {
        begin();
        count(6, u"A"_qs);
        count(3, u"B"_qs);
        close();
        QCOMPARE(stands(), u"A 6, B 3"_qs);
        QVERIFY(Verifier::run(m_shop->db()).ok());
    }

    void aSwapOfLotsMovesNoValue()
    {
        move(MoveKind::Receipt, 1, u"B"_qs, 9);
        const StockLevel before = level();
        begin();
        count(2, u"A"_qs);
        count(9, u"B"_qs);
        const auto review = service().review(m_shop->session(), m_inventory->id);
        QCOMPARE(review->lines.front().standing, InventoryStanding::Right);
        QCOMPARE(review->lines.front().lots.size(), size_t(2));
        close();
        QCOMPARE(stands(), u"A 2, B 9"_qs);
        QCOMPARE(level().value, before.value);
        QVERIFY(Verifier::run(m_shop->db()).ok());
    }

    void aLotThatNobodyCountedIsGone()
    {
        begin();
        count(4, u"B"_qs);
        close();
        QCOMPARE(stands(), u"B 4"_qs);
    }

    void aLotNobodyKnewIsMade()
    {
        begin();
        count(6, u"A"_qs);
        count(2, u"NEW"_qs);
        close();
        QCOMPARE(stands(), u"A 6, NEW 2"_qs);
    }

    void goodsWithoutAMarkMayBeOfAnyOtherLot()
    {
        begin();
        count(5, u"A"_qs);
        count(4);
        close();
        QCOMPARE(stands(), u"A 5, B 4"_qs);
        begin();
        count(5, u"A"_qs);
        count(6);
        close();
        QCOMPARE(stands(), u"A 5, B 4, loose 2"_qs);
        begin();
        count(5, u"A"_qs);
        count(1);
        close();
        QCOMPARE(stands(), u"A 5, loose 1"_qs);
    }

    void whatIsSoldAfterTheCountIsNotMissing()
    {
        begin();
        count(6, u"A"_qs);
        count(3, u"B"_qs);
        move(MoveKind::Sale, -2); // of A, the first to sell
        close();
        QCOMPARE(stands(), u"A 4, B 3"_qs);
        QCOMPARE(level().onHand, Quantity::units(7));
    }

    void moreSoldThanStoodThereStaysSane()
    {
        begin();
        count(1, u"B"_qs); // nothing of A is there, the file sells it all the same
        move(MoveKind::Sale, -1);
        close();
        QCOMPARE(stands(), QString());
        QCOMPARE(level().onHand, Quantity());
        QVERIFY(Verifier::run(m_shop->db()).ok());
    }

    void aHoleIsFilledBeforeALotGains()
    {
        move(MoveKind::Sale, -13); // three more than the file knew of
        QCOMPARE(stands(), u"loose -3"_qs);
        begin();
        count(5, u"C"_qs);
        close();
        QCOMPARE(stands(), u"C 5"_qs);
    }

    void namedZeroMeansThereIsNone()
    {
        begin();
        count(0, u"A"_qs);
        count(4);
        close();
        QCOMPARE(stands(), u"B 4"_qs);
    }

    void aLotOfTwoDatesIsOneMark()
    {
        move(MoveKind::Receipt, 2, u"A"_qs, 20);
        begin();
        count(5, u"A"_qs); // of 6 and 2
        count(4, u"B"_qs);
        close();
        // Those to sell first are gone first.
        QCOMPARE(stands(), u"A 3, B 4, A 2"_qs);
    }

    void lotsAlwaysAddUpToTheStock()
    {
        QRandomGenerator random(20260310);
        const QStringList marks{u"A"_qs, u"B"_qs, u"C"_qs, u"D"_qs};
        for (int round = 0; round < 25; ++round) {
            for (int i = random.bounded(4); i > 0; --i)
                move(MoveKind::Receipt, random.bounded(1, 9), marks[random.bounded(4)],
                     random.bounded(1, 4));
            for (int i = random.bounded(3); i > 0; --i)
                move(MoveKind::Sale, -random.bounded(1, 9));
            begin();
            qint64 sum = 0;
            bool isNamed = true;
            for (const QString &mark : marks) {
                if (random.bounded(3) == 0)
                    continue;
                const qint64 units = random.bounded(9);
                const bool isMarked = random.bounded(5) > 0;
                isNamed = isNamed && (isMarked || units == 0);
                count(units, isMarked ? mark : QString());
                sum += units;
            }
            count(0);
            const qint64 sold = random.bounded(4);
            if (sold > 0)
                move(MoveKind::Sale, -sold);
            close();
            QCOMPARE(level().onHand, Quantity::units(sum - sold));
            const QString now = stands();
            // Every lot named and nothing oversold: all that stands there stands in a lot.
            QVERIFY2(!isNamed || sum < sold || !now.contains(u"loose"_qs) || sum == 0,
                     qPrintable(now));
            QVERIFY2(level().onHand.isNegative() || !now.contains(u"-"_qs), qPrintable(now));
            QVERIFY(!level().onHand.isZero() || level().value.isZero());
        }
        QVERIFY(Verifier::run(m_shop->db()).ok());
    }
};

CABAS_TEST(TestInventoryLots)
#include "tst_inventorylots.moc"
