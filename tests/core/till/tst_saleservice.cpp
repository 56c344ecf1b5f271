// SPDX-License-Identifier: GPL-3.0-or-later
// covers: saleservice saleroom
#include "core/access/auditstore.h"
#include "core/barcode/barcoderules.h"
#include "core/catalog/catalogstore.h"
#include "core/db/diskroom.h"
#include "core/stock/stockstore.h"
#include "core/till/basketstore.h"
#include "core/till/ticketstore.h"
#include "core/till/tillstore.h"
#include "tests/core/till/tillfixture.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QScopeGuard>
#include <QTest>

#include <thread>

using namespace cabas;
using test::TestShop;
using test::TillShop;

class TestSaleService : public QObject {
    Q_OBJECT

    Quantity onHand(const Product &product)
    {
        return m_till->shop().read(
            [&](Tx &tx) { return StockStore::level(tx, product.id).onHand; });
    }
    /// The label a scale prints for carrots, or a price label of cheese.
    QString label(const QString &base, qint64 value)
    {
        return TillShop::must(BarcodeRules::withValue(base, value, BarcodeRules::defaults()));
    }
    /// A refusal that left nothing at all behind.
    void verifyRefused(const Result<SoldTicket> &result, const QString &code,
                       Failure::Kind kind = Failure::Kind::Refused)
    {
        QVERIFY(!result.ok());
        QCOMPARE(result.failure().code, code);
        QCOMPARE(result.failure().kind, kind);
        QVERIFY(!result.failure().message.isEmpty());
        QCOMPARE(m_till->shop().contents(), m_before);
    }
    void remember() { m_before = m_till->shop().contents(); }

private Q_SLOTS:
    void initTestCase_data() { test::addEngines(); }
    void init() { m_till = std::make_unique<TillShop>(test::engine()); }
    void cleanup() { m_till.reset(); }

    void aSaleIsTicketStockChainAndAudit()
    {
        const SoldTicket sold =
            m_till->sold({TillShop::line(u"3760042180333"_qs, 2000), TillShop::line(u"SAV"_qs)},
                         {TillShop::cash(2000)});
        const Ticket &ticket = sold.ticket;
        QCOMPARE(ticket.name, u"T1-000001"_qs);
        QCOMPARE(ticket.number, 1);
        QCOMPARE(ticket.total.cents(), 1360);
        QCOMPARE(ticket.change.cents(), 640);
        QCOMPARE(ticket.perpetual.cents(), 1360);
        QCOMPARE(ticket.localAt, u"2026-03-10T09:00:00+01:00"_qs);
        QCOMPARE(ticket.businessDay, QDate(2026, 3, 10));
        QCOMPARE(ticket.lines.size(), size_t(2));
        QCOMPARE(ticket.lines[0].code, u"JAM"_qs);
        QCOMPARE(ticket.lines[0].gross.cents(), 760);
        QCOMPARE(ticket.payments, (std::vector<Payment>{{TillMeans::Cash, Money::fromCents(1360),
                                                         Money::fromCents(2000)}}));
        QCOMPARE(ticket.vat.size(), size_t(2));
        QCOMPARE(ticket.vat[0].vat.cents(), 100);
        QCOMPARE(ticket.vat[1].vat.cents(), 40);
        QCOMPARE(sold.hash.size(), 64);
        QVERIFY(sold.warnings.empty());
        QCOMPARE(onHand(m_till->jam), Quantity::units(98));
        QCOMPARE(onHand(m_till->soap), Quantity::units(-1));

        const auto stored = m_till->shop().read(
            [](Tx &tx) { return TicketStore::findByName(tx, u"T1-000001"_qs); });
        QCOMPARE(*stored, ticket);
        const AuditLine audit =
            m_till->shop().read([](Tx &tx) { return AuditStore::newest(tx, 1).front(); });
        QCOMPARE(audit.deed, u"till.sell"_qs);
        QCOMPARE(audit.subjectId, ticket.id.value());
    }

    void labelsCartonsAndCodesAreRead()
    {
        const SoldTicket sold = m_till->sold(
            {TillShop::line(label(u"2212345000005"_qs, 1234)),
             TillShop::line(label(u"2312345000002"_qs, 265)), TillShop::line(u"13760042180330"_qs),
             TillShop::line(u"jam"_qs, 2000), TillShop::line(u"CAR"_qs, 312)},
            {TillShop::paid(TillMeans::Card, 309 + 265 + 4560 + 760 + 78)});
        const std::vector<TicketLine> &lines = sold.ticket.lines;
        QCOMPARE(lines[0].quantity.milli(), 1234);
        QCOMPARE(lines[0].gross.cents(), 309); // 2.50 x 1.234 = 3.085
        QCOMPARE(lines[1].gross.cents(), 265);
        QCOMPARE(lines[1].quantity.milli(), 140); // 2.65 / 18.90
        QCOMPARE(lines[2].quantity, Quantity::units(12));
        QCOMPARE(lines[3].quantity, Quantity::units(2));
        QCOMPARE(lines[4].quantity.milli(), 312);
        QCOMPARE(onHand(m_till->jam), Quantity::units(86));
        QCOMPARE(onHand(m_till->carrots).milli(), 50000 - 1234 - 312);
        QCOMPARE(sold.warnings.front().code, u"large_quantity"_qs);
    }

    void badScansAreRefusedInWords_data()
    {
        QTest::addColumn<QString>("scan");
        QTest::addColumn<qint64>("milli");
        QTest::addColumn<QString>("code");
        QTest::addColumn<Failure::Kind>("kind");
        const auto refused = Failure::Kind::Refused;
        const auto notFound = Failure::Kind::NotFound;
        QTest::newRow("check digit")
            << u"3760042180334"_qs << qint64(1000) << u"check_digit"_qs << refused;
        QTest::newRow("unknown GTIN")
            << u"3017620422003"_qs << qint64(1000) << u"unknown_code"_qs << notFound;
        QTest::newRow("unknown PLU")
            << u"4711"_qs << qint64(1000) << u"unknown_code"_qs << notFound;
        QTest::newRow("nothing") << u""_qs << qint64(1000) << u"empty"_qs << refused;
        QTest::newRow("half a jar") << u"JAM"_qs << qint64(500) << u"unit"_qs << refused;
        QTest::newRow("none") << u"JAM"_qs << qint64(0) << u"quantity"_qs << refused;
        QTest::newRow("less than none") << u"JAM"_qs << qint64(-1000) << u"quantity"_qs << refused;
        QTest::newRow("too many") << u"JAM"_qs << qint64(1'001'000) << u"quantity"_qs << refused;
        QTest::newRow("never priced") << u"PAIN"_qs << qint64(1000) << u"no_price"_qs << refused;
        QTest::newRow("a badge") << u"0420000001003"_qs << qint64(1000) << u"badge"_qs << refused;
    }
    void badScansAreRefusedInWords()
    {
        QFETCH(QString, scan);
        QFETCH(qint64, milli);
        QFETCH(QString, code);
        QFETCH(Failure::Kind, kind);
        remember();
        verifyRefused(m_till->sell({TillShop::line(u"SAV"_qs), TillShop::line(scan, milli)},
                                   {TillShop::cash(10000)}),
                      code, kind);
        QVERIFY(m_till
                    ->sell({TillShop::line(u"SAV"_qs), TillShop::line(scan, milli)},
                           {TillShop::cash(10000)})
                    .failure()
                    .message.contains(u"2"));
    }

    void anAmbiguousCodeIsRefused()
    {
        m_till->shop().write([](Tx &tx) {
            BarcodeRuleStore::set(tx, {u"a"_qs, BarcodeKind::Article, u"299........."_qs, 1});
            BarcodeRuleStore::set(tx, {u"b"_qs, BarcodeKind::Article, u"29.9........"_qs, 1});
        });
        remember();
        verifyRefused(m_till->sell({TillShop::line(u"2999000000005"_qs)}, {TillShop::cash(10000)}),
                      u"ambiguous"_qs);
    }

    void badSalesAreRefusedInWords()
    {
        remember();
        const auto jam = TillShop::line(u"JAM"_qs);
        verifyRefused(m_till->sell({}, {TillShop::cash(100)}), u"empty"_qs);
        verifyRefused(m_till->sell({jam}, {}), u"not_covered"_qs);
        verifyRefused(m_till->sell({jam}, {TillShop::cash(379)}), u"not_covered"_qs);
        verifyRefused(m_till->sell({jam}, {TillShop::paid(TillMeans::Card, 381)}), u"too_much"_qs);
        verifyRefused(m_till->sell({jam}, {TillShop::paid(TillMeans::Account, 380)}), u"member"_qs);
        verifyRefused(m_till->sell({jam}, {TillShop::cash(380)}, u"999"_qs), u"member"_qs,
                      Failure::Kind::NotFound);
        SaleRequest elsewhere{u"T9"_qs, {}, {jam}, {TillShop::cash(380)}, {}};
        verifyRefused(m_till->sales().sell(m_till->session(), elsewhere), u"till"_qs,
                      Failure::Kind::NotFound);
        m_till->closeTill();
        remember();
        verifyRefused(m_till->sell({jam}, {TillShop::cash(380)}), u"till_closed"_qs);
    }

    void pricesAndDiscountsNeedReasonAndRight()
    {
        LineRequest bread = TillShop::line(u"PAIN"_qs);
        bread.price = Money::fromCents(320);
        remember();
        verifyRefused(m_till->sell({bread}, {TillShop::cash(320)}), u"reason"_qs);
        bread.reason = u"two pounds"_qs;
        const Session cashier = m_till->shop().sessionAs({Permission::Sell});
        const SaleRequest request{u"T1"_qs, {}, {bread}, {TillShop::cash(320)}, {}};
        verifyRefused(m_till->sales().sell(cashier, request), u"discount"_qs,
                      Failure::Kind::Forbidden);
        const Session approved =
            cashier.approvedBy(m_till->shop().approver({Permission::Discount}));
        const SoldTicket sold = TillShop::must(m_till->sales().sell(approved, request));
        QCOMPARE(sold.ticket.total.cents(), 320);
        QVERIFY(sold.ticket.approvedBy.has_value());

        LineRequest jam = TillShop::line(u"JAM"_qs, 2000);
        jam.discountBp = 5000;
        jam.reason = u"short date"_qs;
        const SoldTicket cheap = m_till->sold({jam}, {TillShop::cash(380)});
        QCOMPARE(cheap.ticket.lines[0].discount.cents(), 380);
        QCOMPARE(cheap.ticket.lines[0].gross.cents(), 380);
    }

    void whoMayNotSellIsForbidden()
    {
        remember();
        const Session nobody = m_till->shop().sessionAs({});
        const SaleRequest request{
            u"T1"_qs, {}, {TillShop::line(u"JAM"_qs)}, {TillShop::cash(380)}, {}};
        verifyRefused(m_till->sales().sell(nobody, request), u"sell"_qs, Failure::Kind::Forbidden);
        verifyRefused(m_till->sales().pay(nobody, u"T1"_qs, {}), u"sell"_qs,
                      Failure::Kind::Forbidden);
        verifyRefused(
            m_till->sales().refund(m_till->shop().sessionAs({Permission::Sell}),
                                   {u"T1"_qs, u"T1-000001"_qs, {}, TillMeans::Cash, true, {}, {}}),
            u"refund"_qs, Failure::Kind::Forbidden);
        verifyRefused(m_till->sales().ticket(nobody, u"T1-000001"_qs), u"sell"_qs,
                      Failure::Kind::Forbidden);
        QCOMPARE(m_till->sales().tickets(nobody, u"T1"_qs, 5).failure().kind,
                 Failure::Kind::Forbidden);
        QCOMPARE(m_till->sales().refundable(nobody, u"x"_qs).failure().kind,
                 Failure::Kind::Forbidden);
    }

    /// Retries, double clicks and replays after an unknown result make one ticket.
    void theSameKeyIsTheSameTicket()
    {
        const auto once =
            m_till->sell({TillShop::line(u"JAM"_qs)}, {TillShop::cash(400)}, {}, u"key-1"_qs);
        const auto again =
            m_till->sell({TillShop::line(u"SAV"_qs)}, {TillShop::cash(999)}, {}, u"key-1"_qs);
        QVERIFY(once.ok() && again.ok());
        QVERIFY(!once->isRepeated && again->isRepeated);
        QCOMPARE(again->ticket, once->ticket);
        QCOMPARE(again->hash, once->hash);
        QCOMPARE(onHand(m_till->jam), Quantity::units(99));
        remember();
        const RefundRequest other{u"T1"_qs, once->ticket.name, {}, TillMeans::Cash, true,
                                  {},       u"key-1"_qs};
        verifyRefused(m_till->sales().refund(m_till->session(), other), u"key"_qs,
                      Failure::Kind::Conflict);
    }

    void aMembersAccountPays()
    {
        m_till->topUp(m_till->ada, 500);
        const auto jam = TillShop::line(u"JAM"_qs);
        const SoldTicket sold =
            m_till->sold({jam}, {TillShop::paid(TillMeans::Account, 380)}, m_till->ada.badge);
        QCOMPARE(sold.ticket.member, std::optional(m_till->ada.id));
        QCOMPARE(sold.ticket.memberStanding, u"up_to_date"_qs);
        QCOMPARE(m_till->balanceOf(m_till->ada).cents(), 120);
        remember();
        verifyRefused(m_till->sell({jam}, {TillShop::paid(TillMeans::Account, 380)}, u"1"_qs),
                      u"balance"_qs);
        TillShop::must(m_till->refund(sold.ticket.name, {}, TillMeans::Account));
        QCOMPARE(m_till->balanceOf(m_till->ada).cents(), 500);
    }

    void standingIsASoftRefusal()
    {
        m_till->shop().write([&](Tx &tx) {
            MemberStore::setStanding(
                tx, m_till->bob.id,
                {m_till->shop().today(), {}, u"suspended"_qs, false, {u"two shifts owed"_qs}});
        });
        const SaleRequest request{
            u"T1"_qs, u"2"_qs, {TillShop::line(u"JAM"_qs)}, {TillShop::cash(380)}, {}};
        const Session cashier = m_till->shop().sessionAs({Permission::Sell});
        remember();
        const auto refused = m_till->sales().sell(cashier, request);
        verifyRefused(refused, u"standing"_qs);
        QVERIFY(refused.failure().message.contains(u"two shifts owed"));
        const Session approved =
            cashier.approvedBy(m_till->shop().approver({Permission::AllowStanding}));
        const SoldTicket sold = TillShop::must(m_till->sales().sell(approved, request));
        QCOMPARE(sold.warnings.front().code, u"standing"_qs);
        QCOMPARE(sold.ticket.memberStanding, u"suspended"_qs);
        QVERIFY(sold.ticket.approvedBy.has_value());
    }

    void mealVouchersHaveTheirLimits()
    {
        const auto voucher = [](qint64 cents) {
            return TillShop::paid(TillMeans::MealVoucher, cents);
        };
        remember();
        verifyRefused(m_till->sell({TillShop::line(u"SAV"_qs)}, {voucher(600)}),
                      u"voucher_eligible"_qs);
        verifyRefused(m_till->sell({TillShop::line(u"QUI"_qs, 3000)}, {voucher(3165)}),
                      u"voucher_cap"_qs);
        m_till->sold({TillShop::line(u"QUI"_qs, 2000)}, {voucher(2110)}, u"1"_qs);
        remember();
        verifyRefused(m_till->sell({TillShop::line(u"QUI"_qs)}, {voucher(1055)}, u"1"_qs),
                      u"voucher_cap"_qs);
        m_till->sold({TillShop::line(u"QUI"_qs)}, {voucher(390), TillShop::cash(665)}, u"1"_qs);
        m_till->sold({TillShop::line(u"QUI"_qs)}, {voucher(1055)}, u"2"_qs);
    }

    void depositsAreChargedAndGivenBack()
    {
        const SoldTicket sold =
            m_till->sold({TillShop::line(u"JAM"_qs), TillShop::deposit(LineKind::DepositOut, 20, 2),
                          TillShop::deposit(LineKind::DepositIn, 30)},
                         {TillShop::cash(390)});
        QCOMPARE(sold.ticket.total.cents(), 390);
        QCOMPARE(sold.ticket.vat[0].code, u"O0"_qs);
        QCOMPARE(sold.ticket.vat[0].gross.cents(), 10);
        const SoldTicket bottles =
            m_till->sold({TillShop::deposit(LineKind::DepositIn, 30, 4)}, {});
        QCOMPARE(bottles.ticket.total.cents(), -120);
        QCOMPARE(bottles.ticket.payments.front().amount.cents(), -120);
    }

    void aRefundGivesBackWhatWasSold()
    {
        const SoldTicket sale = m_till->sold(
            {TillShop::line(u"JAM"_qs, 3000), TillShop::line(u"SAV"_qs)}, {TillShop::cash(1740)});
        const SoldTicket part = TillShop::must(
            m_till->refund(sale.ticket.name, {{1, Quantity::units(1)}}, TillMeans::Card));
        QCOMPARE(part.ticket.name, u"T1-000002"_qs);
        QCOMPARE(part.ticket.kind, TicketKind::Refund);
        QCOMPARE(part.ticket.total.cents(), -380);
        QCOMPARE(part.ticket.refunds, std::optional(sale.ticket.id));
        QCOMPARE(part.ticket.perpetual.cents(), 1740 - 380);
        QCOMPARE(onHand(m_till->jam), Quantity::units(98));
        QCOMPARE(TillShop::must(m_till->sales().refundable(m_till->session(), sale.ticket.name)),
                 (std::map<int, Quantity>{{1, Quantity::units(2)}, {2, Quantity::units(1)}}));

        remember();
        verifyRefused(m_till->refund(sale.ticket.name, {{1, Quantity::units(3)}}), u"too_much"_qs);
        verifyRefused(m_till->refund(u"T1-000099"_qs), u"ticket"_qs, Failure::Kind::NotFound);
        verifyRefused(m_till->refund(part.ticket.name), u"refund_of_refund"_qs);
        verifyRefused(m_till->refund(sale.ticket.name, {}, TillMeans::Account), u"member"_qs);

        RefundRequest rest{u"T1"_qs, sale.ticket.name, {},         TillMeans::Cash,
                           false,    u"jars open"_qs,  u"key-9"_qs};
        const SoldTicket all = TillShop::must(m_till->sales().refund(m_till->session(), rest));
        QCOMPARE(all.ticket.total.cents(), -1360);
        QCOMPARE(onHand(m_till->jam), Quantity::units(98));
        QVERIFY(TillShop::must(m_till->sales().refund(m_till->session(), rest)).isRepeated);
        remember();
        verifyRefused(m_till->refund(sale.ticket.name), u"refunded"_qs);
        const Till till =
            *m_till->shop().read([](Tx &tx) { return TillStore::findByName(tx, u"T1"_qs); });
        QCOMPARE(till.perpetual.cents(), 0);
        QCOMPARE(till.perpetualAbsolute.cents(), 3480);
    }

    void aTicketIsShown()
    {
        const SoldTicket sale = m_till->sold({TillShop::line(u"JAM"_qs)}, {TillShop::cash(380)});
        const auto shown = m_till->sales().ticket(m_till->session(), u" T1-000001 "_qs);
        QCOMPARE(shown->ticket, sale.ticket);
        QCOMPARE(shown->hash, sale.hash);
        const auto list = m_till->sales().tickets(m_till->session(), u"T1"_qs, 10);
        QCOMPARE(list->size(), size_t(1));
        QCOMPARE(list->front().lines, 1);
        QCOMPARE(m_till->sales().ticket(m_till->session(), u"T1-9"_qs).failure().kind,
                 Failure::Kind::NotFound);
    }

    void aPriceOfTheBusinessDayHolds()
    {
        m_till->shop().write([&](Tx &tx) {
            CatalogStore::addPrice(tx, m_till->jam.id,
                                   {QDate(2026, 3, 11),
                                    Money::fromCents(400),
                                    {},
                                    m_till->shop().owner(),
                                    m_till->shop().now()});
        });
        // After midnight, still on the session of the 10th.
        m_till->shop().clock().set(QDateTime(QDate(2026, 3, 11), QTime(0, 30), Qt::UTC));
        QCOMPARE(
            m_till->sold({TillShop::line(u"JAM"_qs)}, {TillShop::cash(400)}).ticket.total.cents(),
            380);
        m_till->closeTill();
        m_till->openTill();
        QCOMPARE(
            m_till->sold({TillShop::line(u"JAM"_qs)}, {TillShop::cash(400)}).ticket.total.cents(),
            400);
    }

    void aSessionLastsADayOnARealFile()
    {
        m_till->shop().sql(u"UPDATE shop SET sandbox = 0"_qs);
        m_till->shop().clock().advanceSeconds(24 * 3600);
        m_till->sold({TillShop::line(u"JAM"_qs)}, {TillShop::cash(400)});
        m_till->shop().clock().advanceSeconds(-3600);
        const SoldTicket back = m_till->sold({TillShop::line(u"JAM"_qs)}, {TillShop::cash(400)});
        QCOMPARE(back.warnings.front().code, u"clock_back"_qs);
        m_till->shop().clock().advanceSeconds(3601);
        remember();
        verifyRefused(m_till->sell({TillShop::line(u"JAM"_qs)}, {TillShop::cash(400)}),
                      u"session_too_long"_qs);
    }

    void theBasketIsPaidOnce()
    {
        const Session owner = m_till->session();
        TillShop::must(m_till->baskets().scan(owner, u"T1"_qs, u"JAM"_qs, Quantity::units(2)));
        const QString key = TillShop::must(m_till->baskets().current(owner, u"T1"_qs)).key;
        const SoldTicket sold =
            TillShop::must(m_till->sales().pay(owner, u"T1"_qs, {TillShop::cash(760)}, key));
        QCOMPARE(sold.ticket.key, key);
        QVERIFY(TillShop::must(m_till->sales().pay(owner, u"T1"_qs, {TillShop::cash(760)}, key))
                    .isRepeated);
        remember();
        verifyRefused(m_till->sales().pay(owner, u"T1"_qs, {TillShop::cash(760)}), u"empty"_qs);
        TillShop::must(m_till->baskets().scan(owner, u"T1"_qs, u"JAM"_qs, Quantity::units(1)));
        remember();
        verifyRefused(m_till->sales().pay(owner, u"T1"_qs, {TillShop::cash(760)}, u"other"_qs),
                      u"basket"_qs, Failure::Kind::Conflict);
        verifyRefused(m_till->sales().pay(owner, u"T1"_qs, {TillShop::cash(100)}),
                      u"not_covered"_qs);
    }

    /// Under 64 MiB no sale begins and no money is asked for; what was begun while room was put
    /// aside may be paid with it. Giving back and closing are never refused.
    void withTooLittleDiskNoMoneyIsTaken()
    {
        if (m_till->shop().path().isEmpty())
            return; // a server's disk is not this computer's
        const Session owner = m_till->session();
        qint64 room = DiskRoom::leastRoom + DiskRoom::putAside;
        DiskRoom::measureWith([&room](const QString &) { return room; });
        const auto asItIs = qScopeGuard([] { DiskRoom::measureWith({}); });
        const SaleRequest jar{
            u"T1"_qs, {}, {TillShop::line(u"JAM"_qs)}, {TillShop::cash(380)}, u"first"_qs};
        room -= 1;
        TillShop::must(m_till->sales().sell(owner, jar)); // a sandbox's money is nobody's
        m_till->shop().sql(u"UPDATE shop SET sandbox = 0"_qs);
        QVERIFY(TillShop::must(m_till->sales().sell(owner, jar)).isRepeated); // told, not sold
        SaleRequest second = jar;
        second.key = u"second"_qs;
        remember();
        verifyRefused(m_till->sales().sell(owner, second), u"disk_short"_qs);
        const auto scan = [&](const QString &code) {
            return m_till->baskets().scan(owner, u"T1"_qs, code, Quantity::units(1));
        };
        QCOMPARE(scan(u"JAM"_qs).failure().code, u"disk_short"_qs);
        QCOMPARE(m_till->shop().contents(), m_before);
        TillShop::must(scan(m_till->ada.badge)); // who comes may be seen
        room += 1;
        TillShop::must(scan(u"JAM"_qs));
        room = DiskRoom::leastRoom;
        TillShop::must(scan(u"SAV"_qs)); // the customer's sale goes on...
        QVERIFY(m_till->sales().mayTakeMoney(owner).ok());
        room = DiskRoom::leastRoom - 1;
        const Result<> asked = m_till->sales().mayTakeMoney(owner);
        QCOMPARE(asked.failure().code, u"disk_short"_qs);
        QVERIFY2(asked.failure().message.contains(u"Take no money"),
                 qPrintable(asked.failure().message));
        // ...and once the money is there, it is told to the file if the disk takes it.
        TillShop::must(m_till->sales().pay(owner, u"T1"_qs, {TillShop::cash(980)}));
        TillShop::must(m_till->sales().refund(
            owner, {u"T1"_qs, u"T1-000001"_qs, {}, TillMeans::Cash, true, u"dented"_qs, {}}));
        m_till->closeTill();
    }

    /// Two windows (connections) on one file selling on the same till take turns.
    void twoWindowsOnOneTillTakeTurns()
    {
        const DatabaseLocation location = m_till->db().location();
        const Session owner = m_till->session();
        std::atomic<int> failures = 0;
        const auto sellMany = [&] {
            Database db(location, false);
            for (int i = 0; i < 40; ++i) {
                const SaleRequest request{
                    u"T1"_qs, {}, {TillShop::line(u"JAM"_qs)}, {TillShop::cash(380)}, {}};
                if (!SaleService(db).sell(owner, request))
                    ++failures;
            }
        };
        std::thread first(sellMany);
        std::thread second(sellMany);
        first.join();
        second.join();
        QCOMPARE(failures.load(), 0);
        QCOMPARE(m_till->shop()
                     .value(u"SELECT COUNT(*) || ' ' || MIN(number) || ' ' || MAX(number) || ' ' "
                            "|| COUNT(DISTINCT number) FROM tickets"_qs)
                     .toString(),
                 u"80 1 80 80"_qs);
        QCOMPARE(onHand(m_till->jam), Quantity::units(20));
        QCOMPARE(m_till->shop().value(u"SELECT perpetual_cents FROM tills"_qs).toLongLong(),
                 80 * 380);
    }

private:
    std::unique_ptr<TillShop> m_till;
    QStringList m_before;
};

CABAS_TEST(TestSaleService)
#include "tst_saleservice.moc"
