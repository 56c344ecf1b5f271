// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/saledeedservice.h"
#include "core/till/saletermsservice.h"
#include "core/till/ticketstore.h"
#include "tests/core/till/tillfixture.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using test::TillShop;

/// Weighing with a container, words, repeating; and a basket that goes from till to till whole.
class TestSaleDeedService : public QObject {
    Q_OBJECT

    SaleDeedService deeds() { return SaleDeedService(m_till->db()); }
    Session owner() { return m_till->session(); }
    BasketView scanned(const QString &code, qint64 milli = 1000)
    {
        return TillShop::must(
                   m_till->baskets().scan(owner(), u"T1"_qs, code, Quantity::fromMilli(milli)))
            .view;
    }
    template <typename T>
    static QString codeOf(const Result<T> &result)
    {
        return result ? QString() : result.failure().code;
    }

private Q_SLOTS:
    void initTestCase_data() { test::addEngines(); }
    void init() { m_till = std::make_unique<TillShop>(test::engine()); }
    void cleanup() { m_till.reset(); }

    void theContainerIsTakenOffAndStandsOnTheTicket()
    {
        scanned(u"CAR"_qs);
        scanned(u"JAM"_qs);
        const auto weigh = [&](int line, qint64 gross, qint64 tare) {
            return deeds().setWeight(owner(), u"T1"_qs, line, Quantity::fromMilli(gross),
                                     Quantity::fromMilli(tare));
        };
        QCOMPARE(codeOf(weigh(1, 485, 485)), u"tare"_qs);
        QCOMPARE(codeOf(weigh(1, 485, -10)), u"tare"_qs);
        QCOMPARE(codeOf(weigh(2, 3000, 1000)), u"tare"_qs);
        QCOMPARE(codeOf(weigh(9, 3000, 0)), u"line"_qs);
        const BasketView view = TillShop::must(weigh(1, 985, 485));
        QCOMPARE(view.items[0].priced.quantity, Quantity::fromMilli(500));
        QCOMPARE(view.items[0].priced.gross.cents(), 125);
        QCOMPARE(view.items[0].priced.tare, Quantity::fromMilli(485));
        const SoldTicket sold =
            TillShop::must(m_till->sales().pay(owner(), u"T1"_qs, {TillShop::cash(505)}));
        const Ticket read =
            TillShop::must(m_till->sales().ticket(owner(), sold.ticket.name)).ticket;
        QCOMPARE(read.lines[0].tare, Quantity::fromMilli(485));
        QCOMPARE(read.lines[1].tare, Quantity());
    }

    void aLineIsRepeated()
    {
        scanned(u"JAM"_qs, 2000);
        scanned(u"SAV"_qs);
        const BasketView view =
            TillShop::must(deeds().repeat(owner(), u"T1"_qs, 1, Quantity::units(3)));
        QCOMPARE(view.items.size(), size_t(3));
        QCOMPARE(view.items[2].line.position, 3);
        QCOMPARE(view.items[2].priced.gross.cents(), 3 * 380);
        scanned(u"2312345005007"_qs);
        QCOMPARE(codeOf(deeds().repeat(owner(), u"T1"_qs, 4, Quantity::units(1))),
                 u"label_quantity"_qs);
        QCOMPARE(codeOf(deeds().repeat(owner(), u"T1"_qs, 9, Quantity::units(1))), u"line"_qs);
    }

    void wordsOnALineAndOnTheBasket()
    {
        scanned(u"JAM"_qs);
        TillShop::must(deeds().setNote(owner(), u"T1"_qs, 1, u"  lid   dented "_qs));
        const BasketView view =
            TillShop::must(deeds().setBasketNote(owner(), u"T1"_qs, u"comes back at noon"_qs));
        QCOMPARE(view.items[0].priced.note, u"lid dented"_qs);
        QCOMPARE(view.note, u"comes back at noon"_qs);
        QCOMPARE(codeOf(deeds().setNote(owner(), u"T1"_qs, 1, QString(121, u'x'))), u"note"_qs);
        const SoldTicket sold =
            TillShop::must(m_till->sales().pay(owner(), u"T1"_qs, {TillShop::cash(380)}));
        QCOMPARE(sold.ticket.lines[0].note, u"lid dented"_qs);
    }

    void whoMayNotSellIsForbidden()
    {
        scanned(u"JAM"_qs);
        const Session nobody = m_till->shop().sessionAs({});
        const auto no = [](const auto &result) {
            QVERIFY(!result.ok());
            QCOMPARE(result.failure().kind, Failure::Kind::Forbidden);
        };
        no(deeds().repeat(nobody, u"T1"_qs, 1, Quantity::units(1)));
        no(deeds().setWeight(nobody, u"T1"_qs, 1, Quantity::units(1), {}));
        no(deeds().setNote(nobody, u"T1"_qs, 1, {}));
        no(deeds().setBasketNote(nobody, u"T1"_qs, {}));
        no(deeds().setGuest(nobody, u"T1"_qs, true));
        no(deeds().answer(nobody, u"T1"_qs, u"age18"_qs, true));
        no(deeds().allow(nobody, u"T1"_qs, OverrideKind::Buyer, u"x"_qs));
    }

    /// Parked here, recalled there: every field is what it was, and two baskets never meet.
    void aBasketGoesFromTillToTillWhole()
    {
        m_till->openTill(u"T2"_qs);
        scanned(m_till->ada.badge);
        scanned(u"JAM"_qs, 3000);
        scanned(u"CAR"_qs);
        scanned(u"2312345005007"_qs);
        scanned(u"PAIN"_qs);
        BasketService baskets = m_till->baskets();
        TillShop::must(baskets.setPrice(owner(), u"T1"_qs, 4, Money::fromCents(310), u"kilo"_qs));
        TillShop::must(baskets.setDiscount(owner(), u"T1"_qs, 1, 1000, Money(), u"short date"_qs));
        TillShop::must(baskets.addDeposit(owner(), u"T1"_qs, LineKind::DepositIn,
                                          Money::fromCents(30), Quantity::units(2)));
        TillShop::must(deeds().setWeight(owner(), u"T1"_qs, 2, Quantity::fromMilli(812),
                                         Quantity::fromMilli(112)));
        TillShop::must(deeds().setNote(owner(), u"T1"_qs, 1, u"blue lid"_qs));
        TillShop::must(deeds().setBasketNote(owner(), u"T1"_qs, u"pram at the door"_qs));
        SalePrompt prompt;
        prompt.product = m_till->jam.id;
        prompt.kind = PromptKind::RawMilk;
        TillShop::must(SaleTermsService(m_till->db()).savePrompt(owner(), prompt));
        TillShop::must(deeds().answer(owner(), u"T1"_qs, u"raw_milk"_qs, true));
        TillShop::must(baskets.voidLast(owner(), u"T1"_qs));
        const BasketView before = TillShop::must(baskets.current(owner(), u"T1"_qs));

        const BasketId id = TillShop::must(baskets.park(owner(), u"T1"_qs, u"Ada"_qs));
        const auto parked = TillShop::must(baskets.allParked(owner(), u"T2"_qs));
        QCOMPARE(parked.size(), size_t(1));
        QCOMPARE(parked[0].till, u"T1"_qs);
        TillShop::must(baskets.scan(owner(), u"T2"_qs, u"SAV"_qs, Quantity::units(1)));
        QCOMPARE(codeOf(baskets.recall(owner(), u"T2"_qs, id)), u"busy"_qs);
        QCOMPARE(TillShop::must(baskets.current(owner(), u"T2"_qs)).items.size(), size_t(1));
        TillShop::must(baskets.abandon(owner(), u"T2"_qs));

        const BasketView after = TillShop::must(baskets.recall(owner(), u"T2"_qs, id));
        QCOMPARE(after.key, before.key);
        QCOMPARE(after.note, before.note);
        QCOMPARE(after.till, u"T2"_qs);
        QCOMPARE(after.member->id, before.member->id);
        QCOMPARE(after.total, before.total);
        QCOMPARE(after.prompts, before.prompts);
        QCOMPARE(after.items.size(), before.items.size());
        for (size_t i = 0; i < after.items.size(); ++i) {
            QCOMPARE(after.items[i].line, before.items[i].line);
            QCOMPARE(after.items[i].priced, before.items[i].priced);
        }
        // It is there, so it is no longer here.
        QCOMPARE(codeOf(baskets.recall(owner(), u"T1"_qs, id)), u"basket"_qs);
        QVERIFY(!TillShop::must(baskets.current(owner(), u"T1"_qs)).id);
        const SoldTicket sold =
            TillShop::must(m_till->sales().pay(owner(), u"T2"_qs, {TillShop::cash(10'000)}));
        QCOMPARE(sold.ticket.name, u"T2-000001"_qs);
        QCOMPARE(sold.ticket.total, before.total);
    }

private:
    std::unique_ptr<TillShop> m_till;
};

CABAS_TEST(TestSaleDeedService)
#include "tst_saledeedservice.moc"
