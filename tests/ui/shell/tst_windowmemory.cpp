// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shop.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"
#include "tests/support/ui_tour.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages.h"
#include "ui/shell/windowmemory.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QTest>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

class TestWindowMemory : public QObject {
    Q_OBJECT

    static QPointer<Page> shown(MainWindow &window, const QString &name, const QVariant &about = {})
    {
        window.show(name, about);
        PageTour::settle(window);
        return window.page();
    }

    /// More pages than are kept, all of them lists of the navigation.
    static void goRound(MainWindow &window)
    {
        constexpr int enough = 16;
        int seen = 0;
        for (const PageInfo &info : allPages()) {
            const QString name = QString::fromLatin1(info.name);
            const bool isLeftAlone = name == u"products" || name == u"members" || info.task;
            if (info.group == PageGroup::None || isLeftAlone || seen == enough)
                continue;
            shown(window, name);
            ++seen;
        }
    }

private Q_SLOTS:
    void aPageNobodyComesBackToIsGivenUpAndComesAnew()
    {
        TestShop data;
        aProduct(u"Tofu nature"_qs).priced(250).add(data);
        const auto shop = Shop::open(data.path(), {});
        QVERIFY(shop);
        MainWindow window(**shop, *(*shop)->ownerSession());
        window.QMainWindow::show();
        const QPointer<Page> products = shown(window, u"products"_qs);
        const QPointer<Page> members = shown(window, u"members"_qs);
        auto *search = members->findChild<FilterLine *>()->search();
        QTest::keyClicks(search, u"ines"_qs);
        const QPointer<Page> report = shown(window, u"report"_qs, QVariantList{u"sales"_qs});
        auto *by = report->findChild<SegmentedControl *>(u"report-by"_qs);
        QTest::mouseClick(by->findChildren<QAbstractButton *>().at(1), Qt::LeftButton);
        QCOMPARE(by->current(), 1);
        shown(window, u"home"_qs);
        QVERIFY(products && members);
        goRound(window);
        QTRY_VERIFY(products.isNull());
        QVERIFY(!members.isNull()); // somebody typed there
        QVERIFY(!report.isNull());  // and chose here
        QCOMPARE(by->current(), 1);
        QVERIFY(!shown(window, u"products"_qs).isNull());
        QCOMPARE(window.currentPage(), u"products"_qs);
        QCOMPARE(shown(window, u"members"_qs), members);
        QCOMPARE(search->text(), u"ines"_qs);
    }
};

CABAS_TEST(TestWindowMemory)
#include "tst_windowmemory.moc"
