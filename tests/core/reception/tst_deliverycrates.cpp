// SPDX-License-Identifier: GPL-3.0-or-later
// covers: deliverycrates receptionweighing
#include "core/reception/deliverycrates.h"

#include "core/purchasing/crateservice.h"
#include "core/purchasing/cratestore.h"
#include "core/purchasing/deliverystore.h"
#include "core/reception/receptionservice.h"
#include "core/reception/reversalservice.h"
#include "core/reports/verifier.h"
#include "core/stock/stockservice.h"
#include "core/stock/stockstore.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using namespace cabas::test;

/// Goods weighed with the crates they came in.
class TestDeliveryCrates : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_shop;
    std::optional<Supplier> m_garden;
    std::optional<Product> m_carrots;
    std::optional<Product> m_leeks;
    std::optional<CrateKind> m_eps;
    std::optional<CrateKind> m_green;
    DeliveryId m_delivery{0};

    Session session() const { return m_shop->session(); }
    ReceptionService service() { return ReceptionService(m_shop->db()); }
    CrateKind kind(const QString &name, qint64 grams, qint64 cents, bool returnable = true)
    {
        CrateKind kind;
        kind.name = name;
        kind.tare = Quantity::fromMilli(grams);
        kind.deposit = Money::fromCents(cents);
        kind.returnable = returnable;
        return *CrateService(m_shop->db()).add(session(), kind);
    }
    static ReceivedGoods weighed(qint64 grams, const std::vector<CrateCount> &crates)
    {
        ReceivedGoods goods;
        goods.gross = Quantity::fromMilli(grams);
        goods.crates = crates;
        return goods;
    }
    Result<ScanAnswer> scan(const Product &product, const ReceivedGoods &goods)
    {
        return service().scan(session(), m_delivery, product.code, goods);
    }
    QMap<QString, int> balances()
    {
        QMap<QString, int> counts;
        const auto balances = CrateService(m_shop->db()).balances(session());
        for (const CrateBalance &each : *balances)
            counts[each.supplierName + u' ' + each.kindName] = each.count;
        return counts;
    }

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init()
    {
        m_shop = std::make_unique<TestShop>(engine());
        m_garden = aSupplier(u"Garden"_qs).add(*m_shop);
        m_carrots = aProduct(u"Carottes"_qs).code(u"CAR"_qs).priced(280).inKilos().add(*m_shop);
        m_leeks = aProduct(u"Poireaux"_qs).code(u"POI"_qs).priced(390).inKilos().add(*m_shop);
        m_eps = kind(u"EPS crate"_qs, 620, 0, false);
        m_green = kind(u"Green crate"_qs, 1'650, 400);
        m_delivery = service().start(session(), m_garden->id)->delivery;
    }

    void theNetWeightIsCounted()
    {
        const auto answer = scan(*m_carrots, weighed(12'480, {{m_eps->id, 2}}));
        QVERIFY(answer);
        QCOMPARE(answer->counted.quantity.milli(), 11'240);
        QCOMPARE(answer->line->received.milli(), 11'240);
        QCOMPARE(answer->scan.tare.milli(), 1'240);
        QVERIFY(answer->warnings.empty());
        const auto kept =
            m_shop->read([&](Tx &tx) { return *DeliveryStore::scan(tx, answer->scan.id); });
        QCOMPARE(kept.gross, Quantity::fromMilli(12'480));
        QCOMPARE(kept.tare.milli(), 1'240);
        const auto facts = service().facts(session(), answer->line->id);
        QCOMPARE(facts->weighings.size(), size_t(1));
        QCOMPARE(facts->weighings.front().crates.front().count, 2);
        QCOMPARE(facts->weighings.front().net.milli(), 11'240);
        QVERIFY(!facts->weighings.front().userName.isEmpty());
    }

    void whatCannotBeLeavesNothing()
    {
        const QStringList before = m_shop->contents();
        QCOMPARE(scan(*m_carrots, weighed(1'240, {{m_eps->id, 2}})).failure().code, u"net"_qs);
        QCOMPARE(scan(*m_carrots, weighed(0, {})).failure().code, u"gross"_qs);
        QCOMPARE(scan(*m_carrots, weighed(9'000'000, {})).failure().code, u"gross_limit"_qs);
        QCOMPARE(scan(*m_carrots, weighed(5'000, {{CrateKindId(99), 1}})).failure().code,
                 u"unknown_crate"_qs);
        QCOMPARE(scan(*m_carrots, weighed(5'000, {{m_eps->id, 0}})).failure().code,
                 u"crate_count"_qs);
        ReceivedGoods both = weighed(5'000, {});
        both.quantity = Quantity::units(5);
        QCOMPARE(scan(*m_carrots, both).failure().code, u"gross"_qs);
        QCOMPARE(m_shop->contents(), before);
        const Product eggs = aProduct(u"Oeufs"_qs).code(u"OEU"_qs).priced(30).add(*m_shop);
        QCOMPARE(scan(eggs, weighed(5'000, {{m_eps->id, 1}})).failure().code, u"unit"_qs);
    }

    void muchTareIsAWarning()
    {
        const auto answer = scan(*m_carrots, weighed(3'000, {{m_green->id, 1}}));
        QVERIFY(answer);
        QCOMPARE(answer->warnings.front().code, u"heavy_tare"_qs);
    }

    void theEndNotesTheCrates()
    {
        QVERIFY(scan(*m_carrots, weighed(12'480, {{m_green->id, 2}, {m_eps->id, 1}})));
        QVERIFY(scan(*m_leeks, weighed(9'000, {{m_green->id, 1}})));
        QVERIFY(balances().isEmpty());
        const auto finished = service().finish(session(), m_delivery);
        QVERIFY(finished);
        // One move of a kind; polystyrene is never handed back.
        QCOMPARE(finished->crates.size(), size_t(1));
        QCOMPARE(finished->crates.front().count, 3);
        QCOMPARE(finished->crates.front().value.cents(), 1'200);
        QCOMPARE(finished->crates.front().delivery, m_delivery);
        QCOMPARE(balances(), (QMap<QString, int>{{u"Garden Green crate"_qs, 3}}));
        QVERIFY(service().finish(session(), m_delivery)->repeated);
        QCOMPARE(balances().value(u"Garden Green crate"_qs), 3);
        QVERIFY(Verifier::run(m_shop->db()).ok());
    }

    void aScanTakenBackTakesItsCrates()
    {
        QVERIFY(scan(*m_carrots, weighed(12'480, {{m_green->id, 2}})));
        QVERIFY(scan(*m_carrots, weighed(8'000, {{m_green->id, 1}})));
        QVERIFY(service().undoLast(session(), m_delivery)->has_value());
        QVERIFY(service().finish(session(), m_delivery));
        QCOMPARE(balances().value(u"Garden Green crate"_qs), 2);
    }

    void aNumberAfterwardsTakesTheWeighingsPlace()
    {
        const auto answer = scan(*m_carrots, weighed(12'480, {{m_green->id, 2}}));
        ReceivedGoods goods;
        goods.quantity = Quantity::units(9);
        const auto typed = service().correct(session(), answer->scan.id, goods);
        QVERIFY(typed);
        QVERIFY(!typed->scan.gross);
        QVERIFY(typed->scan.tare.isZero());
        QCOMPARE(typed->crates.front().count, 2);
        const auto again =
            service().correct(session(), answer->scan.id, weighed(11'000, {{m_green->id, 1}}));
        QVERIFY(again);
        QCOMPARE(again->line->received.milli(), 9'350);
        QCOMPARE(again->scan.gross, Quantity::units(11));
        QVERIFY(service().finish(session(), m_delivery));
        QCOMPARE(balances().value(u"Garden Green crate"_qs), 1);
    }

    void theKindUsedLastForThemStandsInFront()
    {
        const auto first = [&](DeliveryId delivery) {
            return service().weighQuestion(session(), delivery, u"POI"_qs)->kinds.front().id;
        };
        QCOMPARE(first(m_delivery), m_eps->id); // by name, while nobody weighed
        QVERIFY(scan(*m_carrots, weighed(12'480, {{m_green->id, 2}})));
        QCOMPARE(first(m_delivery), m_green->id);
        QVERIFY(service().finish(session(), m_delivery));
        QCOMPARE(first(service().start(session(), m_garden->id)->delivery), m_green->id);
        const SupplierId other = aSupplier(u"Orchard"_qs).add(*m_shop).id;
        QCOMPARE(first(service().start(session(), other)->delivery), m_eps->id);
    }

    void linesOfALorryOfSeveralRememberToo()
    {
        const SupplierId orchard = aSupplier(u"Orchard"_qs).add(*m_shop).id;
        m_delivery = service().start(session(), {})->delivery;
        m_shop->write([&](Tx &tx) {
            DeliveryLine line;
            line.delivery = m_delivery;
            line.product = m_carrots->id;
            line.supplier = orchard;
            DeliveryStore::addLine(tx, line);
            QVERIFY(!CrateStore::lastOf(tx, orchard));
        });
        QVERIFY(scan(*m_carrots, weighed(12'480, {{m_green->id, 2}})));
        QVERIFY(service().finish(session(), m_delivery));
        QCOMPARE(m_shop->read([&](Tx &tx) { return CrateStore::lastOf(tx, orchard); }),
                 std::optional(m_green->id));
        QCOMPARE(balances(), (QMap<QString, int>{{u"Orchard Green crate"_qs, 2}}));
    }

    void onlyGoodsByWeightAreAskedAbout()
    {
        aProduct(u"Oeufs"_qs).code(u"OEU"_qs).priced(30).add(*m_shop);
        const auto ask = [&](const QString &code) {
            return service().weighQuestion(session(), m_delivery, code);
        };
        QCOMPARE(ask(u"CAR"_qs)->product.id, m_carrots->id);
        QCOMPARE(ask(u"OEU"_qs).failure().code, u"unit"_qs);
        QVERIFY(!ask(u"NOBODY"_qs));
        QVERIFY(!service().weighQuestion(session(), DeliveryId(99), u"CAR"_qs));
    }

    void aReversalHandsThemBack()
    {
        QVERIFY(scan(*m_carrots, weighed(12'480, {{m_green->id, 2}})));
        QVERIFY(scan(*m_leeks, weighed(9'000, {{m_green->id, 1}})));
        QVERIFY(service().finish(session(), m_delivery));
        ReversalService reversals(m_shop->db());
        // A part of the carrots: their crates are still here.
        const auto part = reversals.reverse(session(), m_delivery, u"Spoilt"_qs,
                                            {{m_carrots->id, Quantity::units(2)}});
        QVERIFY(part);
        QVERIFY(part->crates.empty());
        const auto rest = reversals.reverse(session(), m_delivery, u"All of it"_qs);
        QVERIFY(rest);
        QCOMPARE(rest->crates.size(), size_t(1));
        QCOMPARE(rest->crates.front().count, -3);
        QCOMPARE(rest->crates.front().delivery, rest->delivery);
        QCOMPARE(balances().value(u"Garden Green crate"_qs), 0);
        QVERIFY(!reversals.reverse(session(), m_delivery, u"Again"_qs));
        QCOMPARE(balances().value(u"Garden Green crate"_qs), 0);
        QVERIFY(Verifier::run(m_shop->db()).ok());
    }

    void cratesOfAnUnknownCodeComeWithItsProduct()
    {
        const QString code = u"3760042180333"_qs;
        const auto kept =
            service().scan(session(), m_delivery, code, weighed(12'480, {{m_green->id, 2}}));
        QVERIFY(kept && !kept->known);
        QCOMPARE(kept->scan.quantity.milli(), 12'480 - 3'300);
        QVERIFY(scan(*m_leeks, weighed(9'000, {})));
        QVERIFY(service().finish(session(), m_delivery));
        QVERIFY(balances().isEmpty());
        QVERIFY(service().attach(session(), m_delivery, code, m_carrots->id));
        QCOMPARE(balances().value(u"Garden Green crate"_qs), 2);
        QCOMPARE(m_shop->read([&](Tx &tx) { return StockStore::level(tx, m_carrots->id).onHand; }),
                 Quantity::fromMilli(12'480 - 3'300));
    }

    void cratesAreTheirOwnersElseTheSuppliers()
    {
        CrateKind pool = *m_green;
        pool.supplier = aSupplier(u"Pool"_qs).add(*m_shop).id;
        QVERIFY(CrateService(m_shop->db()).update(session(), pool));
        QVERIFY(scan(*m_carrots, weighed(12'480, {{pool.id, 2}})));
        QVERIFY(service().finish(session(), m_delivery));
        QCOMPARE(balances(), (QMap<QString, int>{{u"Pool Green crate"_qs, 2}}));
        // Nobody's goods in nobody's crates.
        const CrateKind loose = kind(u"Basket"_qs, 300, 0);
        m_delivery = service().start(session(), {})->delivery;
        QVERIFY(scan(*m_carrots, weighed(5'000, {{loose.id, 1}})));
        QVERIFY(service().finish(session(), m_delivery)->crates.empty());
    }

    void kindsNoLongerUsedAreRefused()
    {
        CrateKind gone = *m_green;
        gone.active = false;
        QVERIFY(CrateService(m_shop->db()).update(session(), gone));
        QCOMPARE(scan(*m_carrots, weighed(5'000, {{gone.id, 1}})).failure().code,
                 u"crate_inactive"_qs);
        QCOMPARE(service().weighQuestion(session(), m_delivery, u"CAR"_qs)->kinds.size(),
                 size_t(1));
    }
};

CABAS_TEST(TestDeliveryCrates)
#include "tst_deliverycrates.moc"
