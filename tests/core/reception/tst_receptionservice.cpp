// SPDX-License-Identifier: GPL-3.0-or-later
// covers: receptionservice receptionrules receptionfinish
#include "core/barcode/barcoderules.h"
#include "core/catalog/barcoderulestore.h"
#include "core/catalog/catalogservice.h"
#include "core/reception/receptionservice.h"
#include "core/stock/stockservice.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

namespace {

const QString unitCode = u"3760042180333"_qs;
const QString cartonCode = u"13760042180330"_qs;
const QString cheeseCode = u"2912340000009"_qs;
const QString unknownCode = u"9501101530003"_qs;

} // namespace

class TestReceptionService : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_shop;
    std::optional<Product> m_cream;
    std::optional<Product> m_cheese;
    std::optional<Supplier> m_supplier;

    ReceptionService service() { return ReceptionService(m_shop->db()); }
    DeliveryId start(const std::vector<DeliveryNoteLine> &lines = {})
    {
        const Result<StartAnswer> answer =
            service().start(m_shop->session(), m_supplier->id, u"bl.csv"_qs, "x", lines);
        return answer ? answer->delivery : DeliveryId(0);
    }
    ScanAnswer scan(DeliveryId delivery, const QString &code, const ReceivedGoods &goods = {})
    {
        const Result<ScanAnswer> answer = service().scan(m_shop->session(), delivery, code, goods);
        if (!answer)
            qWarning("%s", qPrintable(answer.failure().message));
        return answer ? *answer : ScanAnswer{};
    }
    Quantity onHand(const QString &code)
    {
        return StockService(m_shop->db()).show(m_shop->session(), code)->level.onHand;
    }

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void aLotTooLongIsRefused()
    {
        const DeliveryId delivery = start();
        ReceivedGoods goods;
        goods.lot = QString(61, u'7');
        const auto before = m_shop->countRows();
        const Result<ScanAnswer> refused =
            service().scan(m_shop->session(), delivery, unitCode, goods);
        QVERIFY(!refused);
        QCOMPARE(refused.failure().code, u"lot"_qs);
        QCOMPARE(m_shop->countRows(), before);
        goods.lot.chop(1);
        QVERIFY(scan(delivery, unitCode, goods).known);
    }
    void init()
    {
        m_shop = std::make_unique<TestShop>(engine());
        m_shop->write([](Tx &tx) {
            for (const BarcodeRule &rule : BarcodeRules::defaults())
                BarcodeRuleStore::set(tx, rule);
        });
        m_supplier = aSupplier(u"Laiterie des Monts"_qs).add(*m_shop);
        m_cream = aProduct(u"Crème fraîche, 20 cl"_qs)
                      .priced(215)
                      .barcode(unitCode)
                      .carton(cartonCode, 6)
                      .pack(6)
                      .add(*m_shop);
        m_cheese =
            aProduct(u"Comté 12 mois"_qs).inKilos().priced(2490).barcode(cheeseCode).add(*m_shop);
    }

    void aUnitAddsOneACartonItsPack()
    {
        const DeliveryId delivery = start();
        QCOMPARE(scan(delivery, unitCode).line->received, Quantity::units(1));
        const ScanAnswer carton = scan(delivery, cartonCode);
        QCOMPARE(carton.counted.quantity, Quantity::units(6));
        QCOMPARE(carton.counted.packs, Quantity::units(1));
        QCOMPARE(carton.line->received, Quantity::units(7));
    }

    void aTypedNumberMultiplies()
    {
        const DeliveryId delivery = start();
        ReceivedGoods dozen;
        dozen.quantity = Quantity::units(12);
        QCOMPARE(scan(delivery, unitCode, dozen).line->received, Quantity::units(12));
        ReceivedGoods packs;
        packs.packs = Quantity::units(3);
        QCOMPARE(scan(delivery, unitCode, packs).counted.quantity, Quantity::units(18));
    }

    /// `3*` before a scan: as often as the code says, whatever it says.
    void timesCountsWhatTheCodeSays()
    {
        const DeliveryId delivery = start();
        ReceivedGoods three;
        three.times = Quantity::units(3);
        QCOMPARE(scan(delivery, unitCode, three).counted.quantity, Quantity::units(3));
        const ScanAnswer cartons = scan(delivery, cartonCode, three);
        QCOMPARE(cartons.counted.quantity, Quantity::units(18));
        QCOMPARE(cartons.counted.packs, Quantity::units(3));
        three.labelWeight = Quantity::fromMilli(1'200);
        QCOMPARE(scan(delivery, cheeseCode, three).counted.quantity, Quantity::fromMilli(3'600));
        ReceivedGoods weight;
        weight.times = Quantity::fromMilli(2'500);
        QCOMPARE(scan(delivery, cheeseCode, weight).counted.quantity, *weight.times);
        QCOMPARE(scan(delivery, unknownCode, three).counted.quantity, Quantity::fromMilli(3'600));
        ReceivedGoods huge;
        huge.times = Quantity::fromMilli(Quantity::maxMilli);
        QCOMPARE(service().scan(m_shop->session(), delivery, cartonCode, huge).failure().code,
                 u"quantity_limit"_qs);
    }

    void anUnknownScanIsCorrectedToo()
    {
        const DeliveryId delivery = start();
        const ScanAnswer answer = scan(delivery, unknownCode);
        ReceivedGoods goods;
        goods.quantity = Quantity::units(12);
        const auto corrected = service().correct(m_shop->session(), answer.scan.id, goods);
        QVERIFY(corrected);
        QVERIFY(!corrected->known);
        QCOMPARE(service().view(m_shop->session(), delivery)->unresolved[0].quantity,
                 Quantity::units(12));
        goods.quantity = Quantity();
        QCOMPARE(service().correct(m_shop->session(), answer.scan.id, goods).failure().code,
                 u"quantity"_qs);
    }

    void aWeightLabelGivesItsWeight()
    {
        const DeliveryId delivery = start();
        // 29 + 12340 + 1,234 kg + check digit, by the shop's rule for weights.
        const ScanAnswer answer = scan(delivery, u"2912340012347"_qs);
        QCOMPARE(answer.line->productName, u"Comté 12 mois"_qs);
        QCOMPARE(answer.line->received, Quantity::fromMilli(1234));
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<qint64>("milli");
        QTest::addColumn<QString>("why");
        QTest::newRow("zero") << unitCode << qint64(0) << u"quantity"_qs;
        QTest::newRow("negative") << unitCode << qint64(-1000) << u"quantity"_qs;
        QTest::newRow("half a pot") << unitCode << qint64(1500) << u"unit"_qs;
        QTest::newRow("absurd") << unitCode << qint64(999'999'000) << u"quantity_limit"_qs;
        QTest::newRow("wrong check digit") << u"3760042180334"_qs << qint64(1000) << u"bad_code"_qs;
    }
    void refusals()
    {
        QFETCH(QString, code);
        QFETCH(qint64, milli);
        const DeliveryId delivery = start();
        const auto before = m_shop->countRows();
        ReceivedGoods goods;
        goods.quantity = Quantity::fromMilli(milli);
        const Result<ScanAnswer> answer = service().scan(m_shop->session(), delivery, code, goods);
        QVERIFY(!answer);
        QTEST(answer.failure().code, "why");
        QCOMPARE(m_shop->countRows(), before);
    }

    void anUnknownCodeIsKeptAndAttached()
    {
        const DeliveryId delivery = start();
        const ScanAnswer first = scan(delivery, unknownCode);
        QVERIFY(!first.known);
        QVERIFY(first.message.contains(unknownCode));
        scan(delivery, unknownCode);
        const Result<DeliveryLine> line =
            service().attach(m_shop->session(), delivery, unknownCode, m_cream->id);
        QVERIFY(line);
        QCOMPARE(line->received, Quantity::units(2));
        // The product has learnt the code.
        QVERIFY(scan(delivery, unknownCode).known);
    }

    void finishingMovesTheStockOnce()
    {
        const DeliveryId delivery = start({{2, unitCode, u"Crème"_qs, Quantity::units(24),
                                            Quantity::units(6), UnitPrice::fromE4(12500)}});
        ReceivedGoods goods;
        goods.lot = u"LM26-0612"_qs;
        goods.useBy = QDate(2026, 4, 2);
        scan(delivery, cartonCode, goods);
        scan(delivery, unitCode);
        scan(delivery, unknownCode);
        const Result<FinishAnswer> answer = service().finish(m_shop->session(), delivery);
        QVERIFY(answer);
        QCOMPARE(answer->moves, 2);
        QCOMPARE(answer->discrepancies.size(), size_t(1));
        QCOMPARE(answer->discrepancies.front().received, Quantity::units(7));
        QCOMPARE(answer->unresolved.size(), size_t(1));
        QCOMPARE(onHand(unitCode), Quantity::units(7));
        const auto sheet = StockService(m_shop->db()).show(m_shop->session(), unitCode);
        QCOMPARE(sheet->level.value.cents(), 875);
        QCOMPARE(sheet->lots.front().lot, u"LM26-0612"_qs);
        QCOMPARE(sheet->lots.front().onHand, Quantity::units(6));

        const Result<FinishAnswer> again = service().finish(m_shop->session(), delivery);
        QVERIFY(again->repeated);
        QCOMPARE(again->moves, 2);
        QCOMPARE(onHand(unitCode), Quantity::units(7));
    }

    void aCodeAttachedAfterTheEndEntersTheStock()
    {
        const DeliveryId delivery = start();
        scan(delivery, unitCode);
        scan(delivery, unknownCode);
        QVERIFY(service().finish(m_shop->session(), delivery));
        QVERIFY(service().attach(m_shop->session(), delivery, unknownCode, m_cream->id));
        QCOMPARE(onHand(unitCode), Quantity::units(2));
    }

    void aFinishedDeliveryIsFinal()
    {
        const DeliveryId delivery = start();
        scan(delivery, unitCode);
        QVERIFY(service().finish(m_shop->session(), delivery));
        const Result<ScanAnswer> late = service().scan(m_shop->session(), delivery, unitCode);
        QCOMPARE(late.failure().code, u"finished"_qs);
        QVERIFY(!service().undoLast(m_shop->session(), delivery));
    }

    void undoTakesTheLastScanBack()
    {
        const DeliveryId delivery = start();
        scan(delivery, unitCode);
        scan(delivery, cartonCode);
        const auto undone = service().undoLast(m_shop->session(), delivery);
        QCOMPARE((*undone)->quantity, Quantity::units(6));
        const auto view = service().view(m_shop->session(), delivery);
        QCOMPARE(view->lines.front().received, Quantity::units(1));
    }

    void anotherPackSizeCountsAnew()
    {
        const DeliveryId delivery = start();
        const ScanAnswer answer = scan(delivery, cartonCode);
        const auto line = service().setPack(m_shop->session(), answer.line->id, Quantity::units(8));
        QCOMPARE(line->received, Quantity::units(8));
    }

    void aCorrectionChangesQuantityAndDates()
    {
        const DeliveryId delivery = start();
        const ScanAnswer answer = scan(delivery, unitCode);
        ReceivedGoods goods;
        goods.quantity = Quantity::units(5);
        goods.useBy = QDate(2026, 3, 11);
        const auto corrected = service().correct(m_shop->session(), answer.scan.id, goods);
        QCOMPARE(corrected->line->received, Quantity::units(5));
        QCOMPARE(corrected->warnings.front().code, u"short_date"_qs);
    }

    void theNotesUnknownLinesAreSaid()
    {
        const Result<StartAnswer> answer =
            service().start(m_shop->session(), {}, u"bl.csv"_qs, "x",
                            {{2, unitCode, u"Crème"_qs, Quantity::units(6), {}, {}},
                             {3, unitCode, u"Crème"_qs, Quantity::units(6), {}, {}},
                             {4, u"4006381333931"_qs, u"Stylo"_qs, Quantity::units(1), {}, {}}});
        QCOMPARE(answer->lines, 1);
        QCOMPARE(answer->warnings.size(), size_t(2));
        QCOMPARE(answer->warnings[0].code, u"repeated_line"_qs);
        QCOMPARE(answer->warnings[1].code, u"unknown_line"_qs);
    }

    void withoutTheRightNothingIsWritten()
    {
        const auto before = m_shop->countRows();
        const Result<StartAnswer> answer =
            service().start(m_shop->sessionAs({Permission::Sell}), {});
        QCOMPARE(answer.failure().kind, Failure::Kind::Forbidden);
        QCOMPARE(m_shop->countRows(), before);
    }

    void anEmptyCountIsNotFinished()
    {
        const DeliveryId delivery = start();
        QCOMPARE(service().finish(m_shop->session(), delivery).failure().code, u"empty"_qs);
        QVERIFY(service().abandon(m_shop->session(), delivery));
        QCOMPARE(service().counting(m_shop->session())->size(), size_t(0));
    }
};

CABAS_TEST(TestReceptionService)
#include "tst_receptionservice.moc"
