// SPDX-License-Identifier: GPL-3.0-or-later
// covers: suppliertermsform supplierlists backtestpart supplierpage supplierwords
#include "core/catalog/ownfieldservice.h"
#include "core/purchasing/deliverystore.h"
#include "core/purchasing/orderfollowservice.h"
#include "core/purchasing/orderservice.h"
#include "core/purchasing/proposalservice.h"
#include "core/purchasing/supplierservice.h"
#include "core/purchasing/suppliersheetservice.h"
#include "core/purchasing/supplierstore.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "tests/support/ui_walk.h"
#include "ui/purchasing/supplierpanel.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

class TestSuppliersPage : public QObject {
    Q_OBJECT

    /// Suppliers of a small shop; the first by name sells three products and has delivered.
    void fill()
    {
        SupplierService suppliers(m_data->db());
        Supplier bakery;
        bakery.name = u"Fournil des Ormes"_qs;
        bakery.code = u"ORMES"_qs;
        bakery.phone = u"04 67 00 11 22"_qs;
        bakery.email = u"bonjour@fournil.example"_qs;
        bakery.siren = u"732829320"_qs;
        bakery.notes = u"Livre le mardi et le vendredi avant 8 h. Demander Ariane."_qs;
        m_bakery = *suppliers.add(m_data->session(), bakery);
        for (const QString &name : {u"Jardins d’Œuvre"_qs, u"Moulin du Pré"_qs,
                                    u"Savonnerie de la Côte Bleue, artisans réunis"_qs})
            aSupplier(name).add(*m_data);
        m_bread =
            aProduct(u"Pain au levain T80, 1 kg"_qs).code(u"PAIN"_qs).priced(620).add(*m_data);
        const Product rye =
            aProduct(u"Pain de seigle"_qs).code(u"SEIGLE"_qs).priced(540).add(*m_data);
        aProduct(u"Brioche aux pralines"_qs).code(u"BRIO"_qs).priced(480).add(*m_data);
        m_data->write([&](Tx &tx) {
            SupplierStore::setItem(tx, {m_bakery.id, m_bread.id, u"P80"_qs, Quantity::units(6),
                                        UnitPrice::fromE4(41000)});
            SupplierStore::setItem(tx, {m_bakery.id, rye.id, {}, Quantity::units(1), UnitPrice()});
            for (int week = 3; week > 0; --week) {
                Delivery delivery;
                delivery.supplier = m_bakery.id;
                delivery.documentName = u"bl-%1.csv"_qs.arg(week);
                delivery.startedAt = m_data->now().addDays(-7 * week);
                delivery.startedBy = m_data->owner();
                const DeliveryId id = DeliveryStore::add(tx, delivery, {}, {});
                if (week > 1)
                    DeliveryStore::finish(tx, id, m_data->today().addDays(-7 * week), m_data->now(),
                                          m_data->owner());
            }
        });
    }
    /// A delivery a month, some of it late or missing, each ordered and reminded of.
    void buyForAYear()
    {
        OrderService orders(m_data->db());
        for (int month = 11; month >= 0; --month) {
            const QDate day = m_data->today().addMonths(-month);
            SupplierOrder order;
            order.supplier = m_bakery.id;
            order.expectedOn = m_data->today();
            OrderLine line;
            line.product = m_bread.id;
            line.packs = Quantity::units(2);
            order.lines.push_back(line);
            const OrderId id = orders.add(m_data->session(), order)->id;
            QVERIFY(orders.send(m_data->session(), id));
            if (month % 4 == 0)
                QVERIFY(OrderFollowService(m_data->db())
                            .remind(m_data->session(), id, u"Demain matin, promis."_qs));
            m_data->write([&](Tx &tx) {
                Delivery delivery;
                delivery.supplier = m_bakery.id;
                delivery.startedAt = m_data->now();
                delivery.startedBy = m_data->owner();
                const DeliveryId came = DeliveryStore::add(tx, delivery, {}, {});
                DeliveryLine goods;
                goods.delivery = came;
                goods.product = m_bread.id;
                goods.expected = Quantity::units(60);
                goods.cost = UnitPrice::fromE4(41'000 + (11 - month) * 150);
                const DeliveryLineId at = DeliveryStore::addLine(tx, goods);
                DeliveryStore::addReceived(tx, at, Quantity::units(60 - month % 3 * 4));
                DeliveryStore::setCost(tx, at, goods.cost);
                DeliveryStore::finish(tx, came, day, m_data->now(), m_data->owner());
            });
        }
    }
    Supplier read(const QString &code)
    {
        return m_data->read([&](Tx &tx) { return SupplierStore::findByCode(tx, code); })
            .value_or(Supplier());
    }
    static SupplierPanel &panel(RoomWindow &room)
    {
        return *room.page().findChild<SupplierPanel *>();
    }

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_data = std::make_unique<TestShop>();
        fill();
    }
    void cleanup() { m_data.reset(); }

    void filtersByNameAndContact()
    {
        RoomWindow room(*m_data);
        room.go(u"suppliers"_qs);
        QCOMPARE(room.rows(u"supplier-list"_qs).rowCount(), 4);
        room.write(u"supplier-filter"_qs, u"oeuvre"_qs);
        QTRY_COMPARE(room.rows(u"supplier-list"_qs).rowCount(), 1);
        room.write(u"supplier-filter"_qs, u"04 67"_qs);
        QTRY_COMPARE(room.cell(u"supplier-list"_qs, 0, 0), u"Fournil des Ormes"_qs);
    }

    void addsOneAndSaysWhatIsWrong()
    {
        RoomWindow room(*m_data);
        room.go(u"suppliers"_qs);
        room.click(u"new-supplier"_qs);
        room.write(u"supplier-name"_qs, u"Rucher du Mont"_qs);
        room.write(u"supplier-code"_qs, u"ormes"_qs);
        room.write(u"supplier-terms"_qs, u"soon"_qs);
        room.click(u"supplier-save"_qs);
        QCOMPARE(room.find(u"supplier-terms"_qs)->property("state").toString(), u"error"_qs);
        room.write(u"supplier-terms"_qs, u"45"_qs);
        room.click(u"supplier-save"_qs);
        QTRY_COMPARE(room.find(u"supplier-code"_qs)->property("state").toString(), u"error"_qs);
        room.write(u"supplier-code"_qs, u"ruch"_qs);
        room.click(u"supplier-save"_qs);
        QTRY_COMPARE(read(u"RUCH"_qs).termsDays, 45);
        QTRY_COMPARE(room.rows(u"supplier-list"_qs).rowCount(), 5);
    }

    void theBuyerChangesTheTerms()
    {
        RoomWindow room(*m_data);
        room.go(u"suppliers"_qs, m_bakery.id.value());
        panel(room).showTab(SupplierPanel::Ordering);
        QTRY_VERIFY(room.shows(u"terms-lead"_qs));
        room.find<QAbstractButton>(u"terms-day-2"_qs)->setChecked(true);
        room.find<QLineEdit>(u"terms-lead"_qs)->setText(u"soon"_qs);
        room.find<QAbstractButton>(u"terms-keep"_qs)->click();
        QTRY_COMPARE(room.find(u"terms-lead"_qs)->property("state").toString(), u"error"_qs);
        room.find<QLineEdit>(u"terms-lead"_qs)->setText(u"2"_qs);
        room.find<QLineEdit>(u"terms-minimum"_qs)->setText(u"150"_qs);
        room.find<QLineEdit>(u"terms-tolerance"_qs)->setText(u"2"_qs);
        room.find<QLineEdit>(u"terms-journey"_qs)->setText(u"Gardon"_qs);
        room.find<QAbstractButton>(u"contact-add"_qs)->click();
        room.find<QLineEdit>(u"contact-name"_qs)->setText(u"Ariane"_qs);
        for (int column = 0; column < 2; ++column)
            room.find<QAbstractButton>(u"column-add"_qs)->click();
        const auto fields = room.page().findChildren<QComboBox *>(u"column-field"_qs);
        fields[1]->setCurrentIndex(fields[1]->findData(int(OrderFileField::Packs)));
        room.find<QAbstractButton>(u"terms-keep"_qs)->click();
        const ProposalService terms(m_data->db());
        QTRY_COMPARE(terms.terms(m_data->session(), m_bakery.id)->leadDays, 2);
        QCOMPARE(terms.terms(m_data->session(), m_bakery.id)->deliveryDays, 2);
        QCOMPARE(terms.terms(m_data->session(), m_bakery.id)->minimum, Money::fromCents(15'000));
        const auto sheet = SupplierSheetService(m_data->db()).sheet(m_data->session(), m_bakery.id);
        QCOMPARE(sheet->contacts.front().name, u"Ariane"_qs);
        QCOMPARE(sheet->columns.size(), size_t(2));
        QCOMPARE(sheet->journey, u"Gardon"_qs);
    }

    void thePastIsPlayedThrough()
    {
        RoomWindow room(*m_data);
        room.go(u"suppliers"_qs, m_bakery.id.value());
        panel(room).showTab(SupplierPanel::Ordering);
        QTRY_VERIFY(room.shows(u"backtest-play"_qs));
        QVERIFY(!room.shows(u"backtest"_qs));
        room.find<QAbstractButton>(u"backtest-play"_qs)->click();
        QTRY_VERIFY(room.shows(u"backtest"_qs));
        QCOMPARE(room.rows(u"backtest"_qs).rowCount(), 3);
    }

    void changesOne()
    {
        RoomWindow room(*m_data);
        room.go(u"suppliers"_qs);
        room.open(u"supplier-list"_qs, 0);
        QTest::keyClick(&room.window(), Qt::Key_F2);
        QTRY_VERIFY(room.shows(u"supplier-save"_qs));
        room.write(u"supplier-phone"_qs, u"04 00"_qs);
        room.click(u"supplier-save"_qs);
        QTRY_COMPARE(read(u"ORMES"_qs).phone, u"04 00"_qs);
    }

    void theShopsOwnFieldsStandInTheForm()
    {
        OwnField field;
        field.record = RecordKind::Supplier;
        field.name = u"Truck comes on"_qs;
        field.kind = OwnValueKind::Day;
        QVERIFY(OwnFieldService(m_data->db()).save(m_data->session(), field));
        RoomWindow room(*m_data);
        room.go(u"suppliers"_qs);
        room.open(u"supplier-list"_qs, 0);
        QTest::keyClick(&room.window(), Qt::Key_F2);
        QTRY_VERIFY(room.shows(u"own-1"_qs));
        room.write(u"own-1"_qs, u"some day"_qs);
        room.click(u"supplier-save"_qs);
        QCOMPARE(room.find(u"own-1"_qs)->property("state").toString(), u"error"_qs);
        room.write(u"own-1"_qs, u"11/03/2026"_qs);
        room.click(u"supplier-save"_qs);
        const auto isSaid = [&] {
            for (const QLabel *label : room.page().findChildren<QLabel *>()) {
                if (label->text() == u"Truck comes on" && label->isVisible())
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(!room.shows(u"supplier-save"_qs));
        QTRY_VERIFY(isSaid());
    }

    void saysWhatTheySellAndSetsTheirTerms()
    {
        RoomWindow room(*m_data);
        room.go(u"suppliers"_qs);
        room.open(u"supplier-list"_qs, 0);
        panel(room).showTab(SupplierPanel::Products);
        QCOMPARE(room.rows(u"supplier-items"_qs).rowCount(), 2);
        QCOMPARE(room.cell(u"supplier-items"_qs, 0, 2), u"4.1000"_qs);
        room.open(u"supplier-items"_qs, 0);
        room.write(u"item-cost"_qs, u"4,25"_qs);
        room.click(u"item-save"_qs);
        QTRY_COMPARE(room.cell(u"supplier-items"_qs, 0, 2), u"4.2500"_qs);
        QTRY_VERIFY(room.shows(u"supplier-add-item"_qs));
        room.click(u"supplier-add-item"_qs);
        room.write(u"item-product"_qs, u"NOWHERE"_qs);
        room.click(u"item-save"_qs);
        QCOMPARE(room.find(u"item-product"_qs)->property("state").toString(), u"error"_qs);
        room.write(u"item-product"_qs, u"BRIO"_qs);
        room.write(u"item-reference"_qs, u"P80"_qs);
        room.click(u"item-save"_qs);
        QTRY_COMPARE(room.find(u"item-reference"_qs)->property("state").toString(), u"error"_qs);
        room.write(u"item-reference"_qs, u"B1"_qs);
        room.click(u"item-save"_qs);
        QTRY_COMPARE(room.rows(u"supplier-items"_qs).rowCount(), 3);
    }

    void showsTheirDeliveries()
    {
        RoomWindow room(*m_data);
        room.go(u"suppliers"_qs, m_bakery.id.value());
        panel(room).showTab(SupplierPanel::Deliveries);
        QCOMPARE(room.rows(u"supplier-deliveries"_qs).rowCount(), 3);
        QCOMPARE(room.cell(u"supplier-deliveries"_qs, 0, 2), u"in progress"_qs);
        QCOMPARE(room.cell(u"supplier-deliveries"_qs, 1, 2), u"received"_qs);
    }

    void aYearOnOnePage()
    {
        RoomWindow room(*m_data);
        room.go(u"suppliers"_qs, m_bakery.id.value());
        room.click(u"supplier-year"_qs);
        QCOMPARE(room.name(), u"supplier"_qs);
        QTRY_COMPARE(room.rows(u"supplier-messages"_qs).rowCount(), 0);
        room.click(u"supplier-page-order"_qs);
        QCOMPARE(room.name(), u"order"_qs);
    }

    void theYearIsNeverScrolledSideways()
    {
        const QSize size(1024, 768);
        useView({false, true, size});
        buyForAYear();
        RoomWindow room(*m_data);
        room.window().resize(size);
        room.go(u"supplier"_qs, m_bakery.id.value());
        QTRY_VERIFY(room.rows(u"supplier-messages"_qs).rowCount() > 2);
        takePicture(room.window(), u"supplier-year-narrow"_qs, size);
        for (QWidget *each = room.find(u"supplier-months"_qs); each != nullptr;
             each = each->parentWidget()) {
            if (const auto *area = qobject_cast<QScrollArea *>(each))
                QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
        }
        useView({false, false, {1366, 768}});
    }

    void readersMayNotChange()
    {
        RoomWindow room(*m_data, {Permission::ViewStock});
        room.go(u"suppliers"_qs, m_bakery.id.value());
        QVERIFY(!room.shows(u"new-supplier"_qs));
        QVERIFY(!room.shows(u"supplier-edit"_qs));
        panel(room).showTab(SupplierPanel::Products);
        QVERIFY(!room.shows(u"supplier-add-item"_qs));
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<bool>("isFrench");
        QTest::addColumn<QSize>("size");
        QTest::newRow("fr") << false << true << QSize(1366, 768);
        QTest::newRow("en-dark") << true << false << QSize(1366, 768);
        QTest::newRow("fr-1920") << false << true << QSize(1920, 1080);
    }
    void pictures()
    {
        QFETCH(bool, isDark);
        QFETCH(bool, isFrench);
        QFETCH(QSize, size);
        useView({isDark, isFrench, size});
        RoomWindow room(*m_data);
        const auto look = [&](const QString &name) {
            const QString full =
                u"suppliers-%1-%2"_qs.arg(name, QString::fromLatin1(QTest::currentDataTag()));
            takePicture(room.window(), full, size);
            const QStringList found = faults(walk(room.page()));
            QVERIFY2(found.isEmpty(), qPrintable(full + u": "_qs + found.join(u"\n  "_qs)));
        };
        room.go(u"suppliers"_qs, m_bakery.id.value());
        look(u"essentials"_qs);
        panel(room).showTab(SupplierPanel::Products);
        look(u"products"_qs);
        room.open(u"supplier-items"_qs, 0);
        look(u"item"_qs);
        room.click(u"item-cancel"_qs);
        panel(room).showTab(SupplierPanel::Deliveries);
        look(u"deliveries"_qs);
        panel(room).showTab(SupplierPanel::Ordering);
        look(u"ordering"_qs);
        room.click(u"new-supplier"_qs);
        look(u"new"_qs);
        buyForAYear();
        room.go(u"supplier"_qs, m_bakery.id.value());
        QTRY_VERIFY(room.rows(u"supplier-messages"_qs).rowCount() > 2);
        QTRY_VERIFY(
            room.find(u"supplier-figures"_qs)->findChildren<QLabel *>().back()->isVisible());
        look(u"year"_qs);
    }
    void cleanupTestCase() { useView({false, false, {1366, 768}}); }

private:
    std::unique_ptr<TestShop> m_data;
    Supplier m_bakery;
    Product m_bread;
};

CABAS_TEST(TestSuppliersPage)
#include "tst_supplierspage.moc"
