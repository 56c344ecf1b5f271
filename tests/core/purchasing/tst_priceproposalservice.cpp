// SPDX-License-Identifier: GPL-3.0-or-later
// covers: pricebasis pricebasisstore priceproposer shelfproposal
#include "core/purchasing/priceproposalservice.h"

#include "core/catalog/pricebatchservice.h"
#include "core/catalog/pricingservice.h"
#include "core/formats/cataloguefile.h"
#include "core/purchasing/catalogueimportservice.h"
#include "core/purchasing/supplierstore.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using namespace cabas::test;

namespace {

/// A farm that sells a cheese at 2.00, and a shop that lives on 23 %.
struct Farm {
    explicit Farm(TestShop &testShop, bool hasChain = true) : shop(testShop)
    {
        sells(cheese, 20'000, u"C1"_qs);
        if (hasChain) {
            Coefficient margin;
            margin.value = 2300;
            (void)PricingService(shop.db()).setCoefficient(shop.session(), margin);
        }
    }

    void sells(const Product &product, qint64 costE4, const QString &reference)
    {
        SupplierItem item;
        item.supplier = supplier.id;
        item.product = product.id;
        item.reference = reference;
        item.cost = UnitPrice::fromE4(costE4);
        shop.write([&](Tx &tx) { SupplierStore::setItem(tx, item); });
    }

    Result<CatalogueImportRun> sends(const QByteArray &lines, const CatalogueChoice &choice = {})
    {
        const CatalogueFile file =
            CatalogueFile::read("Ref;Nom;Conditionnement;Prix HT;TVA\n" + lines).value();
        CatalogueSource source;
        source.fileName = u"tarif.csv"_qs;
        return CatalogueImportService(shop.db()).take(shop.session(), supplier.id, source,
                                                      file.articles(file.table->guess()).value(),
                                                      choice);
    }
    std::vector<PriceBatch> batches()
    {
        return PriceBatchService(shop.db()).batches(shop.session()).value();
    }

    TestShop &shop;
    Supplier supplier = aSupplier(u"Ferme"_qs).add(shop);
    Product cheese =
        aProduct(u"Fromage"_qs).code(u"FRO"_qs).from(supplier.id).priced(260).add(shop);
};

} // namespace

class TestPriceProposalService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void theProofOfAProduct()
    {
        TestShop shop(engine());
        Farm farm(shop);
        PriceProposalService proposals(shop.db());
        const auto proof = proposals.proof(shop.session(), farm.cheese.id);
        QVERIFY(proof);
        QCOMPARE(proof->basis.cost, UnitPrice::fromE4(20'000));
        QCOMPARE(proof->basis.price, Money::fromCents(260));
        QCOMPARE(proof->proof.price, Money::fromCents(260));
        QCOMPARE(proof->proof.lines.size(), size_t(5));
        const Product salt = aProduct(u"Sel"_qs).add(shop);
        QCOMPARE(proposals.proof(shop.session(), salt.id).failure().code, u"cost_unknown"_qs);
        QCOMPARE(proposals.proof(shop.session(), ProductId(999)).failure().kind,
                 Failure::Kind::NotFound);
        QCOMPARE(proposals.proof(shop.sessionAs({}), farm.cheese.id).failure().kind,
                 Failure::Kind::Forbidden);
    }

    void aPreviewTellsTheMargins()
    {
        TestShop shop(engine());
        Farm farm(shop);
        const Product salt = aProduct(u"Sel"_qs).priced(100).add(shop);
        const auto batch = PriceBatchService(shop.db()).add(
            shop.session(),
            {u"Promo"_qs,
             shop.today(),
             shop.today(),
             {{farm.cheese.id, Money::fromCents(211)}, {salt.id, Money::fromCents(90)}}});
        const auto lines = PriceProposalService(shop.db()).preview(shop.session(), batch->id);
        QCOMPARE(lines->size(), size_t(2));
        QCOMPARE(lines->front().before->onCostBp, 2322);
        QCOMPARE(lines->front().after->onCostBp, 0);
        QVERIFY(!lines->back().after);
    }

    void newCostsProposeNewPrices()
    {
        TestShop shop(engine());
        Farm farm(shop);
        QVERIFY(farm.sends("C1;Fromage;1;2,00;5,5\n"));
        QVERIFY(farm.batches().empty());
        const auto run = farm.sends("C1;Fromage;1;2,20;5,5\n");
        QVERIFY(run);
        QCOMPARE(run->pricesProposed, 1);
        const auto batches = farm.batches();
        QCOMPARE(batches.size(), size_t(1));
        QCOMPARE(batches[0].id, *run->priceBatch);
        QCOMPARE(batches[0].state, BatchState::Draft);
        QCOMPARE(batches[0].name, u"New costs of Ferme"_qs);
        QCOMPARE(batches[0].from, shop.today().addDays(1));
        const auto lines = PriceBatchService(shop.db()).lines(shop.session(), batches[0].id);
        // 2.20 x 1.23 x 1.055 = 2.8548...
        QCOMPARE(lines->front().price, Money::fromCents(285));
        QCOMPARE(lines->front().before, Money::fromCents(260));
        // The import taken back takes its draft along.
        QVERIFY(CatalogueImportService(shop.db()).undo(shop.session(), run->id));
        QVERIFY(farm.batches().empty());
    }

    void aPlannedBatchStaysWhenItsImportGoes()
    {
        TestShop shop(engine());
        Farm farm(shop);
        const auto run = farm.sends("C1;Fromage;1;2,20;5,5\n");
        QVERIFY(PriceBatchService(shop.db()).plan(shop.session(), *run->priceBatch));
        QVERIFY(CatalogueImportService(shop.db()).undo(shop.session(), run->id));
        QCOMPARE(farm.batches().front().state, BatchState::Planned);
    }

    void aRehearsalDraftsNothing()
    {
        TestShop shop(engine());
        Farm farm(shop);
        CatalogueChoice choice;
        choice.dryRun = true;
        const auto run = farm.sends("C1;Fromage;1;2,20;5,5\n", choice);
        QCOMPARE(run->pricesProposed, 1);
        QVERIFY(!run->priceBatch);
        QVERIFY(farm.batches().empty());
    }

    void withoutAChainNothingIsProposed()
    {
        TestShop shop(engine());
        Farm farm(shop, false);
        const auto run = farm.sends("C1;Fromage;1;2,20;5,5\n");
        QVERIFY(run);
        QCOMPARE(run->pricesProposed, 0);
        QVERIFY(farm.batches().empty());
    }

    void aComparisonTellsWhatTheShelfWouldCost()
    {
        TestShop shop(engine());
        Farm farm(shop);
        const Product honey = aProduct(u"Miel"_qs).priced(500).add(shop);
        farm.sells(honey, 30'000, u"M1"_qs);
        const CatalogueFile file =
            CatalogueFile::read("Ref;Nom;Conditionnement;Prix HT;TVA\nC1;Fromage;1;2,2;5,5\n"
                                "M1;Miel;1;3,5;5,5\nN1;Noix;1;2,2;5,5\nX1;Sans taux;1;1;\n")
                .value();
        const auto catalogue = file.articles(file.table->guess()).value();
        const auto compared = CatalogueImportService(shop.db())
                                  .compare(shop.session(), farm.supplier.id, catalogue)
                                  .value();
        QStringList told;
        for (const CatalogueDifference &each : compared.differences)
            told += each.after.reference + u' ' +
                    (each.shelfAfter ? QString::number(each.shelfAfter->cents()) : u"-"_qs);
        // Honey is usually bought elsewhere; without a rate of VAT there is no price.
        QCOMPARE(told, (QStringList{u"C1 285"_qs, u"M1 -"_qs, u"N1 285"_qs, u"X1 -"_qs}));
        // What is drafted is what was told.
        const auto run = farm.sends("C1;Fromage;1;2,2;5,5\n");
        QCOMPARE(PriceBatchService(shop.db())
                     .lines(shop.session(), *run->priceBatch)
                     ->at(0)
                     .price.cents(),
                 285);
    }

    void theShelfFollowsTheUsualSupplierAlone()
    {
        TestShop shop(engine());
        Farm farm(shop);
        const Supplier other = aSupplier(u"Grossiste"_qs).add(shop);
        const Product egg = aProduct(u"Œufs"_qs).from(other.id).priced(300).add(shop);
        farm.sells(egg, 10'000, u"E1"_qs);
        const auto run = farm.sends("E1;Œufs;1;1,20;5,5\n");
        QVERIFY(run);
        QCOMPARE(run->pricesProposed, 0);
    }
};

CABAS_TEST(TestPriceProposalService)
#include "tst_priceproposalservice.moc"
