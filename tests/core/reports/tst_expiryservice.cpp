// SPDX-License-Identifier: GPL-3.0-or-later
// covers: expiryservice expiryrules expirystore expiryreport
#include "core/reports/expiryservice.h"

#include "core/catalog/catalogstore.h"
#include "core/catalog/pricebatchservice.h"
#include "core/reports/expiryrules.h"
#include "core/reports/reportservice.h"
#include "core/stock/movewalkstore.h"
#include "core/stock/stockservice.h"
#include "core/stock/stockstore.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using namespace cabas::test;

namespace {

LotId receive(TestShop &shop, const Product &product, qint64 units, const Lot &marks)
{
    return shop.write([&](Tx &tx) {
        Lot lot = marks;
        lot.product = product.id;
        StockMove move;
        move.product = product.id;
        move.kind = MoveKind::Receipt;
        move.quantity = Quantity::units(units);
        move.cost = UnitPrice::fromE4(10'000);
        move.lot = StockStore::lotFor(tx, lot);
        move.sourceKind = u"delivery"_qs;
        move.sourceId = 1;
        move.day = shop.today();
        move.at = shop.now();
        move.user = shop.owner();
        StockStore::move(tx, {move});
        return *move.lot;
    });
}

Lot useBy(const QString &number, QDate day)
{
    Lot lot;
    lot.lot = number;
    lot.useBy = day;
    return lot;
}

Lot bestBefore(const QString &number, QDate day)
{
    Lot lot;
    lot.lot = number;
    lot.bestBefore = day;
    return lot;
}

Result<LossOutcome> remove(TestShop &shop, LotId lot, ExpiryDeed deed, qint64 units)
{
    CABAS_LET(wanted,
              ExpiryService(shop.db()).removal(shop.session(), lot, deed, Quantity::units(units)));
    return StockService(shop.db()).lose(shop.session(),
                                        {wanted.code, wanted.quantity, wanted.reason, wanted.lot});
}

QString textOf(const ReportTable &table, size_t row, const QString &field)
{
    return std::get<QString>(table.rows[row][size_t(table.columnOf(field))]);
}

} // namespace

class TestExpiryService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void theEarliestFirstUpToAWeek()
    {
        TestShop shop(engine());
        const QDate today = shop.today();
        const Product milk = aProduct(u"Lait"_qs).code(u"L1"_qs).priced(211).add(shop);
        receive(shop, milk, 6, bestBefore(u"far"_qs, today.addDays(8)));
        receive(shop, milk, 4, bestBefore(u"week"_qs, today.addDays(7)));
        receive(shop, milk, 3, useBy(u"soon"_qs, today.addDays(3)));
        receive(shop, milk, 2, useBy(u"today"_qs, today));
        receive(shop, milk, 1, useBy(u"past"_qs, today.addDays(-1)));
        const auto report = ReportService(shop.db(), {}).make(shop.session(), u"expiry"_qs, {});
        QVERIFY(report);
        QStringList lots;
        QStringList terms;
        for (size_t i = 0; i < report->rows.size(); ++i) {
            lots += textOf(*report, i, u"lot"_qs);
            terms += textOf(*report, i, u"term"_qs);
        }
        QCOMPARE(lots, (QStringList{u"past"_qs, u"today"_qs, u"soon"_qs, u"week"_qs}));
        QCOMPARE(terms, (QStringList{u"past"_qs, u"today"_qs, u"3_days"_qs, u"7_days"_qs}));
        QCOMPARE(textOf(*report, 2, u"date_kind"_qs), u"use_by"_qs);
        QCOMPARE(textOf(*report, 3, u"date_kind"_qs), u"best_before"_qs);
        const auto number = [&](const QString &field) {
            return std::get<qint64>(report->totals[size_t(report->columnOf(field))]);
        };
        QCOMPARE(number(u"cost_cents"_qs), 1000);
        QCOMPARE(number(u"sale_cents"_qs), 2110);
        QCOMPARE(number(u"margin_cents"_qs), 1000); // 21.10 with 5.5 % of VAT is 20.00 without
    }

    void takenOutItLeavesStockAndValue()
    {
        TestShop shop(engine());
        const Product milk = aProduct(u"Lait"_qs).code(u"L1"_qs).priced(211).add(shop);
        const LotId lot = receive(shop, milk, 5, useBy(u"a"_qs, shop.today().addDays(-1)));
        ExpiryService service(shop.db());
        const ExpiryLot line = service.list(shop.session())->front();
        const ExpiryEffect effect =
            ExpiryRules::effectOf(line, ExpiryDeed::TakeOut, Quantity::units(5), 0);
        const auto done = remove(shop, lot, ExpiryDeed::TakeOut, 5);
        QVERIFY(done);
        QCOMPARE(done->value, effect.lost);
        QCOMPARE(done->onHand, effect.left);
        QCOMPARE(effect.margin, Money::fromCents(-500));
        const auto moves =
            shop.read([&](Tx &tx) { return MoveWalkStore::movesOf(tx, milk.id, 1); });
        QCOMPARE(moves.front().reason, u"expired"_qs);
        QCOMPARE(moves.front().lot, std::optional(lot));
        QVERIFY(service.list(shop.session())->empty());
    }

    void pastUseByNothingButOut()
    {
        TestShop shop(engine());
        const Product milk = aProduct(u"Lait"_qs).priced(211).add(shop);
        const LotId lot = receive(shop, milk, 5, useBy(u"a"_qs, shop.today().addDays(-1)));
        ExpiryService service(shop.db());
        for (const ExpiryDeed deed : {ExpiryDeed::GiveAway, ExpiryDeed::Taste}) {
            QCOMPARE(remove(shop, lot, deed, 1).failure().code, u"past_use_by"_qs);
        }
        QCOMPARE(service.discount(shop.session(), lot, 3'000).failure().code, u"past_use_by"_qs);
    }

    void pastBestBeforeMayBeGivenAndTasted()
    {
        TestShop shop(engine());
        const Product rice = aProduct(u"Riz"_qs).priced(211).add(shop);
        const LotId lot = receive(shop, rice, 5, bestBefore(u"a"_qs, shop.today().addDays(-9)));
        QVERIFY(remove(shop, lot, ExpiryDeed::GiveAway, 2));
        QVERIFY(remove(shop, lot, ExpiryDeed::Taste, 1));
        const auto moves =
            shop.read([&](Tx &tx) { return MoveWalkStore::movesOf(tx, rice.id, 2); });
        QCOMPARE(moves[0].reason, u"tasting"_qs);
        QCOMPARE(moves[1].reason, u"donation"_qs);
        QCOMPARE(remove(shop, lot, ExpiryDeed::Taste, 3).failure().code, u"more_than_lot"_qs);
    }

    void aDiscountHoldsUntilTheDate()
    {
        TestShop shop(engine());
        const QDate today = shop.today();
        const Product milk = aProduct(u"Lait"_qs).priced(200).add(shop);
        const LotId lot = receive(shop, milk, 5, useBy(u"a"_qs, today.addDays(2)));
        ExpiryService service(shop.db());
        const ExpiryEffect effect = ExpiryRules::effectOf(service.list(shop.session())->front(),
                                                          ExpiryDeed::Discount, {}, 3'000);
        QCOMPARE(effect.price, std::optional(Money::fromCents(140)));
        QCOMPARE(effect.brings, Money::fromCents(700));
        const auto draft = service.discount(shop.session(), lot, 3'000);
        QVERIFY(draft);
        PriceBatchService batches(shop.db());
        const auto done = batches.plan(shop.session(), batches.add(shop.session(), *draft)->id);
        QVERIFY(done);
        QCOMPARE(done->changed, 1);
        const auto priceOn = [&](QDate day) {
            return shop.read([&](Tx &tx) { return *CatalogStore::find(tx, milk.id, day)->price; });
        };
        QCOMPARE(priceOn(today), Money::fromCents(140));
        QCOMPARE(priceOn(today.addDays(2)), Money::fromCents(140));
        QCOMPARE(priceOn(today.addDays(3)), Money::fromCents(200));
        QVERIFY(!service.discount(shop.session(), lot, 9'500));
    }

    void onlyThoseWhoMay()
    {
        TestShop shop(engine());
        ExpiryService service(shop.db());
        QCOMPARE(service.list(shop.sessionAs({Permission::Sell})).failure().kind,
                 Failure::Kind::Forbidden);
        const Session looker = shop.sessionAs({Permission::ViewStock});
        QCOMPARE(service.removal(looker, LotId(1), ExpiryDeed::TakeOut, Quantity::units(1))
                     .failure()
                     .kind,
                 Failure::Kind::Forbidden);
        QCOMPARE(service.discount(looker, LotId(1), 3'000).failure().kind,
                 Failure::Kind::Forbidden);
        QCOMPARE(service.discount(shop.session(), LotId(1), 3'000).failure().kind,
                 Failure::Kind::NotFound);
    }
};

CABAS_TEST(TestExpiryService)
#include "tst_expiryservice.moc"
