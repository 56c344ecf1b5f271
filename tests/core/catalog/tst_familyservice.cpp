// SPDX-License-Identifier: GPL-3.0-or-later
// covers: familyservice familystore arrivaltermsstore
#include "core/catalog/familyservice.h"

#include "core/catalog/arrivaltermsstore.h"
#include "core/catalog/catalogservice.h"
#include "core/catalog/productsheetservice.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using namespace cabas::test;

class TestFamilyService : public QObject {
    Q_OBJECT

    static FamilyId add(TestShop &shop, const QString &name,
                        const std::optional<FamilyId> &parent = {})
    {
        return FamilyService(shop.db()).add(shop.session(), name, parent)->id;
    }

    static std::optional<FamilyId> parentOf(TestShop &shop, FamilyId id)
    {
        const auto families = CatalogService(shop.db()).families();
        for (const Family &family : *families) {
            if (family.id == id)
                return family.parent;
        }
        return FamilyId(-1);
    }

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void aTreeOfThreeFloors()
    {
        TestShop shop(engine());
        FamilyService families(shop.db());
        const FamilyId cold = add(shop, u"Au frais"_qs);
        const FamilyId dairy = add(shop, u"Laiterie"_qs, cold);
        const FamilyId cheese = add(shop, u"Fromages"_qs, dairy);
        QCOMPARE(families.add(shop.session(), u"Bleus"_qs, cheese).failure().code, u"too_deep"_qs);
        QCOMPARE(families.add(shop.session(), u"laiterie"_qs, {}).failure().code, u"name_taken"_qs);
        QCOMPARE(families.move(shop.session(), cold, cheese).failure().code, u"circle"_qs);
        QCOMPARE(families.move(shop.session(), cold, cold).failure().code, u"circle"_qs);
        const FamilyId drinks = add(shop, u"À boire"_qs);
        const FamilyId juices = add(shop, u"Jus"_qs, drinks);
        QCOMPARE(families.move(shop.session(), dairy, juices).failure().code, u"too_deep"_qs);
        QVERIFY(families.move(shop.session(), cheese, juices));
        QCOMPARE(parentOf(shop, cheese), juices);
        QVERIFY(families.move(shop.session(), juices, {}));
        QCOMPARE(parentOf(shop, juices), std::nullopt);
        QVERIFY(families.rename(shop.session(), juices, u"Jus et sirops"_qs));
        QCOMPARE(families.rename(shop.session(), juices, u"laiterie"_qs).failure().code,
                 u"name_taken"_qs);
    }

    void aMergeMovesWhatWasInside()
    {
        TestShop shop(engine());
        FamilyService families(shop.db());
        const Product comte = aProduct(u"Comté"_qs).family(u"Fromage"_qs).add(shop);
        const FamilyId from = *comte.family;
        const FamilyId blue = add(shop, u"Bleus"_qs, from);
        const FamilyId into = add(shop, u"Crèmerie et fromages"_qs);
        QCOMPARE(families.merge(shop.session(), from, blue).failure().code, u"circle"_qs);
        QCOMPARE(*families.merge(shop.session(), from, into), 1);
        QCOMPARE(CatalogService(shop.db()).find(shop.session(), comte.id)->family, into);
        QCOMPARE(parentOf(shop, blue), into);
        QCOMPARE(parentOf(shop, from), FamilyId(-1));
        const auto history = ProductSheetService(shop.db()).history(comte.id, 5);
        QCOMPARE(history->front().before, u"Fromage"_qs);
        QCOMPARE(history->front().source, u"merge"_qs);
        QCOMPARE(families.merge(shop.session(), from, into).failure().code, u"unknown_family"_qs);
    }

    void aFamilySaysWhatItsGoodsMayBeLike()
    {
        TestShop shop(engine());
        FamilyService families(shop.db());
        const FamilyId cheese = add(shop, u"Fromage"_qs);
        const FamilyId fresh = add(shop, u"Fromage frais"_qs, cheese);
        ArrivalTerms terms;
        terms.shortUseByDays = 12;
        terms.warmest = 80;
        QVERIFY(families.setTerms(shop.session(), cheese, terms));
        ArrivalTerms own;
        own.warmest = 40;
        QVERIFY(families.setTerms(shop.session(), fresh, own));
        QCOMPARE(*families.terms(shop.session(), fresh), own);
        const auto held = shop.read([&](Tx &tx) { return ArrivalTermsStore::of(tx, fresh); });
        QCOMPARE(held.shortUseByDays, std::optional(12));
        QCOMPARE(held.warmest, std::optional(40));
        QVERIFY(!held.shortBestBeforeDays);
        terms.shortUseByDays = -1;
        QCOMPARE(families.setTerms(shop.session(), cheese, terms).failure().code, u"days"_qs);
        own.warmest = 700;
        QCOMPARE(families.setTerms(shop.session(), cheese, own).failure().code, u"temperature"_qs);
        // Joined with another family, its words go.
        QVERIFY(families.setTerms(shop.session(), fresh, {}));
        QCOMPARE(*families.terms(shop.session(), fresh), ArrivalTerms());
        QVERIFY(families.merge(shop.session(), fresh, cheese));
        QVERIFY(families.merge(shop.session(), cheese, add(shop, u"Autre"_qs)));
    }

    void onlyThoseWhoMay()
    {
        TestShop shop(engine());
        FamilyService families(shop.db());
        const Session cashier = shop.sessionAs({Permission::Sell});
        QCOMPARE(families.add(cashier, u"X"_qs, {}).failure().kind, Failure::Kind::Forbidden);
        QCOMPARE(families.merge(cashier, FamilyId(1), FamilyId(2)).failure().kind,
                 Failure::Kind::Forbidden);
    }
};

CABAS_TEST(TestFamilyService)
#include "tst_familyservice.moc"
