// SPDX-License-Identifier: GPL-3.0-or-later
// covers: productspage productsmodel productfacets productform productside productpanel
// covers: productessentials productpurchases productcodelist productcolumns productlisttable
// covers: producttile
#include "core/catalog/catalogservice.h"
#include "core/catalog/labelservice.h"
#include "core/catalog/openfoodservice.h"
#include "core/catalog/productsheetservice.h"
#include "core/stock/stockstore.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"
#include "tests/support/ui_room.h"
#include "ui/catalog/productfacets.h"
#include "ui/catalog/productsmodel.h"
#include "ui/catalog/producttile.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/keybutton.h"

#include <QBuffer>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

namespace {

const QString spread = QStringLiteral("3760042180333");

} // namespace

class TestProductsPage : public QObject {
    Q_OBJECT

    void fill()
    {
        const Supplier farm = aSupplier(u"Fruitière du Val"_qs).add(*m_data);
        const Product comte = aProduct(u"Comté AOP"_qs)
                                  .code(u"CMT"_qs)
                                  .inKilos()
                                  .family(u"Fromages"_qs)
                                  .from(farm.id)
                                  .priced(2490)
                                  .add(*m_data);
        aProduct(u"Muesli"_qs).family(u"Petit-déjeuner"_qs).priced(420).add(*m_data);
        aProduct(u"Vieux stock"_qs).state(ProductState::Ended).priced(100).add(*m_data);
        ProductSheetService sheets(m_data->db());
        ProductSheet sheet = sheets.view(m_data->session(), comte.id)->sheet;
        sheet.labels = {u"aop"_qs};
        sheet.stage = Stage::ToFinish;
        QVERIFY(sheets.save(m_data->session(), sheet));
        QByteArray extract = R"({"code":"3760042180333","product_name_fr":"Pâte à tartiner",)"
                             R"("quantity":"350 g","brands":"Bovetti",)"
                             R"("categories_tags":["en:breakfasts","en:chocolate-spreads"]})";
        QBuffer buffer(&extract);
        buffer.open(QIODevice::ReadOnly);
        QVERIFY(OpenFoodService(m_data->db(), m_data->path())
                    .import(m_data->session(), buffer, [](qint64, qint64) { return true; }));
    }

    void sell(const Product &product, int units)
    {
        StockMove sold;
        sold.product = product.id;
        sold.kind = MoveKind::Sale;
        sold.quantity = -Quantity::units(units);
        sold.sourceKind = u"ticket"_qs;
        sold.sourceId = product.id.value();
        sold.day = m_data->session().today();
        sold.at = m_data->session().now();
        sold.user = m_data->session().user();
        QVERIFY(m_data->db().write([&](Tx &tx) -> Result<> {
            StockStore::move(tx, {sold});
            return Ok{};
        }));
    }

    static FilterLine &facets(RoomWindow &room) { return *room.page().findChild<FilterLine *>(); }

private Q_SLOTS:
    void init()
    {
        m_data = std::make_unique<TestShop>();
        fill();
    }
    void cleanup() { m_data.reset(); }

    void filtersAsOneTypes()
    {
        RoomWindow room(*m_data);
        room.go(u"products"_qs);
        QCOMPARE(room.rows(u"products"_qs).rowCount(), 2); // what is on sale
        room.write(u"product-search"_qs, u"comte val"_qs);
        QTRY_COMPARE(room.rows(u"products"_qs).rowCount(), 1);
        room.write(u"product-search"_qs, u"zzz"_qs);
        QTRY_COMPARE(room.rows(u"products"_qs).rowCount(), 0);
    }

    void facetsNarrow()
    {
        RoomWindow room(*m_data);
        room.go(u"products"_qs);
        FilterLine &line = facets(room);
        const int state = 3;
        line.setFacet(state, int(ListedLife::EndOfSeries));
        Q_EMIT line.facetChanged(state, int(ListedLife::EndOfSeries));
        QCOMPARE(room.cell(u"products"_qs, 0, 0), u"Comté AOP"_qs);
        QCOMPARE(room.rows(u"products"_qs).rowCount(), 1);
        line.setFacet(state, int(ListedLife::Ended));
        Q_EMIT line.facetChanged(state, int(ListedLife::Ended));
        QCOMPARE(room.cell(u"products"_qs, 0, 0), u"Vieux stock"_qs);
    }

    void aChosenFacetIsAChipThatOneTakesAway()
    {
        RoomWindow room(*m_data);
        room.go(u"products"_qs);
        const auto chip = [&] {
            for (KeyButton *button : facets(room).findChildren<KeyButton *>()) {
                if (button->isVisible() && button->label() == u"On sale"_qs)
                    return button;
            }
            return static_cast<KeyButton *>(nullptr);
        };
        QVERIFY(chip() != nullptr);
        QTest::mouseClick(chip(), Qt::LeftButton);
        QCOMPARE(room.rows(u"products"_qs).rowCount(), 3);
        QVERIFY(chip() == nullptr);
        // The keyboard goes on at the menu that stands there now.
        auto *menu = qobject_cast<KeyButton *>(room.window().focusWidget());
        QVERIFY(menu != nullptr && menu->label().startsWith(u"State"));
    }

    void theListSaysWhatRunsOut()
    {
        const Product tofu = aProduct(u"Tofu"_qs).inStock(Quantity::units(9), 20'000).add(*m_data);
        sell(tofu, 8);
        const Product soap =
            aProduct(u"Savon"_qs).inStock(Quantity::units(40), 20'000).add(*m_data);
        sell(soap, 2);
        RoomWindow room(*m_data);
        room.go(u"products"_qs);
        const QAbstractItemModel &rows = room.rows(u"products"_qs);
        const auto chipOf = [&](const QString &name) {
            for (int row = 0; row < rows.rowCount(); ++row) {
                if (rows.index(row, 0).data().toString() == name)
                    return rows.index(row, 0).data(Cell::ChipText).toString();
            }
            return u"not in the list"_qs;
        };
        QCOMPARE(chipOf(u"Comté AOP"_qs), u"End of series"_qs);
        QCOMPARE(chipOf(u"Muesli"_qs), u"Out of stock"_qs);
        QCOMPARE(chipOf(u"Tofu"_qs), u"Not a day"_qs); // one left of eight a week
        QCOMPARE(chipOf(u"Savon"_qs), QString());
    }

    void weeksOfSalesAreDrawnAndSaid()
    {
        const Product tofu = aProduct(u"Tofu"_qs).inStock(Quantity::units(9), 20'000).add(*m_data);
        sell(tofu, 8);
        RoomWindow room(*m_data);
        room.go(u"products"_qs);
        room.write(u"product-search"_qs, u"tofu"_qs);
        QTRY_COMPARE(room.rows(u"products"_qs).rowCount(), 1);
        const QModelIndex sales = room.rows(u"products"_qs).index(0, ProductsModel::Sales);
        const QList<int> bars{0, 0, 0, 0, 0, 0, 0, 8000};
        QCOMPARE(sales.data(Cell::Spark).value<QList<int>>(), bars);
        QVERIFY(sales.data().toString().endsWith(u"8"));
    }

    void columnsAreChosenAndRemembered()
    {
        const auto toggle = [](RoomWindow &room) {
            room.find<KeyButton>(u"product-columns"_qs)->menu()->actions().constFirst()->toggle();
        };
        const auto isHidden = [](RoomWindow &room) {
            return room.find<QTableView>(u"products"_qs)->isColumnHidden(ProductsModel::CodeColumn);
        };
        {
            RoomWindow room(*m_data);
            room.go(u"products"_qs);
            QVERIFY(isHidden(room));
            toggle(room);
            QVERIFY(!isHidden(room));
        }
        RoomWindow room(*m_data);
        room.go(u"products"_qs);
        QVERIFY(!isHidden(room));
        toggle(room);
        QVERIFY(isHidden(room));
    }

    void theWholeListIsWritten()
    {
        for (int i = 0; i < 520; ++i) // more than the list reads at once
            aProduct(u"Thé %1"_qs.arg(i)).priced(100 + i).add(*m_data);
        RoomWindow room(*m_data);
        room.go(u"products"_qs);
        room.write(u"product-search"_qs, u"thé"_qs);
        QTRY_COMPARE(room.cell(u"products"_qs, 0, 0), u"Thé 0"_qs);
        const QString path = m_data->folder() + u"/list.csv"_qs;
        AskScript script;
        script.answer(path);
        room.find<KeyButton>(u"export-report"_qs)->menu()->actions().at(2)->trigger();
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 521);
        QVERIFY(lines.at(0).contains("on_hand_milli"));
        QVERIFY(lines.at(1).contains("Th\xc3\xa9 0"));
    }

    void thePanelTellsTheWholeStory()
    {
        const Product tofu = aProduct(u"Tofu"_qs)
                                 .priced(360)
                                 .inStock(Quantity::units(30), 24'600)
                                 .barcode(u"3760042180340"_qs)
                                 .add(*m_data);
        sell(tofu, 14);
        RoomWindow room(*m_data);
        room.go(u"products"_qs, tofu.id.value());
        const auto said = [&] {
            QStringList words;
            for (const QLabel *label : room.page().findChildren<QLabel *>())
                words += label->text();
            return words;
        };
        QVERIFY(said().contains(u"€3.60"_qs));
        QVERIFY(said().contains(u"8 days"_qs)); // 16 left, two a day
        QTRY_VERIFY(room.shows(u"product-price-chart"_qs));
        auto *tabs = room.find<QTabBar>(u"product-tabs"_qs);
        tabs->setCurrentIndex(1);
        QTRY_VERIFY(said().contains(u"Last deliveries, without VAT"_qs));
        tabs->setCurrentIndex(2);
        QTRY_VERIFY(room.shows(u"product-add-code"_qs));
        room.click(u"product-label"_qs);
        const auto waiting = [&] {
            return *LabelService(m_data->db()).countWaiting(m_data->session());
        };
        QTRY_COMPARE(waiting(), 1);
    }

    void aFamilyHasItsDrawing()
    {
        QCOMPARE(ProductTile::iconOf(u"Crèmerie"_qs), u"milk"_qs);
        QCOMPARE(ProductTile::iconOf(u"Légumes surgelés"_qs), u"snowflake"_qs);
        QCOMPARE(ProductTile::iconOf(u"Fruits"_qs), u"apple"_qs);
        QCOMPARE(ProductTile::iconOf(u"Quincaillerie"_qs), u"package"_qs);
        QCOMPARE(ProductTile::iconOf({}), u"package"_qs);
    }

    void openDataFillsANewProduct()
    {
        RoomWindow room(*m_data);
        room.go(u"products"_qs, QStringList{u"new"_qs, spread});
        auto *name = static_cast<QLineEdit *>(room.find(u"product-name"_qs));
        QTRY_COMPARE(name->text(), u"Pâte à tartiner Bovetti, 350 g"_qs);
        QVERIFY(room.find(u"product-attribution"_qs)->isVisible());
        auto *vat = static_cast<QComboBox *>(room.find(u"product-vat"_qs));
        QCOMPARE(vat->currentData().toString(), u"S2000"_qs);
        room.write(u"product-price"_qs, u"5.49"_qs);
        room.click(u"product-save"_qs);
        const auto added = [&] {
            return CatalogService(m_data->db()).findByCode(m_data->session(), spread);
        };
        QTRY_VERIFY(added());
        const auto view =
            ProductSheetService(m_data->db()).view(m_data->session(), added()->product.id);
        QCOMPARE(view->sheet.brand, u"Bovetti"_qs);
        QCOMPARE(view->compared->price, Money::fromCents(1569));
        QCOMPARE(view->family, u"Petit-déjeuner"_qs);
    }

private:
    std::unique_ptr<TestShop> m_data;
};

CABAS_TEST(TestProductsPage)
#include "tst_productspage.moc"
