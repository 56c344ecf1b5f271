// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/special/specialrules.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

namespace {

using Kind = SpecialEventKind;

const QDate today(2026, 3, 10);

SpecialOrder anOrder(int quantity, qint64 id = 1)
{
    SpecialOrder order;
    order.id = SpecialOrderId(id);
    order.member = MemberId(7);
    order.memberNumber = 70;
    order.name = u"Miel"_qs;
    order.quantity = Quantity::units(quantity);
    return order;
}

/// "ordered arrived:3 collected:1" happened to an order.
SpecialOrder after(SpecialOrder order, const QString &story)
{
    for (const QString &word : story.split(u' ', Qt::SkipEmptyParts)) {
        SpecialEvent event;
        event.kind = SpecialRules::eventFromName(word.section(u':', 0, 0));
        event.quantity = Quantity::units(word.section(u':', 1).toLongLong());
        event.day = today;
        if (event.kind == Kind::Ordered)
            event.supplierOrder = OrderId(3);
        order = SpecialRules::applied(order, event);
    }
    return order;
}

} // namespace

class TestSpecialRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statesFollowWhatHappened_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("ready");
        QTest::addColumn<int>("missing");
        QTest::addRow("asked") << u"asked"_qs << u"asked"_qs << 0 << 4;
        QTest::addRow("ordered") << u"asked ordered"_qs << u"ordered"_qs << 0 << 4;
        QTest::addRow("all came") << u"ordered arrived:4"_qs << u"arrived"_qs << 4 << 0;
        QTest::addRow("some came") << u"ordered arrived:3"_qs << u"arrived"_qs << 3 << 1;
        QTest::addRow("the rest is awaited")
            << u"ordered arrived:3 collected:3"_qs << u"ordered"_qs << 0 << 1;
        QTest::addRow("collected")
            << u"ordered arrived:4 collected:4"_qs << u"collected"_qs << 0 << 0;
        QTest::addRow("in two goes")
            << u"arrived:3 collected:3 arrived:1 collected:1"_qs << u"collected"_qs << 0 << 0;
        QTest::addRow("given back")
            << u"arrived:4 collected:4 returned:4"_qs << u"arrived"_qs << 4 << 0;
        QTest::addRow("delivery taken back")
            << u"arrived:4 taken_back:4"_qs << u"asked"_qs << 0 << 4;
        QTest::addRow("cancelled") << u"arrived:4 cancelled"_qs << u"cancelled"_qs << 0 << 0;
    }
    void statesFollowWhatHappened()
    {
        QFETCH(QString, story);
        QFETCH(QString, state);
        QFETCH(int, ready);
        QFETCH(int, missing);
        const SpecialOrder order = after(anOrder(4), story);
        QCOMPARE(SpecialRules::stateName(SpecialRules::stateOf(order)), state);
        QCOMPARE(order.ready(), Quantity::units(ready));
        QCOMPARE(order.missing(), Quantity::units(missing));
        QVERIFY(!SpecialRules::title(SpecialRules::stateOf(order)).isEmpty());
        QCOMPARE(SpecialRules::stateFromName(state), SpecialRules::stateOf(order));
    }

    void namesGoBothWays()
    {
        for (const Kind kind : {Kind::Asked, Kind::Changed, Kind::Ordered, Kind::Arrived,
                                Kind::TakenBack, Kind::Collected, Kind::Returned, Kind::Cancelled})
            QCOMPARE(SpecialRules::eventFromName(SpecialRules::eventName(kind)), kind);
        QVERIFY(!SpecialRules::stateFromName(u"lost"_qs));
    }

    void whatIsToOrder()
    {
        QVERIFY(SpecialRules::isToOrder(anOrder(4)));
        QVERIFY(!SpecialRules::isToOrder(after(anOrder(4), u"ordered"_qs)));
        QVERIFY(!SpecialRules::isToOrder(after(anOrder(4), u"arrived:4"_qs)));
        QVERIFY(SpecialRules::isToOrder(after(anOrder(4), u"arrived:3"_qs)));
        QVERIFY(!SpecialRules::isToOrder(after(anOrder(4), u"cancelled"_qs)));
    }

    void overdueFromTheDayAfterTheLast()
    {
        const SpecialOrder order = after(anOrder(4), u"arrived:4"_qs);
        QVERIFY(!SpecialRules::isOverdue(order, today.addDays(7), 7));
        QVERIFY(SpecialRules::isOverdue(order, today.addDays(8), 7));
        QVERIFY(!SpecialRules::isOverdue(after(order, u"collected:4"_qs), today.addDays(30), 7));
        QVERIFY(!SpecialRules::isOverdue(anOrder(4), today.addDays(30), 7));
    }

    void whatMayBeAskedFor_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("code");
        QTest::addRow("usual") << QString() << QString();
        QTest::addRow("nothing") << u"quantity 0"_qs << u"quantity"_qs;
        QTest::addRow("less than nothing") << u"quantity -1000"_qs << u"quantity"_qs;
        QTest::addRow("half a piece") << u"quantity 500"_qs << u"quantity"_qs;
        QTest::addRow("a barcode") << u"quantity 1000001"_qs << u"quantity"_qs;
        QTest::addRow("for nothing") << u"price 0"_qs << u"price"_qs;
        QTest::addRow("a fortune") << u"price 10000001"_qs << u"price"_qs;
        QTest::addRow("prepaid without price") << u"prepaid 1"_qs << u"price"_qs;
        QTest::addRow("for yesterday") << u"day -1"_qs << u"wanted"_qs;
        QTest::addRow("for today") << u"day 0"_qs << QString();
        QTest::addRow("a novel") << u"note 201"_qs << u"note"_qs;
    }
    void whatMayBeAskedFor()
    {
        QFETCH(QString, what);
        QFETCH(QString, code);
        SpecialOrder order = anOrder(4);
        const QString field = what.section(u' ', 0, 0);
        const qint64 value = what.section(u' ', 1).toLongLong();
        if (field == u"quantity")
            order.quantity = Quantity::fromMilli(value);
        else if (field == u"price")
            order.price = Money::fromCents(value);
        else if (field == u"prepaid")
            order.isPrepaid = true;
        else if (field == u"day")
            order.wantedOn = today.addDays(value);
        else if (field == u"note")
            order.note = QString(value, u'x');
        const Result<> checked = SpecialRules::check(order, today);
        QCOMPARE(checked ? QString() : checked.failure().code, code);
    }

    void onlyWhatWaitsMayChange()
    {
        QVERIFY(SpecialRules::checkChange(anOrder(4)));
        QVERIFY(!SpecialRules::checkChange(after(anOrder(4), u"ordered"_qs)));
        QVERIFY(!SpecialRules::checkChange(after(anOrder(4), u"arrived:2"_qs)));
        QVERIFY(!SpecialRules::checkChange(after(anOrder(4), u"arrived:2 collected:2"_qs)));
        QVERIFY(!SpecialRules::checkChange(after(anOrder(4), u"cancelled"_qs)));
    }

    void cancellingSaysWhatBecomesOfTheGoods()
    {
        const QString why = u"moved away"_qs;
        QVERIFY(SpecialRules::checkCancel(anOrder(4), why, false));
        QCOMPARE(SpecialRules::checkCancel(anOrder(4), u"  "_qs, false).failure().code,
                 u"reason"_qs);
        for (const QString &story : {u"ordered"_qs, u"arrived:4"_qs, u"arrived:1"_qs}) {
            const SpecialOrder order = after(anOrder(4), story);
            QCOMPARE(SpecialRules::checkCancel(order, why, false).failure().code, u"to_shelf"_qs);
            QVERIFY(SpecialRules::checkCancel(order, why, true));
        }
        for (const QString &story : {u"arrived:4 collected:4"_qs, u"cancelled"_qs})
            QCOMPARE(SpecialRules::checkCancel(after(anOrder(4), story), why, true).failure().code,
                     u"state"_qs);
    }

    void handedToTheirMemberAndNoMoreThanIsThere()
    {
        const SpecialOrder order = after(anOrder(4), u"arrived:3"_qs);
        QVERIFY(SpecialRules::checkCollect(order, MemberId(7), Quantity::units(3)));
        QCOMPARE(SpecialRules::checkCollect(order, MemberId(8), Quantity::units(3)).failure().code,
                 u"special_member"_qs);
        QCOMPARE(SpecialRules::checkCollect(order, {}, Quantity::units(3)).failure().code,
                 u"special_member"_qs);
        QCOMPARE(SpecialRules::checkCollect(order, MemberId(7), Quantity::units(4)).failure().code,
                 u"special_quantity"_qs);
        QCOMPARE(
            SpecialRules::checkCollect(anOrder(4), MemberId(7), Quantity::units(1)).failure().code,
            u"special_state"_qs);
    }

    void weighedGoodsMayWeighAFifthMore()
    {
        SpecialOrder cheese = after(anOrder(2), u"arrived:2"_qs);
        cheese.unit = Unit::Kilogram;
        const auto grams = [](qint64 milli) { return Quantity::fromMilli(milli); };
        QVERIFY(SpecialRules::checkCollect(cheese, MemberId(7), grams(2400)));
        QVERIFY(!SpecialRules::checkCollect(cheese, MemberId(7), grams(2401)));
        QCOMPARE(SpecialRules::handedOver(cheese, grams(2130)), grams(2000));
        QCOMPARE(SpecialRules::handedOver(cheese, grams(1600)), grams(2000));
        QCOMPARE(SpecialRules::handedOver(cheese, grams(1500)), grams(1500));
        const SpecialOrder jars = after(anOrder(10), u"arrived:10"_qs);
        QCOMPARE(SpecialRules::handedOver(jars, Quantity::units(9)), Quantity::units(9));
    }

    void firstAskedFirstServed()
    {
        const std::vector<SpecialOrder> orders{anOrder(4, 1), after(anOrder(2, 2), u"arrived:2"_qs),
                                               anOrder(3, 3), anOrder(1, 4)};
        const auto shares = SpecialRules::shared(orders, Quantity::units(6));
        QCOMPARE(shares.size(), size_t(2));
        QCOMPARE(shares[0].order, SpecialOrderId(1));
        QCOMPARE(shares[0].quantity, Quantity::units(4));
        QCOMPARE(shares[1].order, SpecialOrderId(3));
        QCOMPARE(shares[1].quantity, Quantity::units(2));
        QVERIFY(SpecialRules::shared(orders, Quantity()).empty());
        QVERIFY(SpecialRules::shared({}, Quantity::units(6)).empty());
        QCOMPARE(SpecialRules::shared(orders, Quantity::units(100)).size(), size_t(3));
    }

    void lastServedLosesFirstAndNeverWhatIsCollected()
    {
        const std::vector<SpecialOrder> orders{after(anOrder(4, 1), u"arrived:4"_qs),
                                               after(anOrder(3, 2), u"arrived:3 collected:2"_qs)};
        const auto lost = SpecialRules::lost(orders, Quantity::units(3));
        QCOMPARE(lost.size(), size_t(2));
        QCOMPARE(lost[0].order, SpecialOrderId(2));
        QCOMPARE(lost[0].quantity, Quantity::units(1));
        QCOMPARE(lost[1].quantity, Quantity::units(2));
    }

    void packsAreWhole_data()
    {
        QTest::addColumn<int>("wanted");
        QTest::addColumn<int>("pack");
        QTest::addColumn<int>("packs");
        QTest::addRow("one of six") << 1 << 6 << 1;
        QTest::addRow("six of six") << 6 << 6 << 1;
        QTest::addRow("seven of six") << 7 << 6 << 2;
        QTest::addRow("by the piece") << 7 << 1 << 7;
        QTest::addRow("nothing") << 0 << 6 << 0;
    }
    void packsAreWhole()
    {
        QFETCH(int, wanted);
        QFETCH(int, pack);
        QFETCH(int, packs);
        QCOMPARE(SpecialRules::packsFor(Quantity::units(wanted), Quantity::units(pack)),
                 Quantity::units(packs));
    }

    void paidInAdvanceIsKeptOfTheAccount()
    {
        SpecialOrder order = anOrder(4);
        order.price = Money::fromCents(250);
        QCOMPARE(SpecialRules::reserved(order), Money());
        order.isPrepaid = true;
        QCOMPARE(SpecialRules::reserved(order), Money::fromCents(1000));
        QCOMPARE(SpecialRules::reserved(after(order, u"arrived:4 collected:3"_qs)),
                 Money::fromCents(250));
        QCOMPARE(SpecialRules::reserved(after(order, u"arrived:4 collected:4"_qs)), Money());
        QCOMPARE(SpecialRules::reserved(after(order, u"cancelled"_qs)), Money());
        QVERIFY(SpecialRules::checkReserve(order, Money::fromCents(1500), Money::fromCents(500)));
        QCOMPARE(SpecialRules::checkReserve(order, Money::fromCents(1499), Money::fromCents(500))
                     .failure()
                     .code,
                 u"balance"_qs);
    }

    void daysAreSensible()
    {
        QVERIFY(SpecialRules::checkKeepDays(1));
        QVERIFY(SpecialRules::checkKeepDays(90));
        QVERIFY(!SpecialRules::checkKeepDays(0));
        QVERIFY(!SpecialRules::checkKeepDays(91));
    }

    void firstNames()
    {
        QCOMPARE(SpecialRules::firstName(u"  Ada  Byron King"_qs), u"Ada"_qs);
        QCOMPARE(SpecialRules::firstName(QString()), QString());
    }
};

CABAS_TEST(TestSpecialRules)
#include "tst_specialrules.moc"
