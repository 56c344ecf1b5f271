// SPDX-License-Identifier: GPL-3.0-or-later
// covers: productspage productsmodel productfacets productform
#include "core/catalog/catalogservice.h"
#include "core/catalog/openfoodservice.h"
#include "core/catalog/productsheetservice.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"
#include "tests/support/ui_room.h"
#include "ui/catalog/productfacets.h"
#include "ui/widgets/filterline.h"

#include <QBuffer>
#include <QComboBox>
#include <QLineEdit>

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
        QCOMPARE(room.rows(u"products"_qs).rowCount(), 3);
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
