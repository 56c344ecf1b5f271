// SPDX-License-Identifier: GPL-3.0-or-later
// covers: movescharts
#include "ui/stock/movespage.h"

#include "core/stock/stockservice.h"
#include "core/stock/stockstore.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "tests/support/ui_settings.h"
#include "tests/support/ui_walk.h"

#include <QAction>
#include <QScrollBar>
#include <QTabBar>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

/// A product that sold every day for a while, looked at move by move.
class TestMovesPage : public QObject {
    Q_OBJECT
    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<TestShop> m_data;
    std::unique_ptr<RoomWindow> m_room;
    std::optional<Product> m_tofu;

    RoomWindow &room() { return *m_room; }
    void move(MoveKind kind, qint64 units)
    {
        StockMove move;
        move.product = m_tofu->id;
        move.kind = kind;
        move.quantity = Quantity::units(units);
        move.sourceKind = u"ticket"_qs;
        move.sourceId = 1;
        move.day = m_data->today();
        move.at = m_data->now();
        move.user = m_data->owner();
        m_data->write([&](Tx &tx) { StockStore::move(tx, {move}); });
    }
    int rows() { return room().rows(u"moves"_qs).rowCount(); }
    void choose(const QString &words)
    {
        for (QAction *action : room().page().findChildren<QAction *>()) {
            if (action->text() == words)
                action->trigger();
        }
    }
    void open() { room().go(u"stock-moves"_qs, m_tofu->id.value()); }

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_settings = std::make_unique<OwnSettings>();
        m_data = std::make_unique<TestShop>();
        m_tofu = aProduct(u"Tofu nature, 2 × 125 g"_qs)
                     .code(u"T1"_qs)
                     .inStock(Quantity::units(300), 12'000)
                     .add(*m_data);
        constexpr int days = 50;
        constexpr int salesADay = 5;
        for (int day = 0; day < days; ++day) {
            for (int sale = 0; sale < salesADay; ++sale)
                move(MoveKind::Sale, -1);
            m_data->clock().set(m_data->now().addDays(1));
        }
        move(MoveKind::Loss, -2);
        m_room = std::make_unique<RoomWindow>(*m_data);
    }
    void cleanup()
    {
        m_room.reset();
        m_data.reset();
        m_settings.reset();
    }

    void readsPageByPage()
    {
        open();
        QTRY_COMPARE(rows(), 100);
        QVERIFY(room().cell(u"moves"_qs, 0, 0).contains(u"Loss"_qs));
        QCOMPARE(room().cell(u"moves"_qs, 0, 3), u"48"_qs);
        QScrollBar *bar = room().find<QTableView>(u"moves"_qs)->verticalScrollBar();
        // The bar learns of the rows when they are laid out.
        QVERIFY(QTest::qWaitFor([&] {
            bar->setValue(bar->maximum());
            return rows() > 100;
        }));
        QCOMPARE(room().cell(u"moves"_qs, 1, 3), u"50"_qs);
        QCOMPARE(room().cell(u"moves"_qs, 101, 3), u"150"_qs);
        QVERIFY(room().shows(u"moves-chart"_qs));
        QVERIFY(room().shows(u"moves-sums"_qs));
    }

    void kindAndTimeNarrowTheList()
    {
        open();
        QTRY_COMPARE(rows(), 100);
        choose(u"since the beginning"_qs);
        choose(u"Received"_qs);
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(room().cell(u"moves"_qs, 0, 3), u"300"_qs);
    }

    void theSheetLeadsHere()
    {
        room().go(u"stock"_qs);
        QVERIFY(room().page().scanned(u"T1"_qs));
        QTabBar *tabs = room().page().findChild<QTabBar *>();
        tabs->setCurrentIndex(1);
        QTRY_VERIFY(room().shows(u"all-moves"_qs));
        room().find<QAbstractButton>(u"all-moves"_qs)->click();
        QTRY_COMPARE(room().name(), u"stock-moves"_qs);
        QTRY_COMPARE(rows(), 100);
    }

    void aMoveLeadsToWhatItCameFrom()
    {
        const auto loss =
            StockService(m_data->db())
                .lose(m_data->session(), {m_tofu->code, Quantity::units(3), u"damaged"_qs});
        QVERIFY(loss);
        m_data->clock().set(m_data->now().addDays(2));
        m_room = std::make_unique<RoomWindow>(*m_data);
        open();
        QTRY_COMPARE(rows(), 100);
        choose(u"Loss"_qs);
        QTRY_COMPARE(rows(), 2);
        room().open(u"moves"_qs, 0);
        QTRY_COMPARE(room().name(), u"losses"_qs);
        QTRY_COMPARE(room().rows(u"losses"_qs).rowCount(), 1);
        QCOMPARE(room().cell(u"losses"_qs, 0, 0), m_tofu->name);
        room().go(u"losses"_qs);
        QCOMPARE(room().rows(u"losses"_qs).rowCount(), 0);
    }

    void comingBackFindsTheListAsItWas()
    {
        open();
        QTRY_COMPARE(rows(), 100);
        choose(u"Received"_qs);
        choose(u"since the beginning"_qs);
        QTRY_COMPARE(rows(), 1);
        room().open(u"moves"_qs, 0);
        QCOMPARE(room().name(), u"receptions"_qs);
        room().window().desk().back();
        room().go(u"stock-moves"_qs);
        QCOMPARE(rows(), 1);
    }

    void pictures()
    {
        for (const View &view : allViews()) {
            useView(view);
            m_room = std::make_unique<RoomWindow>(*m_data);
            open();
            QTRY_COMPARE(rows(), 100);
            const QString name = (view.french ? u"-fr"_qs : u"-en"_qs) +
                                 (view.dark ? u"-dark"_qs : QString()) +
                                 u"-%1"_qs.arg(view.size.width());
            takePicture(room().window(), u"moves"_qs + name, view.size);
            const QStringList found = faults(walk(room().page()));
            QVERIFY2(found.isEmpty(), qPrintable(name + u": "_qs + found.join(u"\n"_qs)));
        }
    }
};

CABAS_TEST(TestMovesPage)
#include "tst_movespage.moc"
