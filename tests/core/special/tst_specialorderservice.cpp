// SPDX-License-Identifier: GPL-3.0-or-later
// covers: specialorderservice specialstore specialjoining specialgoods
#include "core/access/auditstore.h"
#include "core/catalog/catalogstore.h"
#include "core/special/specialstore.h"
#include "tests/core/special/specialshop.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

/// Members' orders from the asking to the supplier's order, at the door of the room.
class TestSpecialOrderService : public QObject {
    Q_OBJECT
    std::unique_ptr<SpecialShop> m_shop;

    Session session() const { return m_shop->session(); }
    template <typename T>
    void verifyRefused(const Result<T> &result, const QString &code)
    {
        QVERIFY(!result);
        QCOMPARE(result.failure().code, code);
    }

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init() { m_shop = std::make_unique<SpecialShop>(engine()); }

    void anOrderIsKeptAsItWasAsked()
    {
        SpecialWish wish = SpecialShop::wish(m_shop->ada, m_shop->honey->id, 4);
        wish.wantedOn = m_shop->shop().today().addDays(9);
        wish.note = u"  pour  la fête "_qs;
        const SpecialOrder order = m_shop->asked(wish);
        QCOMPARE(m_shop->stateOf(order.id), u"asked"_qs);
        QCOMPARE(order.memberName, u"Ada"_qs);
        QCOMPARE(order.memberNumber, m_shop->ada.number);
        QCOMPARE(order.product, std::optional(m_shop->honey->id));
        QCOMPARE(order.productCode, u"MIEL"_qs);
        QCOMPARE(order.supplier, std::optional(m_shop->supplier->id));
        QCOMPARE(order.supplierName, u"Le Rucher"_qs);
        QCOMPARE(order.quantity, Quantity::units(4));
        QVERIFY(!order.price);
        QCOMPARE(order.wantedOn, wish.wantedOn);
        QCOMPARE(order.note, u"pour la fête"_qs);
        QCOMPARE(order.askedOn, m_shop->shop().today());
        QCOMPARE(order.missing(), Quantity::units(4));
        const auto history = m_shop->specials().history(session(), order.id);
        QVERIFY(history);
        QCOMPARE(history->size(), size_t(1));
        QCOMPARE(history->front().kind, SpecialEventKind::Asked);
    }

    void theShelfPriceIsNoPriceOfItsOwn()
    {
        SpecialWish wish = SpecialShop::wish(m_shop->ada, m_shop->honey->id, 1);
        wish.price = Money::fromCents(800);
        QVERIFY(!m_shop->asked(wish).price);
        wish.price = Money::fromCents(700);
        QCOMPARE(m_shop->asked(wish).price, std::optional(Money::fromCents(700)));
        const Session cashier = m_shop->shop().sessionAs({Permission::Sell});
        const auto refused = m_shop->specials().ask(cashier, wish);
        QVERIFY(!refused);
        QCOMPARE(refused.failure().kind, Failure::Kind::Forbidden);
        wish.price = Money::fromCents(800);
        QVERIFY(m_shop->specials().ask(cashier, wish));
    }

    void whatCannotBeAskedIsRefusedAndNothingWritten()
    {
        const QStringList before = m_shop->shop().contents();
        SpecialWish none = SpecialShop::wish(m_shop->ada, m_shop->honey->id, 0);
        verifyRefused(m_shop->specials().ask(session(), none), u"quantity"_qs);
        SpecialWish nobody = SpecialShop::wish(m_shop->ada, m_shop->honey->id, 1);
        nobody.member = MemberId(999);
        verifyRefused(m_shop->specials().ask(session(), nobody), u"member"_qs);
        verifyRefused(
            m_shop->specials().ask(session(), SpecialShop::wish(m_shop->ada, ProductId(9999), 1)),
            u"unknown_product"_qs);
        SpecialWish gone = m_shop->molasses(m_shop->ada, 1, 400);
        gone.articleKey = u"nothing"_qs;
        verifyRefused(m_shop->specials().ask(session(), gone), u"unknown_article"_qs);
        SpecialWish rich = SpecialShop::wish(m_shop->ada, m_shop->honey->id, 1);
        rich.isPrepaid = true;
        verifyRefused(m_shop->specials().ask(session(), rich), u"balance"_qs);
        QCOMPARE(m_shop->shop().contents(), before);
    }

    void withoutTheRightNothingHappens()
    {
        const SpecialOrder order =
            m_shop->asked(SpecialShop::wish(m_shop->ada, m_shop->honey->id, 1));
        const QStringList before = m_shop->shop().contents();
        const Session nobody = m_shop->shop().sessionAs({Permission::ViewStock});
        SpecialOrderService service = m_shop->specials();
        const auto isForbidden = [](const auto &result) {
            return !result && result.failure().kind == Failure::Kind::Forbidden;
        };
        QVERIFY(
            isForbidden(service.ask(nobody, SpecialShop::wish(m_shop->ada, m_shop->honey->id, 1))));
        QVERIFY(isForbidden(service.change(nobody, order)));
        QVERIFY(isForbidden(service.cancel(nobody, order.id, u"why"_qs, false)));
        QVERIFY(isForbidden(service.joinTo(nobody, OrderId(1))));
        QVERIFY(isForbidden(service.list(nobody)));
        QVERIFY(isForbidden(service.setKeepDays(nobody, 3)));
        QCOMPARE(m_shop->shop().contents(), before);
        const Session receiver = m_shop->shop().sessionAs({Permission::Receive});
        const auto list = service.list(receiver);
        QVERIFY(list);
        QCOMPARE(list->orders.size(), size_t(1));
        QVERIFY(list->orders.front().memberName.isEmpty());
        QCOMPARE(list->orders.front().memberNumber, m_shop->ada.number);
    }

    void aChangeIsSeenByWhoChangesNext()
    {
        SpecialOrder order = m_shop->asked(SpecialShop::wish(m_shop->ada, m_shop->honey->id, 1));
        SpecialOrder other = order;
        order.quantity = Quantity::units(3);
        const auto changed = m_shop->specials().change(session(), order);
        QVERIFY(changed);
        QCOMPARE(changed->quantity, Quantity::units(3));
        other.note = u"mine"_qs;
        const auto late = m_shop->specials().change(session(), other);
        QVERIFY(!late);
        QCOMPARE(late.failure().kind, Failure::Kind::Conflict);
        QCOMPARE(m_shop->view(order.id).quantity, Quantity::units(3));
    }

    void membersOrdersJoinTheSuppliersOrder()
    {
        const SpecialOrder ada =
            m_shop->asked(SpecialShop::wish(m_shop->ada, m_shop->honey->id, 4));
        const SpecialOrder bob =
            m_shop->asked(SpecialShop::wish(m_shop->bob, m_shop->honey->id, 3));
        m_shop->asked(SpecialShop::wish(m_shop->bob, m_shop->soap.id, 3)); // of no supplier
        const SupplierOrder draft = m_shop->draft(6);
        QCOMPARE(*m_shop->specials().countToOrder(session(), m_shop->supplier->id), 2);
        const auto joined = m_shop->specials().joinTo(session(), draft.id);
        QVERIFY(joined);
        QCOMPARE(joined->orders, 2);
        QCOMPARE(joined->lines, 1);
        const auto order = m_shop->orders().view(session(), draft.id);
        QVERIFY(order);
        QCOMPARE(order->lines.size(), size_t(1));
        // 6 for the shelf and 7 for members are 13: three cases of six.
        QCOMPARE(order->lines[0].packs, Quantity::units(3));
        QCOMPARE(order->lines[0].quantity, Quantity::units(18));
        for (const SpecialOrder &each : {ada, bob}) {
            QCOMPARE(m_shop->stateOf(each.id), u"ordered"_qs);
            QCOMPARE(m_shop->view(each.id).onOrderNumber, draft.number);
            QVERIFY(m_shop->view(each.id).isOnDraft);
        }
        // Nothing is ordered twice.
        QCOMPARE(m_shop->specials().joinTo(session(), draft.id)->orders, 0);
        QCOMPARE(m_shop->orders().view(session(), draft.id)->lines[0].quantity,
                 Quantity::units(18));
    }

    void aProductFollowsItsSupplier()
    {
        m_shop->asked(SpecialShop::wish(m_shop->ada, m_shop->honey->id, 4));
        m_shop->asked(SpecialShop::wish(m_shop->bob, m_shop->soap.id, 1));
        const Supplier other = aSupplier(u"Miels du Nord"_qs).add(m_shop->shop());
        QCOMPARE(*m_shop->specials().countToOrder(session(), m_shop->supplier->id), 1);
        QCOMPARE(*m_shop->specials().countToOrder(session(), other.id), 0);
        m_shop->shop().write([&](Tx &tx) {
            Product honey = *CatalogStore::find(tx, m_shop->honey->id, m_shop->shop().today());
            honey.supplier = other.id;
            QVERIFY(CatalogStore::update(tx, honey));
            // Of no usual supplier: whoever sells it.
            SupplierStore::setItem(
                tx, {other.id, m_shop->soap.id, u"S"_qs, Quantity::units(1), UnitPrice()});
        });
        QCOMPARE(*m_shop->specials().countToOrder(session(), m_shop->supplier->id), 0);
        QCOMPARE(*m_shop->specials().countToOrder(session(), other.id), 2);
    }

    void aCancelledOrderLeavesThemToOrder()
    {
        const SpecialOrder ada =
            m_shop->asked(SpecialShop::wish(m_shop->ada, m_shop->honey->id, 4));
        const SupplierOrder draft = m_shop->draft(6);
        QVERIFY(m_shop->specials().joinTo(session(), draft.id));
        QVERIFY(m_shop->orders().cancel(session(), draft.id));
        QCOMPARE(m_shop->stateOf(ada.id), u"asked"_qs);
        const SupplierOrder next = m_shop->draft(0);
        QCOMPARE(m_shop->specials().joinTo(session(), next.id)->orders, 1);
        // The line taken off the draft again: the same.
        SupplierOrder without = *m_shop->orders().view(session(), next.id);
        without.lines.pop_back();
        QVERIFY(m_shop->orders().update(session(), without));
        QCOMPARE(m_shop->stateOf(ada.id), u"asked"_qs);
    }

    void aSentOrderTakesNoMore()
    {
        m_shop->asked(SpecialShop::wish(m_shop->ada, m_shop->honey->id, 4));
        const SupplierOrder draft = m_shop->draft(6);
        QVERIFY(m_shop->orders().send(session(), draft.id));
        const QStringList before = m_shop->shop().contents();
        verifyRefused(m_shop->specials().joinTo(session(), draft.id), u"state"_qs);
        verifyRefused(m_shop->specials().joinTo(session(), OrderId(99)), u"unknown_order"_qs);
        QCOMPARE(m_shop->shop().contents(), before);
    }

    void anArticleOfACatalogueBecomesAProductOnce()
    {
        const SpecialOrder ada = m_shop->asked(m_shop->molasses(m_shop->ada, 2, 395));
        const SpecialOrder bob = m_shop->asked(m_shop->molasses(m_shop->bob, 3, 395));
        QVERIFY(!ada.product);
        QCOMPARE(ada.name, u"Mélasse de canne 350 g"_qs);
        const SupplierOrder draft = m_shop->draft(0);
        const auto joined = m_shop->specials().joinTo(session(), draft.id);
        QVERIFY(joined);
        QCOMPARE(joined->orders, 2);
        QCOMPARE(joined->made, 1);
        const std::optional<ProductId> product = m_shop->view(ada.id).product;
        QVERIFY(product);
        QCOMPARE(m_shop->view(bob.id).product, product);
        const auto made = m_shop->shop().read(
            [&](Tx &tx) { return CatalogStore::find(tx, *product, m_shop->shop().today()); });
        QVERIFY(made);
        QCOMPARE(made->price, std::optional(Money::fromCents(395)));
        QCOMPARE(made->vat.rateBp, 550);
        QCOMPARE(made->pack, Quantity::units(12));
        const auto order = m_shop->orders().view(session(), draft.id);
        QCOMPARE(order->lines.back().reference, u"MEL12"_qs);
        QCOMPARE(order->lines.back().packs, Quantity::units(1));
        // Asked for by its barcode it is a product like any other now.
        const auto again = m_shop->specials().goodsByCode(session(), u"3760042180340"_qs);
        QVERIFY(again);
        QCOMPARE(again->product, product);
    }

    void whatHasNoPriceIsLeftOutAndSaid()
    {
        const SpecialOrder ada = m_shop->asked(m_shop->molasses(m_shop->ada, 2, 0));
        QVERIFY(!ada.price);
        const SupplierOrder draft = m_shop->draft(6);
        const auto joined = m_shop->specials().joinTo(session(), draft.id);
        QVERIFY(joined);
        QCOMPARE(joined->orders, 0);
        QCOMPARE(joined->warnings.size(), size_t(1));
        QCOMPARE(joined->warnings.front().code, u"price"_qs);
        QCOMPARE(m_shop->stateOf(ada.id), u"asked"_qs);
    }

    void goodsAreFoundByWordsCodeAndReference()
    {
        SpecialOrderService service = m_shop->specials();
        const auto named = service.search(session(), u"mel"_qs, 10);
        QVERIFY(named);
        QCOMPARE(named->size(), size_t(1));
        QVERIFY(!named->front().product);
        QCOMPARE(named->front().supplierName, u"Le Rucher"_qs);
        const auto honey = service.search(session(), u"MIEL"_qs, 10);
        QCOMPARE(honey->front().product, std::optional(m_shop->honey->id));
        QCOMPARE(honey->front().price, std::optional(Money::fromCents(800)));
        QCOMPARE(honey->front().pack, Quantity::units(6));
        QVERIFY(service.search(session(), u"  "_qs, 10)->empty());
        QVERIFY(service.goodsByCode(session(), u"3760042180340"_qs));
        verifyRefused(service.goodsByCode(session(), u"96385074"_qs), u"unknown_code"_qs);
        verifyRefused(service.goodsByReference(session(), u"RUCHER"_qs, u"XX"_qs),
                      u"unknown_reference"_qs);
        verifyRefused(service.goodsByReference(session(), u"NOBODY"_qs, u"MEL12"_qs),
                      u"unknown_supplier"_qs);
        verifyRefused(service.memberBy(session(), u"424242"_qs), u"member"_qs);
        QCOMPARE(*service.memberBy(session(), m_shop->ada.badge), m_shop->ada.id);
    }

    void cancellingAsksWhatBecomesOfTheGoods()
    {
        const SpecialOrder ada =
            m_shop->asked(SpecialShop::wish(m_shop->ada, m_shop->honey->id, 4));
        m_shop->received(m_shop->honey->id, 6);
        SpecialOrderService service = m_shop->specials();
        verifyRefused(service.cancel(session(), ada.id, u"moved"_qs, false), u"to_shelf"_qs);
        verifyRefused(service.cancel(session(), ada.id, QString(), true), u"reason"_qs);
        const auto cancelled = service.cancel(session(), ada.id, u"moved"_qs, true);
        QVERIFY(cancelled);
        QVERIFY(cancelled->isCancelled);
        QVERIFY(cancelled->ready().isZero());
        QCOMPARE(service.history(session(), ada.id)->back().quantity, Quantity::units(4));
        QCOMPARE(service.history(session(), ada.id)->back().reason, u"moved"_qs);
        verifyRefused(service.cancel(session(), ada.id, u"again"_qs, true), u"state"_qs);
        verifyRefused(service.cancel(session(), SpecialOrderId(99), u"x"_qs, true),
                      u"unknown_special"_qs);
        // Whoever asked next has them with the next delivery only: these are on the shelf.
        QVERIFY(service.list(session())->orders.front().isCancelled);
    }

    void eventsAreNeverAltered()
    {
        const SpecialOrder order =
            m_shop->asked(SpecialShop::wish(m_shop->ada, m_shop->honey->id, 4));
        for (const char *statement : {"UPDATE special_order_events SET quantity_milli = 1",
                                      "DELETE FROM special_order_events"}) {
            const auto result = m_shop->db().write([&](Tx &tx) -> Result<> {
                tx.change(statement);
                return Ok{};
            });
            QVERIFY(!result);
        }
        QCOMPARE(m_shop->view(order.id).quantity, Quantity::units(4));
        const auto half = m_shop->db().write([&](Tx &tx) -> Result<> {
            tx.change("UPDATE special_orders SET quantity_milli = 0");
            return Ok{};
        });
        QVERIFY(!half);
    }

    void theDaysGoodsAreKept()
    {
        QCOMPARE(m_shop->specials().list(session())->keepDays, 7);
        QVERIFY(m_shop->specials().setKeepDays(session(), 3));
        QCOMPARE(m_shop->specials().list(session())->keepDays, 3);
        verifyRefused(m_shop->specials().setKeepDays(session(), 0), u"keep_days"_qs);
        QCOMPARE(m_shop->shop()
                     .value(u"SELECT COUNT(*) FROM audit WHERE deed = 'special.keep_days'"_qs)
                     .toInt(),
                 1);
    }

    void eachDeedIsInTheAuditWithoutNames()
    {
        const SpecialOrder order =
            m_shop->asked(SpecialShop::wish(m_shop->ada, m_shop->honey->id, 4));
        QVERIFY(m_shop->specials().cancel(session(), order.id, u"Ada moved away"_qs, false));
        const auto lines = m_shop->shop().read(
            [&](Tx &tx) { return AuditStore::of(tx, u"special"_qs, order.id.value()); });
        QCOMPARE(lines.size(), size_t(2));
        for (const AuditLine &line : lines)
            QVERIFY2(!line.details.contains(u"Ada"_qs), qPrintable(line.details));
    }
};

CABAS_TEST(TestSpecialOrderService)
#include "tst_specialorderservice.moc"
