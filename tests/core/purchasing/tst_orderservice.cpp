// SPDX-License-Identifier: GPL-3.0-or-later
// covers: orderservice orderrules orderstore announcedproduct
#include "core/purchasing/orderrules.h"
#include "core/purchasing/orderservice.h"
#include "core/purchasing/supplierservice.h"
#include "core/purchasing/suppliersheetrules.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

namespace {

OrderLine packs(ProductId product, qint64 count)
{
    OrderLine line;
    line.product = product;
    line.pack = Quantity();
    line.packs = Quantity::units(count);
    return line;
}

OrderLine units(ProductId product, qint64 count)
{
    OrderLine line;
    line.product = product;
    line.pack = Quantity();
    line.quantity = Quantity::units(count);
    return line;
}

} // namespace

class TestOrderService : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_shop;
    std::optional<Supplier> m_supplier;
    std::optional<Product> m_cream;
    std::optional<Product> m_oil;

    OrderService service() { return OrderService(m_shop->db()); }
    SupplierOrder wanted(const std::vector<OrderLine> &lines)
    {
        SupplierOrder order;
        order.supplier = m_supplier->id;
        order.lines = lines;
        return order;
    }
    SupplierOrder added(const std::vector<OrderLine> &lines)
    {
        const Result<SupplierOrder> order = service().add(m_shop->session(), wanted(lines));
        if (!order)
            qWarning("%s", qPrintable(order.failure().message));
        return order ? *order : SupplierOrder{};
    }
    void verifyRefused(const Result<SupplierOrder> &result, const QString &code)
    {
        QVERIFY(!result);
        QCOMPARE(result.failure().code, code);
    }

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init()
    {
        m_shop = std::make_unique<TestShop>(engine());
        m_supplier = aSupplier(u"Laiterie des Monts"_qs).add(*m_shop);
        m_cream = aProduct(u"Crème fraîche"_qs).priced(215).pack(4).add(*m_shop);
        m_oil = aProduct(u"Huile en vrac"_qs).inLitres().priced(900).add(*m_shop);
        SupplierItem item;
        item.supplier = m_supplier->id;
        item.product = m_cream->id;
        item.reference = u"CR6"_qs;
        item.pack = Quantity::units(6);
        item.cost = UnitPrice::fromE4(10'000);
        QVERIFY(SupplierService(m_shop->db()).setItem(m_shop->session(), item));
    }

    void aLineTakesTheSuppliersTerms()
    {
        const SupplierOrder order = added({packs(m_cream->id, 2)});
        QCOMPARE(order.number, u"1"_qs);
        QCOMPARE(order.state, OrderState::Draft);
        QCOMPARE(order.orderedOn, m_shop->today());
        QCOMPARE(order.supplierName, u"Laiterie des Monts"_qs);
        const OrderLine &line = order.lines.at(0);
        QCOMPARE(line.reference, u"CR6"_qs);
        QCOMPARE(line.pack, Quantity::units(6));
        QCOMPARE(line.quantity, Quantity::units(12));
        QCOMPARE(line.open(), Quantity::units(12));
        QCOMPARE(order.amount, Money::fromCents(1200));
        QCOMPARE(order.amount, OrderRules::amount(order.lines));
        const auto suggested = service().suggested(m_shop->session(), m_supplier->id, m_cream->id);
        QVERIFY(suggested);
        QCOMPARE(suggested->pack, Quantity::units(6));
        QCOMPARE(suggested->cost.e4(), 10'000);
        QVERIFY(suggested->quantity.isZero());
    }

    void oneProductTwiceIsOneLine()
    {
        const SupplierOrder order = added({packs(m_cream->id, 2), packs(m_cream->id, 1)});
        QCOMPARE(order.lines.size(), size_t(1));
        QCOMPARE(order.lines.at(0).packs, Quantity::units(3));
        QCOMPARE(order.lines.at(0).quantity, Quantity::units(18));
        const SupplierOrder mixed = added({packs(m_cream->id, 2), units(m_cream->id, 1)});
        QCOMPARE(mixed.lines.at(0).quantity, Quantity::units(13));
        QVERIFY(mixed.lines.at(0).packs.isZero());
    }

    /// It is kept as it was told, and is in the usual table of the order.
    void aLineIsToldOf()
    {
        OrderLine told = packs(m_cream->id, 2);
        told.note = u"  short dates \n welcome "_qs;
        const SupplierOrder order = added({told, packs(m_cream->id, 1), units(m_oil->id, 1)});
        QCOMPARE(order.lines.at(0).note, u"short dates welcome"_qs);
        QVERIFY(order.lines.at(1).note.isEmpty());
        const OrderFile file = SupplierSheetRules::file(order, {}, {});
        QCOMPARE(file.rows[0].back().text, u"short dates welcome"_qs);
        QVERIFY(file.rows[1].back().text.isEmpty());
        const OrderFile own =
            SupplierSheetRules::file(order, {{OrderFileField::Name, u"N"_qs}}, {});
        QCOMPARE(own.headings, QStringList{u"N"_qs});
        SupplierOrder theirs = order;
        theirs.lines[1].packs = Quantity::units(4);
        SupplierOrder mine = order;
        mine.lines[0].note = u"none"_qs;
        const SupplierOrder joined = OrderRules::joined(order, mine, theirs);
        QCOMPARE(joined.lines[0].note, u"none"_qs);
        QCOMPARE(joined.lines[1].packs, Quantity::units(4));
        told.note = QString(OrderRules::maxNoteLength + 1, u'x');
        verifyRefused(service().add(m_shop->session(), wanted({told})), u"note"_qs);
    }

    void whatCannotBeOrderedIsRefused()
    {
        const auto before = m_shop->countRows();
        OrderLine half = units(m_cream->id, 1);
        half.quantity = Quantity::fromMilli(500);
        verifyRefused(service().add(m_shop->session(), wanted({half})), u"unit"_qs);
        verifyRefused(service().add(m_shop->session(), wanted({units(m_cream->id, 0)})),
                      u"quantity"_qs);
        verifyRefused(service().add(m_shop->session(), wanted({units(m_cream->id, 200'000)})),
                      u"quantity"_qs);
        OrderLine dear = units(m_cream->id, 1);
        dear.cost = UnitPrice::fromE4(OrderRules::maxCostE4 + 1);
        verifyRefused(service().add(m_shop->session(), wanted({dear})), u"cost"_qs);
        SupplierOrder late = wanted({units(m_cream->id, 1)});
        late.expectedOn = m_shop->today().addDays(-1);
        verifyRefused(service().add(m_shop->session(), late), u"expected"_qs);
        SupplierOrder long_ = wanted({units(m_cream->id, 1)});
        long_.number = QString(OrderRules::maxNumberLength + 1, u'1');
        verifyRefused(service().add(m_shop->session(), long_), u"number"_qs);
        SupplierOrder nobody = wanted({});
        nobody.supplier = SupplierId(999);
        verifyRefused(service().add(m_shop->session(), nobody), u"unknown_supplier"_qs);
        QCOMPARE(m_shop->countRows(), before);
    }

    void aNumberIsGivenOnce()
    {
        SupplierOrder first = wanted({units(m_cream->id, 1)});
        first.number = u" 2 "_qs;
        QVERIFY(service().add(m_shop->session(), first));
        QCOMPARE(added({}).number, u"3"_qs);
        verifyRefused(service().add(m_shop->session(), first), u"number_taken"_qs);
    }

    void aDraftChangesASentOneDoesNot()
    {
        SupplierOrder order = added({packs(m_cream->id, 2)});
        order.lines = {units(m_oil->id, 5)};
        order.remark = u"Par la cour"_qs;
        order.keepOpen = true;
        const auto changed = service().update(m_shop->session(), order);
        QVERIFY(changed);
        QCOMPARE(changed->lines.size(), size_t(1));
        QCOMPARE(changed->remark, u"Par la cour"_qs);
        QVERIFY(changed->keepOpen);
        verifyRefused(service().update(m_shop->session(), order), u"changed_meanwhile"_qs);
        const auto sent = service().send(m_shop->session(), order.id);
        QVERIFY(sent);
        QCOMPARE(sent->state, OrderState::Sent);
        verifyRefused(service().update(m_shop->session(), *sent), u"state"_qs);
        verifyRefused(service().send(m_shop->session(), order.id), u"state"_qs);
        const auto altered = m_shop->db().write([&](Tx &tx) -> Result<> {
            tx.change("UPDATE supplier_order_lines SET quantity_milli = 1 WHERE order_id = ?",
                      {order.id});
            return Ok{};
        });
        QVERIFY(!altered);
    }

    void nothingIsNotSent()
    {
        verifyRefused(service().send(m_shop->session(), added({}).id), u"empty"_qs);
    }

    void aSentOrderIsCancelledOnce()
    {
        const SupplierOrder order = added({packs(m_cream->id, 2)});
        QVERIFY(service().send(m_shop->session(), order.id));
        QVERIFY(service().cancel(m_shop->session(), order.id));
        QCOMPARE(service().view(m_shop->session(), order.id)->state, OrderState::Cancelled);
        QVERIFY(!service().cancel(m_shop->session(), order.id));
        QVERIFY(!service().close(m_shop->session(), order.id));
        QCOMPARE(service().list(m_shop->session(), 10)->size(), size_t(1));
    }

    void aFileMakesADraft()
    {
        DeliveryDocument file;
        file.name = u"commande.csv"_qs;
        const auto note = DeliveryNote::fromCsv("reference;quantite\nCR6;12\nZZ9;3\n");
        QVERIFY(note);
        file.note = *note;
        const auto before = m_shop->countRows();
        const auto would = service().check(m_shop->session(), m_supplier->id, file);
        QVERIFY(would);
        QCOMPARE(would->unknown, 1);
        QCOMPARE(m_shop->countRows(), before);
        const auto done = service().addFrom(m_shop->session(), m_supplier->id, file);
        QVERIFY(done);
        QCOMPARE(done->unknown, 1);
        QCOMPARE(done->warnings.size(), size_t(1));
        QCOMPARE(done->order.documentName, u"commande.csv"_qs);
        QCOMPARE(done->order.lines.at(0).quantity, Quantity::units(12));
        QCOMPARE(service().find(m_shop->session(), done->order.number)->id, done->order.id);
        file.note.lines.erase(file.note.lines.begin());
        QVERIFY(!service().addFrom(m_shop->session(), m_supplier->id, file));
    }

    void onlyBuyersOrder()
    {
        const Session receiver = m_shop->sessionAs({Permission::Receive, Permission::ViewStock});
        verifyRefused(service().add(receiver, wanted({units(m_cream->id, 1)})), u"order"_qs);
        QVERIFY(service().list(receiver, 10));
        QVERIFY(!service().list(m_shop->sessionAs({}), 10));
    }
};

CABAS_TEST(TestOrderService)
#include "tst_orderservice.moc"
