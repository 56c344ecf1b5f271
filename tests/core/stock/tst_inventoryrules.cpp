// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stock/inventoryrules.h"

#include "tests/support/registry.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

#include <utility>

using namespace cabas;

namespace {

const InventoryZoneId shelf(1);
const InventoryZoneId backRoom(2);
const std::vector<InventoryZone> bothZones{{shelf, u"Shelf"_qs, {}}, {backRoom, u"Back"_qs, {}}};

InventoryScan aScan(InventoryZoneId zone, qint64 units, qint64 afterMove, int round = 1,
                    UserId user = UserId(1))
{
    InventoryScan scan;
    scan.zone = zone;
    scan.quantity = Quantity::units(units);
    scan.afterMove = afterMove;
    scan.round = round;
    scan.user = user;
    return scan;
}

Product aPiece()
{
    Product product;
    product.name = u"Tofu"_qs;
    return product;
}

Product aKilo()
{
    Product product = aPiece();
    product.unit = Unit::Kilogram;
    return product;
}

/// A shop with two places, where what the file holds and what stands there drift apart.
class Simulation {
public:
    explicit Simulation(quint32 seed) : m_random(seed)
    {
        m_shelf = below(40);
        m_back = below(40);
        m_file = m_shelf + m_back + below(11) - 5;
    }

    /// One thing that happens in a shop, during an inventory or not.
    void live()
    {
        switch (below(7)) {
        case 0:
        case 1:
            sell(1 + below(3));
            break;
        case 2:
            move(MoveKind::Receipt, 6, m_back);
            break;
        case 3:
            loseForMistake();
            break;
        case 5:
            if (m_shelf > 0)
                move(MoveKind::Loss, -1, m_shelf);
            break;
        case 4: { // somebody puts the file right, or wrong
            const qint64 change = below(9) - 4;
            if (change != 0)
                note(MoveKind::Count, change);
            break;
        }
        default:
            move(MoveKind::Refund, 1, m_shelf);
        }
    }
    void count(InventoryZoneId zone)
    {
        m_scans.push_back(aScan(zone, zone == shelf ? m_shelf : m_back, lastId()));
    }
    /// Who noted a loss by mistake finds out before the end.
    void takeBack()
    {
        if (m_mistake)
            note(MoveKind::Correction, 2, std::exchange(m_mistake, {}));
    }
    qint64 gap() const { return m_shelf + m_back - m_file; }
    Quantity onHand() const { return Quantity::units(m_file); }
    const std::vector<InventoryScan> &scans() const { return m_scans; }
    const std::vector<InventoryRules::Moved> &moved() const { return m_moved; }
    qint64 below(int limit) { return m_random.bounded(limit); }

private:
    qint64 lastId() const { return m_moved.empty() ? 0 : m_moved.back().id; }
    void note(MoveKind kind, qint64 units, std::optional<qint64> undoes = {})
    {
        m_moved.push_back({lastId() + 1, kind, Quantity::units(units), undoes});
        m_file += units;
    }
    void move(MoveKind kind, qint64 units, qint64 &place)
    {
        note(kind, units);
        place += units;
    }
    void sell(qint64 units)
    {
        if (m_shelf >= units)
            move(MoveKind::Sale, -units, m_shelf);
    }
    /// A loss that is noted by mistake moves no goods; nor does taking it back.
    void loseForMistake()
    {
        if (m_mistake) {
            takeBack();
        } else {
            note(MoveKind::Loss, -2);
            m_mistake = lastId();
        }
    }

    QRandomGenerator m_random;
    qint64 m_shelf = 0;
    qint64 m_back = 0;
    qint64 m_file = 0;
    std::optional<qint64> m_mistake;
    std::vector<InventoryScan> m_scans;
    std::vector<InventoryRules::Moved> m_moved;
};

} // namespace

class TestInventoryRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachPlaceIsSummedByItself()
    {
        const auto counts = InventoryRules::counts(
            bothZones, {aScan(shelf, 3, 5), aScan(shelf, 1, 7), aScan(backRoom, 6, 9)});
        QCOMPARE(counts[0].quantity, Quantity::units(4));
        QCOMPARE(counts[0].firstMove, 5);
        QCOMPARE(counts[0].lastMove, 7);
        QCOMPARE(counts[1].quantity, Quantity::units(6));
    }

    void aPlaceNobodyCountedIsNotZero()
    {
        const auto counts = InventoryRules::counts(bothZones, {aScan(shelf, 3, 0)});
        QVERIFY(counts[0].isCounted);
        QVERIFY(!counts[1].isCounted);
        const auto none = InventoryRules::counts(bothZones, {aScan(backRoom, 0, 0)});
        QVERIFY(none[1].isCounted);
    }

    void whatWasTakenBackDoesNotCount()
    {
        InventoryScan undone = aScan(shelf, 12, 1);
        undone.undone = true;
        const auto counts = InventoryRules::counts(bothZones, {undone, aScan(shelf, 2, 3)});
        QCOMPARE(counts[0].quantity, Quantity::units(2));
        QCOMPARE(counts[0].firstMove, 3);
    }

    void theSecondCountTakesThePlaceOfTheFirst()
    {
        const auto counts = InventoryRules::counts(
            bothZones, {aScan(shelf, 9, 1), aScan(shelf, 4, 5, 2, UserId(2)), aScan(shelf, 1, 6),
                        aScan(shelf, 3, 8, 2, UserId(2))});
        QCOMPARE(counts[0].quantity, Quantity::units(7));
        QCOMPARE(counts[0].round, 2);
        QCOMPARE(counts[0].firstMove, 5);
        QCOMPARE(counts[0].lastMove, 8);
        QVERIFY(counts[0].firstCounters.contains(UserId(1)));
        QVERIFY(counts[0].secondCounters.contains(UserId(2)));
        QVERIFY(!counts[0].secondCounters.contains(UserId(1)));
    }

    void countedLessWhatWasOnHandThen()
    {
        // 10 on hand, 8 counted, 3 sold since: 2 are missing, not 1 too many.
        const auto counts = InventoryRules::counts({bothZones[0]}, {aScan(shelf, 8, 4)});
        const std::vector<InventoryRules::Moved> sold{{5, MoveKind::Sale, Quantity::units(-3)}};
        QCOMPARE(InventoryRules::difference(counts, Quantity::units(7), sold), Quantity::units(-2));
    }

    void whatTheFileWasPutRightByMovesNoGoods()
    {
        // 8 stand there where 10 were expected; somebody counted them by themselves meanwhile.
        const auto counts = InventoryRules::counts({bothZones[0]}, {aScan(shelf, 8, 4)});
        const std::vector<InventoryRules::Moved> put{{5, MoveKind::Count, Quantity::units(-2)}};
        QVERIFY(InventoryRules::difference(counts, Quantity::units(8), put).isZero());
    }

    void aLossTakenBackIsAsIfItHadNotBeen()
    {
        // Noted as lost before the count, taken back after it: the goods always stood there.
        const auto counts = InventoryRules::counts({bothZones[0]}, {aScan(shelf, 10, 5)});
        const std::vector<InventoryRules::Moved> moved{
            {6, MoveKind::Correction, Quantity::units(2), 4}};
        QVERIFY(InventoryRules::difference(counts, Quantity::units(10), moved).isZero());
        // Noted and taken back after it.
        const std::vector<InventoryRules::Moved> both{
            {6, MoveKind::Loss, Quantity::units(-2)},
            {7, MoveKind::Correction, Quantity::units(2), 6}};
        QVERIFY(InventoryRules::difference(counts, Quantity::units(10), both).isZero());
    }

    /// The rule's proof, tried: whatever happens between the counts of two places and the end, the
    /// difference is what stands there less what the file holds.
    void theDifferenceIsWhatTheFileIsWrongBy()
    {
        for (quint32 seed = 1; seed <= 2000; ++seed) {
            Simulation shop(seed);
            const bool backFirst = shop.below(2) == 0;
            const auto live = [&shop] {
                for (qint64 i = shop.below(8); i > 0; --i)
                    shop.live();
            };
            live();
            shop.count(backFirst ? backRoom : shelf);
            live();
            shop.count(backFirst ? shelf : backRoom);
            live();
            shop.takeBack();
            const auto counts = InventoryRules::counts(bothZones, shop.scans());
            const qint64 found =
                InventoryRules::difference(counts, shop.onHand(), shop.moved()).milli() / 1000;
            QVERIFY2(found == shop.gap(),
                     qPrintable(u"seed %1: %2 for %3"_qs.arg(seed).arg(found).arg(shop.gap())));
        }
    }

    void goodsThatMoveAmidTheirCountAreNoticed()
    {
        const auto counts = InventoryRules::counts(
            bothZones, {aScan(shelf, 3, 4), aScan(shelf, 1, 6), aScan(backRoom, 2, 8)});
        const auto moved = [&](qint64 id, MoveKind kind) {
            return InventoryRules::movedMeanwhile(counts, {{id, kind, Quantity::units(1)}});
        };
        QVERIFY(moved(5, MoveKind::Sale));
        QVERIFY(moved(6, MoveKind::Refund));
        QVERIFY(!moved(4, MoveKind::Sale));
        QVERIFY(!moved(7, MoveKind::Sale));
        QVERIFY(!moved(5, MoveKind::Count));
        // Delivered into the back room, which was counted in one go.
        QVERIFY(!moved(5, MoveKind::Receipt));
    }

    void largeIsFarAndDear()
    {
        const Tolerance tolerance{200, Money::fromCents(500)};
        const auto large = [&](qint64 expected, qint64 difference, qint64 cents) {
            return InventoryRules::isLarge(Quantity::units(expected), Quantity::units(difference),
                                           Money::fromCents(cents), tolerance);
        };
        QVERIFY(!large(100, 0, 0));
        QVERIFY(!large(100, -2, -9000)); // 2 %
        QVERIFY(large(100, -3, -501));
        QVERIFY(!large(100, -3, -500));
        QVERIFY(large(0, 3, 501));
        QVERIFY(large(100, 3, 0)); // nobody knows what they cost
    }

    void whatAScanCounts_data()
    {
        QTest::addColumn<bool>("kilos");
        QTest::addColumn<qint64>("typed");
        QTest::addColumn<qint64>("times");
        QTest::addColumn<qint64>("label");
        QTest::addColumn<int>("pack");
        QTest::addColumn<qint64>("counted");
        QTest::newRow("a unit") << false << -1LL << -1LL << -1LL << 1 << 1000LL;
        QTest::newRow("a case of 6") << false << -1LL << -1LL << -1LL << 6 << 6000LL;
        QTest::newRow("12 units") << false << -1LL << 12'000LL << -1LL << 1 << 12'000LL;
        QTest::newRow("2 cases") << false << -1LL << 2000LL << -1LL << 6 << 12'000LL;
        QTest::newRow("typed") << false << 7000LL << -1LL << -1LL << 1 << 7000LL;
        QTest::newRow("there is none") << false << 0LL << -1LL << -1LL << 1 << 0LL;
        QTest::newRow("a weight label") << true << -1LL << -1LL << 452LL << 1 << 452LL;
        QTest::newRow("3 weight labels") << true << -1LL << 3000LL << 452LL << 1 << 1356LL;
        QTest::newRow("a typed weight") << true << 1130LL << -1LL << -1LL << 1 << 1130LL;
        QTest::newRow("a weight before") << true << -1LL << 1250LL << -1LL << 1 << 1250LL;
    }
    void whatAScanCounts()
    {
        QFETCH(bool, kilos);
        QFETCH(qint64, typed);
        QFETCH(qint64, times);
        QFETCH(qint64, label);
        QFETCH(int, pack);
        QFETCH(qint64, counted);
        const auto given = [](qint64 milli) {
            return milli < 0 ? std::nullopt : std::optional(Quantity::fromMilli(milli));
        };
        ProductCode code;
        code.kind = pack > 1 ? CodeKind::Carton : CodeKind::Unit;
        code.pack = Quantity::units(pack);
        const auto quantity = InventoryRules::quantityOf(
            kilos ? aKilo() : aPiece(), code, {given(typed), given(times), given(label)});
        QVERIFY(quantity);
        QCOMPARE(quantity->milli(), counted);
    }

    void whatCannotBeCountedIsRefused()
    {
        const auto refusal = [](const Product &product, const CountedGoods &goods) {
            const auto quantity = InventoryRules::quantityOf(product, {}, goods);
            return quantity ? QString() : quantity.failure().code;
        };
        QCOMPARE(refusal(aKilo(), {}), u"weight_needed"_qs);
        QCOMPARE(refusal(aPiece(), {Quantity::fromMilli(500), {}, {}}), u"quantity_not_whole"_qs);
        QCOMPARE(refusal(aPiece(), {Quantity::units(-1), {}, {}}), u"quantity_negative"_qs);
        QCOMPARE(refusal(aPiece(), {Quantity::units(200'000), {}, {}}), u"quantity_too_large"_qs);
    }

    void placesAreNamedOnce()
    {
        QVERIFY(InventoryRules::checkZones({u"Shelf A"_qs, u"Back room"_qs}));
        QVERIFY(!InventoryRules::checkZones({}));
        QVERIFY(!InventoryRules::checkZones({u" "_qs}));
        QVERIFY(!InventoryRules::checkZones({u"Réserve"_qs, u"reserve"_qs}));
        QVERIFY(!InventoryRules::checkName({}));
        QVERIFY(!InventoryRules::checkTolerance({10'001, Money()}));
        QVERIFY(!InventoryRules::checkTolerance({200, Money::fromCents(-1)}));
    }

    void pausesAreNoWork()
    {
        const QDateTime noon(QDate(2026, 3, 10), QTime(12, 0), QTimeZone::utc());
        const auto at = [&](qint64 seconds, qint64 user) {
            InventoryScan scan = aScan(shelf, 1, 0, 1, UserId(user));
            scan.at = noon.addSecs(seconds);
            return scan;
        };
        // Two people at once; the first went to the till for an hour.
        QCOMPARE(InventoryRules::workingSeconds(
                     {at(0, 1), at(10, 2), at(20, 1), at(40, 2), at(3620, 1), at(3650, 1)}),
                 20 + 30 + 30);
    }
};

CABAS_TEST(TestInventoryRules)
#include "tst_inventoryrules.moc"
