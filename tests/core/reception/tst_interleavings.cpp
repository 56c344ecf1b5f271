// SPDX-License-Identifier: GPL-3.0-or-later
// Two writers of two programs count one delivery in any order of scans, undos, corrections of packs
// and a finish: what is counted is what the scans say, and the stock what is counted.
#include "app/shop.h"
#include "core/barcode/barcoderules.h"
#include "core/catalog/barcoderulestore.h"
#include "core/reception/receptionservice.h"
#include "core/reports/verifier.h"
#include "core/stock/stockservice.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QRandomGenerator>
#include <QTest>

#include <thread>

using namespace cabas;
using namespace cabas::test;

namespace {

constexpr int seeds = 25;
constexpr int steps = 60;
constexpr int crowdedSteps = 40;

const QStringList codes{u"3760042180333"_qs, u"13760042180330"_qs, u"3760042180340"_qs,
                        u"9501101530003"_qs};

/// One program at the delivery.
struct Writer {
    explicit Writer(TestShop &data)
    {
        auto opened = Shop::open(data.path(), {data.folder(), data.now(), {}});
        if (!opened)
            qFatal("%s", qPrintable(opened.failure().message));
        shop = std::move(opened).value();
    }
    ReceptionService service() { return ReceptionService(shop->db()); }
    Session session() const { return *shop->ownerSession(); }

    std::unique_ptr<Shop> shop;
};

/// What was acknowledged, to be found again.
struct Kept {
    int scans = 0;
    int undone = 0;
};

void act(Writer &writer, DeliveryId delivery, QRandomGenerator &random, Kept &kept)
{
    ReceptionService service = writer.service();
    const Session session = writer.session();
    const int what = random.bounded(10);
    if (what < 6) {
        ReceivedGoods goods;
        if (random.bounded(3) == 0)
            goods.quantity = Quantity::units(random.bounded(1, 12));
        if (service.scan(session, delivery, codes.at(random.bounded(int(codes.size()))), goods))
            ++kept.scans;
    } else if (what < 8) {
        const auto undone = service.undoLast(session, delivery);
        if (undone && *undone)
            ++kept.undone;
    } else {
        const auto view = service.view(session, delivery);
        if (!view || view->lines.empty())
            return;
        const size_t line = size_t(random.bounded(int(view->lines.size())));
        // Refused where it makes no sense: then nothing has changed.
        (void)service.setPack(session, view->lines[line].id,
                              Quantity::units(random.bounded(1, 20)));
    }
}

} // namespace

class TestInterleavings : public QObject {
    Q_OBJECT

    static void fill(TestShop &shop)
    {
        shop.write([](Tx &tx) {
            for (const BarcodeRule &rule : BarcodeRules::defaults())
                BarcodeRuleStore::set(tx, rule);
        });
        aProduct(u"Crème fraîche"_qs)
            .code(u"CREAM"_qs)
            .priced(215)
            .barcode(codes.at(0))
            .carton(codes.at(1), 6)
            .pack(6)
            .add(shop);
        aProduct(u"Tofu"_qs).code(u"TOFU"_qs).priced(360).barcode(codes.at(2)).add(shop);
    }

    /// Each line holds what its scans say, packs times their size; no acknowledged scan is lost.
    static void look(TestShop &shop, DeliveryId delivery, const Kept &kept)
    {
        const auto count = [&](const char *sql) {
            return shop.read([&](Tx &tx) { return tx.integer(sql, {delivery}); });
        };
        QCOMPARE(count("SELECT COUNT(*) FROM delivery_scans WHERE delivery_id = ?"), kept.scans);
        QCOMPARE(count("SELECT COUNT(*) FROM delivery_scans WHERE delivery_id = ? AND undone = 1"),
                 kept.undone);
        QCOMPARE(count(R"(SELECT COUNT(*) FROM delivery_lines l
                          WHERE l.delivery_id = ? AND l.received_milli <> COALESCE(
                              (SELECT SUM(s.quantity_milli) FROM delivery_scans s
                               WHERE s.line_id = l.id AND s.undone = 0), 0))"),
                 0);
        QCOMPARE(count(R"(SELECT COUNT(*) FROM delivery_scans s
                          JOIN delivery_lines l ON l.id = s.line_id
                          WHERE l.delivery_id = ? AND s.undone = 0 AND s.packs_milli > 0
                              AND s.quantity_milli * 1000 <> s.packs_milli * l.pack_milli)"),
                 0);
    }

    static void lookAtTheEnd(TestShop &shop, Writer &writer, DeliveryId delivery)
    {
        const auto view = writer.service().view(writer.session(), delivery);
        QVERIFY(view);
        for (const DeliveryLine &line : view->lines) {
            QCOMPARE(StockService(shop.db()).show(shop.session(), line.productCode)->level.onHand,
                     line.received);
            QCOMPARE(shop.read([&](Tx &tx) {
                return tx.integer(R"(SELECT COALESCE(SUM(quantity_milli), 0) FROM stock_moves
                                     WHERE product_id = ?)",
                                  {line.product});
            }),
                     line.received.milli());
        }
        QVERIFY(Verifier::run(shop.db()).ok());
    }

private Q_SLOTS:
    void oneStepAfterTheOther_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= seeds; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void oneStepAfterTheOther()
    {
        QFETCH(int, seed);
        TestShop shop;
        fill(shop);
        Writer first(shop);
        Writer second(shop);
        const DeliveryId delivery = first.service().start(first.session(), {})->delivery;
        QRandomGenerator random{quint32(seed)};
        Kept kept;
        for (int step = 0; step < steps; ++step) {
            act(random.bounded(2) == 0 ? first : second, delivery, random, kept);
            look(shop, delivery, kept);
        }
        const auto finished = second.service().finish(second.session(), delivery);
        if (!finished) // nothing was left of what was counted
            QCOMPARE(finished.failure().code, u"empty"_qs);
        // What comes too late is refused, and changes nothing.
        QVERIFY(!first.service().scan(first.session(), delivery, codes.at(0)) || !finished);
        if (finished)
            lookAtTheEnd(shop, first, delivery);
    }

    void bothAtOnce()
    {
        TestShop shop;
        fill(shop);
        Writer first(shop);
        Writer second(shop);
        const DeliveryId delivery = first.service().start(first.session(), {})->delivery;
        Kept kept;
        Kept keptBySecond;
        std::thread crowd([&] {
            QRandomGenerator random{7};
            for (int step = 0; step < crowdedSteps; ++step)
                act(second, delivery, random, keptBySecond);
        });
        QRandomGenerator random{11};
        for (int step = 0; step < crowdedSteps; ++step)
            act(first, delivery, random, kept);
        crowd.join();
        kept.scans += keptBySecond.scans;
        kept.undone += keptBySecond.undone;
        look(shop, delivery, kept);
        QVERIFY(second.service().scan(second.session(), delivery, codes.at(0)));
        QVERIFY(first.service().finish(first.session(), delivery));
        lookAtTheEnd(shop, second, delivery);
    }
};

CABAS_TEST(TestInterleavings)
#include "tst_interleavings.moc"
