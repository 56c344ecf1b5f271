// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shop.h"
#include "core/catalog/catalogstore.h"
#include "core/stock/stockservice.h"
#include "core/stock/stockstore.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_settings.h"
#include "tests/support/ui_walk.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/keybutton.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

namespace {

const QString tofuCode = QStringLiteral("3760042180333");

} // namespace

/// The stock's page, worked by keys, clicks and scans.
class TestStockPage : public QObject {
    Q_OBJECT
    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<TestShop> m_data;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<MainWindow> m_window;
    std::optional<Product> m_tofu;
    std::optional<Product> m_milk;

    void open(const std::vector<Permission> &permissions = {})
    {
        auto shop = Shop::open(m_data->path(), {m_data->folder(), m_data->now(), {}});
        QVERIFY(shop);
        m_shop = std::move(shop).value();
        Session session = *m_shop->ownerSession();
        if (!permissions.empty())
            session = m_shop->sessionFor(m_data->sessionAs(permissions).person());
        m_window = std::make_unique<MainWindow>(*m_shop, session);
        m_window->resize(1366, 768);
        m_window->QMainWindow::show();
        m_window->show(u"stock"_qs, {});
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    template <typename T>
    T *find(const QString &name)
    {
        T *found = m_window->page()->findChild<T *>(name);
        if (found == nullptr)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    QString cell(int row, int column)
    {
        return find<DataTable>(u"stock"_qs)->model()->index(row, column).data().toString();
    }
    int rows() { return find<DataTable>(u"stock"_qs)->model()->rowCount(); }
    void click(const QString &name)
    {
        QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
    }
    /// Keys as fast as these may be a scan: they are held for a moment before they are typed.
    void type(const QString &name, const QString &text)
    {
        auto *edit = find<QLineEdit>(name);
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_A, QString(c), Qt::NoModifier);
        QTRY_COMPARE(edit->text(), text);
    }
    bool says(const QString &words)
    {
        for (const QLabel *label : m_window->page()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    void move(const Product &product, MoveKind kind, qint64 units,
              const std::optional<LotId> &lot = {})
    {
        StockMove move;
        move.product = product.id;
        move.kind = kind;
        move.quantity = Quantity::units(units);
        move.lot = lot;
        move.sourceKind = u"ticket"_qs;
        move.sourceId = 1;
        move.day = m_data->today();
        move.at = m_data->now();
        move.user = m_data->owner();
        if (kind == MoveKind::Receipt)
            move.cost = UnitPrice::fromE4(9'000);
        m_data->write([&](Tx &tx) { StockStore::move(tx, {move}); });
    }
    Quantity onHand(const Product &product)
    {
        return StockService(m_data->db()).show(m_data->session(), product.id)->level.onHand;
    }

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_settings = std::make_unique<OwnSettings>();
        m_data = std::make_unique<TestShop>();
        m_tofu = aProduct(u"Tofu nature, 2 × 125 g"_qs)
                     .code(u"T1"_qs)
                     .barcode(tofuCode)
                     .priced(250)
                     .inStock(Quantity::units(12), 12'000)
                     .add(*m_data);
        m_milk = aProduct(u"Lait demi-écrémé bio, 1 L"_qs).code(u"L1"_qs).priced(138).add(*m_data);
        aProduct(u"Pois chiches, 500 g"_qs).code(u"P1"_qs).priced(310).add(*m_data);
        Lot lot;
        lot.product = m_milk->id;
        lot.lot = u"4127"_qs;
        lot.useBy = m_data->today().addDays(2);
        const LotId id = m_data->write([&](Tx &tx) { return StockStore::lotFor(tx, lot); });
        move(*m_milk, MoveKind::Receipt, 24, id);
    }
    void cleanup()
    {
        m_window.reset();
        m_shop.reset();
        m_data.reset();
        m_settings.reset();
    }

    void listsWhatIsOnHandAndWorth()
    {
        open();
        QCOMPARE(rows(), 3);
        QCOMPARE(cell(0, 0), u"Lait demi-écrémé bio, 1 L"_qs);
        QCOMPARE(cell(2, 1), u"12"_qs);
        QVERIFY(cell(2, 2).contains(u"14.40"_qs));
        QVERIFY(cell(2, 3).contains(u"Received"_qs));
        QVERIFY(cell(1, 3).contains(u"never"_qs));
    }

    void filtersAsOneTypes()
    {
        open();
        auto *search = find<QLineEdit>(u"stock-search"_qs);
        QTest::keyClicks(search, u"pois"_qs);
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(cell(0, 0), u"Pois chiches, 500 g"_qs);
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_COMPARE(rows(), 3);
    }

    void negativeStockIsAWordAndIsExplained()
    {
        move(*m_tofu, MoveKind::Sale, -14);
        open();
        auto *shown = find<QWidget>(u"stock-shown"_qs);
        QTest::mouseClick(shown->findChildren<QAbstractButton *>().at(2), Qt::LeftButton);
        QCOMPARE(rows(), 1);
        const QModelIndex first = find<DataTable>(u"stock"_qs)->model()->index(0, 1);
        QCOMPARE(first.data(Cell::ChipText).toString(), u"Negative"_qs);
        QVERIFY(first.siblingAtColumn(0).data(Cell::Second).toString().contains(u"sold since"_qs));
        find<DataTable>(u"stock"_qs)->selectOnly(0);
        QTest::keyClick(find<DataTable>(u"stock"_qs), Qt::Key_Return);
        QVERIFY(find<QWidget>(u"negative-band"_qs)->isVisible());
        QTRY_VERIFY(says(u"Count the shelf"_qs));
    }

    void aScanOpensTheProduct()
    {
        open();
        QVERIFY(m_window->page()->scanned(tofuCode));
        QTRY_VERIFY(says(u"Lots on the shelf"_qs));
        QCOMPARE(find<DataTable>(u"stock"_qs)->currentRow(), 2);
        QVERIFY(m_window->page()->scanned(u"3760091720146"_qs));
        QTRY_VERIFY(says(u"Unknown code"_qs));
    }

    void aCountIsComparedWithTheTimeItWasMade()
    {
        m_data->clock().set(m_data->now().addSecs(7200));
        move(*m_tofu, MoveKind::Sale, -3);
        open();
        QVERIFY(m_window->page()->scanned(tofuCode));
        QTest::keyClick(m_window.get(), Qt::Key_F2);
        auto *quantity = find<QLineEdit>(u"stock-quantity"_qs);
        QTRY_VERIFY(quantity->hasFocus());
        type(u"stock-quantity"_qs, u"11"_qs);
        QVERIFY2(find<QLabel>(u"stock-consequence"_qs)->text().contains(u"difference is 2"_qs),
                 qPrintable(find<QLabel>(u"stock-consequence"_qs)->text()));
        type(u"stock-time"_qs, u"9:30"_qs);
        QVERIFY2(find<QLabel>(u"stock-consequence"_qs)->text().contains(u"−1"_qs),
                 qPrintable(find<QLabel>(u"stock-consequence"_qs)->text()));
        click(u"stock-save"_qs);
        QTRY_COMPARE(onHand(*m_tofu).milli(), 8'000);
    }

    void aTimeThatIsNoneIsSaid()
    {
        open();
        QVERIFY(m_window->page()->scanned(tofuCode));
        click(u"sheet-count"_qs);
        type(u"stock-quantity"_qs, u"11"_qs);
        type(u"stock-time"_qs, u"23:59"_qs);
        click(u"stock-save"_qs);
        QTRY_VERIFY(says(u"Write a time of today"_qs));
        QCOMPARE(onHand(*m_tofu).milli(), 12'000);
        QCOMPARE(find<QLineEdit>(u"stock-quantity"_qs)->text(), u"11"_qs);
    }

    void aLossHasItsReasonAndItsLot()
    {
        open();
        QVERIFY(m_window->page()->scanned(u"L1"_qs));
        click(u"sheet-loss"_qs);
        type(u"stock-quantity"_qs, u"2"_qs);
        auto *reason = find<QComboBox>(u"stock-reason"_qs);
        reason->setCurrentIndex(reason->count() - 1);
        click(u"stock-save"_qs);
        QTRY_VERIFY(says(u"Say why"_qs));
        type(u"stock-other-reason"_qs, u"tombé du camion"_qs);
        QCOMPARE(find<QComboBox>(u"stock-lot"_qs)->count(), 2);
        find<QComboBox>(u"stock-lot"_qs)->setCurrentIndex(1);
        click(u"stock-save"_qs);
        QTRY_COMPARE(onHand(*m_milk).milli(), 22'000);
        const auto moves = StockService(m_data->db()).moves(m_data->session(), m_milk->id, 1);
        QCOMPARE(moves->front().reason, u"tombé du camion"_qs);
    }

    void theMovesTellWhatWasLeft()
    {
        m_data->clock().set(m_data->now().addDays(1));
        move(*m_tofu, MoveKind::Sale, -5);
        open();
        QVERIFY(m_window->page()->scanned(tofuCode));
        auto *tabs = find<QTabBar>(u"stock-tabs"_qs);
        tabs->setFocus();
        QTest::keyClick(tabs, Qt::Key_Right);
        QTRY_VERIFY(says(u"7 left"_qs));
        QTRY_VERIFY(says(u"12 left"_qs));
        QTRY_VERIFY(says(u"Sold"_qs));
        QVERIFY(find<QWidget>(u"stock-chart"_qs)->isVisible());
    }

    void fromAProductToItsRecall()
    {
        open();
        QVERIFY(m_window->page()->scanned(tofuCode));
        click(u"sheet-recall"_qs);
        QCOMPARE(m_window->currentPage(), u"recall"_qs);
        auto *goods = find<DataTable>(u"recall-goods"_qs);
        QTRY_COMPARE(goods->model()->rowCount(), 2); // on the shelf, and where it came from
    }

    void whatIsBelowNothingSaysSinceWhen()
    {
        move(*m_tofu, MoveKind::Sale, -11);
        move(*m_tofu, MoveKind::Loss, -3);
        open();
        QVERIFY(m_window->page()->scanned(tofuCode));
        QTRY_VERIFY(says(u"It fell below nothing here"_qs));
        QVERIFY(says(u"Loss"_qs));
        QVERIFY(says(u"−2 left"_qs));
    }

    void aLossIsNotedAfterTheOther()
    {
        open();
        QVERIFY(m_window->page()->scanned(tofuCode));
        click(u"sheet-loss"_qs);
        QTRY_VERIFY(find<QLineEdit>(u"stock-quantity"_qs)->hasFocus());
        QVERIFY(find<QComboBox>(u"stock-reason"_qs)->isVisible());
        // What is typed is not thrown away by the next scan.
        type(u"stock-quantity"_qs, u"1"_qs);
        QVERIFY(m_window->page()->scanned(u"L1"_qs));
        QTRY_VERIFY(says(u"Note this product first"_qs));
        QTest::keyClick(find<QLineEdit>(u"stock-quantity"_qs), Qt::Key_Backspace);
        QVERIFY(m_window->page()->scanned(u"L1"_qs));
        QTRY_VERIFY(says(m_milk->name));
    }

    void whoMayOnlyLookCountsNothing()
    {
        open({Permission::ViewStock});
        QVERIFY(m_window->page()->scanned(tofuCode));
        QVERIFY(!find<QWidget>(u"sheet-count"_qs)->isVisible());
        QVERIFY(!find<QWidget>(u"sheet-loss"_qs)->isVisible());
    }

    void twentyThousandProductsDoNotWait()
    {
        m_data->write([&](Tx &tx) {
            const VatCode vat = *CatalogStore::vatCode(tx, u"S550"_qs);
            for (int i = 0; i < 20'000; ++i) {
                Product product;
                product.code = u"N%1"_qs.arg(i);
                product.name = u"Article %1 de la réserve"_qs.arg(i, 5, 10, QChar(u'0'));
                product.vat = vat;
                CatalogStore::add(tx, product, m_data->now());
            }
        });
        open();
        QElapsedTimer timer;
        timer.start();
        m_window->show(u"home"_qs, {});
        m_window->show(u"stock"_qs, {});
        auto *search = find<QLineEdit>(u"stock-search"_qs);
        search->setText(u"x"_qs);
        QTRY_COMPARE(rows(), 0);
        timer.restart();
        search->clear();
        QTRY_COMPARE(rows(), 200);
        const qint64 listed = timer.restart();
        search->setText(u"19999"_qs);
        QTRY_COMPARE(rows(), 1);
        const qint64 filtered = timer.elapsed();
        qInfo("20,000 products: listed in %lld ms, filtered in %lld ms", listed, filtered);
        QVERIFY2(listed < 1000 && filtered < 1000, qPrintable(QString::number(listed)));
    }

    void pictures()
    {
        m_data->clock().set(m_data->now().addDays(1));
        move(*m_tofu, MoveKind::Sale, -5);
        m_data->clock().set(m_data->now().addDays(1));
        move(*m_tofu, MoveKind::Sale, -9);
        for (const View &view : allViews()) {
            useView(view);
            open();
            const QString name = (view.french ? u"-fr"_qs : u"-en"_qs) +
                                 (view.dark ? u"-dark"_qs : QString()) +
                                 u"-%1"_qs.arg(view.size.width());
            takePicture(*m_window, u"stock-list"_qs + name, view.size);
            m_window->page()->scanned(tofuCode);
            takePicture(*m_window, u"stock-sheet"_qs + name, view.size);
            QStringList found = faults(walk(*m_window->page()));
            find<QTabBar>(u"stock-tabs"_qs)->setCurrentIndex(1);
            takePicture(*m_window, u"stock-moves"_qs + name, view.size);
            found += faults(walk(*m_window->page()));
            find<QTabBar>(u"stock-tabs"_qs)->setCurrentIndex(0);
            click(u"sheet-count"_qs);
            takePicture(*m_window, u"stock-count"_qs + name, view.size);
            found += faults(walk(*m_window->page()));
            m_window->page()->scanned(u"L1"_qs);
            find<QTabBar>(u"stock-tabs"_qs)->setCurrentIndex(0);
            click(u"sheet-loss"_qs);
            takePicture(*m_window, u"stock-loss"_qs + name, view.size);
            found += faults(walk(*m_window->page()));
            QVERIFY2(found.isEmpty(), qPrintable(name + u": "_qs + found.join(u"\n  "_qs)));
            m_window.reset();
        }
    }
};

CABAS_TEST(TestStockPage)
#include "tst_stockpage.moc"
