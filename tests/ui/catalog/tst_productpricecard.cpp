// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/productpricecard.h"

#include "core/catalog/catalogstore.h"
#include "core/catalog/labelqueuestore.h"
#include "core/catalog/pricingservice.h"
#include "core/purchasing/supplierstore.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "ui/widgets/ask.h"

#include <QDateEdit>
#include <QLabel>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

class TestProductPriceCard : public QObject {
    Q_OBJECT

    /// Cheese at 2.50 that 23 % on 2.00 would put at 2.60.
    void fill()
    {
        const SupplierId farm = aSupplier(u"Ferme des Ormes"_qs).add(*m_data).id;
        m_cheese =
            aProduct(u"Comté affiné"_qs).code(u"COMTE"_qs).from(farm).priced(250).add(*m_data);
        SupplierItem item;
        item.supplier = farm;
        item.product = m_cheese.id;
        item.cost = UnitPrice::fromE4(20'000);
        m_data->write([&](Tx &tx) { SupplierStore::setItem(tx, item); });
        Coefficient margin;
        margin.value = 2300;
        QVERIFY(PricingService(m_data->db()).setCoefficient(m_data->session(), margin));
    }
    std::optional<Money> priceIn(int days)
    {
        return m_data->read([&](Tx &tx) {
            return CatalogStore::priceAt(tx, m_cheese.id, m_data->today().addDays(days));
        });
    }

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_data = std::make_unique<TestShop>();
        fill();
    }
    void cleanup() { m_data.reset(); }

    void setsAPriceFromADayOn()
    {
        RoomWindow room(*m_data);
        room.go(u"product"_qs, m_cheese.id.value());
        QVERIFY(!room.shows(u"price-planned"_qs));
        room.write(u"price-new"_qs, u"2.75"_qs);
        // 2.75 / 1.055 / 2.00 = 1.3033
        QVERIFY(room.find<QLabel>(u"price-margin"_qs)->text().contains(u"30.33%"_qs));
        room.find<QDateEdit>(u"price-from"_qs)->setDate(m_data->today().addDays(5));
        room.write(u"price-reason"_qs, u"Nouveau tarif"_qs);
        room.click(u"price-save"_qs);
        QTRY_COMPARE(priceIn(5), Money::fromCents(275));
        QCOMPARE(priceIn(4), Money::fromCents(250));
        QTRY_VERIFY(room.shows(u"price-planned"_qs));
        QVERIFY(room.find<QLabel>(u"price-planned"_qs)->text().contains(u"15/03/2026"_qs));
        QTRY_VERIFY(room.find<QLineEdit>(u"price-new"_qs)->text().isEmpty());
        QCOMPARE(m_data->read([&](Tx &tx) {
            return LabelQueueStore::countPending(tx, m_data->today().addDays(5));
        }),
                 1);
    }

    void takesThePriceOfTheRules()
    {
        RoomWindow room(*m_data);
        room.go(u"product"_qs, m_cheese.id.value());
        QVERIFY(room.shows(u"proof-words"_qs));
        room.click(u"price-take"_qs);
        QTest::keyClick(room.find(u"price-new"_qs), Qt::Key_Return);
        QTRY_COMPARE(priceIn(1), Money::fromCents(260));
    }

    void withoutRulesNothingIsProposed()
    {
        QVERIFY(PricingService(m_data->db())
                    .removeCoefficient(m_data->session(), Coefficient::marginSlot, {}));
        RoomWindow room(*m_data);
        room.go(u"product"_qs, m_cheese.id.value());
        QVERIFY(room.shows(u"price-new"_qs));
        QVERIFY(!room.shows(u"price-take"_qs));
    }

    void saysWhatIsNoPrice()
    {
        RoomWindow room(*m_data);
        room.go(u"product"_qs, m_cheese.id.value());
        room.click(u"price-save"_qs);
        QCOMPARE(room.find(u"price-new"_qs)->property("state").toString(), u"error"_qs);
        room.write(u"price-new"_qs, u"0"_qs);
        room.click(u"price-save"_qs);
        QTRY_COMPARE(room.find(u"price-reason"_qs)->property("state").toString(), u"error"_qs);
        QCOMPARE(priceIn(1), Money::fromCents(250));
    }

    void aTypedPriceIsNotLostUnasked()
    {
        RoomWindow room(*m_data);
        room.go(u"product"_qs, m_cheese.id.value());
        room.write(u"price-new"_qs, u"2.75"_qs);
        Ask::Script answers;
        answers.answer(u"Go on typing"_qs);
        room.go(u"home"_qs);
        QCOMPARE(room.name(), u"product"_qs);
        QCOMPARE(room.find<QLineEdit>(u"price-new"_qs)->text(), u"2.75"_qs);
        answers.answer(u"Do not save"_qs);
        room.go(u"home"_qs);
        QCOMPARE(room.name(), u"home"_qs);
        room.go(u"product"_qs, m_cheese.id.value());
        QVERIFY(room.find<QLineEdit>(u"price-new"_qs)->text().isEmpty());
    }

    void isNotThereForOthers()
    {
        RoomWindow room(*m_data, {Permission::ViewStock, Permission::EditProducts});
        room.go(u"product"_qs, m_cheese.id.value());
        QVERIFY(room.page().findChild<QWidget *>(u"price-new"_qs) == nullptr);
    }

private:
    std::unique_ptr<TestShop> m_data;
    Product m_cheese;
};

CABAS_TEST(TestProductPriceCard)
#include "tst_productpricecard.moc"
