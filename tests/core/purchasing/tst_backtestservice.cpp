// SPDX-License-Identifier: GPL-3.0-or-later
// covers: backtestservice backtestrules
#include "core/purchasing/backtestrules.h"
#include "core/purchasing/backtestservice.h"
#include "core/stock/stockstore.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

class TestBacktestService : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_shop;
    std::optional<Supplier> m_mill;
    std::optional<Product> m_flour;

    /// Four a day, eight on Saturdays, closed on Sundays, for half a year.
    void live(qint64 received)
    {
        m_shop->write([&](Tx &tx) {
            std::vector<StockMove> moves;
            const auto add = [&](QDate day, MoveKind kind, qint64 units) {
                StockMove move;
                move.product = m_flour->id;
                move.kind = kind;
                move.quantity = Quantity::units(units);
                move.day = day;
                move.at = m_shop->now();
                move.user = m_shop->owner();
                moves.push_back(move);
            };
            const QDate today = m_shop->today();
            add(today.addDays(-180), MoveKind::Receipt, received);
            for (int back = 180; back > 0; --back) {
                const QDate day = today.addDays(-back);
                if (day.dayOfWeek() != 7)
                    add(day, MoveKind::Sale, day.dayOfWeek() == 6 ? -8 : -4);
            }
            StockStore::move(tx, moves);
        });
    }
    Result<Backtest> play(int weeks)
    {
        return BacktestService(m_shop->db()).play(m_shop->session(), m_mill->id, weeks);
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<TestShop>();
        m_mill = aSupplier(u"Moulin"_qs).add(*m_shop);
        m_flour = aProduct(u"Farine"_qs).priced(210).pack(10).from(m_mill->id).add(*m_shop);
    }

    void aSteadyProductIsForeseen()
    {
        live(2'000);
        const Result<Backtest> told = play(8);
        QVERIFY(told);
        QCOMPARE(told->products, 1);
        QCOMPARE(told->openDays, 48);
        QCOMPARE(told->sold, Quantity::units(8 * 28));
        QVERIFY2(told->errorBp(told->proposal) < 500,
                 qPrintable(QString::number(told->errorBp(told->proposal))));
        QCOMPARE(told->realOutDays, 0);
        QCOMPARE(told->proposal.outDays, 0);
        // The shop had bought half a year at once: nothing more needed to be ordered.
        QCOMPARE(told->proposal.stockSum, told->realStockSum);
    }

    void aNewProductIsNotJudged()
    {
        const Result<Backtest> told = play(8);
        QVERIFY(told);
        QCOMPARE(told->products, 0);
        QCOMPARE(told->errorBp(told->proposal), 0);
    }

    void isRefused()
    {
        QCOMPARE(play(0).failure().code, u"weeks"_qs);
        QCOMPARE(play(53).failure().code, u"weeks"_qs);
        QCOMPARE(BacktestService(m_shop->db())
                     .play(m_shop->sessionAs({Permission::Sell}), m_mill->id, 4)
                     .failure()
                     .kind,
                 Failure::Kind::Forbidden);
    }
};

CABAS_TEST(TestBacktestService)
#include "tst_backtestservice.moc"
