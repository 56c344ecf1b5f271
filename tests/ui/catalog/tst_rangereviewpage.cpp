// SPDX-License-Identifier: GPL-3.0-or-later
// covers: rangereviewpage rangedecisionpanel
#include "core/catalog/productsheetservice.h"
#include "core/catalog/rangeservice.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "tests/support/ui_walk.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/segmentedcontrol.h"

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

class TestRangeReviewPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decidedByKeyboardAlone()
    {
        TestShop shop;
        const Product tea = aProduct(u"Thé fumé"_qs).add(shop);
        const Product jam = aProduct(u"Confiture"_qs).add(shop);
        for (const Product &product : {tea, jam})
            QVERIFY(RangeService(shop.db()).decide(
                shop.session(), product.id, {LifeState::Trial, shop.today().addDays(5), {}}));
        shop.clock().set(shop.now().addDays(6));
        RoomWindow room(shop);
        room.go(u"range-review"_qs);
        QCOMPARE(room.rows(u"review"_qs).rowCount(), 2);
        room.open(u"review"_qs, 1);
        QCOMPARE(room.window().focusWidget()->objectName(), u"review-life"_qs);
        auto *life = room.find<QComboBox>(u"review-life"_qs);
        QCOMPARE(life->currentData().toInt(), int(LifeState::Trial));
        while (life->currentData().toInt() != int(LifeState::EndOfSeries))
            QTest::keyClick(life, Qt::Key_Down);
        room.write(u"review-reason"_qs, u"se vend mal"_qs);
        QTest::keyClick(room.window().focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(room.rows(u"review"_qs).rowCount(), 1);
        QCOMPARE(room.cell(u"review"_qs, 0, 0), u"Confiture"_qs);
        const auto view = ProductSheetService(shop.db()).view(shop.session(), tea.id);
        QCOMPARE(view->life, LifeState::EndOfSeries);
    }

    void theThreeLists()
    {
        TestShop shop;
        aProduct(u"Huile rare"_qs).inStock(Quantity::units(4), 90'000).add(shop);
        shop.clock().set(shop.now().addDays(90));
        RoomWindow room(shop);
        room.go(u"range-review"_qs);
        QVERIFY(!room.shows(u"review-days"_qs));
        auto *lists = room.find<SegmentedControl>(u"review-lists"_qs);
        lists->setCurrent(1);
        Q_EMIT lists->currentChanged(1);
        QVERIFY(room.shows(u"review-days"_qs));
        QCOMPARE(room.cell(u"review"_qs, 0, 0), u"Huile rare"_qs);
        QCOMPARE(room.cell(u"review"_qs, 0, 2), u"€36.00"_qs);
        QCOMPARE(room.rows(u"review"_qs).index(0, 0).data(Cell::Second).toString(),
                 u"never sold"_qs);
        room.find<QComboBox>(u"review-days"_qs)->setCurrentIndex(3); // 180 days
        QCOMPARE(room.rows(u"review"_qs).rowCount(), 0);
    }

    void looksRight_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<bool>("isFrench");
        QTest::addColumn<QSize>("size");
        for (const bool isDark : {false, true}) {
            for (const bool isFrench : {false, true}) {
                for (const QSize size : {QSize(1366, 768), QSize(1024, 600)})
                    QTest::addRow("%s-%s-%d", isFrench ? "fr" : "en", isDark ? "dark" : "light",
                                  size.width())
                        << isDark << isFrench << size;
            }
        }
    }
    void looksRight()
    {
        QFETCH(bool, isDark);
        QFETCH(bool, isFrench);
        QFETCH(QSize, size);
        useView({isDark, isFrench, size});
        TestShop shop;
        for (const QString &name : {u"Huile de noisette vierge, première pression à froid"_qs,
                                    u"Thé fumé, 100 g"_qs, u"Savon d’Alep 20 % laurier"_qs})
            aProduct(name).inStock(Quantity::units(4), 90'000).add(shop);
        shop.clock().set(shop.now().addDays(90));
        RoomWindow room(shop);
        room.window().resize(size);
        room.go(u"range-review"_qs);
        auto *lists = room.find<SegmentedControl>(u"review-lists"_qs);
        lists->setCurrent(1);
        Q_EMIT lists->currentChanged(1);
        takePicture(room.window(),
                    u"range-review-"_qs + QString::fromLatin1(QTest::currentDataTag()), size);
        const QStringList found = faults(walk(room.page()));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u"\n"_qs)));
    }
    void cleanupTestCase() { useView({false, false, {1366, 768}}); }
};

CABAS_TEST(TestRangeReviewPage)
#include "tst_rangereviewpage.moc"
