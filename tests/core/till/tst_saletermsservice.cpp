// SPDX-License-Identifier: GPL-3.0-or-later
// covers: tarestore touchstore
#include "core/catalog/familyservice.h"
#include "core/till/saletermsservice.h"
#include "tests/core/till/tillfixture.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using test::aProduct;
using test::TillShop;

class TestSaleTermsService : public QObject {
    Q_OBJECT

    SaleTermsService terms() { return SaleTermsService(m_till->db()); }
    Session owner() { return m_till->session(); }
    template <typename T>
    static QString codeOf(const Result<T> &result)
    {
        return result ? QString() : result.failure().code;
    }

private Q_SLOTS:
    void initTestCase_data() { test::addEngines(); }
    void init() { m_till = std::make_unique<TillShop>(test::engine()); }
    void cleanup() { m_till.reset(); }

    void thePolicyIsKept()
    {
        SalePolicy policy = TillShop::must(terms().policy());
        QCOMPARE(policy, SalePolicy{});
        policy.noMember = Leniency::Warn;
        policy.maxVoids = 5;
        const SalePolicy kept = TillShop::must(terms().setPolicy(owner(), policy));
        QCOMPARE(kept.maxVoids, 5);
        QCOMPARE(kept.revision, 1);
        QCOMPARE(terms().setPolicy(owner(), policy).failure().kind, Failure::Kind::Conflict);
        policy.maxVoids = 101;
        QCOMPARE(codeOf(terms().setPolicy(owner(), policy)), u"max_voids"_qs);
        QVERIFY(!terms().setPolicy(m_till->shop().sessionAs({Permission::Sell}), kept).ok());
    }

    void promptsAreKeptOnceAndForgotten()
    {
        SalePrompt prompt;
        prompt.product = m_till->jam.id;
        prompt.kind = PromptKind::Age18;
        prompt.text = u"not of this kind"_qs;
        SalePrompt kept = TillShop::must(terms().savePrompt(owner(), prompt));
        QCOMPARE(kept.about, u"Confiture"_qs);
        QVERIFY(kept.text.isEmpty());
        QCOMPARE(codeOf(terms().savePrompt(owner(), prompt)), u"twice"_qs);
        kept.kind = PromptKind::Notice;
        kept.text = u"Keep it cold"_qs;
        const SalePrompt changed = TillShop::must(terms().savePrompt(owner(), kept));
        QCOMPARE(changed.revision, 2);
        QCOMPARE(terms().savePrompt(owner(), kept).failure().kind, Failure::Kind::Conflict);
        prompt.product = ProductId(999);
        QCOMPARE(codeOf(terms().savePrompt(owner(), prompt)), u"product"_qs);
        QVERIFY(terms().removePrompt(owner(), changed.id));
        QVERIFY(terms().removePrompt(owner(), changed.id));
        QVERIFY(TillShop::must(terms().prompts()).empty());
    }

    void limitsAreKeptOnceAPeriod()
    {
        PurchaseLimit limit;
        limit.product = m_till->jam.id;
        limit.quantity = Quantity::units(6);
        PurchaseLimit kept = TillShop::must(terms().saveLimit(owner(), limit));
        QCOMPARE(codeOf(terms().saveLimit(owner(), limit)), u"twice"_qs);
        limit.period = LimitPeriod::Day;
        QVERIFY(terms().saveLimit(owner(), limit));
        kept.quantity = Quantity::units(12);
        QCOMPARE(TillShop::must(terms().saveLimit(owner(), kept)).quantity, Quantity::units(12));
        QCOMPARE(terms().saveLimit(owner(), kept).failure().kind, Failure::Kind::Conflict);
        kept.quantity = Quantity();
        QCOMPARE(codeOf(terms().saveLimit(owner(), kept)), u"quantity"_qs);
        for (const PurchaseLimit &each : TillShop::must(terms().limits()))
            QVERIFY(terms().removeLimit(owner(), each.id));
        QVERIFY(TillShop::must(terms().limits()).empty());
    }

    void aFamilyThatIsMergedAwayTakesItsRulesWithIt()
    {
        FamilyService families(m_till->db());
        const Family wine = TillShop::must(families.add(owner(), u"Wine"_qs, std::nullopt));
        const Family drink = TillShop::must(families.add(owner(), u"Drink"_qs, std::nullopt));
        SalePrompt prompt;
        prompt.family = wine.id;
        prompt.kind = PromptKind::Age18;
        QCOMPARE(TillShop::must(terms().savePrompt(owner(), prompt)).about, u"Wine"_qs);
        PurchaseLimit limit;
        limit.family = wine.id;
        limit.quantity = Quantity::units(6);
        TillShop::must(terms().saveLimit(owner(), limit));
        QVERIFY(families.merge(owner(), wine.id, drink.id));
        QVERIFY(TillShop::must(terms().prompts()).empty());
        QVERIFY(TillShop::must(terms().limits()).empty());
    }

    void containersAreKnownByName()
    {
        const auto tare = [](const QString &name, qint64 milli) {
            return Tare{TareId(0), name, Quantity::fromMilli(milli), 1};
        };
        const Tare jar = TillShop::must(terms().saveTare(owner(), tare(u" Jar  1 L "_qs, 485)));
        QCOMPARE(jar.name, u"Jar 1 L"_qs);
        QCOMPARE(codeOf(terms().saveTare(owner(), tare(u"Jar 1 L"_qs, 400))), u"name"_qs);
        QCOMPARE(codeOf(terms().saveTare(owner(), tare(u""_qs, 400))), u"name"_qs);
        QCOMPARE(codeOf(terms().saveTare(owner(), tare(u"Air"_qs, 0))), u"weight"_qs);
        QCOMPARE(codeOf(terms().saveTare(owner(), tare(u"Barrel"_qs, 20'001))), u"weight"_qs);
        TillShop::must(terms().saveTare(owner(), tare(u"Bag"_qs, 5)));
        const auto tares = TillShop::must(terms().tares());
        QCOMPARE(tares.size(), size_t(2));
        QCOMPARE(tares[0].name, u"Bag"_qs);
        Tare heavier = jar;
        heavier.weight = Quantity::fromMilli(490);
        QCOMPARE(TillShop::must(terms().saveTare(owner(), heavier)).revision, 2);
        QCOMPARE(terms().saveTare(owner(), jar).failure().kind, Failure::Kind::Conflict);
        QVERIFY(terms().removeTare(owner(), jar.id));
        QCOMPARE(TillShop::must(terms().tares()).size(), size_t(1));
    }

    void theGridHoldsWhatWasChosen()
    {
        const Product salad =
            aProduct(u"Salade"_qs).priced(130).family(u"Légumes"_qs).add(m_till->shop());
        for (const Product &product : {m_till->carrots, salad})
            QVERIFY(terms().setTouchProduct(owner(), product.id, true));
        QVERIFY(terms().setTouchProduct(owner(), salad.id, true));
        const auto grid = TillShop::must(terms().touchProducts(owner(), true));
        QCOMPARE(grid.size(), size_t(2));
        QCOMPARE(grid[0].family, u"Légumes"_qs);
        QCOMPARE(grid[0].product.price->cents(), 130);
        QVERIFY(grid[0].picture.isEmpty());
        QVERIFY(terms().setTouchProduct(owner(), salad.id, false));
        QCOMPARE(TillShop::must(terms().touchProducts(owner(), false)).size(), size_t(1));
        QCOMPARE(codeOf(terms().setTouchProduct(owner(), ProductId(99), true)), u"product"_qs);
    }

private:
    std::unique_ptr<TillShop> m_till;
};

CABAS_TEST(TestSaleTermsService)
#include "tst_saletermsservice.moc"
