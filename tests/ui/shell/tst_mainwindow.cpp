// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shop.h"
#include "core/base/language.h"
#include "core/reception/receptionservice.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"
#include "tests/support/ui_pictures.h"
#include "ui/shell/mainwindow.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

class TestMainWindow : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_data;
    std::unique_ptr<Shop> m_shop;

    std::unique_ptr<MainWindow> window()
    {
        auto made = std::make_unique<MainWindow>(*m_shop, *m_shop->ownerSession());
        made->resize(1366, 768);
        made->QMainWindow::show();
        return made;
    }

private Q_SLOTS:
    void init()
    {
        m_data = std::make_unique<TestShop>();
        const Supplier supplier = aSupplier(u"Fournil des Ormes"_qs).add(*m_data);
        aProduct(u"Tofu nature, 2 × 125 g"_qs)
            .priced(250)
            .barcode(u"3760042180333"_qs)
            .from(supplier.id)
            .inStock(Quantity::units(12), 12000)
            .add(*m_data);
        auto shop = Shop::open(m_data->path(), {});
        QVERIFY(shop);
        m_shop = std::move(shop).value();
    }
    void cleanup()
    {
        m_shop.reset();
        m_data.reset();
    }

    void beginsAtHomeWithDeeds()
    {
        const auto made = window();
        QCOMPARE(made->currentPage(), u"home"_qs);
        QVERIFY(made->page()->findChild<QAbstractButton *>(u"deed-receive"_qs) != nullptr);
        QVERIFY(made->page()->findChild<QAbstractButton *>(u"deed-open-till"_qs) != nullptr);
    }

    void whoIsThereNamesNoPageAndSaysThatNobodyHasAName()
    {
        const auto made = window();
        QVERIFY(made->windowTitle() != u"La Feuille"_qs);
        made->askWhoIsThere();
        QCOMPARE(made->windowTitle(), u"La Feuille"_qs);
        auto *filter = made->findChild<QLineEdit *>(u"name-filter"_qs);
        const auto buttons = [&] {
            int count = 0;
            for (const auto *name :
                 made->findChild<QWidget *>(u"names"_qs)
                     ->findChildren<QPushButton *>(QRegularExpression(u"name-.*"_qs)))
                count += name->isHidden() ? 0 : 1;
            return count;
        };
        filter->setText(u"zzz"_qs);
        QTRY_COMPARE(buttons(), 0);
        // The short name of the settings and the command line is known here too.
        filter->setText(u"owner"_qs);
        QTRY_COMPARE(buttons(), 1);
    }

    void longSectionsFitTheNavigation_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"home", "members", "journal", "products", "stock"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    /// With a section open, a laptop's window still shows every page, down to the last.
    void longSectionsFitTheNavigation()
    {
        QFETCH(QString, page);
        const auto made = window();
        made->show(page, {});
        auto *navigation = made->findChild<QWidget *>(u"navigation"_qs);
        auto *scroll = navigation->findChild<QScrollArea *>();
        const auto over = [&] { return scroll->verticalScrollBar()->maximum(); };
        QTRY_COMPARE(over(), 0);
        for (const QAbstractButton *entry : navigation->findChildren<QAbstractButton *>()) {
            const QFontMetrics metrics(entry->font());
            QVERIFY2(entry->isHidden() || metrics.height() <= entry->height(),
                     qPrintable(entry->objectName()));
        }
        if (page == u"members")
            takePicture(*made, u"navigation-members-1366"_qs, {1366, 768});
        // In the smallest window the names give way to icons, the one marked is in view.
        made->resize(1024, 600);
        QTRY_COMPARE(navigation->width(), 56);
        auto *marked = navigation->findChild<QWidget *>(u"nav-"_qs + page);
        QTRY_VERIFY(!marked->visibleRegion().isEmpty());
        if (page == u"members")
            takePicture(*made, u"navigation-members-1024"_qs, {1024, 600});
        else
            QTRY_VERIFY(over() <= marked->height());
    }

    void homePictures()
    {
        takePictures(u"home"_qs, [this]() -> QWidget * {
            return new MainWindow(*m_shop, *m_shop->ownerSession());
        });
    }
};

CABAS_TEST(TestMainWindow)
#include "tst_mainwindow.moc"
