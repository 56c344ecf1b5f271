// SPDX-License-Identifier: GPL-3.0-or-later
// covers: orderfollowservice orderfollowstore orderfollowrules suppliersheetservice
// covers: suppliersheetstore suppliersheetrules
#include "core/purchasing/orderfollowservice.h"

#include "core/purchasing/orderfollowrules.h"
#include "core/purchasing/orderservice.h"
#include "core/purchasing/proposalservice.h"
#include "core/purchasing/suppliersheetrules.h"
#include "core/purchasing/suppliersheetservice.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

/// A bakery and a mill: what is heard of their orders, and how they want them.
class TestOrderFollowService : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_shop;
    std::optional<Supplier> m_bakery;
    std::optional<Supplier> m_mill;
    std::optional<Product> m_bread;

    Session session() const { return m_shop->session(); }
    OrderFollowService service() { return OrderFollowService(m_shop->db()); }
    SupplierSheetService sheets() { return SupplierSheetService(m_shop->db()); }
    SupplierOrder anOrder(SupplierId supplier, std::optional<QDate> expected, bool isSent = true)
    {
        OrderService orders(m_shop->db());
        SupplierOrder order;
        order.supplier = supplier;
        order.expectedOn = expected;
        OrderLine line;
        line.product = m_bread->id;
        line.pack = Quantity::units(6);
        line.packs = Quantity::units(2);
        line.cost = UnitPrice::fromE4(12'500);
        line.reference = u"P80"_qs;
        order.lines = {line};
        const auto added = orders.add(session(), order);
        if (!added)
            qWarning("%s", qPrintable(added.failure().message));
        if (isSent && !orders.send(session(), added->id))
            qWarning("not sent");
        return *orders.view(session(), added->id);
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<TestShop>();
        m_bakery = aSupplier(u"Fournil"_qs).add(*m_shop);
        m_mill = aSupplier(u"Moulin"_qs).add(*m_shop);
        m_bread = aProduct(u"Pain"_qs)
                      .code(u"PAIN"_qs)
                      .priced(300)
                      .barcode(u"3760042180333"_qs)
                      .from(m_bakery->id)
                      .add(*m_shop);
    }

    void aLateOrderIsRemindedOf()
    {
        const SupplierOrder order = anOrder(m_bakery->id, m_shop->today());
        QVERIFY(service().late(session())->empty());
        m_shop->clock().set(m_shop->now().addDays(3));
        const auto late = service().late(session());
        QCOMPARE(late->size(), size_t(1));
        QCOMPARE(late->front().days, 3);
        QVERIFY(!late->front().remindedOn);
        QCOMPARE(service().remind(session(), order.id, u"Demain"_qs)->reminders.front().note,
                 u"Demain"_qs);
        QCOMPARE(service().late(session())->front().remindedOn, std::optional(m_shop->today()));
        QVERIFY(!service().remind(m_shop->sessionAs({Permission::ViewStock}), order.id, {}));
        const SupplierOrder draft = anOrder(m_mill->id, m_shop->today(), false);
        QVERIFY(!service().remind(session(), draft.id, {}));
        QCOMPARE(service().remind(session(), OrderId(99), {}).failure().code, u"unknown_order"_qs);
    }

    void whatDoesNotComeIsNoLongerAwaited()
    {
        const SupplierOrder order = anOrder(m_bakery->id, m_shop->today());
        const OrderLineId line = order.lines.front().id;
        const ProposalService proposals(m_shop->db());
        const auto incoming = [&] {
            const auto items = m_shop->read([&](Tx &tx) {
                return ProposalService::items(
                    tx, m_bakery->id,
                    {m_shop->today(), m_shop->today().addDays(1), m_shop->today().addDays(8)});
            });
            return items.empty() ? Quantity() : items.front().incoming;
        };
        QCOMPARE(incoming(), Quantity::units(12));
        QVERIFY(service().announce(session(), order.id, {line, Quantity::units(5), true, {}}));
        QCOMPARE(incoming(), Quantity::units(12));
        QVERIFY(service().announce(session(), order.id, {line, Quantity::units(5), false, {}}));
        QCOMPARE(incoming(), Quantity::units(7));
        QCOMPARE(service().of(session(), order.id)->shortages.front().missing, Quantity::units(5));
        QCOMPARE(service()
                     .announce(session(), order.id, {line, Quantity::units(13), false, {}})
                     .failure()
                     .code,
                 u"quantity"_qs);
        QVERIFY(service().announce(session(), order.id, {line, Quantity(), false, {}}));
        QVERIFY(service().of(session(), order.id)->shortages.empty());
        QCOMPARE(service()
                     .announce(session(), order.id, {OrderLineId(99), Quantity(), false, {}})
                     .failure()
                     .code,
                 u"line"_qs);
    }

    void ordersOfOneJourneyComeTogether()
    {
        const QDate day = m_shop->today().addDays(2);
        const Supplier farm = aSupplier(u"Ferme"_qs).add(*m_shop);
        anOrder(m_bakery->id, day);
        anOrder(farm.id, day);
        anOrder(m_mill->id, day, false);
        for (const SupplierId supplier : {m_bakery->id, m_mill->id})
            QVERIFY(sheets().set(session(), {supplier, {}, {}, u"Gardon"_qs}));
        const auto groups = service().groups(session());
        QCOMPARE(groups->size(), size_t(2));
        QCOMPARE(groups->front().journey, u"Gardon"_qs);
        QCOMPARE(groups->front().orders.size(), size_t(2));
        QCOMPARE(groups->front().amount, Money::fromCents(3'000));
        QCOMPARE(groups->back().orders.front().supplierName, u"Ferme"_qs);
    }

    void theWeekFollowsTheCalendars()
    {
        OrderTerms terms;
        terms.supplier = m_bakery->id;
        terms.leadDays = 2;
        terms.deliveryDays = (1 << 1) | (1 << 4); // Tuesday, Friday
        QVERIFY(ProposalService(m_shop->db()).setTerms(session(), terms));
        terms.supplier = m_mill->id;
        terms.deliveryDays = 0;
        QVERIFY(ProposalService(m_shop->db()).setTerms(session(), terms));
        const auto carts = service().week(session());
        QCOMPARE(carts->size(), size_t(2));
        for (const WeekCart &cart : *carts) {
            QVERIFY(cart.arrival.dayOfWeek() == Qt::Tuesday ||
                    cart.arrival.dayOfWeek() == Qt::Friday);
            QCOMPARE(cart.writeOn, cart.arrival.addDays(-2));
            QVERIFY(!cart.order);
        }
        const SupplierOrder order = anOrder(m_bakery->id, carts->front().arrival);
        const auto written = service().week(session());
        QCOMPARE(written->front().order, std::optional(order.id));
        QVERIFY(written->front().isSent && !written->back().order);
    }

    void theFileHasTheSuppliersColumns()
    {
        const SupplierOrder order = anOrder(m_bakery->id, m_shop->today());
        QCOMPARE(sheets().file(session(), order.id)->headings.size(), qsizetype(5));
        SupplierSheet sheet{m_bakery->id, {}, {}, {}};
        sheet.columns = {{OrderFileField::Barcode, u"EAN"_qs},
                         {OrderFileField::Packs, u"Nb colis"_qs},
                         {OrderFileField::Cost, u"PU HT"_qs}};
        sheet.contacts = {{u" Ariane  Petit "_qs, u"commandes"_qs, {}, u"a@b.example"_qs}, {}};
        const auto kept = sheets().set(session(), sheet);
        QVERIFY(kept);
        QCOMPARE(kept->contacts.size(), size_t(1));
        QCOMPARE(sheets().sheet(session(), m_bakery->id)->contacts.front().name,
                 u"Ariane Petit"_qs);
        QCOMPARE(*sheets().sheet(session(), m_bakery->id), *kept);
        const auto file = sheets().file(session(), order.id);
        QCOMPARE(SupplierSheetRules::csv(*file),
                 QByteArray("\xEF\xBB\xBF"
                            "EAN;Nb colis;PU HT\r\n3760042180333;2;1,2500\r\n"));
    }

    void wrongSheetsAreRefused()
    {
        const auto code = [&](const SupplierSheet &sheet) {
            return sheets().set(session(), sheet).failure().code;
        };
        SupplierSheet sheet{m_bakery->id, {}, {}, {}};
        sheet.columns = {{OrderFileField::Name, {}}};
        QCOMPARE(code(sheet), u"columns"_qs);
        sheet.columns.clear();
        sheet.contacts = {{{}, u"commandes"_qs, {}, {}}};
        QCOMPARE(code(sheet), u"contact_name"_qs);
        sheet.contacts = {{u"Ariane"_qs, {}, {}, u"nowhere"_qs}};
        QCOMPARE(code(sheet), u"contact_email"_qs);
        sheet.contacts.clear();
        sheet.supplier = SupplierId(99);
        QCOMPARE(code(sheet), u"unknown_supplier"_qs);
        sheet.supplier = m_bakery->id;
        QVERIFY(!sheets().set(m_shop->sessionAs({Permission::ViewStock}), sheet));
    }

    void namesOfFieldsAreStable()
    {
        for (const OrderFileField field : SupplierSheetRules::fields()) {
            const QString name = SupplierSheetRules::fieldName(field);
            QCOMPARE(SupplierSheetRules::fieldFromName(name), std::optional(field));
            QVERIFY(!SupplierSheetRules::fieldTitle(field).isEmpty());
        }
        QVERIFY(!SupplierSheetRules::fieldFromName(u"colour"_qs));
    }

    /// Two people write one draft: what each changed since it was read stays.
    void twoPeopleAtOneOrder()
    {
        OrderService orders(m_shop->db());
        const SupplierOrder seen = anOrder(m_bakery->id, m_shop->today(), false);
        SupplierOrder first = seen;
        first.remark = u"Avant 8 h"_qs;
        QVERIFY(orders.update(session(), first, seen));
        SupplierOrder second = seen;
        second.lines.front().packs = Quantity::units(9);
        QCOMPARE(orders.update(session(), second).failure().kind, Failure::Kind::Conflict);
        const auto both = orders.update(session(), second, seen);
        QVERIFY(both);
        QCOMPARE(both->remark, u"Avant 8 h"_qs);
        QCOMPARE(both->lines.front().packs, Quantity::units(9));
        SupplierOrder third = seen;
        third.lines.clear();
        third.remark = u"Rien"_qs;
        const auto none = orders.update(session(), third, seen);
        QVERIFY(none && none->lines.empty() && none->remark == u"Rien");
        QVERIFY(orders.update(session(), *none, *none));
    }
};

CABAS_TEST(TestOrderFollowService)
#include "tst_orderfollowservice.moc"
