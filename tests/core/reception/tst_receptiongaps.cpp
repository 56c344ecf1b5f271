// SPDX-License-Identifier: GPL-3.0-or-later
// covers: receptiongaps
#include "core/catalog/productsheetstore.h"
#include "core/purchasing/deliverygapstore.h"
#include "core/reception/receptionservice.h"
#include "core/stock/stockservice.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

namespace {

const QString unitCode = u"3760042180333"_qs;

} // namespace

/// What goes wrong with a delivery, from the note to the stock.
class TestReceptionGaps : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_shop;
    std::optional<Product> m_cream;
    DeliveryId m_delivery{0};

    ReceptionService service() { return ReceptionService(m_shop->db()); }
    ScanAnswer scan(qint64 units, const ReceivedGoods &about = {})
    {
        ReceivedGoods goods = about;
        goods.quantity = Quantity::units(units);
        const Result<ScanAnswer> answer =
            service().scan(m_shop->session(), m_delivery, unitCode, goods);
        return answer ? *answer : ScanAnswer{};
    }
    DeliveryGap gapOn(const ScanAnswer &answer, GapKind kind, qint64 units)
    {
        DeliveryGap gap;
        gap.delivery = m_delivery;
        gap.line = answer.line->id;
        gap.scan = answer.scan.id;
        gap.kind = kind;
        gap.quantity = Quantity::units(units);
        return gap;
    }
    Result<DeliveryGap> note(const DeliveryGap &gap)
    {
        return service().noteGap(m_shop->session(), gap);
    }
    StockSheet sheet() { return *StockService(m_shop->db()).show(m_shop->session(), unitCode); }

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init()
    {
        m_shop = std::make_unique<TestShop>(engine());
        m_cream = aProduct(u"Crème fraîche, 20 cl"_qs).priced(215).barcode(unitCode).add(*m_shop);
        m_shop->write([&](Tx &tx) {
            ProductSheet cold = ProductSheetStore::find(tx, m_cream->id);
            cold.storage = Storage::Fresh;
            QVERIFY(ProductSheetStore::put(tx, cold));
        });
        const auto started = service().start(m_shop->session(), {}, u"bl.csv"_qs, "x",
                                             {{2, unitCode, u"Crème"_qs, Quantity::units(12),
                                               Quantity::units(6), UnitPrice::fromE4(10'000)}});
        QVERIFY(started);
        m_delivery = started->delivery;
    }

    void damagedRefusedAndWrongGoodsDoNotEnterTheStock()
    {
        const ScanAnswer answer = scan(12);
        QVERIFY(note(gapOn(answer, GapKind::Damaged, 2)));
        QVERIFY(note(gapOn(answer, GapKind::Refused, 1)));
        QVERIFY(note(gapOn(answer, GapKind::WrongProduct, 1)));
        const auto finished = service().finish(m_shop->session(), m_delivery);
        QVERIFY(finished);
        QCOMPARE(finished->gaps.size(), size_t(3));
        QCOMPARE(sheet().level.onHand, Quantity::units(8));
        QCOMPARE(sheet().level.value.cents(), 800);
    }

    void freeGoodsEnterAtNoCost()
    {
        QVERIFY(note(gapOn(scan(12), GapKind::Free, 2)));
        QVERIFY(service().finish(m_shop->session(), m_delivery));
        QCOMPARE(sheet().level.onHand, Quantity::units(12));
        QCOMPARE(sheet().level.value.cents(), 1000);
        QCOMPARE(sheet().level.lastCost.e4(), 10'000);
    }

    void whatIsMissingOnlySpeaks()
    {
        QVERIFY(note(gapOn(scan(10), GapKind::Missing, 2)));
        QVERIFY(service().finish(m_shop->session(), m_delivery));
        QCOMPARE(sheet().level.onHand, Quantity::units(10));
    }

    void aGapLeavesTheLotItWasNotedOn()
    {
        ReceivedGoods first;
        first.lot = u"A"_qs;
        ReceivedGoods second;
        second.lot = u"B"_qs;
        const ScanAnswer one = scan(6, first);
        scan(6, second);
        QVERIFY(note(gapOn(one, GapKind::Damaged, 2)));
        QVERIFY(service().finish(m_shop->session(), m_delivery));
        for (const Lot &lot : sheet().lots)
            QCOMPARE(lot.onHand, Quantity::units(lot.lot == u"A" ? 4 : 6));
    }

    void moreThanWasCountedIsRefused()
    {
        const ScanAnswer answer = scan(3);
        const auto before = m_shop->countRows();
        QCOMPARE(note(gapOn(answer, GapKind::Damaged, 4)).failure().code, u"gap_beyond"_qs);
        QCOMPARE(m_shop->countRows(), before);
        QVERIFY(note(gapOn(answer, GapKind::Damaged, 2)));
        QCOMPARE(note(gapOn(answer, GapKind::Free, 2)).failure().code, u"gap_beyond"_qs);
    }

    void aNoteTakenBackCountsNoMore()
    {
        const auto gap = note(gapOn(scan(12), GapKind::Damaged, 5));
        QVERIFY(gap);
        QCOMPARE(gap->user, m_shop->session().user());
        QVERIFY(service().withdrawGap(m_shop->session(), gap->id));
        QVERIFY(service().withdrawGap(m_shop->session(), gap->id));
        QVERIFY(service().view(m_shop->session(), m_delivery)->gaps.empty());
        QVERIFY(service().finish(m_shop->session(), m_delivery));
        QCOMPARE(sheet().level.onHand, Quantity::units(12));
    }

    void aScanTakenBackTakesItsNotesAlong()
    {
        const ScanAnswer kept = scan(4);
        QVERIFY(note(gapOn(kept, GapKind::Damaged, 1)));
        QVERIFY(note(gapOn(scan(2), GapKind::Damaged, 1)));
        QVERIFY(service().undoLast(m_shop->session(), m_delivery));
        QCOMPARE(service().view(m_shop->session(), m_delivery)->gaps.size(), size_t(1));
    }

    void aCountCorrectedBelowItsNotesIsNotFinished()
    {
        const ScanAnswer answer = scan(12);
        QVERIFY(note(gapOn(answer, GapKind::Damaged, 5)));
        ReceivedGoods fewer;
        fewer.quantity = Quantity::units(3);
        QVERIFY(service().correct(m_shop->session(), answer.scan.id, fewer));
        QCOMPARE(service().finish(m_shop->session(), m_delivery).failure().code, u"gap_beyond"_qs);
    }

    void afterTheEndNothingIsNotedOrTakenBack()
    {
        const ScanAnswer answer = scan(12);
        const auto gap = note(gapOn(answer, GapKind::Damaged, 1));
        QVERIFY(service().finish(m_shop->session(), m_delivery));
        QCOMPARE(note(gapOn(answer, GapKind::Damaged, 1)).failure().code, u"finished"_qs);
        QCOMPARE(service().withdrawGap(m_shop->session(), gap->id).failure().code, u"finished"_qs);
        const auto again = service().finish(m_shop->session(), m_delivery);
        QVERIFY(again->repeated);
        QCOMPARE(again->gaps.size(), size_t(1));
        QCOMPARE(again->gaps.front().state, GapState::Final);
    }

    void aTemperatureIsKeptAndJudgedByTheStorage()
    {
        ReceivedGoods warm;
        warm.temperature = 65;
        const ScanAnswer answer = scan(6, warm);
        QCOMPARE(answer.scan.temperature, std::optional(65));
        QCOMPARE(answer.warnings.size(), size_t(1));
        QCOMPARE(answer.warnings.front().code, u"too_warm"_qs);
        warm.temperature = 40;
        const auto corrected = service().correct(m_shop->session(), answer.scan.id, warm);
        QVERIFY(corrected->warnings.empty());
        warm.temperature = 999;
        QCOMPARE(service().scan(m_shop->session(), m_delivery, unitCode, warm).failure().code,
                 u"temperature"_qs);
        const auto facts = service().facts(m_shop->session(), answer.line->id);
        QCOMPARE(facts->warmest, std::optional(40));
        QCOMPARE(facts->counters.size(), size_t(1));
        QCOMPARE(facts->counters.front().lines, 1);
    }

    void whatIsOnTheShelfFirstIsTold()
    {
        ReceivedGoods dated;
        dated.useBy = QDate(2026, 3, 18);
        scan(9, dated);
        QVERIFY(service().finish(m_shop->session(), m_delivery));
        m_delivery = service().start(m_shop->session(), {})->delivery;
        dated.useBy = QDate(2026, 4, 2);
        const auto facts = service().facts(m_shop->session(), scan(1, dated).line->id);
        QCOMPARE(facts->firstOut->onHand, Quantity::units(9));
        QCOMPARE(facts->firstOut->useBy, std::optional(QDate(2026, 3, 18)));
    }

    void withoutTheRightNothingIsNoted()
    {
        const ScanAnswer answer = scan(2);
        const auto before = m_shop->countRows();
        const Session cashier = m_shop->sessionAs({Permission::Sell});
        QCOMPARE(service().noteGap(cashier, gapOn(answer, GapKind::Damaged, 1)).failure().kind,
                 Failure::Kind::Forbidden);
        QCOMPARE(service().withdrawGap(cashier, GapId(1)).failure().kind, Failure::Kind::Forbidden);
        QCOMPARE(service().facts(cashier, answer.line->id).failure().kind,
                 Failure::Kind::Forbidden);
        QCOMPARE(m_shop->countRows(), before);
    }

    void aLineOfAnotherDeliveryIsNotFound()
    {
        DeliveryGap gap = gapOn(scan(2), GapKind::Damaged, 1);
        gap.delivery = service().start(m_shop->session(), {})->delivery;
        QCOMPARE(note(gap).failure().kind, Failure::Kind::NotFound);
        gap.delivery = DeliveryId(99);
        QCOMPARE(note(gap).failure().kind, Failure::Kind::NotFound);
    }
};

CABAS_TEST(TestReceptionGaps)
#include "tst_receptiongaps.moc"
