// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/limitrules.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestLimitRules : public QObject {
    Q_OBJECT

    static PurchaseLimit eggs(qint64 units = 6)
    {
        PurchaseLimit limit;
        limit.product = ProductId(1);
        limit.quantity = Quantity::units(units);
        limit.about = u"Eggs"_qs;
        return limit;
    }

private Q_SLOTS:
    void aWeekBeginsOnMonday()
    {
        const QDate tuesday(2026, 3, 10);
        const auto around = [&](LimitPeriod period, QDate day) {
            return LimitRules::periodAround(period, day);
        };
        QCOMPARE(around(LimitPeriod::Week, tuesday),
                 (Period{QDate(2026, 3, 9), QDate(2026, 3, 16)}));
        QCOMPARE(around(LimitPeriod::Week, QDate(2026, 3, 15)),
                 (Period{QDate(2026, 3, 9), QDate(2026, 3, 16)}));
        QCOMPARE(around(LimitPeriod::Month, QDate(2026, 12, 31)),
                 (Period{QDate(2026, 12, 1), QDate(2027, 1, 1)}));
        QCOMPARE(around(LimitPeriod::Day, tuesday), (Period{tuesday, tuesday.addDays(1)}));
    }

    void whatIsLeftIsSaid()
    {
        LimitStatus status{eggs(), Quantity::units(1), Quantity::units(3), false};
        QCOMPARE(LimitRules::words(status), u"Eggs: 2 of 6 left this week."_qs);
        QVERIFY(LimitRules::check({status}));
        status.inBasket = Quantity::units(5);
        QVERIFY(LimitRules::check({status}));
        status.inBasket = Quantity::units(7);
        QVERIFY(status.isOver());
        const Result<> over = LimitRules::check({status});
        QCOMPARE(over.failure().code, u"limit"_qs);
        QVERIFY(over.failure().message.contains(u"2 too many"_qs));
        status.isAllowed = true;
        QVERIFY(LimitRules::check({status}));
    }

    void aFamilyIsCountedTogether()
    {
        const FamilyTree tree(
            {{FamilyId(1), {}, u"Fresh"_qs}, {FamilyId(2), FamilyId(1), u"E"_qs}});
        PurchaseLimit limit = eggs();
        limit.product.reset();
        limit.family = FamilyId(1);
        const std::vector<ScopedLine> lines{
            {1, ProductId(1), FamilyId(1), {}, Unit::Piece, Quantity::units(2)},
            {2, ProductId(2), FamilyId(2), {}, Unit::Piece, Quantity::units(3)},
            {3, ProductId(3), {}, {}, Unit::Piece, Quantity::units(9)}};
        QCOMPARE(LimitRules::inBasket(limit, lines, tree), Quantity::units(5));
    }

    void whatMayBeKept()
    {
        const auto code = [](const PurchaseLimit &limit) {
            const Result<> checked = LimitRules::check(limit);
            return checked ? QString() : checked.failure().code;
        };
        QCOMPARE(code(eggs()), QString());
        QCOMPARE(code(eggs(0)), u"quantity"_qs);
        QCOMPARE(code(eggs(1001)), u"quantity"_qs);
        PurchaseLimit half = eggs();
        half.quantity = Quantity::fromMilli(2500);
        QCOMPARE(code(half), u"quantity"_qs);
        half.unit = Unit::Kilogram;
        QCOMPARE(code(half), QString());
        PurchaseLimit nothing = eggs();
        nothing.product.reset();
        QCOMPARE(code(nothing), u"scope"_qs);
        for (const LimitPeriod period :
             {LimitPeriod::Ticket, LimitPeriod::Day, LimitPeriod::Week, LimitPeriod::Month}) {
            QCOMPARE(LimitRules::fromName(LimitRules::name(period)), std::optional(period));
            QVERIFY(!LimitRules::title(period).isEmpty());
        }
    }
};

CABAS_TEST(TestLimitRules)
#include "tst_limitrules.moc"
