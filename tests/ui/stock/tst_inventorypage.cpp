// SPDX-License-Identifier: GPL-3.0-or-later
// covers: inventorydeeds inventoryboard inventoryleft inventoriespage inventorystart
// covers: inventoryresult inventorywords countentry
#include "ui/stock/inventorypage.h"

#include "core/catalog/shelfcheckstore.h"
#include "core/stock/stockservice.h"
#include "core/stock/stockstore.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "tests/support/ui_settings.h"
#include "tests/support/ui_walk.h"
#include "ui/stock/countentry.h"
#include "ui/widgets/ask.h"

#include <QLabel>
#include <QListWidget>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

namespace {

const QString tofuCode = QStringLiteral("3760042180333");
const QString caseCode = QStringLiteral("3760042180340");

} // namespace

/// An inventory from its start to its result, worked by keys and scans.
class TestInventoryPage : public QObject {
    Q_OBJECT
    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<TestShop> m_data;
    std::unique_ptr<RoomWindow> m_room;
    std::optional<Product> m_tofu;
    std::optional<Product> m_miso;

    RoomWindow &room() { return *m_room; }
    Quantity onHand(const Product &product)
    {
        return StockService(m_data->db()).show(m_data->session(), product.id)->level.onHand;
    }
    InventoryId begun(const std::vector<QString> &zones)
    {
        return InventoryService(m_data->db())
            .start(m_data->session(), {u"Semaine 11"_qs, zones})
            ->id;
    }
    void open(InventoryId id) { room().go(u"inventory"_qs, id.value()); }
    bool says(const QString &words)
    {
        for (const QLabel *label : room().page().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    void scan(const QString &code) { QVERIFY(room().page().scanned(code)); }
    void enter(const QString &text)
    {
        room().write(u"scan-line"_qs, text);
        QTest::keyClick(room().find<QLineEdit>(u"scan-line"_qs), Qt::Key_Return);
    }

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_settings = std::make_unique<OwnSettings>();
        m_data = std::make_unique<TestShop>();
        m_tofu = aProduct(u"Tofu nature, 2 × 125 g"_qs)
                     .code(u"T1"_qs)
                     .barcode(tofuCode)
                     .carton(caseCode, 6)
                     .priced(250)
                     .inStock(Quantity::units(12), 12'000)
                     .add(*m_data);
        m_miso = aProduct(u"Miso d’orge, 400 g"_qs)
                     .code(u"M1"_qs)
                     .priced(690)
                     .inStock(Quantity::units(4), 45'000)
                     .add(*m_data);
        aProduct(u"Lentilles vertes en vrac"_qs)
            .code(u"LEN"_qs)
            .inKilos()
            .priced(480)
            .inStock(Quantity::units(20), 30'000)
            .add(*m_data);
        m_data->write([&](Tx &tx) {
            const ShelfId shelf = ShelfCheckStore::shelfNamed(tx, u"Frais"_qs);
            ShelfCheckStore::place(tx, m_tofu->id, shelf);
            ShelfCheckStore::place(tx, m_miso->id, shelf);
        });
        m_room = std::make_unique<RoomWindow>(*m_data);
    }
    void cleanup()
    {
        m_room.reset();
        m_data.reset();
        m_settings.reset();
    }

    void grossLessTareIsANumber()
    {
        QCOMPARE(CountEntry::read(u"1,250-0,120"_qs).number,
                 std::optional(Quantity::fromMilli(1130)));
        QVERIFY(!CountEntry::read(u"AB-12"_qs).number);
        QVERIFY(!CountEntry::read(u"376004-218"_qs).number);
        QVERIFY(!CountEntry::read(u"0,5-0,7"_qs).number);
    }

    void isBegunFromItsShelf()
    {
        room().go(u"inventories"_qs);
        auto *shelves = room().find<QListWidget>(u"inventory-shelves"_qs);
        QCOMPARE(shelves->count(), 1);
        shelves->setFocus();
        shelves->setCurrentRow(0);
        QTest::keyClick(shelves, Qt::Key_Space);
        room().write(u"inventory-others"_qs, u"Réserve"_qs);
        QTest::keyClick(&room().window(), Qt::Key_F12);
        QTRY_COMPARE(room().name(), u"inventory"_qs);
        auto *places = room().find<QComboBox>(u"place"_qs);
        QCOMPARE(places->count(), 2);
        QCOMPARE(places->itemText(1), u"Réserve"_qs);
    }

    void whereNoShelfIsKnownNoneIsAskedFor()
    {
        room().go(u"inventories"_qs);
        QVERIFY(room().shows(u"inventory-shelves"_qs));
        m_room.reset();
        TestShop bare;
        RoomWindow window(bare);
        window.go(u"inventories"_qs);
        QVERIFY(window.shows(u"inventory-others"_qs));
        QVERIFY(!window.shows(u"inventory-shelves"_qs));
    }

    void withoutAPlaceItSaysWhatIsMissing()
    {
        room().go(u"inventories"_qs);
        QTest::keyClick(&room().window(), Qt::Key_F12);
        QTRY_VERIFY(says(u"at least one"_qs));
        QCOMPARE(room().name(), u"inventories"_qs);
    }

    void scansAddUpAndTheExpectedIsNeverShown()
    {
        open(begun({u"Frais"_qs}));
        QCOMPARE(room().find<QLabel>(u"of"_qs)->text(), u"of 2 references of this place"_qs);
        scan(tofuCode);
        QTRY_COMPARE(room().cell(u"tallies"_qs, 0, 1), u"1"_qs);
        room().write(u"scan-line"_qs, u"2*"_qs);
        scan(tofuCode);
        QTRY_COMPARE(room().cell(u"tallies"_qs, 0, 1), u"3"_qs);
        enter(u"0"_qs); // of the last scan
        QTRY_COMPARE(room().cell(u"tallies"_qs, 0, 1), u"1"_qs);
        scan(caseCode);
        QTRY_COMPARE(room().cell(u"tallies"_qs, 0, 1), u"7"_qs);
        enter(u"2*T1"_qs);
        QTRY_COMPARE(room().cell(u"tallies"_qs, 0, 1), u"9"_qs);
        enter(u"3"_qs);
        QTRY_COMPARE(room().cell(u"tallies"_qs, 0, 1), u"10"_qs);
        room().click(u"undo"_qs);
        QTRY_COMPARE(room().cell(u"tallies"_qs, 0, 1), u"7"_qs);
        QVERIFY(!says(u"12"_qs));
        QCOMPARE(onHand(*m_tofu), Quantity::units(12));
    }

    void aWeightIsAskedFor()
    {
        open(begun({u"Vrac"_qs}));
        scan(u"LEN"_qs);
        QTRY_VERIFY(says(u"Its weight"_qs));
        enter(u"1,250-0,250"_qs);
        QTRY_VERIFY(room().cell(u"tallies"_qs, 0, 1).contains(u"1"_qs));
    }

    void anUnknownCodeIsNotedAndNamed()
    {
        open(begun({u"Frais"_qs}));
        scan(u"4006381333931"_qs);
        QTRY_VERIFY(says(u"Unknown code"_qs));
        QTRY_VERIFY(room().shows(u"unknown-codes"_qs));
    }

    void theEndAsksForWhatIsNotDecidedAndSaysNo()
    {
        const InventoryId id = begun({u"Frais"_qs});
        open(id);
        enter(u"2*T1"_qs);
        QTRY_COMPARE(room().rows(u"left"_qs).rowCount(), 2);
        AskScript script;
        script.answer(u"Keep counting"_qs);
        QTest::keyClick(&room().window(), Qt::Key_F12);
        QTRY_VERIFY(script.isEmpty());
        QCOMPARE(room().name(), u"inventory"_qs);
        QCOMPARE(onHand(*m_tofu), Quantity::units(12));
    }

    void isCountedAgainDecidedAndPosted()
    {
        const InventoryId id = begun({u"Frais"_qs});
        open(id);
        enter(u"5*T1"_qs);
        QTRY_COMPARE(room().cell(u"left"_qs, 0, 1), u"Count again"_qs);
        // The tofu to count again stands first, the miso nobody scanned after it.
        room().open(u"left"_qs, 0);
        QTRY_VERIFY(says(u"Second count"_qs));
        enter(u"6"_qs);
        QTRY_COMPARE(room().cell(u"tallies"_qs, 0, 1), u"6"_qs);
        QTRY_COMPARE(room().rows(u"left"_qs).rowCount(), 1);
        QTRY_COMPARE(room().cell(u"left"_qs, 0, 1), u"Not counted"_qs);
        auto *left = room().find<QTableView>(u"left"_qs);
        left->setCurrentIndex(left->model()->index(0, 0));
        QTest::keyClick(&room().window(), Qt::Key_F8);
        QTRY_VERIFY(room().cell(u"left"_qs, 0, 1).contains(u"Count again"_qs));
        room().open(u"left"_qs, 0);
        enter(u"0"_qs);
        QTRY_COMPARE(room().rows(u"left"_qs).rowCount(), 0);
        AskScript script;
        script.answer(u"End the inventory"_qs);
        QTest::keyClick(&room().window(), Qt::Key_F12);
        QTRY_COMPARE(room().name(), u"inventories"_qs);
        QCOMPARE(onHand(*m_tofu), Quantity::units(6));
        QCOMPARE(onHand(*m_miso), Quantity());
        QVERIFY(room().shows(u"differences"_qs));
        QCOMPARE(room().rows(u"differences"_qs).rowCount(), 2);
    }

    void nothingElseIsSaidOfAWholePlace()
    {
        open(begun({u"Frais"_qs, u"Réserve"_qs}));
        enter(u"12*T1"_qs);
        QTRY_COMPARE(room().rows(u"left"_qs).rowCount(), 2);
        auto *places = room().find<QComboBox>(u"place"_qs);
        places->setFocus();
        QTest::keyClick(places, Qt::Key_Down);
        AskScript script;
        script.answer(u"There is nothing else"_qs);
        QTest::keyClick(&room().window(), Qt::Key_F9);
        QTRY_COMPARE(room().rows(u"left"_qs).rowCount(), 1);
    }

    void anAbandonedInventoryPostsNothing()
    {
        open(begun({u"Frais"_qs}));
        enter(u"5*T1"_qs);
        QTRY_COMPARE(room().rows(u"tallies"_qs).rowCount(), 1);
        AskScript script;
        script.answer(u"Abandon it"_qs);
        room().click(u"abandon"_qs);
        QTRY_COMPARE(room().name(), u"inventories"_qs);
        QCOMPARE(onHand(*m_tofu), Quantity::units(12));
        QCOMPARE(room().rows(u"inventories"_qs).rowCount(), 0);
    }

    void whatAnotherWindowCountsIsSeen()
    {
        const InventoryId id = begun({u"Frais"_qs});
        open(id);
        RoomWindow second(*m_data);
        second.go(u"inventory"_qs, id.value());
        scan(tofuCode);
        QVERIFY(second.page().scanned(caseCode));
        const auto zone = InventoryService(m_data->db())
                              .review(m_data->session(), id)
                              ->inventory.zones.front()
                              .id;
        const auto counted = [&] {
            const auto view = InventoryService(m_data->db()).view(m_data->session(), zone, 1);
            return view && !view->tallies.empty() ? view->tallies.front().counted : Quantity();
        };
        QTRY_COMPARE(counted(), Quantity::units(7));
    }

    void pictures()
    {
        const InventoryId id = begun({u"Frais"_qs, u"Réserve"_qs});
        for (const View &view : allViews()) {
            useView(view);
            m_room = std::make_unique<RoomWindow>(*m_data);
            const QString name = (view.french ? u"-fr"_qs : u"-en"_qs) +
                                 (view.dark ? u"-dark"_qs : QString()) +
                                 u"-%1"_qs.arg(view.size.width());
            const auto take = [&](const QString &page) {
                takePicture(room().window(), page + name, view.size);
                const QStringList found = faults(walk(room().page()));
                QVERIFY2(found.isEmpty(),
                         qPrintable(page + name + u": "_qs + found.join(u"\n"_qs)));
            };
            room().go(u"inventories"_qs);
            take(u"inventories"_qs);
            open(id);
            scan(caseCode);
            QTRY_VERIFY(room().rows(u"tallies"_qs).rowCount() > 0);
            QTRY_VERIFY(room().rows(u"left"_qs).rowCount() > 0);
            take(u"inventory"_qs);
        }
        AskScript script;
        QVERIFY(InventoryService(m_data->db()).close(m_data->session(), id, true));
        useView({false, true, {1366, 768}});
        m_room = std::make_unique<RoomWindow>(*m_data);
        room().go(u"inventories"_qs, id.value());
        takePicture(room().window(), u"inventory-result-fr"_qs, {1366, 768});
    }
};

CABAS_TEST(TestInventoryPage)
#include "tst_inventorypage.moc"
