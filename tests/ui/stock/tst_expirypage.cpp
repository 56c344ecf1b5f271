// SPDX-License-Identifier: GPL-3.0-or-later
// covers: expirypanel
#include "ui/stock/expirypage.h"

#include "app/shop.h"
#include "core/catalog/catalogstore.h"
#include "core/stock/stockservice.h"
#include "tests/support/registry.h"
#include "tests/support/tracedshop.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_settings.h"
#include "tests/support/ui_walk.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

/// Lots of a short date, worked through by keys.
class TestExpiryPage : public QObject {
    Q_OBJECT
    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<TracedShop> m_data;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<MainWindow> m_window;

    TestShop &data() { return m_data->shop(); }
    void open(const std::vector<Permission> &permissions = {})
    {
        auto shop = Shop::open(data().path(), {data().folder(), data().now(), {}});
        QVERIFY(shop);
        m_shop = std::move(shop).value();
        Session session = *m_shop->ownerSession();
        if (!permissions.empty())
            session = m_shop->sessionFor(data().sessionAs(permissions).person());
        m_window = std::make_unique<MainWindow>(*m_shop, session);
        m_window->resize(1366, 768);
        m_window->QMainWindow::show();
        m_window->show(u"expiry"_qs, {});
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QTRY_COMPARE(rows(), 4);
    }
    template <typename T>
    T *find(const QString &name)
    {
        T *found = m_window->page()->findChild<T *>(name);
        if (found == nullptr)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    int rows() { return find<DataTable>(u"expiry"_qs)->model()->rowCount(); }
    QString consequence(const QString &way)
    {
        return find<QLabel>(way + u"-consequence"_qs)->text();
    }
    Quantity onHand(const QString &code)
    {
        return StockService(data().db()).show(data().session(), code)->level.onHand;
    }
    void key(Qt::Key key) { QTest::keyClick(m_window.get(), key); }

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_settings = std::make_unique<OwnSettings>();
        m_data = std::make_unique<TracedShop>(TestShop::Sqlite);
        const QDate today = data().today();
        const Supplier dairy = aSupplier(u"Laiterie du Val d’Orsane"_qs).add(data());
        aProduct(u"Lait cru entier, 1 L"_qs).code(u"L1"_qs).priced(211).add(data());
        aProduct(u"Fromage blanc, 500 g"_qs).code(u"F1"_qs).priced(211).add(data());
        m_data->receive(u"L1"_qs, 3, u"4120"_qs, today.addDays(-1), dairy.id);
        m_data->receive(u"L1"_qs, 4, u"4127"_qs, today.addDays(2), dairy.id);
        m_data->receive(u"F1"_qs, 5, u"B7"_qs, today, dairy.id);
        m_data->receive(u"F1"_qs, 6, u"B8"_qs, today.addDays(6), dairy.id);
        m_data->receive(u"F1"_qs, 9, u"B9"_qs, today.addDays(20), dairy.id);
    }
    void cleanup()
    {
        m_window.reset();
        m_shop.reset();
        m_data.reset();
        m_settings.reset();
    }

    void theTermsNarrowTheList()
    {
        open();
        auto *terms = find<SegmentedControl>(u"expiry-terms"_qs);
        for (int term = 1; term <= 4; ++term) {
            terms->setCurrent(term);
            QCOMPARE(rows(), 1);
        }
        terms->setCurrent(0);
        QCOMPARE(rows(), 4);
    }

    void whatIsPastItsUseByIsOnlyTakenOut()
    {
        open();
        QVERIFY(find<QAbstractButton>(u"expiry-out"_qs)->isEnabled());
        QVERIFY(!find<QAbstractButton>(u"expiry-give"_qs)->isEnabled());
        QVERIFY(!find<QAbstractButton>(u"expiry-lower"_qs)->isEnabled());
        QVERIFY2(consequence(u"expiry-out"_qs).contains(u"4 left"_qs),
                 qPrintable(consequence(u"expiry-out"_qs)));
        key(Qt::Key_F2);
        QTRY_COMPARE(rows(), 3);
        QCOMPARE(onHand(u"L1"_qs), Quantity::units(4));
    }

    void apartIsGivenAndTheRestSoldCheaper()
    {
        open();
        QVERIFY(m_window->page()->scanned(u"F1"_qs));
        QCOMPARE(find<DataTable>(u"expiry"_qs)->currentRow(), 1);
        QTest::keyClick(find<DataTable>(u"expiry"_qs), Qt::Key_Return);
        auto *quantity = find<QLineEdit>(u"expiry-quantity"_qs);
        QTRY_COMPARE(m_window->focusWidget(), quantity);
        quantity->setText(u"2"_qs);
        QVERIFY(consequence(u"expiry-give"_qs).contains(u"18 left"_qs));
        key(Qt::Key_F3);
        QTRY_COMPARE(onHand(u"F1"_qs), Quantity::units(18));
        const auto price = [&] {
            return data().read([&](Tx &tx) {
                return CatalogStore::findByCode(tx, u"F1"_qs, data().today())->product.price;
            });
        };
        QTRY_VERIFY(consequence(u"expiry-lower"_qs).contains(u"1.48"_qs));
        key(Qt::Key_F6);
        QTRY_COMPARE(price(), std::optional(Money::fromCents(148)));
    }

    void whatIsTypedStaysWhileTillsSell()
    {
        open();
        find<QLineEdit>(u"expiry-quantity"_qs)->setText(u"1"_qs);
        QVERIFY(consequence(u"expiry-out"_qs).contains(u"6 left"_qs));
        m_shop->run([this] {
            StockService stock(m_shop->db());
            return stock.lose(*m_shop->ownerSession(),
                              {u"L1"_qs, Quantity::units(1), u"damaged"_qs, {}});
        });
        QTRY_VERIFY(consequence(u"expiry-out"_qs).contains(u"5 left"_qs));
        QCOMPARE(find<QLineEdit>(u"expiry-quantity"_qs)->text(), u"1"_qs);
    }

    void moreThanTheLotIsRefusedInWords()
    {
        open();
        auto *quantity = find<QLineEdit>(u"expiry-quantity"_qs);
        quantity->setText(u"30"_qs);
        key(Qt::Key_F2);
        QTRY_COMPARE(m_window->focusWidget(), quantity);
        QCOMPARE(onHand(u"L1"_qs), Quantity::units(7));
    }

    void whoMayOnlyLookDoesNothing()
    {
        open({Permission::ViewStock});
        QVERIFY(!find<QAbstractButton>(u"expiry-out"_qs)->isVisible());
        QVERIFY(!find<QAbstractButton>(u"expiry-lower"_qs)->isVisible());
    }

    void pictures()
    {
        for (const View &view : allViews()) {
            useView(view);
            open();
            const QString name = (view.french ? u"-fr"_qs : u"-en"_qs) +
                                 (view.dark ? u"-dark"_qs : QString()) +
                                 u"-%1"_qs.arg(view.size.width());
            find<DataTable>(u"expiry"_qs)->selectOnly(1);
            takePicture(*m_window, u"expiry"_qs + name, view.size);
            const QStringList found = faults(walk(*m_window->page()));
            QVERIFY2(found.isEmpty(), qPrintable(name + u": "_qs + found.join(u"\n  "_qs)));
            m_window.reset();
        }
    }
};

CABAS_TEST(TestExpiryPage)
#include "tst_expirypage.moc"
