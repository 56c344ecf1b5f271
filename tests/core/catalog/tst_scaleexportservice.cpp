// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/scaleexportservice.h"

#include "core/barcode/barcoderules.h"
#include "core/catalog/barcoderulestore.h"
#include "core/catalog/productsheetservice.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QBuffer>

using namespace cabas;
using namespace cabas::test;

class TestScaleExportService : public QObject {
    Q_OBJECT

    static void addRules(TestShop &shop)
    {
        shop.write([](Tx &tx) {
            for (const BarcodeRule &rule : BarcodeRules::defaults())
                BarcodeRuleStore::set(tx, rule);
        });
    }

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void listsWhatTheScaleWeighs()
    {
        TestShop shop(engine());
        addRules(shop);
        const Product comte = aProduct(u"Comté AOP 12 mois"_qs)
                                  .inKilos()
                                  .priced(2490)
                                  .barcode(u"2612346000002"_qs)
                                  .add(shop);
        aProduct(u"Carottes"_qs).inKilos().priced(235).barcode(u"2612345000003"_qs).add(shop);
        aProduct(u"Pain tranché"_qs).priced(350).barcode(u"2300042000005"_qs).add(shop);
        aProduct(u"Muesli"_qs).priced(420).barcode(u"3760042180333"_qs).add(shop);
        aProduct(u"Ancien"_qs).inKilos().state(ProductState::Ended).add(shop);
        ProductSheetService sheets(shop.db());
        ProductSheet sheet = sheets.view(shop.session(), comte.id)->sheet;
        sheet.tillName = u"Comté 12 mois"_qs;
        sheet.tare = Quantity::fromMilli(8);
        sheet.shelfLifeDays = 21;
        QVERIFY(sheets.save(shop.session(), sheet));
        const auto list = ScaleExportService(shop.db()).list(shop.session());
        QVERIFY(list);
        QCOMPARE(int(list->refused.size()), 0);
        QCOMPARE(int(list->articles.size()), 3);
        QCOMPARE(list->articles.front().plu, 42);
        QCOMPARE(list->articles.back().plu, 12'346);
        QBuffer file;
        file.open(QIODevice::WriteOnly);
        QVERIFY(ScaleExportService::write(file, list->articles));
        const QString text = QString::fromUtf8(file.data().mid(3));
        QCOMPARE(text.section(u"\r\n"_qs, 0, 0),
                 u"plu;name;price;unit;tare;shelf_life_days;barcode"_qs);
        QCOMPARE(text.section(u"\r\n"_qs, 3, 3),
                 u"12346;Comté 12 mois;24,90;kg;0,008;21;2612346000002"_qs);
    }

    void saysWhatItCannotHave()
    {
        TestShop shop(engine());
        addRules(shop);
        aProduct(u"Sans code"_qs).inKilos().priced(100).add(shop);
        aProduct(u"Sans prix"_qs).inKilos().unpriced().barcode(u"2612345000003"_qs).add(shop);
        aProduct(u"Un"_qs).inKilos().priced(100).barcode(u"2612346000002"_qs).add(shop);
        aProduct(u"Zwei"_qs).inKilos().priced(100).barcode(u"2212346000004"_qs).add(shop);
        const auto list = ScaleExportService(shop.db()).list(shop.session());
        QCOMPARE(int(list->articles.size()), 1);
        QCOMPARE(int(list->refused.size()), 3);
        QCOMPARE(list->refused.back().name, u"Zwei"_qs);
        QVERIFY(list->refused.back().reason.contains(u"Un"));
        QCOMPARE(ScaleExportService(shop.db()).list(shop.sessionAs({})).failure().kind,
                 Failure::Kind::Forbidden);
    }
};

CABAS_TEST(TestScaleExportService)
#include "tst_scaleexportservice.moc"
