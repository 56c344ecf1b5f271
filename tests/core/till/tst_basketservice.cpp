// SPDX-License-Identifier: GPL-3.0-or-later
// covers: basketstore tilldesk openarticles
#include "core/access/auditstore.h"
#include "core/barcode/gtin.h"
#include "core/catalog/catalogstore.h"
#include "tests/core/till/tillfixture.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using test::aProduct;
using test::TestShop;
using test::TillShop;

class TestBasketService : public QObject {
    Q_OBJECT

    BasketView scanned(const QString &code, qint64 milli = 1000)
    {
        return TillShop::must(m_till->baskets().scan(m_till->session(), u"T1"_qs, code,
                                                     Quantity::fromMilli(milli)))
            .view;
    }
    BasketView current()
    {
        return TillShop::must(m_till->baskets().current(m_till->session(), u"T1"_qs));
    }
    template <typename T>
    void verifyRefused(const Result<T> &result, const QString &code,
                       Failure::Kind kind = Failure::Kind::Refused)
    {
        QVERIFY(!result.ok());
        QCOMPARE(result.failure().code, code);
        QCOMPARE(result.failure().kind, kind);
        QCOMPARE(m_till->shop().contents(), m_before);
    }
    void remember() { m_before = m_till->shop().contents(); }

private Q_SLOTS:
    void initTestCase_data() { test::addEngines(); }
    void init() { m_till = std::make_unique<TillShop>(test::engine()); }
    void cleanup() { m_till.reset(); }

    void everyScanIsDurable()
    {
        QVERIFY(!current().id);
        scanned(u"JAM"_qs, 3000);
        const BasketView view = scanned(u"SAV"_qs);
        QCOMPARE(view.items.size(), size_t(2));
        QCOMPARE(view.items[0].line.position, 1);
        QCOMPARE(view.items[1].priced.gross.cents(), 600);
        QCOMPARE(view.total.cents(), 1740);
        QCOMPARE(view.vat.size(), size_t(2));
        // Another process (the one after the power cut) finds it as it was.
        Database other(m_till->db().location(), false);
        const BasketView resumed =
            TillShop::must(BasketService(other).current(m_till->session(), u"T1"_qs));
        QCOMPARE(resumed.key, view.key);
        QCOMPARE(resumed.total.cents(), 1740);
    }

    void aFreePriceStandsOnTheFamilysOpenArticle()
    {
        TestShop &shop = m_till->shop();
        const FamilyId family = shop.read([](Tx &tx) { return CatalogStore::families(tx); })[0].id;
        const auto add = [&](const Session &session, qint64 cents) {
            return m_till->baskets().addFree(session, u"T1"_qs, family, Money::fromCents(cents),
                                             u"3760091720146"_qs);
        };
        remember();
        verifyRefused(add(m_till->session(), 250), u"family_vat"_qs);
        aProduct(u"Riz"_qs)
            .priced(300)
            .family(shop.value(u"SELECT name FROM families ORDER BY "
                               "name_fold, id LIMIT 1"_qs)
                        .toString())
            .add(shop);
        remember();
        verifyRefused(add(m_till->session(), 0), u"price"_qs);
        QVERIFY(!add(shop.sessionAs({Permission::Sell}), 250).ok());
        QCOMPARE(shop.contents(), m_before);
        TillShop::must(add(m_till->session(), 250));
        const BasketView view = TillShop::must(add(m_till->session(), 120));
        QCOMPARE(view.total.cents(), 370);
        QCOMPARE(view.items[0].line.product, view.items[1].line.product);
        QCOMPARE(view.items[0].priced.vatBp, 550);
        QCOMPARE(view.items[0].priced.family, std::optional(family));
        QVERIFY(view.items[0].priced.reason.contains(u"3760091720146"));
    }

    void whatCannotBeSoldDoesNotEnter()
    {
        const Session owner = m_till->session();
        BasketService baskets = m_till->baskets();
        remember();
        const auto one = Quantity::units(1);
        verifyRefused(baskets.scan(owner, u"T1"_qs, u"3760042180334"_qs, one), u"check_digit"_qs);
        verifyRefused(baskets.scan(owner, u"T1"_qs, u"4711"_qs, one), u"unknown_code"_qs,
                      Failure::Kind::NotFound);
        verifyRefused(baskets.scan(owner, u"T1"_qs, u"JAM"_qs, Quantity::fromMilli(500)),
                      u"unit"_qs);
        verifyRefused(baskets.scan(owner, u"T9"_qs, u"JAM"_qs, one), u"till"_qs,
                      Failure::Kind::NotFound);
        verifyRefused(baskets.scan(owner, u"T1"_qs, u"0420000009009"_qs, one), u"member"_qs,
                      Failure::Kind::NotFound);
        verifyRefused(baskets.scan(owner, u"T1"_qs, u"U-3"_qs, one), u"badge"_qs);
        verifyRefused(baskets.scan(owner, u"T1"_qs, u"R-99"_qs, one), u"basket"_qs,
                      Failure::Kind::NotFound);
    }

    void anArticleWithoutPriceWaitsForIt()
    {
        const BasketView waiting = scanned(u"PAIN"_qs);
        QVERIFY(!waiting.items[0].problem.isEmpty());
        QCOMPARE(waiting.total.cents(), 0);
        const Session owner = m_till->session();
        QCOMPARE(m_till->sales().pay(owner, u"T1"_qs, {}).failure().code, u"no_price"_qs);
        const BasketView priced = TillShop::must(m_till->baskets().setPrice(
            owner, u"T1"_qs, 1, Money::fromCents(320), u"two pounds"_qs));
        QVERIFY(priced.items[0].problem.isEmpty());
        QCOMPARE(priced.total.cents(), 320);
    }

    void linesAreChangedAndVoided()
    {
        const Session owner = m_till->session();
        BasketService baskets = m_till->baskets();
        scanned(u"JAM"_qs);
        scanned(u"SAV"_qs);
        scanned(u"231234500265"_qs + QString::number(*checkDigit(u"231234500265")));
        QCOMPARE(TillShop::must(baskets.setQuantity(owner, u"T1"_qs, 1, Quantity::units(4)))
                     .items[0]
                     .priced.gross.cents(),
                 1520);
        QCOMPARE(TillShop::must(baskets.setDiscount(owner, u"T1"_qs, 2, 5000, Money(), u"dent"_qs))
                     .items[1]
                     .priced.gross.cents(),
                 300);
        QCOMPARE(TillShop::must(baskets.setDiscount(owner, u"T1"_qs, 2, 0, Money(), {}))
                     .items[1]
                     .priced.gross.cents(),
                 600);
        remember();
        verifyRefused(baskets.setQuantity(owner, u"T1"_qs, 3, Quantity::units(2)),
                      u"label_quantity"_qs);
        verifyRefused(baskets.setQuantity(owner, u"T1"_qs, 1, Quantity::units(0)), u"quantity"_qs);
        verifyRefused(baskets.setQuantity(owner, u"T1"_qs, 9, Quantity::units(1)), u"line"_qs,
                      Failure::Kind::NotFound);
        verifyRefused(baskets.setPrice(owner, u"T1"_qs, 1, Money::fromCents(1), {}), u"reason"_qs);
        const Session cashier = m_till->shop().sessionAs({Permission::Sell});
        verifyRefused(baskets.setPrice(cashier, u"T1"_qs, 1, Money::fromCents(1), u"x"_qs),
                      u"discount"_qs, Failure::Kind::Forbidden);
        verifyRefused(baskets.setDiscount(cashier, u"T1"_qs, 1, 100, Money(), u"x"_qs),
                      u"discount"_qs, Failure::Kind::Forbidden);

        QCOMPARE(TillShop::must(baskets.voidLine(owner, u"T1"_qs, 2)).items.size(), size_t(2));
        QCOMPARE(scanned(u"SAV"_qs).items.back().line.position, 4);
        QCOMPARE(TillShop::must(baskets.voidLast(owner, u"T1"_qs)).items.size(), size_t(2));
        remember();
        verifyRefused(baskets.voidLine(owner, u"T1"_qs, 2), u"line"_qs, Failure::Kind::NotFound);
        TillShop::must(baskets.abandon(owner, u"T1"_qs));
        QVERIFY(!current().id);
        const AuditLine audit =
            m_till->shop().read([](Tx &tx) { return AuditStore::newest(tx, 1).front(); });
        QCOMPARE(audit.deed, u"till.abandon"_qs);
        remember();
        verifyRefused(baskets.voidLast(owner, u"T1"_qs), u"empty"_qs);
    }

    void aBadgeMakesTheSaleTheirs()
    {
        const ScanOutcome outcome = TillShop::must(m_till->baskets().scan(
            m_till->session(), u"T1"_qs, m_till->ada.badge, Quantity::units(1)));
        QCOMPARE(outcome.kind, ScanOutcome::Kind::Member);
        QCOMPARE(outcome.view.member->number, 1);
        QCOMPARE(TillShop::must(m_till->baskets().setMember(m_till->session(), u"T1"_qs, u"2"_qs))
                     .member->id,
                 m_till->bob.id);
        m_till->shop().write([&](Tx &tx) {
            MemberStore::setStanding(tx, m_till->bob.id,
                                     {m_till->shop().today(), {}, u"suspended"_qs, false, {}});
        });
        QCOMPARE(current().warnings.front().code, u"standing"_qs);
        QVERIFY(
            !TillShop::must(m_till->baskets().setMember(m_till->session(), u"T1"_qs, {})).member);
        remember();
        verifyRefused(m_till->baskets().setMember(m_till->session(), u"T1"_qs, u"77"_qs),
                      u"member"_qs, Failure::Kind::NotFound);
    }

    void basketsAreParkedAndRecalled()
    {
        const Session owner = m_till->session();
        BasketService baskets = m_till->baskets();
        remember();
        verifyRefused(baskets.park(owner, u"T1"_qs, u"x"_qs), u"empty"_qs);
        scanned(u"JAM"_qs);
        const BasketId first = TillShop::must(baskets.park(owner, u"T1"_qs, u" blue coat "_qs));
        const BasketView second = TillShop::must(baskets.parkLines(
            owner, u"T1"_qs, u"1"_qs, {TillShop::line(u"SAV"_qs), TillShop::line(u"JAM"_qs)}, {}));
        QCOMPARE(second.total.cents(), 980);
        QCOMPARE(second.label, u"Basket %1"_qs.arg(second.id->value()));
        const auto parked = TillShop::must(baskets.parked(owner, u"T1"_qs));
        QCOMPARE(parked.size(), size_t(2));
        QCOMPARE(parked[0].label, u"blue coat"_qs);
        scanned(u"QUI"_qs);
        remember();
        verifyRefused(baskets.recall(owner, u"T1"_qs, first), u"busy"_qs);
        verifyRefused(baskets.recall(owner, u"T1"_qs, BasketId(99)), u"basket"_qs,
                      Failure::Kind::NotFound);
        TillShop::must(m_till->sales().pay(owner, u"T1"_qs, {TillShop::cash(1055)}));
        const BasketView recalled = TillShop::must(baskets.recall(owner, u"T1"_qs, first));
        QCOMPARE(recalled.total.cents(), 380);
        TillShop::must(m_till->sales().pay(owner, u"T1"_qs, {TillShop::cash(380)}));
        // A parked slip is scanned like an article.
        const ScanOutcome slip = TillShop::must(
            baskets.scan(owner, u"T1"_qs, u"R-%1"_qs.arg(second.id->value()), Quantity::units(1)));
        QCOMPARE(slip.kind, ScanOutcome::Kind::Recalled);
        const SoldTicket sold =
            TillShop::must(m_till->sales().pay(owner, u"T1"_qs, {TillShop::cash(980)}));
        QCOMPARE(sold.ticket.member, std::optional(m_till->ada.id));
        QCOMPARE(sold.ticket.lines[1].position, 2);
        QVERIFY(TillShop::must(baskets.parked(owner, u"T1"_qs)).empty());
    }

    void depositsEnterTheBasket()
    {
        const BasketView view = TillShop::must(
            m_till->baskets().addDeposit(m_till->session(), u"T1"_qs, LineKind::DepositIn,
                                         Money::fromCents(30), Quantity::units(6)));
        QCOMPARE(view.total.cents(), -180);
        remember();
        verifyRefused(m_till->baskets().addDeposit(m_till->session(), u"T1"_qs,
                                                   LineKind::DepositOut, Money(),
                                                   Quantity::units(1)),
                      u"price"_qs);
    }

    void aPriceIsAskedWithoutSelling()
    {
        remember();
        const PriceAnswer answer = TillShop::must(
            m_till->baskets().priceOf(m_till->session(), u"T1"_qs, u"13760042180330"_qs));
        QCOMPARE(answer.product.name, u"Confiture"_qs);
        QCOMPARE(answer.quantity, Quantity::units(12));
        QCOMPARE(answer.amount.cents(), 4560);
        verifyRefused(m_till->baskets().priceOf(m_till->session(), u"T1"_qs, u"4711"_qs),
                      u"unknown_code"_qs, Failure::Kind::NotFound);
    }

    void whoMayNotSellIsForbidden()
    {
        scanned(u"JAM"_qs);
        remember();
        const Session nobody = m_till->shop().sessionAs({});
        BasketService baskets = m_till->baskets();
        const QString t1 = u"T1"_qs;
        const auto no = [&](const auto &result) {
            verifyRefused(result, u"sell"_qs, Failure::Kind::Forbidden);
        };
        no(baskets.current(nobody, t1));
        no(baskets.scan(nobody, t1, u"JAM"_qs, Quantity::units(1)));
        no(baskets.addDeposit(nobody, t1, LineKind::DepositIn, Money(), Quantity()));
        no(baskets.priceOf(nobody, t1, u"JAM"_qs));
        no(baskets.setQuantity(nobody, t1, 1, Quantity::units(2)));
        no(baskets.setPrice(nobody, t1, 1, {}, {}));
        no(baskets.setDiscount(nobody, t1, 1, 0, Money(), {}));
        no(baskets.voidLine(nobody, t1, 1));
        no(baskets.voidLast(nobody, t1));
        no(baskets.setMember(nobody, t1, {}));
        no(baskets.abandon(nobody, t1));
        no(baskets.park(nobody, t1, {}));
        no(baskets.parkLines(nobody, t1, {}, {}, {}));
        no(baskets.recall(nobody, t1, BasketId(1)));
        no(baskets.parked(nobody, t1));
        no(baskets.allParked(nobody, t1));
    }

private:
    std::unique_ptr<TillShop> m_till;
    QStringList m_before;
};

CABAS_TEST(TestBasketService)
#include "tst_basketservice.moc"
