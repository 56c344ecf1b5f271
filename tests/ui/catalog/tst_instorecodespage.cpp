// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/barcode/barcoderules.h"
#include "core/catalog/barcoderulestore.h"
#include "core/catalog/instorecodeservice.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"
#include "tests/support/ui_room.h"
#include "ui/catalog/labelsheetpanel.h"
#include "ui/catalog/productpage.h"
#include "ui/widgets/filterline.h"

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

class TestInStoreCodesPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_data = std::make_unique<TestShop>();
        m_data->write([](Tx &tx) {
            tx.change("DELETE FROM barcode_rules");
            for (const BarcodeRule &rule : BarcodeRules::defaults())
                BarcodeRuleStore::set(tx, rule);
        });
        const SupplierId bees = aSupplier(u"Rucher des Pins"_qs).code(u"RUC"_qs).add(*m_data).id;
        m_honey = aProduct(u"Miel"_qs).priced(690).from(bees).add(*m_data).id;
        m_wax = aProduct(u"Bougie"_qs).priced(890).from(bees).add(*m_data).id;
        m_jam = aProduct(u"Confiture"_qs).priced(420).add(*m_data).id;
    }
    void cleanup() { m_data.reset(); }

    void aProductIsGivenACodeAndASheetIsMade()
    {
        RoomWindow room(*m_data);
        for (const ProductId product : {m_honey, m_wax, m_jam}) {
            room.go(u"product"_qs, product.value());
            static_cast<ProductPage &>(room.page()).showTab(ProductPage::Codes);
            const auto before = InStoreCodeService(m_data->db()).list(m_data->session())->size();
            room.click(u"code-give"_qs);
            QTRY_COMPARE(InStoreCodeService(m_data->db()).list(m_data->session())->size(),
                         before + 1);
        }
        room.go(u"in-store-codes"_qs);
        QCOMPARE(room.rows(u"in-store-codes"_qs).rowCount(), 3);
        QCOMPARE(room.cell(u"in-store-codes"_qs, 0, 1), u"Miel"_qs);
        auto *sheet = room.page().findChild<LabelSheetPanel *>();
        QVERIFY(sheet->wishes().empty());
        // One producer: all that is its own goes on the sheet, without prices.
        auto *filter = room.page().findChild<FilterLine *>();
        const auto chooseProducer = [&](int value) {
            filter->setFacet(0, value);
            Q_EMIT filter->facetChanged(0, value);
        };
        chooseProducer(1);
        QCOMPARE(room.rows(u"in-store-codes"_qs).rowCount(), 2);
        QCOMPARE(int(sheet->wishes().size()), 2);
        for (const LabelWish &wish : sheet->wishes())
            QVERIFY(!wish.withPrice && wish.code.startsWith(u"2"));
        // A scan finds whose code it is.
        chooseProducer(0);
        QVERIFY(room.page().scanned(room.cell(u"in-store-codes"_qs, 2, 0).remove(u' ')));
        QTRY_COMPARE(room.rows(u"in-store-codes"_qs).rowCount(), 1);
        room.open(u"in-store-codes"_qs, 0);
        QCOMPARE(room.name(), u"product"_qs);
    }

private:
    std::unique_ptr<TestShop> m_data;
    ProductId m_honey{0};
    ProductId m_wax{0};
    ProductId m_jam{0};
};

CABAS_TEST(TestInStoreCodesPage)
#include "tst_instorecodespage.moc"
