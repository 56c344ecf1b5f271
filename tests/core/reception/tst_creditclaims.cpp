// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reception/creditclaims.h"

#include "core/purchasing/creditservice.h"
#include "core/purchasing/creditstore.h"
#include "core/purchasing/orderservice.h"
#include "core/purchasing/supplierstore.h"
#include "core/reception/receptionpriceservice.h"
#include "core/reception/receptionservice.h"
#include "core/reception/reversalservice.h"
#include "core/reports/verifier.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

namespace {

const QString tofu = u"3760042180333"_qs;
const QString cream = u"3017620422003"_qs;
const QString unknown = u"4006381333931"_qs;

} // namespace

/// A note of twelve tofus and six creams, of which some are missing and some broken.
class TestCreditClaims : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_shop;
    std::optional<Supplier> m_supplier;
    std::optional<Product> m_tofu;
    std::optional<Product> m_cream;
    DeliveryId m_delivery{0};

    Session session() const { return m_shop->session(); }
    ReceptionService service() { return ReceptionService(m_shop->db()); }
    void start(qint64 tofuCostE4 = 12'500)
    {
        const std::vector<DeliveryNoteLine> note{
            {1, tofu, u"Tofu"_qs, Quantity::units(12), {}, UnitPrice::fromE4(tofuCostE4)},
            {2, cream, u"Cream"_qs, Quantity::units(6), {}, UnitPrice::fromE4(20'000)}};
        m_delivery =
            service().start(session(), m_supplier->id, u"bl-7.csv"_qs, "x", note)->delivery;
    }
    ScanAnswer scan(const QString &code, qint64 units)
    {
        ReceivedGoods goods;
        goods.quantity = Quantity::units(units);
        const auto answer = service().scan(session(), m_delivery, code, goods);
        return answer ? *answer : ScanAnswer{};
    }
    GapId note(const ScanAnswer &scan, GapKind kind, qint64 units)
    {
        DeliveryGap gap;
        gap.delivery = m_delivery;
        gap.line = scan.line->id;
        gap.kind = kind;
        gap.quantity = Quantity::units(units);
        gap.comment = u"seen"_qs;
        return service().noteGap(session(), gap)->id;
    }
    FinishAnswer finish() { return *service().finish(session(), m_delivery); }
    std::vector<ExpectedCredit> all()
    {
        return m_shop->read([&](Tx &tx) { return CreditStore::ofDelivery(tx, m_delivery); });
    }

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init()
    {
        m_shop = std::make_unique<TestShop>(engine());
        m_supplier = aSupplier(u"Laiterie des Monts"_qs).add(*m_shop);
        m_tofu = aProduct(u"Tofu nature"_qs).priced(250).barcode(tofu).add(*m_shop);
        m_cream = aProduct(u"Crème fraîche"_qs).priced(320).barcode(cream).add(*m_shop);
    }

    void theEndOfACountClaimsWhatIsInvoicedAndNotKept()
    {
        start();
        scan(tofu, 10);
        const GapId broken = note(scan(cream, 6), GapKind::Damaged, 2);
        const FinishAnswer answer = finish();
        QCOMPARE(answer.credits.size(), size_t(2));
        const ExpectedCredit &missing = answer.credits[0];
        QCOMPARE(missing.kind, GapKind::Missing);
        QCOMPARE(missing.quantity, Quantity::units(2));
        QCOMPARE(missing.amount.cents(), 250);
        QVERIFY(!missing.gap);
        QCOMPARE(missing.supplier, m_supplier->id);
        QCOMPARE(missing.vat.code, u"S550"_qs);
        QCOMPARE(missing.day, m_shop->today());
        QCOMPARE(answer.credits[1].gap, std::optional(broken));
        QCOMPARE(answer.credits[1].amount.cents(), 400);
        const FinishAnswer again = finish();
        QVERIFY(again.repeated);
        QCOMPARE(again.credits.size(), size_t(2));
        QCOMPARE(all().size(), size_t(2));
        QVERIFY(Verifier::run(m_shop->db()).ok());
    }

    void aWholeDeliveryClaimsNothing()
    {
        start();
        scan(tofu, 12);
        note(scan(cream, 6), GapKind::Free, 1);
        QVERIFY(finish().credits.empty());
    }

    void goodsOfNobodyOrOfNoPriceAreNotClaimed()
    {
        m_delivery = service().start(session(), {})->delivery;
        note(scan(cream, 6), GapKind::Damaged, 2);
        QVERIFY(finish().credits.empty());
        start(0);
        scan(cream, 6);
        scan(tofu, 10);
        QVERIFY(finish().credits.empty());
    }

    void theSuppliersPriceHelpsWhereTheNoteNamesNone()
    {
        m_shop->write([&](Tx &tx) {
            SupplierStore::setItem(tx, {m_supplier->id, m_tofu->id, u"T"_qs, Quantity::units(1),
                                        UnitPrice::fromE4(13'000)});
        });
        start(0);
        scan(tofu, 10);
        scan(cream, 6);
        const auto credits = finish().credits;
        QCOMPARE(credits.size(), size_t(1));
        QCOMPARE(credits[0].amount.cents(), 260);
        QCOMPARE(credits[0].cost.e4(), 13'000);
    }

    void whatWasAskedAfterDiscountsIsClaimed()
    {
        start();
        scan(tofu, 10);
        scan(cream, 6);
        LinePriceEdit edit;
        edit.product = m_tofu->id;
        edit.discountBp = 2000;
        QVERIFY(ReceptionPriceService(m_shop->db()).edit(session(), m_delivery, {edit}));
        QCOMPARE(finish().credits.front().amount.cents(), 200);
    }

    void whatWasOnlyOrderedIsNotInvoiced()
    {
        SupplierOrder order;
        order.supplier = m_supplier->id;
        OrderLine line;
        line.product = m_tofu->id;
        line.quantity = Quantity::units(12);
        line.cost = UnitPrice::fromE4(12'500);
        order.lines.push_back(line);
        OrderService orders(m_shop->db());
        const OrderId id = orders.add(session(), order)->id;
        QVERIFY(orders.send(session(), id));
        m_delivery = service().startFrom(session(), m_supplier->id, {}, {id})->delivery;
        note(scan(tofu, 7), GapKind::Missing, 2); // on the driver's paper all the same
        const auto credits = finish().credits;
        QCOMPARE(credits.size(), size_t(1));
        QCOMPARE(credits[0].quantity, Quantity::units(2));
        QCOMPARE(credits[0].amount.cents(), 250);
    }

    void whatIsFoundAfterTheEndIsClaimedNoMore()
    {
        start();
        scan(tofu, 10);
        scan(cream, 6);
        scan(unknown, 1);
        QCOMPARE(finish().credits.front().amount.cents(), 250);
        QVERIFY(service().attach(session(), m_delivery, unknown, m_tofu->id));
        const auto credits = all();
        QCOMPARE(credits.size(), size_t(2));
        QCOMPARE(credits[0].state, CreditState::Dropped);
        QVERIFY(!credits[0].reason.isEmpty());
        QCOMPARE(credits[1].quantity, Quantity::units(1));
        QCOMPARE(credits[1].amount.cents(), 125);
    }

    void aSettledClaimStaysWhateverIsFound()
    {
        start();
        scan(tofu, 10);
        scan(cream, 6);
        scan(unknown, 2);
        const CreditId id = finish().credits.front().id;
        QVERIFY(CreditService(m_shop->db())
                    .settle(session(), {id}, {u"AV1"_qs, m_shop->today(), Money::fromCents(250)}));
        QVERIFY(service().attach(session(), m_delivery, unknown, m_tofu->id));
        QCOMPARE(all().size(), size_t(1));
        QCOMPARE(all().front().state, CreditState::Settled);
    }

    void aReceptionTakenBackClaimsNothing()
    {
        start();
        scan(tofu, 10);
        note(scan(cream, 6), GapKind::Damaged, 2);
        QCOMPARE(finish().credits.size(), size_t(2));
        QVERIFY(
            ReversalService(m_shop->db()).reverse(session(), m_delivery, u"The neighbour’s"_qs));
        for (const ExpectedCredit &credit : all()) {
            QCOMPARE(credit.state, CreditState::Dropped);
            QVERIFY(credit.reason.contains(u"The neighbour’s"_qs));
        }
        QVERIFY(Verifier::run(m_shop->db()).ok());
    }

    void aLineTakenBackClaimsNothingOfItself()
    {
        start();
        scan(tofu, 10);
        note(scan(cream, 6), GapKind::Damaged, 2);
        QCOMPARE(finish().credits.size(), size_t(2));
        QVERIFY(ReversalService(m_shop->db())
                    .reverse(session(), m_delivery, u"Twice"_qs, {{m_cream->id, {}}}));
        QCOMPARE(all()[0].state, CreditState::Expected);
        QCOMPARE(all()[1].state, CreditState::Dropped);
    }
};

CABAS_TEST(TestCreditClaims)
#include "tst_creditclaims.moc"
