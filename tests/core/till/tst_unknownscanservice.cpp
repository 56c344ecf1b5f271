// SPDX-License-Identifier: GPL-3.0-or-later
// covers: unknownscanstore
#include "core/purchasing/supplierarticlestore.h"
#include "core/till/unknownscanservice.h"
#include "tests/core/till/tillfixture.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using test::aProduct;
using test::aSupplier;
using test::TillShop;

namespace {
const QString oats = u"3760091720146"_qs;
const QString honey = u"3760091720153"_qs;
const QString toy = u"3760091720160"_qs;
} // namespace

/// A week of codes that nobody knows, and the list that is worked off.
class TestUnknownScanService : public QObject {
    Q_OBJECT

    UnknownScanService unknown() { return UnknownScanService(m_till->db()); }
    Session owner() { return m_till->session(); }
    void scan(const QString &code)
    {
        (void)m_till->baskets().scan(owner(), u"T1"_qs, code, Quantity::units(1));
    }
    std::vector<UnknownCode> listed() { return TillShop::must(unknown().list(owner())); }

private Q_SLOTS:
    void initTestCase_data() { test::addEngines(); }
    void init() { m_till = std::make_unique<TillShop>(test::engine()); }
    void cleanup() { m_till.reset(); }

    void eachScanIsKeptWithWhatCameNext()
    {
        scan(oats);
        scan(u"JAM"_qs);
        scan(oats);
        scan(u"SAV"_qs);
        scan(oats);
        scan(u"SAV"_qs);
        scan(honey);
        scan(u"4711"_qs); // typed, not scanned
        const auto codes = listed();
        QCOMPARE(codes.size(), size_t(2));
        QCOMPARE(codes[0].shown, oats);
        QCOMPARE(codes[0].scans, 3);
        QCOMPARE(codes[0].till, u"T1"_qs);
        QCOMPARE(codes[0].firstDay, m_till->shop().today());
        QCOMPARE(codes[0].nextName, u"Savon"_qs);
        QCOMPARE(codes[0].nextTimes, 2);
        QVERIFY(!codes[1].next);
    }

    void whatIsRungLaterIsAnotherArticle()
    {
        scan(oats);
        m_till->shop().clock().advanceSeconds(600);
        scan(u"JAM"_qs);
        QVERIFY(!listed()[0].next);
    }

    void aSuppliersCatalogueKnowsIt()
    {
        const Supplier supplier = aSupplier(u"Moulin"_qs).add(m_till->shop());
        m_till->shop().write([&](Tx &tx) {
            SupplierArticle article;
            article.reference = u"AV1"_qs;
            article.name = u"Flocons d’avoine 1 kg"_qs;
            article.barcode = oats;
            SupplierArticleStore::put(tx, supplier.id, article);
        });
        scan(oats);
        QCOMPARE(listed()[0].supplier, u"Moulin"_qs);
        QCOMPARE(listed()[0].article, u"Flocons d’avoine 1 kg"_qs);
    }

    /// A replayed week: create, attach, ignore, and nothing is left; the till reads them now.
    void theListFallsToNothing()
    {
        for (const QString &code : {oats, honey, toy, oats, honey, oats})
            scan(code);
        QCOMPARE(listed().size(), size_t(3));
        ProductDraft draft;
        draft.name = u"Flocons d’avoine"_qs;
        draft.price = Money::fromCents(420);
        draft.vatBp = 550;
        QVERIFY(unknown().create(owner(), oats, draft));
        QVERIFY(unknown().attach(owner(), honey, m_till->jam.id, Quantity::units(1)));
        QVERIFY(unknown().ignore(owner(), toy));
        QVERIFY(unknown().ignore(owner(), toy));
        QVERIFY(listed().empty());
        for (const QString &code : {oats, honey, toy, oats, honey, oats})
            scan(code);
        QVERIFY(listed().empty());
        const BasketView view = TillShop::must(m_till->baskets().current(owner(), u"T1"_qs));
        QCOMPARE(view.total.cents(), 3 * 420 + 2 * 380);
        QVERIFY(unknown().heed(owner(), toy));
        QCOMPARE(listed().size(), size_t(1));
        QCOMPARE(listed()[0].scans, 2);
    }

    void salesWithoutCodeAreSummedByFamily()
    {
        aProduct(u"Riz"_qs).priced(300).family(u"Vrac"_qs).add(m_till->shop());
        const FamilyId family(
            m_till->shop().value(u"SELECT id FROM families WHERE name = 'Vrac'"_qs).toLongLong());
        for (const qint64 cents : {250, 120})
            TillShop::must(m_till->baskets().addFree(owner(), u"T1"_qs, family,
                                                     Money::fromCents(cents), oats));
        TillShop::must(m_till->sales().pay(owner(), u"T1"_qs, {TillShop::cash(370)}));
        const auto sales = TillShop::must(unknown().freeSales(owner(), 7));
        QCOMPARE(sales, (std::vector<FreeSales>{{u"Vrac"_qs, 2, Money::fromCents(370)}}));
    }

    void rightsAreAsked()
    {
        const Session nobody = m_till->shop().sessionAs({});
        QVERIFY(!unknown().note(nobody, u"T1"_qs, oats).ok());
        QVERIFY(!unknown().list(nobody).ok());
        QVERIFY(!unknown().attach(nobody, oats, m_till->jam.id, Quantity::units(1)).ok());
        QVERIFY(!unknown().create(nobody, oats, {}).ok());
        QVERIFY(!unknown().ignore(nobody, oats).ok());
        QVERIFY(!unknown().heed(nobody, oats).ok());
        QVERIFY(!unknown().freeSales(nobody, 7).ok());
    }

private:
    std::unique_ptr<TillShop> m_till;
};

CABAS_TEST(TestUnknownScanService)
#include "tst_unknownscanservice.moc"
