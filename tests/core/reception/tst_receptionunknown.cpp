// SPDX-License-Identifier: GPL-3.0-or-later
// covers: unknowncodestore arrivalterms
#include "core/catalog/arrivaltermsstore.h"
#include "core/catalog/barcoderulestore.h"
#include "core/catalog/catalogservice.h"
#include "core/catalog/labelqueuestore.h"
#include "core/catalog/pricingstore.h"
#include "core/purchasing/supplierarticlestore.h"
#include "core/purchasing/supplierstore.h"
#include "core/reception/receptionservice.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

namespace {

const QString unknown = u"9501101530003"_qs;
const QString cartonCode = u"19501101530000"_qs;

} // namespace

/// The five answers to a code that nobody knows.
class TestReceptionUnknown : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_shop;
    std::optional<Supplier> m_mill;
    std::optional<Product> m_flour;
    DeliveryId m_delivery{0};

    ReceptionService service() { return ReceptionService(m_shop->db()); }
    Session session() { return m_shop->session(); }
    void scan(const QString &code, int times = 1)
    {
        for (int i = 0; i < times; ++i)
            QVERIFY(!service().scan(session(), m_delivery, code)->known);
    }
    CodeGuess guess(const QString &code)
    {
        const auto known = service().guess(session(), m_delivery, code);
        return known ? *known : CodeGuess{};
    }
    std::vector<QueuedLabel> labels()
    {
        return m_shop->read([&](Tx &tx) {
            return LabelQueueStore::waiting(tx, QDate(2000, 1, 1), session().today(),
                                            session().today());
        });
    }
    static SupplierArticle article()
    {
        SupplierArticle article;
        article.reference = u"G6"_qs;
        article.name = u"Galettes de blé noir"_qs;
        article.barcode = unknown;
        article.cartonBarcode = cartonCode;
        article.brand = u"La Bretonne"_qs;
        article.pack = Quantity::units(10);
        article.cost = UnitPrice::fromE4(29'700);
        article.vatBp = 550;
        return article;
    }

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init()
    {
        m_shop = std::make_unique<TestShop>(engine());
        m_mill = aSupplier(u"Moulin"_qs).add(*m_shop);
        m_flour = aProduct(u"Farine"_qs).priced(390).pack(6).add(*m_shop);
        DeliveryNoteLine known;
        known.line = 1;
        known.code = m_flour->code;
        known.quantity = Quantity::units(12);
        DeliveryNoteLine lacking;
        lacking.line = 2;
        lacking.reference = u"G6"_qs;
        lacking.name = u"Galettes"_qs;
        lacking.quantity = Quantity::units(3);
        lacking.pack = Quantity::units(10);
        lacking.inPacks = true;
        DeliveryDocument document;
        document.name = u"bl.csv"_qs;
        document.note.lines = {known, lacking};
        const auto started = service().startFrom(session(), m_mill->id, document);
        QVERIFY(started);
        m_delivery = started->delivery;
    }

    void theLinesWithoutACodeAreProposedFirst()
    {
        aProduct(u"Cidre"_qs).priced(400).barcode(u"3017620422003"_qs).add(*m_shop);
        DeliveryNoteLine cider;
        cider.code = u"3017620422003"_qs;
        cider.quantity = Quantity::units(6);
        DeliveryDocument document;
        document.note.lines = {cider};
        const CodeGuess known = guess(unknown);
        QCOMPARE(int(known.lines.size()), 2);
        QCOMPARE(known.lines[0].name, u"Galettes"_qs);
        QVERIFY(known.lines[0].announced);
        QCOMPARE(known.lines[0].expected, Quantity::units(30));
        QCOMPARE(known.lines[1].product, std::optional(m_flour->id));
        QVERIFY(!known.lines[1].hasCode);
        const auto other = service().startFrom(session(), {}, document);
        const auto lines = service().guess(session(), other->delivery, unknown);
        QVERIFY(lines->lines.front().hasCode);
    }

    void whatWasCountedIsNoLongerProposed()
    {
        QVERIFY(service().scan(session(), m_delivery, m_flour->code));
        QCOMPARE(int(guess(unknown).lines.size()), 1);
    }

    void theSuppliersCatalogueFillsANewProduct()
    {
        m_shop->write([&](Tx &tx) {
            SupplierArticleStore::put(tx, m_mill->id, article());
            Coefficient margin;
            margin.slot = Coefficient::marginSlot;
            margin.value = 2'300;
            PricingStore::put(tx, margin);
        });
        const CodeGuess known = guess(unknown);
        QCOMPARE(known.source, GuessSource::Catalogue);
        QCOMPARE(known.draft.name, u"Galettes de blé noir"_qs);
        QCOMPARE(known.maker, u"La Bretonne"_qs);
        QCOMPARE(known.vat.rateBp, 550);
        QCOMPARE(known.cost, UnitPrice::fromE4(29'700));
        // 2.97 x 1.23 x 1.055 = 3.8540...
        QCOMPARE(known.shelf, std::optional(Money::fromCents(385)));
        // The shelf's 3.85 over the cost: what the margin became by the rounding to the cent.
        QCOMPARE(known.margin->coefficientE4, 12'287);
        QVERIFY(!known.isCarton);
        QVERIFY(guess(cartonCode).isCarton);
    }

    void openDataFillsWhatNobodyElseKnows()
    {
        OpenFoodProposal food;
        food.name = u"Pâte à tartiner, 350 g"_qs;
        food.vat.rateBp = 2000;
        const auto known = service().guess(session(), m_delivery, unknown, food);
        QVERIFY(known);
        QCOMPARE(known->source, GuessSource::OpenFood);
        QCOMPARE(known->draft.name, food.name);
        QCOMPARE(known->draft.vatBp, 2000);
        m_shop->write([&](Tx &tx) { SupplierArticleStore::put(tx, m_mill->id, article()); });
        QCOMPARE(service().guess(session(), m_delivery, unknown, food)->draft.name,
                 u"Galettes de blé noir"_qs);
    }

    void aTypedNameIsTheNameOfTheNewProduct()
    {
        QCOMPARE(guess(u"brioche du jour"_qs).draft.name, u"brioche du jour"_qs);
        QVERIFY(guess(unknown).draft.name.isEmpty());
    }

    void aCartonsCodeCountsItsPack()
    {
        scan(cartonCode, 2);
        const auto line =
            service().attach(session(), m_delivery, cartonCode, m_flour->id, Quantity::units(6));
        QVERIFY(line);
        QCOMPARE(line->received, Quantity::units(12));
        const auto again = service().scan(session(), m_delivery, cartonCode);
        QCOMPARE(again->line->received, Quantity::units(18));
        QCOMPARE(again->counted.packs, Quantity::units(1));
        // Taken back whole.
        QVERIFY(*service().undoLast(session(), m_delivery));
        QVERIFY(*service().undoLast(session(), m_delivery));
        QCOMPARE(service().view(session(), m_delivery)->lines.front().received, Quantity::units(6));
    }

    void aProductIsMadeAndCountedAtOnce()
    {
        scan(unknown, 3);
        const CodeGuess known = guess(unknown);
        NewGoods goods;
        goods.draft = known.draft;
        goods.draft.name = u"Galettes x6"_qs;
        goods.draft.price = Money::fromCents(385);
        goods.announced = known.lines.front().announced;
        goods.reference = u"G6"_qs;
        goods.cost = UnitPrice::fromE4(29'700);
        const auto made = service().makeProduct(session(), m_delivery, unknown, goods);
        QVERIFY2(made, qPrintable(made ? QString() : made.failure().message));
        QCOMPARE(made->line.received, Quantity::units(3));
        QCOMPARE(made->line.expected, std::optional(Quantity::units(30)));
        const auto view = *service().view(session(), m_delivery);
        QVERIFY(view.unresolved.empty());
        QVERIFY(view.unknownLines.empty());
        // Sellable: the till finds it at its price, its supplier and label are known.
        const auto hit = CatalogService(m_shop->db()).findByCode(session(), unknown);
        QCOMPARE(hit->product.price, std::optional(Money::fromCents(385)));
        const auto item = m_shop->read(
            [&](Tx &tx) { return SupplierStore::itemByReference(tx, m_mill->id, u"G6"_qs); });
        QCOMPARE(item->product, hit->product.id);
        QCOMPARE(labels().front().request.reason, LabelReason::New);
    }

    void aProductThatCannotBeIsNotMade()
    {
        scan(unknown);
        NewGoods goods;
        goods.draft.name = u"Galettes"_qs;
        goods.draft.vatBp = 1234;
        goods.draft.price = Money::fromCents(385);
        QCOMPARE(service().makeProduct(session(), m_delivery, unknown, goods).failure().code,
                 u"unknown_vat"_qs);
        goods.draft.vatBp = 550;
        goods.labels = 501;
        QCOMPARE(service().makeProduct(session(), m_delivery, unknown, goods).failure().code,
                 u"labels"_qs);
        // A half of it would be a product without its count: none was made.
        QCOMPARE(*CatalogService(m_shop->db()).count(), 1);
        QCOMPARE(int(service().view(session(), m_delivery)->unresolved.size()), 1);
    }

    void goodsWithoutACodeGetTheShopsOwn()
    {
        m_shop->write([](Tx &tx) {
            BarcodeRule rule;
            rule.name = u"Articles"_qs;
            rule.kind = BarcodeKind::Article;
            rule.pattern = u"20.........."_qs;
            if (BarcodeRuleStore::all(tx).empty())
                BarcodeRuleStore::set(tx, rule);
        });
        scan(u"brioche"_qs, 12);
        const auto given =
            service().giveOwnNumber(session(), m_delivery, u"brioche"_qs, m_flour->id, 12);
        QVERIFY2(given, qPrintable(given ? QString() : given.failure().message));
        QCOMPARE(given->line.received, Quantity::units(12));
        QCOMPARE(given->code.size(), 13);
        QCOMPARE(labels().front().request.copies, 12);
        // What was typed names nothing; the number it got does.
        QVERIFY(!CatalogService(m_shop->db()).findByCode(session(), u"brioche"_qs));
        QVERIFY(CatalogService(m_shop->db()).findByCode(session(), given->code));
        // A second time it has its number already.
        scan(u"pain"_qs);
        const auto again =
            service().giveOwnNumber(session(), m_delivery, u"pain"_qs, m_flour->id, 3);
        QCOMPARE(again->code, given->code);
        QCOMPARE(labels().front().request.copies, 12);
    }

    void aWordStaysWithWhatIsSetAside()
    {
        scan(unknown);
        QVERIFY(service().setAside(session(), m_delivery, unknown, u"  sur la palette 2 "_qs));
        QCOMPARE(service().view(session(), m_delivery)->unresolved.front().note,
                 u"sur la palette 2"_qs);
        QVERIFY(service().setAside(session(), m_delivery, unknown, u"galettes ?"_qs));
        QCOMPARE(service().view(session(), m_delivery)->unresolved.front().note, u"galettes ?"_qs);
        QCOMPARE(service().setAside(session(), m_delivery, unknown, u" "_qs).failure().code,
                 u"note"_qs);
        QCOMPARE(service().setAside(session(), m_delivery, cartonCode, u"x"_qs).failure().kind,
                 Failure::Kind::NotFound);
    }

    void aFamilySaysWhenItsDatesAreShort()
    {
        const Product cheese = aProduct(u"Comté"_qs).family(u"Fromage"_qs).priced(990).add(*m_shop);
        ReceivedGoods goods;
        goods.useBy = session().today().addDays(10);
        QVERIFY(service().countProduct(session(), m_delivery, cheese.id, goods)->warnings.empty());
        m_shop->write([&](Tx &tx) {
            ArrivalTerms terms;
            terms.shortUseByDays = 12;
            terms.warmest = 80;
            ArrivalTermsStore::set(tx, *cheese.family, terms);
        });
        goods.temperature = 90;
        const auto warned = service().countProduct(session(), m_delivery, cheese.id, goods);
        QCOMPARE(int(warned->warnings.size()), 2);
        QCOMPARE(warned->warnings[0].code, u"short_date"_qs);
        QCOMPARE(warned->warnings[1].code, u"too_warm"_qs);
        QCOMPARE(service().facts(session(), warned->line->id)->warmest, std::optional(80));
    }

    void onlyThoseWhoMay()
    {
        scan(unknown);
        const Session receiver = m_shop->sessionAs({Permission::Receive});
        QCOMPARE(service().makeProduct(receiver, m_delivery, unknown, {}).failure().kind,
                 Failure::Kind::Forbidden);
        QCOMPARE(
            service().giveOwnNumber(receiver, m_delivery, unknown, m_flour->id, 1).failure().kind,
            Failure::Kind::Forbidden);
        QVERIFY(service().setAside(receiver, m_delivery, unknown, u"voir"_qs));
        const Session cashier = m_shop->sessionAs({Permission::Sell});
        QCOMPARE(service().guess(cashier, m_delivery, unknown).failure().kind,
                 Failure::Kind::Forbidden);
    }
};

CABAS_TEST(TestReceptionUnknown)
#include "tst_receptionunknown.moc"
