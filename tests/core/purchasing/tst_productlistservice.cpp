// SPDX-License-Identifier: GPL-3.0-or-later
// covers: productlistservice productliststore
#include "core/purchasing/productlistservice.h"

#include "core/catalog/familyservice.h"
#include "core/catalog/productsheetservice.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using namespace cabas::test;

namespace {

QStringList namesOf(TestShop &shop, const ProductFilter &filter, int limit = 50)
{
    QStringList names;
    const auto rows =
        ProductListService(shop.db()).page(shop.session(), filter, std::nullopt, limit);
    for (const ProductListRow &row : *rows)
        names += row.product.name;
    return names;
}

ProductFilter typed(const QString &text)
{
    ProductFilter filter;
    filter.typed = text;
    return filter;
}

} // namespace

class TestProductListService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void everyWordMayStandAnywhere()
    {
        TestShop shop(engine());
        const Supplier farm = aSupplier(u"Fruitière du Val"_qs).add(shop);
        aProduct(u"Comté AOP 12 mois"_qs)
            .code(u"CMT12"_qs)
            .family(u"Crèmerie"_qs)
            .from(farm.id)
            .barcode(u"3760042180333"_qs)
            .add(shop);
        aProduct(u"Comté râpé"_qs).code(u"CMTR"_qs).add(shop);
        aProduct(u"Tofu"_qs).from(farm.id).add(shop);
        const QString comte = u"Comté AOP 12 mois"_qs;
        QCOMPARE(namesOf(shop, typed({})).size(), 3);
        QCOMPARE(namesOf(shop, typed(u"comte"_qs)).size(), 2);
        QCOMPARE(namesOf(shop, typed(u"COMTÉ crem"_qs)), QStringList{comte});
        QCOMPARE(namesOf(shop, typed(u"cmt12"_qs)), QStringList{comte});
        QCOMPARE(namesOf(shop, typed(u"fruitiere"_qs)), (QStringList{comte, u"Tofu"_qs}));
        QCOMPARE(namesOf(shop, typed(u"42180333"_qs)), QStringList{comte});
        QCOMPARE(namesOf(shop, typed(u"aop val crem"_qs)), QStringList{comte});
        QCOMPARE(namesOf(shop, typed(u"100%"_qs)), QStringList());
        QCOMPARE(namesOf(shop, typed(u"beurre"_qs)), QStringList());
    }

    void facetsNarrow()
    {
        TestShop shop(engine());
        const Supplier farm = aSupplier(u"Ferme"_qs).add(shop);
        const Product comte = aProduct(u"Comté"_qs).family(u"Crèmerie"_qs).from(farm.id).add(shop);
        const Product tofu = aProduct(u"Tofu"_qs).add(shop);
        aProduct(u"Vieux"_qs).state(ProductState::Ended).add(shop);
        aProduct(u"Retiré"_qs).state(ProductState::Blocked).add(shop);
        ProductSheetService sheets(shop.db());
        const auto write = [&](ProductId id, auto change) {
            ProductSheet sheet = sheets.view(shop.session(), id)->sheet;
            change(sheet);
            QVERIFY(sheets.save(shop.session(), sheet));
        };
        write(comte.id, [](ProductSheet &sheet) {
            sheet.labels = {u"ab"_qs};
            sheet.reorder = false;
        });
        write(tofu.id, [&](ProductSheet &sheet) {
            sheet.stage = Stage::ToFinish;
            sheet.reviewOn = shop.today();
        });
        ProductFilter filter;
        filter.family = comte.family;
        QCOMPARE(namesOf(shop, filter), QStringList{u"Comté"_qs});
        filter = {};
        filter.supplier = farm.id;
        QCOMPARE(namesOf(shop, filter), QStringList{u"Comté"_qs});
        filter = {};
        filter.label = u"ab"_qs;
        QCOMPARE(namesOf(shop, filter), QStringList{u"Comté"_qs});
        const auto living = [&](ListedLife life) {
            ProductFilter by;
            by.life = life;
            return namesOf(shop, by);
        };
        QCOMPARE(living(ListedLife::OnSale), (QStringList{u"Comté"_qs, u"Tofu"_qs}));
        QCOMPARE(living(ListedLife::NotReordered), QStringList{u"Comté"_qs});
        QCOMPARE(living(ListedLife::EndOfSeries), QStringList{u"Tofu"_qs});
        QCOMPARE(living(ListedLife::ToReview), QStringList{u"Tofu"_qs});
        QCOMPARE(living(ListedLife::Ended), QStringList{u"Vieux"_qs});
        QCOMPARE(living(ListedLife::Blocked), QStringList{u"Retiré"_qs});
    }

    void aFamilyHoldsThoseUnderIt()
    {
        TestShop shop(engine());
        FamilyService families(shop.db());
        const Family food = *families.add(shop.session(), u"Rayon froid"_qs, {});
        const Family dry = *families.add(shop.session(), u"Frais emballé"_qs, food.id);
        QVERIFY(families.add(shop.session(), u"Pâtes fraîches"_qs, dry.id));
        aProduct(u"Coquillettes"_qs).family(u"Pâtes fraîches"_qs).add(shop);
        aProduct(u"Savon"_qs).family(u"Hygiène"_qs).add(shop);
        ProductFilter filter;
        for (const FamilyId id : {food.id, dry.id}) {
            filter.family = id;
            QCOMPARE(namesOf(shop, filter), QStringList{u"Coquillettes"_qs});
        }
    }

    void howManyThereAre()
    {
        TestShop shop(engine());
        aProduct(u"Comté"_qs).add(shop);
        aProduct(u"Tofu"_qs).add(shop);
        aProduct(u"Vieux"_qs).state(ProductState::Ended).add(shop);
        const ProductCounts counts = *ProductListService(shop.db()).counts(shop.session());
        QCOMPARE(counts.all, 3);
        QCOMPARE(counts.onSale, 2);
    }

    void pagesFollowEachOther()
    {
        TestShop shop(engine());
        for (const QString &name : {u"a"_qs, u"b"_qs, u"c"_qs, u"c"_qs, u"d"_qs})
            aProduct(name).add(shop);
        ProductListService list(shop.db());
        QStringList names;
        std::optional<ProductListRow> after;
        for (;;) {
            const auto rows = *list.page(shop.session(), {}, after, 2);
            for (const ProductListRow &row : rows)
                names += row.product.name;
            if (rows.size() < 2)
                break;
            after = rows.back();
        }
        QCOMPARE(names.join(QString()), u"abccd"_qs);
    }

    void onlyThoseWhoMay()
    {
        TestShop shop(engine());
        QCOMPARE(ProductListService(shop.db())
                     .page(shop.sessionAs({Permission::Sell}), {}, std::nullopt, 5)
                     .failure()
                     .kind,
                 Failure::Kind::Forbidden);
    }
};

CABAS_TEST(TestProductListService)
#include "tst_productlistservice.moc"
