// SPDX-License-Identifier: GPL-3.0-or-later
// The cases of DOMAIN.md section 4, then what must hold of any chain.
#include "core/catalog/pricingrules.h"

#include "core/base/text.h"
#include "core/catalog/productsheetrules.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cabas;

namespace {

UnitPrice e4(qint64 value)
{
    return UnitPrice::fromE4(value);
}

Coefficient step(int slot, qint64 value, StepMeasure measure = StepMeasure::OnCost)
{
    Coefficient coefficient;
    coefficient.slot = slot;
    coefficient.value = value;
    coefficient.measure = measure;
    coefficient.inCost = slot < 4;
    return coefficient;
}

Coefficient scoped(Coefficient coefficient, PricingScopeKind kind, qint64 id)
{
    coefficient.scope = {kind, id};
    return coefficient;
}

PricedArticle article(qint64 costE4, int vatBp)
{
    PricedArticle article;
    article.product = ProductId(1);
    article.vatBp = vatBp;
    article.cost = e4(costE4);
    return article;
}

PriceEnding ending(int modulus, std::vector<int> endings,
                   EndingDirection direction = EndingDirection::Nearest)
{
    return {{}, modulus, std::move(endings), direction};
}

qint64 priceOf(qint64 costE4, int vatBp, const std::vector<Coefficient> &chain,
               const PriceEnding &end = {})
{
    const auto proof = PricingRules::price(article(costE4, vatBp), chain, end);
    return proof ? proof->price.cents() : -1;
}

QString codeOf(const Result<> &result)
{
    return result ? QString() : result.failure().code;
}

} // namespace

class TestPricingRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneMarginForAll_data()
    {
        QTest::addColumn<int>("marginBp");
        QTest::addColumn<qint64>("costE4");
        QTest::addColumn<int>("vatBp");
        QTest::addColumn<qint64>("cents");
        QTest::newRow("La Cagette 23 %") << 2300 << qint64(20'000) << 550 << qint64(260);
        QTest::newRow("La Cagette, wine") << 2300 << qint64(43'250) << 2000 << qint64(638);
        QTest::newRow("Supercoop 20 %") << 2000 << qint64(20'000) << 550 << qint64(253);
        QTest::newRow("DIONY-COOP 23 %") << 2300 << qint64(13'333) << 550 << qint64(173);
        QTest::newRow("franchise") << 2300 << qint64(20'000) << 0 << qint64(246);
        QTest::newRow("3.80 x 0.575, half a cent") << -4250 << qint64(38'000) << 0 << qint64(219);
        QTest::newRow("2.30 x 0.95, half a cent") << -500 << qint64(23'000) << 0 << qint64(219);
    }
    void oneMarginForAll()
    {
        QFETCH(int, marginBp);
        QFETCH(qint64, costE4);
        QFETCH(int, vatBp);
        QFETCH(qint64, cents);
        QCOMPARE(priceOf(costE4, vatBp, {step(Coefficient::marginSlot, marginBp)}), cents);
    }

    void theWholeChainInItsOrder()
    {
        // 10.00 less 12 % = 8.80, + 0.45 transport = 9.25, + 2 % loss = 9.435, + 1.5 % = 9.576525,
        // + 23 % = 11.77912575, + 5.5 % = 12.42697..., 12.43.
        const std::vector<Coefficient> chain{
            step(Coefficient::discountSlot, 1200),
            step(Coefficient::transportSlot, 4500, StepMeasure::Fixed),
            step(Coefficient::lossSlot, 200), step(4, 150), step(Coefficient::marginSlot, 2300)};
        const auto proof = PricingRules::price(article(100'000, 550), chain, {});
        QVERIFY(proof);
        QList<qint64> results;
        for (const ProofLine &line : proof->lines)
            results += line.result.e4();
        QCOMPARE(results, QList<qint64>({100'000, 88'000, 92'500, 94'350, 95'765, 117'791, 117'791,
                                         124'270, 124'300}));
        QCOMPARE(proof->lines[1].base, e4(100'000));
        QCOMPARE(proof->lines[1].value, 1200);
        QCOMPARE(proof->price.cents(), 1243);
        QCOMPARE(proof->cost, e4(94'350));
        QCOMPARE(proof->beforeVat, e4(117'791));
    }

    void nineStepsWithFiveOfTheShopsOwn()
    {
        // 10.00 less 10 %, + 0.45, + 2 % = 9.639; then 1, 0.5, 0.25, 2 and 0.1 % more, of which
        // the first two are cost; a fifth of the sale kept; 5.5 % VAT.
        std::vector<Coefficient> chain{step(Coefficient::discountSlot, 1000),
                                       step(Coefficient::transportSlot, 4500, StepMeasure::Fixed),
                                       step(Coefficient::lossSlot, 200)};
        for (const qint64 own : {100, 50, 25, 200, 10})
            chain.push_back(step(int(chain.size()) + 1, own));
        chain[3].inCost = true;
        chain[4].inCost = true;
        chain.push_back(step(Coefficient::marginSlot, 2000, StepMeasure::OnSale));
        const auto taken = PricingRules::chainFor(article(100'000, 550), chain, {});
        QCOMPARE(taken.size(), size_t(9));
        const auto proof = PricingRules::price(article(100'000, 550), taken, {});
        QVERIFY(proof);
        QCOMPARE(proof->cost, e4(97'841));
        QCOMPARE(proof->price.cents(), 1321);
        QCOMPARE(proof->margin->onSaleBp, 2186);
    }

    void onCostOnSaleAndFixed()
    {
        QCOMPARE(priceOf(20'000, 0, {step(9, 2000)}), 240);
        QCOMPARE(priceOf(20'000, 0, {step(9, 2000, StepMeasure::OnSale)}), 250);
        QCOMPARE(priceOf(20'000, 0, {step(9, 2000, StepMeasure::Fixed)}), 220);
        // A third lost: the rest must pay for it.
        QCOMPARE(priceOf(20'000, 0, {step(3, 3333, StepMeasure::OnSale)}), 300);
        QCOMPARE(priceOf(20'000, 0, {step(1, 2500, StepMeasure::Fixed)}), 175);
    }

    void aBasePriceOfOurOwn()
    {
        std::vector<Coefficient> chain{step(9, 2300)};
        Coefficient base = step(Coefficient::baseSlot, 15'000, StepMeasure::Fixed);
        chain.insert(chain.begin(), base);
        QCOMPARE(priceOf(99'000, 0, chain), 185);
        // Even where the supplier's is not known.
        QCOMPARE(priceOf(0, 0, chain), 185);
    }

    void foodsoftRoundsTwice()
    {
        // gross = (net + deposit) x (1 + VAT), member = gross x (1 + markup), each to the cent.
        Coefficient deposit = step(4, 1500, StepMeasure::Fixed);
        Coefficient markup = step(9, 500);
        markup.afterVat = true;
        const auto proof = PricingRules::price(article(12'300, 700),
                                               std::vector<Coefficient>{deposit, markup}, {});
        QVERIFY(proof);
        // 1.38 x 1.07 = 1.4766 -> 1.48; 1.48 x 1.05 = 1.554 -> 1.55. In one go it were 1.55043.
        QCOMPARE(proof->lines[4].kind, ProofKind::ToTheCent);
        QCOMPARE(proof->lines[4].result, e4(14'800));
        QCOMPARE(proof->price.cents(), 155);
        // 0.5630 x 1.20 = 0.6756 -> 0.68; x 1.25 = 0.85. In one go 0.8445 -> 0.84.
        Coefficient quarter = step(9, 2500);
        quarter.afterVat = true;
        QCOMPARE(priceOf(5630, 2000, {quarter}), 85);
        QCOMPARE(priceOf(5630, 2000, {step(9, 2500)}), 84);
    }

    void theWordsOfAMargin_data()
    {
        QTest::addColumn<int>("onCost");
        QTest::addColumn<int>("onSale");
        QTest::newRow("1.23 is 18.7 %") << 2300 << 1870;
        QTest::newRow("1.20 is 16.67 %") << 2000 << 1667;
        QTest::newRow("nothing earned") << 0 << 0;
        QTest::newRow("double") << 10'000 << 5000;
        QTest::newRow("at a loss") << -2000 << -2500;
    }
    void theWordsOfAMargin()
    {
        QFETCH(int, onCost);
        QFETCH(int, onSale);
        QCOMPARE(PricingRules::onSaleOf(onCost), onSale);
        const auto words = PricingRules::marginOf(e4(10'000 + onCost), e4(10'000));
        QVERIFY(words);
        QCOMPARE(words->coefficientE4, 10'000 + onCost);
        QCOMPARE(words->onCostBp, onCost);
        QCOMPARE(words->onSaleBp, onSale);
        QVERIFY(qAbs(PricingRules::onCostOf(onSale) - onCost) <= 2);
    }

    void aMarginOfNothingIsNotTold()
    {
        QVERIFY(!PricingRules::marginOf(e4(10'000), e4(0)));
        QVERIFY(!PricingRules::marginOf(Money::fromCents(100), 550, e4(0)));
        const auto gift = PricingRules::marginOf(Money(), 550, e4(100));
        QCOMPARE(gift->onCostBp, -10'000);
        QCOMPARE(gift->onSaleBp, -10'000);
    }

    void theOtherNumbersOfTheField()
    {
        // 0.75 x 0.9 x 4 = 2.70, not 4 x 0.68: a unit price keeps its decimals until the line.
        QCOMPARE(amountOf(e4(6750), Quantity::units(4)).cents(), 270);
        QCOMPARE(amountOf(Money::fromCents(68), Quantity::units(4)).cents(), 272);
        // One euro for three apples: the last cent is somebody's.
        QCOMPARE(
            share(Money::fromCents(100), {1, 1, 1}),
            (std::vector<Money>{Money::fromCents(34), Money::fromCents(33), Money::fromCents(33)}));
        QCOMPARE(PricingRules::beforeVat(Money::fromCents(211), 550), e4(20'000));
    }

    void endings_data()
    {
        QTest::addColumn<int>("modulus");
        QTest::addColumn<QList<int>>("ends");
        QTest::addColumn<int>("direction");
        QTest::addColumn<qint64>("cents");
        QTest::addColumn<qint64>("shown");
        const int nearest = int(EndingDirection::Nearest);
        const int up = int(EndingDirection::Up);
        const int down = int(EndingDirection::Down);
        const auto row = [](const char *name, int modulus, const QList<int> &ends, int direction,
                            qint64 cents, qint64 shown) {
            QTest::newRow(name) << modulus << ends << direction << cents << shown;
        };
        row("to the cent", 1, {0}, up, 217, 217);
        row("five, down", 5, {0}, nearest, 217, 215);
        row("five, up", 5, {0}, nearest, 218, 220);
        row("five, always up", 5, {0}, up, 216, 220);
        row("five, always down", 5, {0}, down, 219, 215);
        row("already there", 5, {0}, up, 220, 220);
        row("x5 or x9", 10, {5, 9}, nearest, 211, 209);
        row("x5 or x9, tie goes up", 10, {5, 9}, nearest, 212, 215);
        row("x5 or x9, in between", 10, {5, 9}, nearest, 217, 219);
        row("90 or 99", 100, {90, 99}, nearest, 201, 199);
        row("90 or 99, up", 100, {90, 99}, up, 200, 290);
        row("never nothing", 5, {0}, nearest, 1, 5);
        row("never nothing, down", 100, {90}, down, 50, 90);
        row("a gift stays", 5, {0}, up, 0, 0);
    }
    void endings()
    {
        QFETCH(int, modulus);
        QFETCH(QList<int>, ends);
        QFETCH(int, direction);
        QFETCH(qint64, cents);
        QFETCH(qint64, shown);
        const PriceEnding rule =
            ending(modulus, {ends.begin(), ends.end()}, EndingDirection(direction));
        QVERIFY(PricingRules::check(rule));
        QCOMPARE(PricingRules::withEnding(Money::fromCents(cents), rule).cents(), shown);
    }

    void theNarrowestHolds()
    {
        const std::vector<Family> families{{FamilyId(1), std::nullopt, u"Épicerie"_qs},
                                           {FamilyId(2), FamilyId(1), u"Thés"_qs}};
        std::vector<Coefficient> all{step(9, 2300)};
        PricedArticle tea = article(10'000, 0);
        tea.family = FamilyId(2);
        tea.supplier = SupplierId(7);
        const auto margin = [&] {
            const auto chain = PricingRules::chainFor(tea, all, families);
            return chain.empty() ? -1 : chain.back().value;
        };
        QCOMPARE(margin(), 2300);
        all.push_back(scoped(step(9, 2200), PricingScopeKind::Family, 1));
        QCOMPARE(margin(), 2200);
        all.push_back(scoped(step(9, 2100), PricingScopeKind::Family, 2));
        QCOMPARE(margin(), 2100);
        all.push_back(scoped(step(9, 2000), PricingScopeKind::Supplier, 7));
        QCOMPARE(margin(), 2000);
        all.push_back(scoped(step(9, 1900), PricingScopeKind::Product, 1));
        QCOMPARE(margin(), 1900);
        all.push_back(scoped(step(9, 9900), PricingScopeKind::Product, 2));
        all.push_back(scoped(step(9, 9900), PricingScopeKind::Supplier, 8));
        all.push_back(scoped(step(9, 9900), PricingScopeKind::Family, 3));
        QCOMPARE(margin(), 1900);
        tea.family.reset();
        tea.supplier.reset();
        tea.product = ProductId(9);
        QCOMPARE(margin(), 2300);
    }

    void stepsAreTakenInTheOrderOfTheirSlots()
    {
        Coefficient last = step(2, 100);
        last.inCost = false;
        last.afterVat = true;
        const auto chain = PricingRules::chainFor(
            article(1, 0), std::vector<Coefficient>{step(9, 1), last, step(1, 2), step(4, 3)}, {});
        QList<int> slots_;
        for (const Coefficient &each : chain)
            slots_ += each.slot;
        QCOMPARE(slots_, QList<int>({1, 4, 9, 2}));
    }

    void endingsComeDownFromTheFamily()
    {
        const std::vector<Family> families{{FamilyId(1), std::nullopt, u"Épicerie"_qs},
                                           {FamilyId(2), FamilyId(1), u"Thés"_qs}};
        PricedArticle tea = article(10'000, 0);
        tea.family = FamilyId(2);
        QCOMPARE(PricingRules::endingFor(tea, {}, families).modulus, 1);
        PriceEnding fives = ending(5, {0});
        PriceEnding nines = ending(10, {5, 9});
        nines.scope = {PricingScopeKind::Family, 1};
        const std::vector<PriceEnding> all{nines, fives};
        QCOMPARE(PricingRules::endingFor(tea, all, families).modulus, 10);
        tea.family.reset();
        QCOMPARE(PricingRules::endingFor(tea, all, families).modulus, 5);
    }

    void whatNoChainMayHold_data()
    {
        QTest::addColumn<int>("slot");
        QTest::addColumn<int>("measure");
        QTest::addColumn<qint64>("value");
        QTest::addColumn<QString>("code");
        const int cost = int(StepMeasure::OnCost);
        const int sale = int(StepMeasure::OnSale);
        const int fixed = int(StepMeasure::Fixed);
        QTest::newRow("slot") << 10 << cost << qint64(1) << u"unknown_slot"_qs;
        QTest::newRow("whole discount") << 1 << cost << qint64(10'000) << u"below_zero"_qs;
        QTest::newRow("nearly") << 1 << cost << qint64(9'999) << QString();
        QTest::newRow("loss of all") << 9 << cost << qint64(-10'000) << u"below_zero"_qs;
        QTest::newRow("all is margin") << 9 << sale << qint64(10'000) << u"below_zero"_qs;
        QTest::newRow("absurd") << 9 << cost << qint64(100'001) << u"too_large"_qs;
        QTest::newRow("absurd amount") << 2 << fixed << qint64(10'000'001) << u"too_large"_qs;
        QTest::newRow("base for all") << 0 << fixed << qint64(100) << u"base_price"_qs;
    }
    void whatNoChainMayHold()
    {
        QFETCH(int, slot);
        QFETCH(int, measure);
        QFETCH(qint64, value);
        QFETCH(QString, code);
        QCOMPARE(codeOf(PricingRules::check(step(slot, value, StepMeasure(measure)))), code);
    }

    void whatIsNoPriceIsRefused()
    {
        const auto failed = [](const PricedArticle &of, const std::vector<Coefficient> &chain) {
            const auto proof = PricingRules::price(of, chain, {});
            return proof ? QString() : proof.failure().code;
        };
        QCOMPARE(failed(article(0, 550), {step(9, 2300)}), u"cost_unknown"_qs);
        QCOMPARE(failed(article(100, 550), {step(1, 101, StepMeasure::Fixed)}), u"below_zero"_qs);
        QCOMPARE(failed(article(900'000'000, 550), {step(9, 2300)}), u"price_too_high"_qs);
    }

    void endingsThatCannotBe()
    {
        QVERIFY(!PricingRules::check(ending(10, {})));
        QVERIFY(!PricingRules::check(ending(10, {9, 5})));
        QVERIFY(!PricingRules::check(ending(10, {5, 5})));
        QVERIFY(!PricingRules::check(ending(10, {10})));
        QVERIFY(!PricingRules::check(ending(0, {0})));
        PriceEnding product = ending(10, {9});
        product.scope = {PricingScopeKind::Product, 1};
        QVERIFY(!PricingRules::check(product));
    }

    void whatHoldsOfAnyChain()
    {
        QRandomGenerator random(42);
        const QList<int> rates{0, 210, 550, 1000, 2000};
        for (int run = 0; run < 1500; ++run) {
            std::vector<Coefficient> chain;
            for (int slot = 1; slot <= 9; ++slot) {
                if (random.bounded(2) == 0)
                    continue;
                const auto measure = StepMeasure(random.bounded(3));
                chain.push_back(step(slot, random.bounded(1, 4000), measure));
            }
            const PriceEnding end = random.bounded(2) == 0
                                        ? PriceEnding()
                                        : ending(10, {5, 9}, EndingDirection(random.bounded(3)));
            const int vat = rates[random.bounded(5)];
            const qint64 cost = 5000 + random.bounded(500'000);
            const auto proof = PricingRules::price(article(cost, vat), chain, end);
            QVERIFY(proof);
            // The proof ends with the price, and each line begins where the one before ended.
            QCOMPARE(proof->lines.back().result, UnitPrice::from(proof->price));
            for (size_t at = 1; at < proof->lines.size(); ++at)
                QCOMPARE(proof->lines[at].base, proof->lines[at - 1].result);
            // A dearer supplier never makes a cheaper shelf.
            const auto dearer =
                PricingRules::price(article(cost + random.bounded(1, 200), vat), chain, end);
            QVERIFY(dearer->price >= proof->price);
            // What the margin says gives the price back, to what its decimals hide.
            if (proof->margin) {
                const qint64 back =
                    mulDivRounded(proof->cost.e4(), proof->margin->coefficientE4, 10'000);
                const qint64 net = PricingRules::beforeVat(proof->price, vat).e4();
                QVERIFY(qAbs(back - net) <= proof->cost.e4() / 10'000 + 1);
            }
        }
    }
};

CABAS_TEST(TestPricingRules)
#include "tst_pricingrules.moc"
